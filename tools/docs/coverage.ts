import {
  FIELDS,
  READINGS,
  SUCCESSION_KINDS,
  areasOf,
  clausesOf,
  gatesNothing,
  type Clause,
  type KpiPage,
  type Reading,
  type Section,
  type SizeOption,
  type SpecialtyField
} from '../../src/criteria';
import { WHOLE_DICTIONARIES, WORDS } from '../../src/locales';
import { wordFor } from '../lookUp';
import { table } from './markdown';

/**
 * A sentence or a box: what it says in our words, and what became of it on the page of a level ('' where it
 * is not printed).
 */
interface Item {
  readonly section: Section | 'outline';
  readonly text: string;
  readonly on: (page: KpiPage) => string;
  /** Why it decides no level. */
  readonly reason?: string;
}

const code = (id: string): string => `\`${id}\``;

/** The ids of the clauses of a kind on a page. */
const idsOf = (page: KpiPage, kind: Clause['kind']): string =>
  clausesOf(page, kind)
    .map(({ id }) => code(id))
    .join(', ');

const idOf =
  (kind: Clause['kind']) =>
  (page: KpiPage): string =>
    idsOf(page, kind);

function itemsThatGateNothing(field: SpecialtyField, where: Section | 'outline'): Item[] {
  return gatesNothing
    .filter(({ section, fields }) => section === where && fields.includes(field.id))
    .map(({ id, section, levels }) => ({
      section,
      text: WHOLE_DICTIONARIES.en.gatesNothing[id].phrase,
      on: ({ level }) => (levels.includes(level) ? 'nothing' : ''),
      reason: WHOLE_DICTIONARIES.en.gatesNothing[id].reason
    }));
}

/** The sentence about IT components, on the pages that the reading cites. */
function componentItem({ id }: SpecialtyField): Item[] {
  const reading = (READINGS as readonly Reading[]).find(({ name }) => name === 'itComponent');
  const levels = (reading?.citations ?? []).filter(({ field }) => field === id).map(({ level }) => level);
  if (levels.length === 0) return [];
  return [
    {
      section: 'responsibilities',
      text: 'an IT main component is handled',
      on: (page) =>
        levels.includes(page.level) ? `${idsOf(page, 'projects')}, reading ${code('itComponent')}` : ''
    }
  ];
}

const optionText = ({ band, criteria }: SizeOption): string => {
  const size = WORDS.en.scopes[band] ? wordFor(WORDS.en.scopes, band) : `${band} facility`;
  return criteria === undefined ? size : `${size}, with ${criteria} or more criteria`;
};

/** The boxes of Size: each once, with the pages that print it. */
function sizeItems({ pages }: SpecialtyField): Item[] {
  const optionsOf = (page: KpiPage): string[] =>
    clausesOf(page, 'size').flatMap(({ options }) => options.map(optionText));
  return [...new Set(pages.flatMap(optionsOf))].map((text) => ({
    section: 'size',
    text,
    on: (page) => (optionsOf(page).includes(text) ? idsOf(page, 'size') : '')
  }));
}

/** Every sentence and box of a field's pages, in the order in which they are printed. */
export function coverageOf(field: SpecialtyField): Item[] {
  const has = (page: KpiPage, area: string): boolean =>
    clausesOf(page, 'specialty').some(({ areas }) => areas.includes(area));
  return [
    { section: 'responsibilities', text: 'leads others', on: idOf('leadsOthers') },
    {
      section: 'responsibilities',
      text: 'projects: how many, in which role, with which result',
      on: idOf('projects')
    },
    ...componentItem(field),
    ...itemsThatGateNothing(field, 'responsibilities'),
    { section: 'complexity', text: 'how many criteria in one project', on: idOf('complexity') },
    ...field.complexity.map((criterion): Item => ({
      section: 'complexity',
      text: `box: ${wordFor(WORDS.en.columns, criterion)}`,
      on: idOf('complexity')
    })),
    ...sizeItems(field).map((item): Item => ({ ...item, text: `box: ${item.text}` })),
    { section: 'specialty', text: 'how strong in one of the areas', on: idOf('specialty') },
    ...areasOf(field).map((area): Item => ({
      section: 'specialty',
      text: `box: ${wordFor(WORDS.en.areas, area)}`,
      on: (page) => (has(page, area) ? idsOf(page, 'specialty') : '')
    })),
    { section: 'expertiseSuccession', text: 'how many kinds', on: idOf('expertiseSuccession') },
    ...SUCCESSION_KINDS.map((kind): Item => ({
      section: 'expertiseSuccession',
      text: `box: ${wordFor(WORDS.en.columns, kind)}`,
      on: idOf('expertiseSuccession')
    })),
    { section: 'developmentOfSubordinates', text: 'develops subordinates', on: idOf('developsSubordinates') },
    ...itemsThatGateNothing(field, 'developmentOfSubordinates'),
    { section: 'remarks', text: 'the AP exam', on: idOf('exam') },
    ...itemsThatGateNothing(field, 'outline')
  ];
}

/** A table for each field: what the pages print, and the clause that it became at each level. */
export const coverage = (): string =>
  FIELDS.map((field) => {
    const head = [
      'section',
      'what is printed',
      ...field.pages.map(({ level }) => `Level ${level}`),
      'why nothing'
    ];
    const rows = coverageOf(field).map(({ section, text, on, reason = '' }) => [
      section === 'outline' ? 'Outline' : WHOLE_DICTIONARIES.en.sections[section],
      text,
      ...field.pages.map(on),
      reason
    ]);
    return `\n### ${wordFor(WORDS.en.fields, field.id)}\n\n${table(head, rows)}\n`;
  }).join('');
