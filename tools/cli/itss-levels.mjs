#!/usr/bin/env node
import process from 'node:process';
import { freshBundle } from './bundle.mjs';

let address;
try {
  address = await freshBundle();
} catch (error) {
  // esbuild has said more where the source is at fault.
  process.stderr.write(`The command could not be made from its source: ${String(error).split('\n', 1)[0]}\n`);
  process.exit(3);
}
await import(address);
