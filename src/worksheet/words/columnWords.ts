import { LANGUAGES, WORDS, printedWords, type ColumnId, type Words } from '../../locales';
import { NOTHING_LISTED, isList, isYesNo, meaningsIn, wordKey } from '../cells/meanings';
import { COMMON_ANSWERS, COMMON_BLANKS, COMMON_NOTHING } from './commonItems';
import { COMMON_WORDS } from './commonWords';

const CUSTOMARY = new Map<ColumnId, ReadonlyMap<string, readonly string[]>>();

/** The customary words of a column, folded. */
export function customaryIn(column: ColumnId): ReadonlyMap<string, readonly string[]> {
  const known = CUSTOMARY.get(column);
  if (known) return known;
  const words = new Map<string, readonly string[]>();
  const enter = (list: readonly string[], ids: readonly string[]): void => {
    for (const word of list) if (!words.has(wordKey(word))) words.set(wordKey(word), ids);
  };
  for (const [id, list] of Object.entries(COMMON_WORDS[column] ?? {})) enter(list, meaningIds(column, id));
  if (isYesNo(column)) for (const [id, list] of Object.entries(COMMON_ANSWERS)) enter(list, [id]);
  if (isList(column)) enter(COMMON_NOTHING, [NOTHING_LISTED]);
  enter(COMMON_BLANKS, []);
  CUSTOMARY.set(column, words);
  return words;
}

/** An area is named without its field, since it stands for those of all fields. */
const meaningIds = (column: ColumnId, id: string): readonly string[] =>
  column === 'areas' ? (meaningsIn(column) ?? []).filter((area) => area.endsWith(`.${id}`)) : [id];

/** What our own words of a column are called, folded, with their meanings. */
export function ownWords(column: ColumnId): readonly (readonly [string, string])[] {
  const named = (
    names: Readonly<Record<string, readonly string[] | undefined>>,
    ids: readonly string[]
  ): [string, string][] =>
    ids.flatMap((id) => (names[id] ?? []).map((name): [string, string] => [wordKey(name), id]));
  const ids = meaningsIn(column) ?? [];
  const listOf = ({
    fields,
    roles,
    results,
    scopes,
    guidance,
    columns,
    areas
  }: Words): Readonly<Record<string, readonly string[]>> =>
    (
      ({
        specialty: fields,
        role: roles,
        result: results,
        serviceScope: scopes,
        guidance,
        complexity: columns,
        succession: columns,
        areas
      }) as Partial<Record<ColumnId, Readonly<Record<string, readonly string[]>>>>
    )[column] ?? YES_NO;
  return [
    ...LANGUAGES.flatMap((language) => named(listOf(WORDS[language]), ids)),
    ...(column === 'areas' ? named(printedWords.areas, ids) : [])
  ];
}

/** Answers that are long enough to be misspelt. */
const YES_NO = { yes: ['Passed', 'TRUE'], no: ['Failed', 'FALSE'] } as const;

const KNOWN = new Map<ColumnId, ReadonlySet<string>>();

/** Every word that says something in a column, ours and customary ones, folded. */
export function columnWords(column: ColumnId): ReadonlySet<string> {
  const known = KNOWN.get(column);
  if (known) return known;
  const customary = [...customaryIn(column)].filter(([, ids]) => ids.length > 0).map(([word]) => word);
  const words = new Set([...customary, ...ownWords(column).map(([word]) => word)]);
  KNOWN.set(column, words);
  return words;
}
