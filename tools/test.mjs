import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

/**
 * `npm test`: ESLint, the type check and Jest side by side, since each of the first two alone would leave a
 * core idle. Jest writes to the terminal as it goes; of the others only mistakes are shown, at the end. What
 * follows `npm test --` goes to Jest.
 */
const { resolve } = createRequire(import.meta.url);
const eslint = join(dirname(resolve('eslint/package.json')), 'bin/eslint.js');

const [tests, ...checks] = await Promise.all([
  run(resolve('jest/bin/jest'), process.argv.slice(2), 'inherit'),
  run(eslint, ['.'], 'pipe'),
  run(resolve('typescript/bin/tsc'), ['--noEmit'], 'pipe')
]);
for (const { output } of checks) process.stdout.write(output);
process.exitCode = [tests, ...checks].every(({ code }) => code === 0) ? 0 : 1;

/**
 * @param {string} script a JavaScript file for Node
 * @param {string[]} args
 * @param {'inherit' | 'pipe'} stdio whether its output goes to the terminal or is returned
 * @returns {Promise<{ code: number | null, output: string }>} once it has ended; no code where a signal ended
 * it
 */
function run(script, args, stdio) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['inherit', stdio, stdio] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((done) => {
    child.on('close', (code) => {
      done({ code, output });
    });
  });
}
