import { rowsBelowHeader } from '../excel';
import type { ColumnId } from '../locales';
import { sheetsBeside } from '../worksheet';
import type { State } from './state';

/** A sheet of projects that can be judged together with the one that is looked at, or is it. */
export interface SheetTogether {
  readonly name: string;
  /** From the first row below the header on; undefined where no header of projects is found. */
  readonly rows: number | undefined;
  readonly isFront: boolean;
  readonly isTicked: boolean;
  /** Required columns that it lacks. */
  readonly missing: readonly ColumnId[];
}

/** The sheet that is looked at, then the others that hold projects, in the order of their tabs. */
export function sheetsTogether({ survey, settings }: State): SheetTogether[] {
  if (!survey) return [];
  const { sheet: front, sources, others } = survey;
  const beside = sheetsBeside(front, settings.projectSheets);
  const known = new Map<string, Pick<SheetTogether, 'rows' | 'missing'>>([
    ...sources.map((source) => [source.name, { rows: rowsBelowHeader(source), missing: [] }] as const),
    ...others.map(({ name, rows, missing }) => [name, { rows, missing }] as const)
  ]);
  const placeOf = (name: string): number => survey.sheetNames.indexOf(name);
  const names = [...new Set([...known.keys(), ...beside])]
    .filter((name) => name !== front)
    .sort((a, b) => placeOf(a) - placeOf(b));
  return [front, ...names].map((name) => ({
    name,
    isFront: name === front,
    isTicked: name === front || beside.includes(name),
    ...(known.get(name) ?? { rows: undefined, missing: [] })
  }));
}
