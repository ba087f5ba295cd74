import { DEFAULT_READINGS, type Readings } from '../../src/criteria';
import type { Choices } from '../oracle/said';

const known = new Map<string, Readings>();

/**
 * The add-in's readings for the second judge's choices: one object for each, since preparing new ones takes
 * milliseconds.
 */
export function readingsOf(choices: Choices): Readings {
  const key = Object.values(choices).join();
  const readings = known.get(key) ?? { ...DEFAULT_READINGS, ...choices };
  known.set(key, readings);
  return readings;
}
