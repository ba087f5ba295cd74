import { SLOTS } from '../../engine';
import type { Evaluation } from './evaluation';

/** 2³² divided by the golden ratio, which spreads the bits of what is multiplied (Knuth, TAOCP 6.4). */
const SPREAD = 0x9e3779b1;

/**
 * A number, 32 bits, that nearly always differs where other results could come out: it is of every row's place, person and
 * evidence. Texts that decide nothing, such as names of projects, do not count.
 */
export function fingerprint({ department, roster }: Evaluation): number {
  let hash = 0;
  const mix = (value: number): void => {
    const mixed = Math.imul(hash ^ value, SPREAD);
    hash = mixed ^ (mixed >>> 15);
  };
  for (let slot = 0; slot < roster.size * SLOTS; slot++) {
    department.eachRow(slot, (row, project, field, employee) => {
      mix(slot);
      mix(row);
      mix(project);
      mix(field);
      mix(employee);
    });
  }
  return hash;
}
