import type { Citation } from './types';
import type { Level, SpecialtyFieldId } from './vocabulary';
import type { Section } from './types';

/**
 * A place where the standard is unclear, with the way it is read. A reading with one choice is fixed: it is recorded
 * and shown, not switched. Its wording and the reason for the default are texts of the locales, under the same name.
 */
export interface Reading {
  readonly name: ReadingName;
  /** The first choice is the default. */
  readonly choices: readonly [string, ...string[]];
  readonly citations: readonly Citation[];
}

const cite = (field: SpecialtyFieldId, level: Level, section: Section, item = 1): Citation =>
  ({ field, level, section, item });
const everyField = (level: Level, section: Section, item = 1): Citation[] => [
  cite('hardware', level, section, item), cite('software', level, section, item),
  cite('facilityManagement', level, section, item)
];

export const READINGS = [
  { name: 'fmSmallSites', choices: ['upTo2', 'under2'],
    citations: [cite('facilityManagement', 4, 'size', 1), cite('facilityManagement', 5, 'size', 2)] },
  { name: 'fmLevel5SmallNetwork', choices: ['100', '10'],
    citations: [cite('facilityManagement', 5, 'size', 2), cite('facilityManagement', 4, 'size', 1)] },
  { name: 'fmOptionTwoScope', choices: ['allAlternatives'],
    citations: [cite('facilityManagement', 5, 'size', 2), cite('facilityManagement', 6, 'size', 2)] },
  { name: 'othersResponsible', choices: ['required', 'anyRole'],
    citations: [...everyField(4, 'responsibilities'), ...everyField(5, 'responsibilities'),
      cite('facilityManagement', 6, 'responsibilities')] },
  { name: 'higherCounts', choices: ['always'],
    citations: [...everyField(3, 'responsibilities'), ...everyField(4, 'responsibilities')] },
  { name: 'apExam', choices: ['on', 'off'], citations: everyField(3, 'remarks') },
  { name: 'level3Result', choices: ['completed', 'success'], citations: everyField(3, 'responsibilities') },
  { name: 'itComponent', choices: ['recordedOnly'],
    citations: [cite('hardware', 4, 'responsibilities'), cite('software', 4, 'responsibilities'),
      cite('hardware', 5, 'responsibilities'), cite('software', 5, 'responsibilities')] }
] as const satisfies readonly (Omit<Reading, 'name'> & { readonly name: string })[];

export type ReadingName = (typeof READINGS)[number]['name'];

/** A choice for every reading. */
export type Readings = { readonly [Name in ReadingName]: Extract<(typeof READINGS)[number], { name: Name }>['choices'][number] };

export const DEFAULT_READINGS = Object.fromEntries(
  READINGS.map(({ name, choices }) => [name, choices[0]])) as unknown as Readings;

/**
 * `readings` with the reading `name` set to `value`, or what is wrong: no reading of that name, or no such choice.
 */
export function withReading(
  readings: Readings, name: string, value: string
): Readings | { readonly unknown: 'name' | 'value'; readonly choices: readonly string[] } {
  const reading: Reading | undefined = READINGS.find((known) => known.name === name);
  if (!reading) return { unknown: 'name', choices: READINGS.map((known) => known.name) };
  if (!reading.choices.includes(value)) return { unknown: 'value', choices: reading.choices };
  return { ...readings, [name]: value };
}
