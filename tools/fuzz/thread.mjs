// TypeScript is translated as it is loaded, and tsx does so in the first thread only unless it is asked.
import { register } from 'tsx/esm/api';

register();
await import('./fuzzThread.ts');
