import {
  findMatchedHeader,
  isEmployeeSheet,
  isProjectSheet,
  missingColumns,
  type Cell,
  type Cells,
  type Mapping,
  type Meanings
} from '../worksheet';
import type { ColumnId } from '../locales';
import { AREA } from './area';
import { loadedValues } from './blocks';
import { ExcelFailure } from './failure';
import { rowsOf, type FoundSheet } from './sourceHeader';

/** First cells of another sheet, read to see whether it holds employee data; far right it has none. */
const HEAD = 'A1:ZZ22';

/** What the user has matched: columns by the sheet's name, and words. */
interface Matched {
  readonly mappings?: Readonly<Record<string, Mapping>>;
  readonly meanings?: Meanings;
}

/** What the settings say of the sheet of employee data. */
interface EmployeeChoice extends Matched {
  readonly employeeSheet?: string | null | undefined;
}

/** A sheet that holds projects and is not judged. */
export interface OtherProjects {
  readonly name: string;
  /** From the first row below the header down to the last one with anything in it. */
  readonly rows: number;
  /** Required columns that it lacks. */
  readonly missing: readonly ColumnId[];
}

interface OtherSheet {
  readonly sheet: Excel.Worksheet;
  /** What is in use of its first rows. */
  readonly head: Excel.Range;
  readonly used: Excel.Range;
}

/**
 * Asks, in the next request, for the first cells of the sheets that may hold employee data.
 * @param judged the ids of the sheets of projects
 * @param wanted the name of one; null for none; undefined for any visible one
 * @param isAll asks for all visible ones, whatever they may hold
 */
export function askOtherSheets(
  workbook: Excel.Workbook,
  judged: readonly string[],
  wanted: string | null | undefined,
  isAll = false
): OtherSheet[] {
  if (wanted === null && !isAll) return [];
  return workbook.worksheets.items
    .filter(({ id, name, visibility }) => {
      if (judged.includes(id)) return false;
      return isAll || wanted === undefined ? visibility === 'Visible' || name === wanted : name === wanted;
    })
    .map(askSheet);
}

function askSheet(sheet: Excel.Worksheet): OtherSheet {
  const head = sheet.getRange(HEAD).getUsedRangeOrNullObject(true);
  head.load(['values', 'rowIndex', 'columnIndex']);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(AREA);
  return { sheet, head, used };
}

/** The rows of a range from column A on. */
const cellsOf = (head: Excel.Range): Cells =>
  loadedValues(head).map((cells) => [...new Array<Cell>(head.columnIndex).fill(''), ...cells]);

/** The header among the first cells of a sheet, with the columns that are matched on it. */
const headerIn = (
  name: string,
  head: Excel.Range,
  { mappings = {}, meanings }: Matched
): ReturnType<typeof findMatchedHeader> =>
  findMatchedHeader(cellsOf(head), head.rowIndex, {
    mapping: mappings[name] ?? {},
    ...(meanings && { meanings })
  });

/**
 * The first sheet with employee data.
 * @throws ExcelFailure `noSuchSheet` when there is no sheet of the wanted name, `employeesUnknown` when its
 * columns are not recognised
 */
export function employeesAmong(
  asked: readonly OtherSheet[],
  { employeeSheet: wanted, ...matched }: EmployeeChoice
): FoundSheet | undefined {
  const others = asked.filter(({ sheet: { name } }) => wanted === undefined || name === wanted);
  for (const { sheet, head, used } of others) {
    if (used.isNullObject || head.isNullObject) continue;
    const header = headerIn(sheet.name, head, matched);
    if ('nearest' in header || !isEmployeeSheet(header)) continue;
    return {
      id: sheet.id,
      name: sheet.name,
      header,
      headerRows: rowsOf(header, cellsOf(head), head.rowIndex),
      lastRow: used.rowIndex + used.rowCount - 1,
      width: 1 + Math.max(...[...header.columns.values()].map(({ index }) => index))
    };
  }
  if (wanted)
    throw new ExcelFailure(others.length === 0 ? 'noSuchSheet' : 'employeesUnknown', { sheet: wanted });
  return undefined;
}

/** What other sheets are, as far as their headers tell. */
export interface OtherSheets {
  /** Those that hold projects, whether they could be judged or not. */
  readonly projects: readonly OtherProjects[];
  /** The names of those with a list of people that the program has made. */
  readonly lists: readonly string[];
}

/** What the visible sheets are. */
export const kindsAmong = (others: readonly OtherSheet[], choice: Matched): OtherSheets =>
  kindsOf(
    others.filter(({ sheet: { visibility } }) => visibility === 'Visible'),
    choice
  );

function kindsOf(asked: readonly OtherSheet[], choice: Matched): OtherSheets {
  const projects: OtherProjects[] = [];
  const lists: string[] = [];
  for (const { sheet, head, used } of asked) {
    if (used.isNullObject || head.isNullObject) continue;
    const { name } = sheet;
    const header = headerIn(name, head, choice);
    if ('nearest' in header) continue;
    if (header.isPeopleList) lists.push(name);
    else if (isProjectSheet(header))
      projects.push({
        name,
        rows: Math.max(0, used.rowIndex + used.rowCount - header.firstDataRow),
        missing: missingColumns(header)
      });
  }
  return { projects, lists };
}

/** Finds what all sheets are: the visible ones, and some by their names. */
export async function findKinds(
  context: Excel.RequestContext,
  named: readonly string[],
  choice: Matched
): Promise<OtherSheets> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const asked = worksheets.items
    .filter(({ name, visibility }) => visibility === 'Visible' || named.includes(name))
    .map(askSheet);
  await context.sync();
  return kindsOf(asked, choice);
}
