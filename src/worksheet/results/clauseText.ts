import { SUCCESSION_KINDS, type Citation, type SuccessionKind } from '../../criteria';
import {
  couldRiseByRowsLeftOut,
  kindsOf,
  missingClauses,
  nearMisses,
  unreadCells,
  type ClauseJudgement,
  type Department,
  type Judgement,
  type PersonRef,
  type Phrase,
  type Prepared
} from '../../engine';
import { DICTIONARIES, fill, type Language } from '../../locales';
import type { Evaluation } from '../rows/evaluation';
import { ClauseTexts } from './clauseTexts';
import { phraseText } from './phraseText';
import { columnName, fieldName } from './names';

/**
 * The clause's place in the standard, in words.
 * @example citationText({ field: 'hardware', level: 5, section: 'size', item: 1 }, 'en') // → 'ITSS V3
 * Customer Service, Hardware Level 5, Size, item 1'
 */
export function citationText({ field, level, section, item }: Citation, language: Language): string {
  const texts = DICTIONARIES[language];
  return fill(texts.citation, {
    field: fieldName(field, language),
    level,
    section: texts.sections[section],
    item
  });
}

/** What the clause asks for, in one phrase. */
export const requirementText = ({ requirement }: Prepared, language: Language): string =>
  phraseText(requirement, language);

/** The first part of `missingText`: what is needed, and what is there. */
const FIGURES = new ClauseTexts(({ have, verdict, atLevel }, { missing }, language) =>
  phraseText(missing(have, verdict !== 'notRecorded', atLevel), language)
);

/**
 * Near misses that a line about projects names, and ways of passing on expertise that one about those
 * suggests.
 */
const NAMED = 2;
/** Unread cells that a line names: a column of words that nobody knows would make it a page long. */
const NAMED_CELLS = 8;

/**
 * What is missing for a clause that is unmet or not recorded: what is needed, what is there, and what to do:
 * the cells that cannot be read, why the nearest projects fell short, the ways of passing on expertise that
 * are left.
 */
export function missingText(
  evaluation: Evaluation,
  person: PersonRef,
  item: ClauseJudgement,
  language: Language
): string {
  const { department } = evaluation;
  const { clause, verdict } = item;
  const isSuccession = clause.kind === 'expertiseSuccession';
  const figures = FIGURES.of(item, department.rulesOf(person), language);
  const line = isSuccession ? withKinds(department, person, figures, language) : figures;
  const recorded =
    verdict === 'notRecorded' ? notRecordedText(evaluation, person, item, line, language) : line;
  if (clause.kind === 'projects') return withNearest(evaluation, person, item, recorded, language);
  return isSuccession ? withOtherKinds(department, person, recorded, language) : recorded;
}

function notRecordedText(
  evaluation: Evaluation,
  person: PersonRef,
  { clause }: ClauseJudgement,
  line: string,
  language: Language
): string {
  const { missing, listSeparator } = DICTIONARIES[language];
  const cells = unreadCells(evaluation.department, person, clause);
  if (cells.length === 0) return fill(missing.notRecorded, { line });
  const names = cells.map(({ row, column }) => evaluation.cellName(row, column));
  const shown = names.slice(0, NAMED_CELLS).join(listSeparator);
  const more = Math.max(0, names.length - NAMED_CELLS);
  return fill(missing.unread, {
    line,
    cells: more > 0 ? fill(missing.moreCells, { cells: shown, more }) : shown
  });
}

/** By language and lack, which the engine makes once for all projects: a fifth of the time of ITSSLEVELS. */
const LACK_TEXTS: Record<Language, WeakMap<Phrase, string>> = { en: new WeakMap(), ja: new WeakMap() };

function lackText(lack: Phrase, language: Language): string {
  const text = LACK_TEXTS[language].get(lack) ?? phraseText(lack, language);
  LACK_TEXTS[language].set(lack, text);
  return text;
}

function withNearest(
  evaluation: Evaluation,
  person: PersonRef,
  { level }: ClauseJudgement,
  line: string,
  language: Language
): string {
  const { missing } = DICTIONARIES[language];
  // The line names the cells that cannot be read: their rows need no second mention.
  const misses = nearMisses(evaluation.department, person, level)
    .filter(({ isLeftOut }) => !isLeftOut)
    .slice(0, NAMED);
  if (misses.length === 0) return line;
  const nearest = misses.map(({ row, lacks }) =>
    fill(missing.nearMiss, {
      row: rowName(evaluation, row, language),
      lacks: lacks.map((lack) => lackText(lack, language)).join(missing.lackSeparator)
    })
  );
  return fill(missing.nearest, { line, misses: nearest.join(missing.missSeparator) });
}

/** A row in words, with its sheet where there are several of projects. */
export function rowName(evaluation: Evaluation, index: number, language: Language): string {
  const { rowNumber, rowOfSheet } = DICTIONARIES[language].missing;
  const sheet = evaluation.nameOf(evaluation.sheetOf(index));
  return fill(sheet === '' ? rowNumber : rowOfSheet, { row: evaluation.rowOf(index) + 1, sheet });
}

const kindNames = (kinds: readonly SuccessionKind[], language: Language): string =>
  kinds.map((kind) => columnName(kind, language)).join(DICTIONARIES[language].listSeparator);

/** The line with the ways of passing on expertise that count. */
function withKinds(department: Department, person: PersonRef, line: string, language: Language): string {
  const have = kindsOf(department, person);
  if (have.length === 0) return line;
  return fill(DICTIONARIES[language].missing.kinds, { line, kinds: kindNames(have, language) });
}

/** The line with some of the ways that are left. */
function withOtherKinds(department: Department, person: PersonRef, line: string, language: Language): string {
  const have = kindsOf(department, person);
  const left = SUCCESSION_KINDS.filter((kind) => !have.includes(kind)).slice(0, NAMED);
  const values = { line, have: have.length, kinds: kindNames(left, language) };
  return fill(DICTIONARIES[language].missing.otherKinds, values);
}

/**
 * The lines of what is missing at a person's next level, or at another one. Rows that could not be read come
 * first.
 */
export function missingLines(
  evaluation: Evaluation,
  person: PersonRef,
  judgement: Judgement,
  language: Language
): string {
  const lines = missingClauses(judgement).map((item) => missingText(evaluation, person, item, language));
  const unread = rowsUnreadText(judgement, language);
  return (unread === undefined ? lines : [unread, ...lines]).join('\n');
}

/**
 * How many rows could not be read, where the level could be higher without that; undefined where it could
 * not.
 */
export function rowsUnreadText(judgement: Judgement, language: Language): string | undefined {
  if (!areRowsUnread(judgement)) return undefined;
  const { rows, rowsLeftOut } = judgement;
  return fill(DICTIONARIES[language].missing.rowsUnread, { leftOut: rowsLeftOut, rows });
}

/** Whether the level could be higher, or is not known, since rows could not be read. */
export const areRowsUnread = (judgement: Judgement): boolean =>
  judgement.level === undefined || couldRiseByRowsLeftOut(judgement);
