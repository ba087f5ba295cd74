import { blanksOf, isLeftOut, sameProjectBits, sameProjectBitsBut, type ProjectEvidence } from './evidence';

/** A project row that has a name, with what tells it from its namesakes. */
export interface NamedProject {
  readonly row: number;
  readonly project: ProjectEvidence;
  /** The name as a number: equal for names that fold alike. */
  readonly name: number;
  /** Figures of the size, as the row gives them; 0 where blank. */
  readonly figures: readonly number[];
}

/** What the rows of one person in one field have to do with each other by their names. */
export interface Namesakes {
  /** Rows that repeat another one, and the row that counts: the first. */
  readonly copies: ReadonlyMap<number, number>;
  /** Rows whose blanks, filled in from a namesake, would make them a copy of it: they ask for nothing. */
  readonly settled: ReadonlySet<number>;
  /** The other rows that share their name with an earlier one, and the first of that name. */
  readonly namesakes: ReadonlyMap<number, number>;
}

export const NO_NAMESAKES: Namesakes = { copies: new Map(), settled: new Set(), namesakes: new Map() };

/** Names that are compared pair by pair; more are sorted. */
const FEW = 16;

/** Whether two of the first `count` names are the same. The names may change their order. */
export function mayHaveNamesakes(names: Int32Array, count: number): boolean {
  if (count > FEW) {
    const sorted = names.subarray(0, count).sort();
    for (let i = 1; i < count; i++) if (sorted[i] === sorted[i - 1]) return true;
    return false;
  }
  for (let i = 1; i < count; i++) for (let j = 0; j < i; j++) if (names[i] === names[j]) return true;
  return false;
}

/**
 * Finds the rows that say the same of the same project (reading `sameProject`), in time proportional to their number.
 * @param projects rows of one person in one field
 */
export function findNamesakes(projects: readonly NamedProject[], isSizedByFigures: boolean): Namesakes {
  const byName = new Map<number, NamedProject[]>();
  for (const project of projects) {
    const same = byName.get(project.name);
    if (same) same.push(project);
    else byName.set(project.name, [project]);
  }
  const groups = [...byName.values()].filter(({ length }) => length > 1);
  if (groups.length === 0) return NO_NAMESAKES;
  const copies = new Map<number, number>();
  const settled = new Set<number>();
  const namesakes = new Map<number, number>();
  for (const group of groups) {
    const rows = group.sort((a, b) => a.row - b.row);
    const different = withoutCopies(rows, copies);
    for (const { row } of different.slice(1)) namesakes.set(row, rows[0]!.row);
    if (different.length > 1) findSettled(different, isSizedByFigures, settled);
  }
  return { copies, settled, namesakes };
}

function withoutCopies(rows: readonly NamedProject[], copies: Map<number, number>): NamedProject[] {
  const firsts = new Map<string, number>();
  return rows.filter(({ row, project, figures }) => {
    const said = [sameProjectBits(project), ...figures].join();
    const first = firsts.get(said);
    if (first === undefined) firsts.set(said, row);
    else copies.set(row, first);
    return first === undefined;
  });
}

/** Which cells of a row are blank. There are few such patterns, so that a row is compared once for each of them. */
interface Blanks {
  readonly bits: number;
  readonly figures: readonly boolean[];
}

function findSettled(rows: readonly NamedProject[], isSizedByFigures: boolean, settled: Set<number>): void {
  const patterns = new Map<string, { readonly blanks: Blanks; readonly rows: NamedProject[] }>();
  for (const each of rows) {
    const blanks = {
      bits: blanksOf(each.project, isSizedByFigures),
      figures: each.figures.map((figure) => figure === 0)
    };
    const key = [blanks.bits, ...blanks.figures].join();
    const pattern = patterns.get(key) ?? { blanks, rows: [] };
    pattern.rows.push(each);
    patterns.set(key, pattern);
  }
  for (const { blanks, rows: asking } of patterns.values()) {
    const all = new Map<string, number>();
    const counted = new Map<string, number>();
    for (const each of rows) {
      const said = saidBut(each, blanks);
      all.set(said, (all.get(said) ?? 0) + 1);
      if (!isLeftOut(each.project)) counted.set(said, (counted.get(said) ?? 0) + 1);
    }
    for (const each of asking) {
      // A row that counts is never filled in from one that is left out, or two could settle each other.
      const same = isLeftOut(each.project) ? all : counted;
      if ((same.get(saidBut(each, blanks)) ?? 0) > 1) settled.add(each.row);
    }
  }
}

const saidBut = ({ project, figures }: NamedProject, blanks: Blanks): string =>
  [
    sameProjectBitsBut(project, blanks.bits),
    ...figures.map((figure, i) => (blanks.figures[i] ? 0 : figure))
  ].join();
