import { isLeftOut, missingClauses, projectLevel } from '../engine';
import type { Language } from '../locales';
import { missingLines } from './clauseText';
import type { Evaluation } from './evaluation';
import { OUTPUT_COLUMNS, type Header } from './header';
import { columnName } from './problemText';
import { isPersonSlot } from './report';

/** The values of the output columns in one row: project level, ITSS level, next level, missing requirements. */
export type OutputRow = readonly [number | '', number | '', number | '', string];

const BLANK_ROW: OutputRow = ['', '', '', ''];

/** Where the output columns stand, as worksheet column indexes. */
export interface OutputPlace {
  readonly columns: readonly number[];
  /** False where an earlier run has written them already. */
  readonly isNew: boolean;
}

/**
 * Where an earlier run put the output columns; else right of everything in the header's row and below it. `rightmost`
 * is the last column there that holds anything.
 */
export function outputPlace(header: Header, rightmost: number): OutputPlace {
  if (header.output) return { columns: header.output, isNew: false };
  return { columns: OUTPUT_COLUMNS.map((_id, place) => rightmost + 1 + place), isNew: true };
}

export const outputHeaders = (language: Language): string[] => OUTPUT_COLUMNS.map((id) => columnName(id, language));

/** Makes the output values of an evaluation's rows, one row after the other. */
export class OutputWriter {
  /** By slot: ITSS level, next level and missing requirements are the same on all of a person's rows. */
  private readonly people = new Map<number, OutputRow>();

  constructor(private readonly evaluation: Evaluation, private readonly language: Language) {}

  /** The values of the row `index` of the department; blanks where the row is nobody's. */
  row(index: number): OutputRow {
    const { department } = this.evaluation;
    const slot = department.slotOf(index);
    if (!isPersonSlot(slot)) return BLANK_ROW;
    const [, level, next, missing] = this.person(slot);
    return [this.projectLevel(index, slot), level, next, missing];
  }

  private projectLevel(index: number, slot: number): number | '' {
    const { department } = this.evaluation;
    const project = department.projectOf(index);
    return isLeftOut(project) ? '' : projectLevel(project, department.rulesOf(slot).projects) || '';
  }

  private person(slot: number): OutputRow {
    const known = this.people.get(slot);
    if (known) return known;
    const { department } = this.evaluation;
    const judgement = department.explain(slot);
    const missing = missingLines(missingClauses(judgement), department.rulesOf(slot), this.language);
    const row: OutputRow = ['', judgement.level, judgement.nextLevel || '', missing];
    this.people.set(slot, row);
    return row;
  }
}
