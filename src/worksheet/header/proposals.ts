import { LANGUAGES, WORDS, type ColumnId } from '../../locales';
import { columnLetters, foldName, isBlank, plainText, type Cell, type Cells } from '../cells/cell';
import { isList, isYesNo, meaningsIn, wordKey } from '../cells/meanings';
import { parseDay } from '../cells/examDate';
import { parseYesNo } from '../cells/yesNo';
import { columnWords } from '../words/columnWords';
import { editDistance } from '../words/editDistance';

/** A column of a sheet that can be chosen for a kind of data. */
export interface ColumnChoice {
  /** What its header says. */
  readonly text: string;
  readonly letters: string;
  /** Different values in its first rows, as they stand there. */
  readonly samples: readonly string[];
}

/** The columns that can be chosen by their header's texts: those with a text, the first of each. */
export function columnChoices(cells: readonly Cell[], rows: Cells): ColumnChoice[] {
  const known = new Set<string>();
  return cells.flatMap((cell, index) => {
    const text = isBlank(cell) ? '' : String(cell).trim();
    if (text === '' || known.has(plainText(text))) return [];
    known.add(plainText(text));
    const values = rows.flatMap((row) => (isBlank(row[index]) ? [] : [String(row[index]).trim()]));
    return [{ text, letters: columnLetters(index), samples: [...new Set(values)] }];
  });
}

/** A column that is probably meant. It is never in force by itself. */
export interface ColumnProposal {
  readonly text: string;
  readonly by: 'header' | 'content';
}

/** Letters of a header, from which on a part of it, or a misspelling of it, tells what it is. */
const FEWEST_LETTERS = 4;
const FEWEST_JAPANESE = 2;
/** The share of a column's different values that has to be understood. */
const MOST_OF_THEM = 0.5;

/**
 * What to propose for the kinds of data `wanted`, among columns that nothing else uses; by their headers
 * first.
 */
export function proposeColumns(
  wanted: readonly ColumnId[],
  choices: readonly ColumnChoice[]
): ReadonlyMap<ColumnId, ColumnProposal> {
  const proposals = new Map<ColumnId, ColumnProposal>();
  const free = new Set(choices);
  const propose = (by: ColumnProposal['by'], fits: (id: ColumnId, choice: ColumnChoice) => boolean): void => {
    for (const id of wanted) {
      if (proposals.has(id)) continue;
      const fitting = [...free].filter((choice) => fits(id, choice));
      const [only] = fitting;
      // One that fits several kinds of data is left to the user.
      const isShared =
        only && wanted.some((other) => other !== id && !proposals.has(other) && fits(other, only));
      // An ID stands left of other codes.
      if (!only || (fitting.length > 1 && id !== 'employeeId') || isShared) continue;
      proposals.set(id, { text: only.text, by });
      free.delete(only);
    }
  };
  propose('header', (id, choice) => isNamedLike(id, choice) && mayHold(id, choice));
  propose('content', holds);
  return proposals;
}

function isNamedLike(id: ColumnId, { text }: ColumnChoice): boolean {
  const header = foldName(text);
  const names = LANGUAGES.flatMap((language) => WORDS[language].columns[id].map(foldName));
  return names.some((name) => {
    const fewest = /[\u3040-\u30ff\u4e00-\u9fff]/.test(name) ? FEWEST_JAPANESE : FEWEST_LETTERS;
    if (name.length < fewest || header.length < fewest) return false;
    return (
      header.includes(name) ||
      (name.includes(header) && 2 * header.length >= name.length) ||
      (name.length > FEWEST_LETTERS && editDistance(name, header) === 1)
    );
  });
}

/** Whether a column is not known to hold something else: of words, one at least has to be understood. */
function mayHold(id: ColumnId, { samples }: ColumnChoice): boolean {
  if (samples.length === 0 || meaningsIn(id) === undefined) return true;
  return samples.some((text) => (isYesNo(id) && isAnswer(text)) || isOf(id, text));
}

/** An exam may have a date instead. */
const isAnswer = (text: string): boolean => parseYesNo(text, 'en') > 0 || parseDay(text) !== undefined;

/** A code such as E001, 10234 or A-12. */
const CODE = /^[a-z]{0,4}-?\d{2,10}$/i;

function holds(id: ColumnId, { samples }: ColumnChoice): boolean {
  if (samples.length === 0) return false;
  const share = (isKnown: (text: string) => boolean): boolean =>
    samples.filter(isKnown).length / samples.length > MOST_OF_THEM;
  if (id === 'employeeId') return samples.length > 1 && share((text) => CODE.test(text));
  // What is answered with yes or no may be any of fifteen things.
  if (meaningsIn(id) === undefined || isYesNo(id)) return false;
  return share((text) => isOf(id, text));
}

/** Whether a text is a word of the column, or a list that has one. */
function isOf(id: ColumnId, text: string): boolean {
  const words = columnWords(id);
  const parts = isList(id) ? text.split(/[;,、；，\n]/) : [text];
  return parts.some((part) => words.has(wordKey(part)));
}
