import { parentPort, workerData } from 'node:worker_threads';
import type { ClassName } from './options';
import { search, type Found, type Outcome } from './search';
import type { FuzzClass } from './trial';
import { Watched } from './watched';

/** What the thread is asked for. */
export interface Task {
  readonly name: ClassName;
  readonly seed: number;
  readonly runs: number;
  readonly milliseconds: number;
  readonly longest: number;
  readonly memory: SharedArrayBuffer;
}

/** What it answers. */
export interface Answer {
  readonly tried: number;
  readonly ending: FuzzClass['ending'];
  readonly found: (Pick<Found, 'bytes'> & { readonly reason: string }) | undefined;
}

/**
 * Each is loaded alone: Microsoft's client and the host take longer to load than a thousand CSV files to
 * judge.
 */
const LOADERS: Readonly<Record<ClassName, () => Promise<FuzzClass>>> = {
  packages: async () => (await import('./classes/packages')).packages,
  markup: async () => (await import('./classes/markup')).markup,
  csv: async () => (await import('./classes/csv')).csv,
  edits: async () => (await import('./classes/edits')).edits
};

const task = workerData as Task;
const watched = new Watched(task.memory);
const { trials, ending } = await LOADERS[task.name]();
const { tried, found }: Outcome = await search(trials, {
  ...task,
  onTrial: ({ bytes }) => {
    watched.begin(bytes);
  }
});
const answer: Answer = {
  tried,
  ending,
  found: found && { bytes: found.bytes, reason: reasonOf(found.error) }
};
parentPort?.postMessage(answer);

/** The message and where it comes from, without what the loader of TypeScript puts in front. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}: ${error.message}`, ...frames.slice(0, 8)].join('\n');
}
