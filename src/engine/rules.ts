import { FIELDS, type Clause, type KpiPage, type Readings, type SpecialtyField } from '../criteria';
import { prepare, type Prepared } from './clauses';
import { projectTables, type ProjectTables } from './evidence';
import { projectRules, type ProjectRules } from './projectLevel';

/** A page with its clauses made ready, in the order of the page. */
export interface PageRules {
  readonly page: KpiPage;
  readonly clauses: readonly Prepared[];
}

/** A field's criteria made ready for judging under given readings. */
export interface FieldRules {
  readonly field: SpecialtyField;
  readonly readings: Readings;
  readonly projects: ProjectRules;
  readonly tables: ProjectTables;
  /** Lowest level first. */
  readonly pages: readonly PageRules[];
  /** What judging asks of each clause, lowest page first: the places of `Judgement.clauses`. */
  readonly measures: readonly Measure[];
  /** By clause id. */
  readonly prepared: ReadonlyMap<string, Prepared>;
}

/**
 * Of a clause, what judging needs. All measures are of one shape, which the clauses of the pages are not: see
 * `ClauseJudgement`.
 */
export type Measure = Pick<Prepared, 'measure' | 'applies'>;

/** Made once for each set of readings: making the tables takes as long as judging a few hundred people. */
const KNOWN_RULES = new WeakMap<Readings, readonly FieldRules[]>();

/** The rules of all fields, in the order of `FIELDS`. */
export function rulesFor(readings: Readings): readonly FieldRules[] {
  const rules = KNOWN_RULES.get(readings) ?? FIELDS.map((field) => makeRules(field, readings));
  KNOWN_RULES.set(readings, rules);
  return rules;
}

function makeRules(field: SpecialtyField, readings: Readings): FieldRules {
  const projects = projectRules(field, readings);
  const tables = projectTables(projects, readings);
  const pages = field.pages.map((page) => ({
    page,
    clauses: page.clauses.map((clause) =>
      prepare(clause, { field, level: page.level, readings, projects, tables })
    )
  }));
  return {
    field,
    readings,
    projects,
    tables,
    pages,
    measures: pages.flatMap(({ clauses }) => clauses.map(({ measure, applies }) => ({ measure, applies }))),
    prepared: new Map(pages.flatMap(({ clauses }) => clauses.map((each) => [each.clause.id, each] as const)))
  };
}

/** The clause made ready under the readings of `rules`, which must be those of its field. */
export function preparedIn({ field, prepared }: FieldRules, clause: Clause): Prepared {
  const found = prepared.get(clause.id);
  if (!found) throw new Error(`${clause.id} is no clause of ${field.id}.`);
  return found;
}
