import { Worker } from 'node:worker_threads';
import type { FileOutcome } from '../../../src/cli/fileOutcome';
import { Helpers } from '../../../src/cli/threads/helpers';

const thread = (onFile: string): Worker =>
  new Worker(`require('node:worker_threads').parentPort.on('message', () => { ${onFile} })`, {
    eval: true,
    stderr: true
  });

test.each([
  ['ends', 'process.exit(0)'],
  ['throws', "throw new Error('planted')"]
])('a thread that %s over a file answers for it, and another takes the next', async (_what, onFile) => {
  const helpers = new Helpers(() => thread(onFile), []);
  const files = ['a.csv', 'b.csv', 'c.csv'];
  const outcomes = await Promise.all(
    files.map((file) => new Promise<FileOutcome>((resolve) => helpers.evaluate(file, resolve)))
  );
  for (const [i, file] of files.entries())
    expect(outcomes[i]).toMatchObject({ kind: 'failed', message: expect.stringContaining(file) as string });
});
