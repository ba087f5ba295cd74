#!/usr/bin/env node
import { freshBundle } from './bundle.mjs';

await import(await freshBundle());
