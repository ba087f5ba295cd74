import { FIELDS, clausesOf } from './fields';
import type { ClauseKind, KpiPage } from './types';
import { SUCCESSION_KINDS } from './vocabulary';

const PAGES = FIELDS.flatMap(({ pages }) => pages);
const levelsWhere = (isOne: (page: KpiPage) => boolean): number[] =>
  PAGES.filter(isOne).map(({ level }) => level);
const asking = (kind: ClauseKind): number[] => levelsWhere((page) => clausesOf(page, kind).length > 0);
/** Pages whose projects are led to success by a person responsible. */
const led = levelsWhere((page) =>
  clausesOf(page, 'projects').some(({ by }) => by.role === 'personResponsible')
);
/** Pages that speak of one main IT component as handled. */
const handling = levelsWhere((page) =>
  clausesOf(page, 'projects').some((clause) => clause.handlesItComponent)
);

/** The levels, and numbers of boxes, that texts name: from the pages, so that no text repeats one by hand. */
export const LEVEL_FIGURES = {
  /** The lowest and the highest level that any field has a page for. */
  lowest: Math.min(...PAGES.map(({ level }) => level)),
  highest: Math.max(...PAGES.map(({ level }) => level)),
  /** The level that the AP exam stands for. */
  exam: Math.min(...asking('exam')),
  /** The lowest level that asks for each. */
  ledFrom: Math.min(...led),
  leadsFrom: Math.min(...asking('leadsOthers')),
  successionFrom: Math.min(...asking('expertiseSuccession')),
  developsFrom: Math.min(...asking('developsSubordinates')),
  componentFrom: Math.min(...handling),
  componentTo: Math.max(...handling),
  /** Boxes of expertise succession. */
  kinds: SUCCESSION_KINDS.length
} as const;
