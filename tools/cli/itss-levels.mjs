#!/usr/bin/env node
import module from 'node:module';
import process from 'node:process';
import { COMPILED, freshBundle } from './bundle.mjs';

let address;
try {
  address = await freshBundle();
} catch (error) {
  // esbuild has said more where the source is at fault.
  process.stderr.write(`The command could not be made from its source: ${String(error).split('\n', 1)[0]}\n`);
  process.exit(3);
}
// From Node 22.1 on: each thread takes a fifth less time to start where it need not compile anew.
process.env.NODE_COMPILE_CACHE ??= COMPILED;
/** @type {Partial<typeof module> & { enableCompileCache?: () => unknown }} */ (
  module
).enableCompileCache?.();
await import(address);
