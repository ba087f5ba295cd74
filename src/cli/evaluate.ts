import { isMainThread } from 'node:worker_threads';
import { supervise } from './supervise';
import { work } from './work';

const argv = process.argv.slice(2);
if (isMainThread) supervise(new URL(import.meta.url), argv);
else process.exitCode = work(argv);
