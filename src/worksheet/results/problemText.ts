import {
  COMPLEXITY_CRITERIA,
  FIELDS,
  GUIDANCE_SCOPES,
  READING_FIGURES,
  RESULTS,
  ROLES,
  SERVICE_SCOPES,
  SPECIALTY_FIELDS,
  SUCCESSION_KINDS,
  areasOf,
  fewestCriteria,
  fieldAt
} from '../../criteria';
import {
  DICTIONARIES,
  WORDS,
  fill,
  wordFor,
  type ColumnId,
  type Dictionary,
  type Language,
  type Words
} from '../../locales';
import { columnName, fieldName } from './names';
import type { Problem } from '../rows/problems';
import { canonicalWords } from '../cells/vocabulary';

/** Longest piece of a cell that a message quotes. */
const QUOTED = 60;

/** What is wrong and what is expected, in the user's language. The cell's address is not part of it. */
export function problemText(problem: Problem, language: Language): string {
  const texts = DICTIONARIES[language];
  const {
    code,
    cellOnly,
    found = '',
    other = '',
    otherSheet = '',
    field,
    have = 0,
    about,
    areas = [],
    ends = [0, 0],
    unit
  } = problem;
  const forms = [
    ...(about === 'employeeId' ? [`${code}OfNobody`] : []),
    ...(cellOnly ? [`${code}Ignored`] : []),
    code
  ];
  const form = forms.find((key) => key in texts.problems) as keyof Dictionary['problems'];
  return fill(texts.problems[form], {
    found: (found.length > QUOTED ? `${found.slice(0, QUOTED)}…` : found) + (unit ?? ''),
    other,
    otherSheet,
    sheets: otherSheet === '' ? 'one' : 'several',
    have,
    from: ends[0],
    to: ends[1],
    need: field === undefined ? 0 : fewestCriteria(fieldAt(field)),
    sites: READING_FIGURES.sites,
    column: columnName(about, language),
    field: field === undefined ? '' : fieldName(fieldAt(field).id, language),
    areas: areas.map((id) => wordFor(WORDS[language].areas, id)).join(texts.listSeparator),
    expected: expectedText(problem, language)
  });
}

/** The vocabularies of the columns that hold one word, or a list of them. */
const VOCABULARIES: Partial<Record<ColumnId, (words: Words, problem: Problem) => string[]>> = {
  specialty: (words) => canonicalWords(SPECIALTY_FIELDS, words.fields),
  role: (words) => canonicalWords(ROLES, words.roles),
  result: (words) => canonicalWords(RESULTS, words.results),
  serviceScope: (words, { code }) =>
    canonicalWords(SERVICE_SCOPES, words.scopes).filter(
      (_word, i) =>
        !(code === 'partOfFacility' || code === 'noSize') || SERVICE_SCOPES[i] !== 'partOfFacility'
    ),
  guidance: (words) => canonicalWords(GUIDANCE_SCOPES, words.guidance),
  complexity: (words) => canonicalWords(COMPLEXITY_CRITERIA, words.columns),
  succession: (words) => canonicalWords(SUCCESSION_KINDS, words.columns),
  areas: (words, { field }) =>
    canonicalWords(field === undefined ? FIELDS.flatMap(areasOf) : areasOf(fieldAt(field)), words.areas)
};

const LISTS: ReadonlySet<ColumnId> = new Set(['complexity', 'succession', 'areas']);
const WHOLE: ReadonlySet<ColumnId> = new Set(['sites', 'networkSites']);

function expectedText(problem: Problem, language: Language): string {
  const { about, code, field } = problem;
  const { expected, listSeparator } = DICTIONARIES[language];
  if (code === 'noSize' && field !== undefined && fieldAt(field).sizedBy === 'figures')
    return expected.facilitySize;
  const words = VOCABULARIES[about]?.(WORDS[language], problem).join(listSeparator);
  if (words) return LISTS.has(about) ? fill(expected.listOf, { words }) : words;
  if (about === 'employeeId') return expected.employeeId;
  if (about === 'exam') return expected.yesNoOrDate;
  if (about === 'floorArea') return expected.number;
  return WHOLE.has(about) ? expected.wholeNumber : expected.yesNo;
}
