import type { Department } from '../../src/engine';
import type { Choices, Department as Said } from '../oracle/said';
import { PLAIN_FORM, typeIn } from '../oracle/tables';
import { evaluate } from '../worksheet/evaluate';
import { readingsOf } from '../worksheet/readingsOf';

/** A department as the engine holds it, typed into worksheets in their plainest form and judged. */
export function departmentOf(said: Said, choices: Choices): Department {
  const { projects, employees } = typeIn(said, PLAIN_FORM);
  return evaluate(projects, employees ?? null, readingsOf(choices)).department;
}
