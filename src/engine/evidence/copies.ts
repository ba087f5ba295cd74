import { blanksOf, isLeftOut, sameProjectBits, sameProjectBitsBut, type ProjectEvidence } from './evidence';

/** What a row says of its project, and what of it cannot be read. */
export interface ProjectSaid {
  readonly project: ProjectEvidence;
  /** Figures of the size, as the row gives them; 0 where blank. */
  readonly figures: readonly number[];
  /** The cells that have the row left out, as bits. What cannot be read agrees with no cell that can. */
  readonly unreadable: number;
}

/** A project row, with what tells it from its namesakes. */
export interface NamedProject extends ProjectSaid {
  readonly row: number;
  /** The name as a number: equal for names that fold alike; 0 where it has none. */
  readonly name: number;
  /** Whether the row names the field; otherwise its own cannot be read, and it could be of this one. */
  readonly isOfField: boolean;
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
 * Finds the rows that say the same of the same project (reading `sameProject`), in time proportional to their
 * number.
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
    // A row of the field is never the copy of one that may be of another.
    const rows = group.sort((a, b) => Number(b.isOfField) - Number(a.isOfField) || a.row - b.row);
    const different = withoutCopies(rows, copies);
    for (const { row } of different.slice(1)) namesakes.set(row, rows[0]!.row);
    if (different.length > 1) findSettled(different, isSizedByFigures, settled);
  }
  return { copies, settled, namesakes };
}

/** What two rows of one name have in common where one is the other's copy. */
export const saidIn = ({ project, unreadable, figures }: ProjectSaid): string =>
  [sameProjectBits(project), unreadable, ...figures].join();

function withoutCopies(rows: readonly NamedProject[], copies: Map<number, number>): NamedProject[] {
  const firsts = new Map<string, number>();
  return rows.filter(({ row, ...project }) => {
    const said = saidIn(project);
    const first = firsts.get(said);
    if (first === undefined) firsts.set(said, row);
    else copies.set(row, first);
    return first === undefined;
  });
}

/**
 * Which cells of a row are blank. There are few such patterns, so that a row is compared once for each of
 * them.
 */
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
    const leftOut = new Map<string, number>();
    const counted = new Map<string, number>();
    for (const each of rows) {
      const said = saidBut(each, blanks);
      all.set(said, (all.get(said) ?? 0) + 1);
      const alike = isLeftOut(each.project) ? leftOut : counted;
      if (!isLeftOut(each.project) || each.isOfField) alike.set(said, (alike.get(said) ?? 0) + 1);
    }
    for (const each of asking) {
      // A row is filled in from rows of the field that are read as it is; one that may be of another field,
      // from any.
      const same = !each.isOfField ? all : isLeftOut(each.project) ? leftOut : counted;
      if ((same.get(saidBut(each, blanks)) ?? 0) > 1) settled.add(each.row);
    }
  }
}

const saidBut = ({ project, unreadable, figures }: NamedProject, blanks: Blanks): string =>
  [
    sameProjectBitsBut(project, blanks.bits),
    unreadable,
    ...figures.map((figure, i) => (blanks.figures[i] ? 0 : figure))
  ].join();
