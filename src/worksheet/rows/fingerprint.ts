import type { Evaluation } from './evaluation';

/**
 * A 32-bit number that nearly always changes when results could: see `fingerprint` of the row store.
 */
export const fingerprint = ({ department }: Evaluation): number => department.fingerprint();
