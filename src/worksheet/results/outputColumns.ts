import { FIELDS } from '../../criteria';
import {
  SLOTS,
  isLeftOut,
  missingClauses,
  newJudgement,
  projectLevel,
  type Department,
  type Judgement
} from '../../engine';
import type { Language } from '../../locales';
import { missingLines } from './clauseText';
import type { Evaluation } from '../rows/evaluation';
import { OUTPUT_COLUMNS, type Header } from '../header/header';
import { columnName } from './problemText';
import { isPersonSlot } from './report';

/** The values of the output columns in one row: project level, ITSS level, next level, missing requirements. */
export type OutputRow = readonly [number | '', number | '', number | '', string];

/** The last three of them, which are the same on all of a person's rows. */
type PersonCells = readonly [level: number, next: number | '', missing: string];

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

export const outputHeaders = (language: Language): string[] =>
  OUTPUT_COLUMNS.map((id) => columnName(id, language));

/** A row's project level; '' where it makes none or belongs to nobody. `slot` is the row's person in the department. */
export function projectLevelOf(
  department: Department,
  index: number,
  slot = department.slotOf(index)
): number | '' {
  const project = department.projectOf(index);
  return !isPersonSlot(slot) || isLeftOut(project)
    ? ''
    : projectLevel(project, department.rulesOf(slot).projects) || '';
}

/**
 * A person's ITSS level, next level and missing requirements. `slot` is theirs in the department; `scratch`, a judgement of
 * their field, is written over.
 */
export function personCells(
  department: Department,
  slot: number,
  language: Language,
  scratch?: Judgement
): PersonCells {
  const judgement = department.explain(slot, scratch);
  return [
    judgement.level,
    judgement.nextLevel || '',
    missingLines(missingClauses(judgement), department.rulesOf(slot), language)
  ];
}

/** People whose texts are remembered for their next row: a person's rows mostly stand together. */
const REMEMBERED = 1 << 16;

/** Makes the output values of an evaluation's rows, one row after the other. */
export class OutputWriter {
  /** By slot. */
  private readonly people = new Map<number, PersonCells>();
  /** By field: one object for all people of it. */
  private readonly scratch = FIELDS.map(newJudgement);

  constructor(
    private readonly evaluation: Evaluation,
    private readonly language: Language
  ) {}

  /** The values of the row `index` of the department; blanks where the row is nobody's. */
  row(index: number): OutputRow {
    const { department } = this.evaluation;
    const slot = department.slotOf(index);
    if (!isPersonSlot(slot)) return BLANK_ROW;
    return [projectLevelOf(department, index, slot), ...this.person(slot)];
  }

  private person(slot: number): PersonCells {
    const known = this.people.get(slot);
    if (known) return known;
    const cells = personCells(this.evaluation.department, slot, this.language, this.scratch[slot % SLOTS]);
    if (this.people.size >= REMEMBERED) this.people.clear();
    this.people.set(slot, cells);
    return cells;
  }
}
