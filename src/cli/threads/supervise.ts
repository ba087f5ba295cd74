import { rmSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { MessageChannel, Worker, type Transferable } from 'node:worker_threads';
import type { Asked, Bell, DeskPlace } from './desk';
import { Helpers } from './helpers';
import { deflateBeside, inflateBeside } from './zlibBeside';

const MEGABYTE = 2 ** 20;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What a thread says while it works: the name of an unfinished file, or undefined once there is none. */
export interface PartMessage {
  readonly part: string | undefined;
}

/**
 * Has the work done in a thread of its own, where it runs without a pause, so that this one hears Ctrl-C at
 * once and removes the unfinished files, can say in a sentence that the work has run out of memory, and does
 * for that thread, or has done by others, what can be done beside it.
 * @param script what each thread runs
 * @param argv the command line, without Node and the script
 */
export function supervise(script: URL, argv: readonly string[]): void {
  const threads = new Set<Worker>();
  const begin = (workerData?: DeskPlace, transferList: Transferable[] = []): Worker => {
    const thread = new Worker(script, {
      argv: [...argv],
      workerData,
      transferList,
      // The same memory as here: a thread gets less by itself.
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(getHeapStatistics().heap_size_limit / MEGABYTE) }
    });
    threads.add(thread);
    const parts = new Set<string>();
    thread.on('message', (message: PartMessage | object) => {
      if (!('part' in message)) return;
      if (message.part === undefined) parts.clear();
      else parts.add(message.part);
    });
    thread.on('exit', () => {
      threads.delete(thread);
      for (const part of parts) rmSync(part, { force: true });
    });
    return thread;
  };
  const helpers = new Helpers(begin, argv);
  const endAll = (): Promise<unknown> => {
    helpers.end();
    return Promise.all([...threads].map((thread) => thread.terminate()));
  };
  const { port1, port2 } = new MessageChannel();
  const bell: Bell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  port1.on('message', ({ id, request }: Asked) => {
    const answer = (value: unknown, transferList: Transferable[] = []): void => {
      port1.postMessage({ id, answer: value }, transferList);
      Atomics.add(bell, 0, 1);
      Atomics.notify(bell, 0);
    };
    if (request.kind === 'inflate') inflateBeside(request);
    else if (request.kind === 'deflate')
      deflateBeside(request, (packed) => {
        answer(packed, packed ? [packed.buffer] : []);
      });
    else helpers.evaluate(request.path, answer);
  });
  const worker = begin({ port: port2, bell }, [port2]);
  worker.on('error', (error) => {
    process.exitCode = 3;
    // Loaded only now: its texts take longer to load than this thread otherwise takes to start.
    void import('./threadFailure').then(({ reportThreadFailure }) => {
      reportThreadFailure(error, argv);
    });
  });
  worker.on('exit', (code) => {
    process.exitCode ??= code;
    void endAll();
  });
  for (const signal of SIGNALS)
    process.once(signal, () => {
      void endAll().then(() => {
        // Ends as if the signal had not been caught, so that a shell stops what it is doing too.
        process.kill(process.pid, signal);
      });
    });
}
