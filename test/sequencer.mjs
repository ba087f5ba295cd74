import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/**
 * Starts slow suites first, so that none of them is left running alone at the end: on a clean clone Jest does
 * not know yet which they are. Jest loads this file untranslated.
 */
export default class SlowFirst extends Sequencer {
  /** @override */
  sort(tests) {
    const order = new Map(tests.map((test) => [test, slowness(test)]));
    return super.sort(tests).sort((a, b) => order.get(b) - order.get(a));
  }
}

/** What waits for a browser is slowest, then what reads large inputs, then what tries many examples. */
function slowness({ path, context }) {
  const { name } = context.config.displayName;
  if (name !== 'unit') return name === 'e2e' ? 3 : 2;
  return readFileSync(path, 'utf8').includes("from 'fast-check'") ? 1 : 0;
}
