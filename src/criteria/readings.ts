import { FIELDS } from './fields';
import type { Citation, ClauseKind, Section } from './types';
import type { Level, SpecialtyFieldId } from './vocabulary';

/**
 * A place where the standard is unclear, with the way it is read. A reading with one choice is fixed: it is
 * recorded and shown, not switched. Its wording and the reason for the default are texts of the locales,
 * under the same name.
 */
export interface Reading {
  readonly name: ReadingName;
  /** The first choice is the default. */
  readonly choices: readonly [string, ...string[]];
  readonly citations: readonly Citation[];
}

const cite = (field: SpecialtyFieldId, level: Level, section: Section, item = 1): Citation => ({
  field,
  level,
  section,
  item
});
/** Where the pages of a level, in every field that has one, ask for `kind`. */
const clauses = (kind: ClauseKind, ...levels: readonly Level[]): Citation[] =>
  FIELDS.flatMap(({ pages }) => pages)
    .filter(({ level }) => levels.includes(level))
    .flatMap((page) => page.clauses.filter((clause) => clause.kind === kind))
    .map(({ citation }) => citation);

/** The boxes of Complexity that name more than one thing, on every page. */
const boxesOfSeveral = FIELDS.flatMap(({ id, complexity, pages }) =>
  pages.flatMap(({ level }) =>
    (['newTechnology', 'continuousOperation', 'manySites', 'disasterPrevention'] as const)
      .filter((criterion) => complexity.includes(criterion))
      .map((criterion) => cite(id, level, 'complexity', complexity.indexOf(criterion) + 1))
  )
);

export const READINGS = [
  {
    name: 'fmSmallSites',
    choices: ['upTo2', 'under2'],
    citations: [cite('facilityManagement', 4, 'size', 1), cite('facilityManagement', 5, 'size', 2)]
  },
  {
    name: 'fmLevel5SmallNetwork',
    choices: ['100', '10'],
    citations: [cite('facilityManagement', 5, 'size', 2), cite('facilityManagement', 4, 'size', 1)]
  },
  {
    name: 'fmOptionTwoScope',
    choices: ['allAlternatives'],
    citations: [cite('facilityManagement', 5, 'size', 2), cite('facilityManagement', 6, 'size', 2)]
  },
  { name: 'othersResponsible', choices: ['required', 'anyRole'], citations: clauses('projects', 4, 5, 6) },
  { name: 'higherCounts', choices: ['always'], citations: clauses('projects', 3, 4, 5, 6) },
  { name: 'apExam', choices: ['on', 'off'], citations: clauses('exam', 3) },
  { name: 'level3Result', choices: ['completed', 'success'], citations: clauses('projects', 3) },
  {
    name: 'itComponent',
    choices: ['recordedOnly', 'required'],
    citations: [
      cite('hardware', 3, 'responsibilities', 2),
      cite('hardware', 4, 'responsibilities', 1),
      cite('hardware', 5, 'responsibilities', 2),
      cite('software', 3, 'responsibilities', 2),
      cite('software', 4, 'responsibilities', 1),
      cite('software', 5, 'responsibilities', 2)
    ]
  },
  {
    name: 'fmLevel4Size',
    choices: ['either'],
    citations: [cite('facilityManagement', 4, 'size', 1), cite('facilityManagement', 4, 'size', 2)]
  },
  {
    name: 'fmPartWithFigures',
    choices: ['part', 'figures'],
    citations: [cite('facilityManagement', 3, 'size', 1), cite('facilityManagement', 4, 'size', 2)]
  },
  { name: 'sameProject', choices: ['once', 'eachRow'], citations: clauses('projects', 4, 5, 6) },
  { name: 'areasOfHigherLevels', choices: ['always'], citations: clauses('specialty', 3, 4, 5, 6) },
  { name: 'guidanceWithArea', choices: ['always'], citations: clauses('specialty', 3, 4, 5, 6) },
  { name: 'differentKinds', choices: ['always'], citations: clauses('expertiseSuccession', 4, 5, 6) },
  {
    name: 'acrossFields',
    choices: ['always'],
    citations: [...clauses('leadsOthers', 5, 6), ...clauses('developsSubordinates', 4, 5, 6)]
  },
  {
    name: 'anyRoleAtLevel3',
    choices: ['always'],
    citations: FIELDS.map(({ id }) => cite(id, 3, 'responsibilities', 1))
  },
  { name: 'anyActivity', choices: ['always'], citations: clauses('projects', 3, 4, 5, 6) },
  { name: 'wholeCriterion', choices: ['always'], citations: boxesOfSeveral },
  { name: 'rowIsProject', choices: ['always'], citations: clauses('projects', 3, 4, 5, 6) },
  { name: 'examInEveryField', choices: ['always'], citations: clauses('exam', 3) }
] as const satisfies readonly (Omit<Reading, 'name'> & { readonly name: string })[];

export type ReadingName = (typeof READINGS)[number]['name'];

/** A choice for every reading. */
export type Readings = {
  readonly [Name in ReadingName]: Extract<(typeof READINGS)[number], { name: Name }>['choices'][number];
};

export const DEFAULT_READINGS = Object.fromEntries(
  READINGS.map(({ name, choices }) => [name, choices[0]])
) as unknown as Readings;

/** Whether a reading has more than one choice. */
const isOpen = ({ choices }: Reading): boolean => choices.length > 1;

/**
 * `readings` with the reading `name` set to `value`, or what is wrong: no reading of that name, with those
 * that can be set, or no such choice, with those that there are.
 * @example
 * withReading(DEFAULT_READINGS, 'apExam', 'off').apExam // → 'off'
 * withReading(DEFAULT_READINGS, 'apExam', 'maybe') // → { unknown: 'value', choices: ['on', 'off'] }
 */
export function withReading(
  readings: Readings,
  name: string,
  value: string
): Readings | { readonly unknown: 'name' | 'value'; readonly choices: readonly string[] } {
  const reading: Reading | undefined = READINGS.find((known) => known.name === name);
  if (!reading) return { unknown: 'name', choices: READINGS.filter(isOpen).map((known) => known.name) };
  if (!reading.choices.includes(value)) return { unknown: 'value', choices: reading.choices };
  return { ...readings, [name]: value };
}
