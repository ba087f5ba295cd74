/** What the cells of a case say, read without the program: for the second judge. */
import type { Cells } from '../../src/worksheet';
import { emptyEmployee, emptyProject } from '../oracle/departmentAtRandom';
import * as labels from '../oracle/labels';
import { areasFrom } from '../oracle/pages';
import {
  CRITERIA,
  FIELDS,
  KINDS,
  UNREADABLE,
  type Answers,
  type Department,
  type EmployeeRow,
  type ProjectRow,
  type Said
} from '../oracle/said';
import { PRINTED_PAGES } from '../worksheet/cells/printedPages';
import { TODAY } from '../worksheet/evaluate';
import type { Case } from './readCase';

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/** The ids that words stand for, the longest words first. */
type Words<Id extends string> = readonly (readonly [word: string, id: Id])[];

function wordsOf<Id extends string>(
  ids: Readonly<Record<Id, labels.Word>>,
  more: readonly (readonly [string, Id])[] = []
): Words<Id> {
  const ours = (Object.entries(ids) as [Id, labels.Word][]).flatMap(([id, { en, ja }]) => [
    [en, id] as const,
    [ja, id] as const
  ]);
  return [...ours, ...more]
    .map(([word, id]) => [folded(word), id] as const)
    .sort(([a], [b]) => b.length - a.length);
}

const AREAS = [...new Set(FIELDS.flatMap((field) => areasFrom(field, 3)))];
const FIELD = wordsOf(labels.FIELD_WORDS);
const ROLE = wordsOf(labels.ROLE_WORDS, [
  ['技術チーム責任者', 'personResponsible'],
  ['チームメンバー', 'member']
]);
const RESULT = wordsOf(labels.RESULT_WORDS);
const SCOPE = wordsOf(labels.SCOPE_WORDS);
const GUIDANCE = wordsOf(labels.GUIDANCE_WORDS, [['部下', 'subordinates']]);
const CRITERION = wordsOf(labels.CRITERION_WORDS);
const KIND = wordsOf(labels.KIND_WORDS, [
  ['社外論文掲載', 'externalPaper'],
  ['社内論文掲載', 'internalPaper'],
  ['プロフェッショナルコミュニティ', 'community']
]);
const AREA = wordsOf(Object.fromEntries(AREAS.map((area) => [area, labels.areaWord(area)])), [
  ...PRINTED_PAGES.flatMap(({ areas }) => areas),
  // Names of an earlier version, and parts of names that stand in one item alone.
  ['設備・建築・電気・機械・配線技術', 'Facility engineering'],
  ['サービス・技術支援の企画', 'Service and support planning'],
  ['ユーザへの助言', 'Advice to users'],
  ['ユーザ要件への対応策立案', 'Measures for user requirements'],
  ['一次技術支援', 'First technical support'],
  ['technical support', 'First technical support'],
  ['中長期ファシリティ計画の立案', 'Facility strategy and long-term plan of the assigned area']
]);

const one = <Id extends string>(words: Words<Id>, cell: string): Said<Id> =>
  cell === '' ? undefined : (words.find(([word]) => word === folded(cell))?.[1] ?? UNREADABLE);

const NOTHING = ['none', 'なし', '該当なし', '-'];
const SEPARATOR = /^\s*[;,、\n]\s*/;

/** The items of a list: a known word may hold commas. */
function listed<Id extends string>(
  words: Words<Id>,
  cell: string
): { named: Id[]; unreadable: boolean } | undefined {
  if (cell === '') return undefined;
  const named: Id[] = [];
  let unreadable = false;
  let rest = cell.normalize('NFKC').trim().toLowerCase();
  if (NOTHING.includes(rest)) return { named, unreadable };
  while (rest !== '') {
    const known = words.find(
      ([word]) => rest.startsWith(word) && /^\s*(?:[;,、\n]|$)/.test(rest.slice(word.length))
    );
    if (known) named.push(known[1]);
    else unreadable = true;
    const length = known ? known[0].length : /^[^;,、\n]+/.exec(rest)?.[0].length;
    rest = rest.slice(length ?? rest.length).replace(SEPARATOR, '');
  }
  return { named, unreadable };
}

const YES = ['true', '1', 'yes', 'y', '○', '◯', '✓', '✔', 'はい', '有', 'あり', '済'];
const NO = ['false', '0', 'no', 'n', '×', '-', 'いいえ', '無', 'なし'];

function yesNo(cell: string, isJapanese: boolean): Said<boolean> {
  if (cell === '') return undefined;
  const word = folded(cell);
  if (word === 'x') return isJapanese ? UNREADABLE : true;
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : UNREADABLE;
}

function exam(cell: string, isJapanese: boolean): Said<boolean | string> {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:[-年](\d+)[-月](\d+)日?)?$/.exec(cell) ?? [];
  if (year !== undefined) return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (['passed', '合格', '取得', '取得済'].includes(folded(cell))) return true;
  return ['不合格', 'failed'].includes(folded(cell)) ? false : yesNo(cell, isJapanese);
}

const figure = (cell: string): Said<number> => {
  if (cell === '' || Number(cell) === 0) return undefined;
  return Number(cell) > 0 ? Number(cell) : UNREADABLE;
};

/** A sheet as records by our English names of columns. */
function records(cells: Cells): { row: number; isJapanese: boolean; cell: (name: labels.Word) => string }[] {
  const header = cells.findIndex((row) =>
    row.some((cell) => Object.values(labels.HEADERS.employee).includes(String(cell)))
  );
  const names = cells[header]!.map((cell) => folded(String(cell)));
  return cells.slice(header + 1).map((row, i) => ({
    row: header + i + 2,
    isJapanese: names.includes(labels.HEADERS.employee.ja),
    cell: ({ en, ja }) => {
      const place = names.findIndex((name) => name === folded(en) || name === folded(ja));
      return place < 0 ? '' : String(row[place] ?? '').trim();
    }
  }));
}
type Sheet = ReturnType<typeof records>[number];

/** What a row says of each item of a list, in its own column or in the list. */
function answers<Id extends string>(
  { cell, isJapanese }: Sheet,
  ids: readonly Id[],
  own: Readonly<Record<Id, labels.Word>>,
  words: Words<Id>,
  list: labels.Word
): Answers<Id> {
  const items = listed(words, cell(list));
  return Object.fromEntries(
    ids.map((id) => {
      const inList = items && (items.named.includes(id) || (items.unreadable ? UNREADABLE : false));
      return [id, inList ?? yesNo(cell(own[id]), isJapanese)];
    })
  ) as Answers<Id>;
}

function employeeCells(sheet: Sheet): Omit<EmployeeRow, 'row' | 'employee'> {
  const { cell, isJapanese } = sheet;
  const { HEADERS } = labels;
  return {
    name: cell(HEADERS.name) || undefined,
    field: one(FIELD, cell(HEADERS.field)),
    areas: listed(AREA, cell(HEADERS.areas)),
    guidance: one(GUIDANCE, cell(HEADERS.guidance)),
    succession: answers(sheet, KINDS, labels.KIND_WORDS, KIND, HEADERS.succession),
    leadsOthers: yesNo(cell(HEADERS.leadsOthers), isJapanese),
    develops: yesNo(cell(HEADERS.develops), isJapanese),
    exam: exam(cell(HEADERS.exam), isJapanese)
  };
}

function projectRow(sheet: Sheet): ProjectRow {
  const { row, cell } = sheet;
  const { HEADERS } = labels;
  return {
    ...emptyProject(cell(HEADERS.employee), undefined, undefined),
    ...employeeCells(sheet),
    row,
    project: cell(HEADERS.project) || undefined,
    role: one(ROLE, cell(HEADERS.role)),
    result: one(RESULT, cell(HEADERS.result)),
    component: cell(HEADERS.component) || undefined,
    complexity: answers(sheet, CRITERIA, labels.CRITERION_WORDS, CRITERION, HEADERS.complexity),
    scope: one(SCOPE, cell(HEADERS.scope)),
    sites: figure(cell(HEADERS.sites)),
    area: figure(cell(HEADERS.area)),
    networkSites: figure(cell(HEADERS.networkSites))
  };
}

const employeeRow = (sheet: Sheet): EmployeeRow => ({
  ...emptyEmployee(sheet.cell(labels.HEADERS.employee), undefined, undefined),
  ...employeeCells(sheet),
  row: sheet.row
});

export const statedIn = ({ rows, employees }: Case): Department => ({
  projects: records(rows).map(projectRow),
  employees: employees ? records(employees).map(employeeRow) : [],
  today: TODAY
});
