import {
  HEADER_SEARCH_ROWS,
  findMatchedHeader,
  headerCandidate,
  headerTexts,
  sheetsBeside,
  textsOfHeader,
  type Cell,
  type Header,
  type Mapping,
  type Matching,
  type Meanings
} from '../worksheet';
import { discoverAll, type Choice, type Source } from './discover';
import { ExcelFailure, asFailure } from './failure';
import { findProjects, type OtherProjects } from './otherSheets';

/** What a sheet looks like before it is evaluated, also when it cannot be. */
export interface Inspection {
  readonly sheet: string;
  /** Id of the sheet that was in front. */
  readonly activeId: string;
  /** Visible sheets, in the order of their tabs. */
  readonly sheetNames: readonly string[];
  /**
   * The header and the texts its columns go by; where none is recognised, the row that is most likely to be
   * it. Where another sheet that is judged together with it is in the way, that one's.
   */
  readonly head: { readonly header: Header; readonly cells: readonly Cell[] } | undefined;
  /** What would be judged on it; undefined when something is in the way. */
  readonly source: Source | undefined;
  /** It and the sheets that would be judged together with it, in the order of their tabs. */
  readonly sources: readonly Source[];
  /** Other visible sheets that hold projects; all of them where one that is judged with it is in the way. */
  readonly others: readonly OtherProjects[];
  readonly failure: ExcelFailure | undefined;
}

/** What the workbook's settings say of a sheet. */
export interface InspectionChoice {
  /** The active sheet where it is left out. */
  readonly sheet: string | undefined;
  readonly mappings: Readonly<Record<string, Mapping>>;
  readonly meanings?: Meanings;
  readonly employeeSheet: string | null | undefined;
  /** The sheets that are judged together, if the one to look at is among them. */
  readonly projectSheets?: readonly string[];
}

/** What to judge in a sheet, and in those that are judged together with it. */
export function choiceFor(
  sheet: string,
  { mappings, meanings, employeeSheet, projectSheets = [] }: Omit<InspectionChoice, 'sheet'>
): Choice {
  const beside = sheetsBeside(sheet, projectSheets).map((name) => ({
    sheet: name,
    name,
    mapping: mappings[name] ?? {}
  }));
  return {
    sheet,
    name: sheet,
    mapping: mappings[sheet] ?? {},
    ...(beside.length > 0 && { beside }),
    mappings,
    ...(meanings && { meanings }),
    employeeSheet
  };
}

/**
 * Looks at a sheet without reading its rows.
 * @throws ExcelFailure when Excel does not answer
 */
export async function inspectSheet(wanted: InspectionChoice): Promise<Inspection> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const names = await sheetNames(context, wanted.sheet);
      const choice = choiceFor(names.sheet, wanted);
      try {
        const { front, sources, others } = await discoverAll(context, { ...choice, findsOthers: true });
        return {
          ...names,
          source: front,
          sources,
          others,
          failure: undefined,
          head: { header: front.header, cells: headerTexts(front.headerRows) }
        };
      } catch (error) {
        const failure = asFailure(error);
        if (!(error instanceof ExcelFailure)) throw failure;
        const { sheet, mapping } =
          choice.beside?.find((each) => each.sheet === failure.values.sheet) ?? choice;
        const { meanings } = choice;
        const head = await headOf(context, sheet ?? names.sheet, { mapping, ...(meanings && { meanings }) });
        // Without the others the user could not tell which of them are judged together.
        const named = [names.sheet, ...(wanted.projectSheets ?? [])];
        const others = choice.beside ? await findProjects(context, named, wanted) : [];
        return { ...names, source: undefined, sources: [], others, failure, head };
      }
    });
  } catch (error) {
    throw asFailure(error);
  }
}

/** The sheet to look at, or the active one where there is no such sheet, and the names of all. */
async function sheetNames(
  context: Excel.RequestContext,
  wanted: string | undefined
): Promise<Pick<Inspection, 'sheet' | 'activeId' | 'sheetNames'>> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load('id,name');
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const names = worksheets.items.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
  return {
    sheet: wanted !== undefined && names.includes(wanted) ? wanted : active.name,
    activeId: active.id,
    sheetNames: names
  };
}

/** The header as far as it can be found, so that the user can match the columns that are missing. */
async function headOf(
  context: Excel.RequestContext,
  name: string,
  matching: Matching
): Promise<Inspection['head']> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return undefined;
  const head = sheet.getRangeByIndexes(
    used.rowIndex,
    0,
    Math.min(used.rowCount, HEADER_SEARCH_ROWS + 1),
    used.columnIndex + used.columnCount
  );
  head.load('values');
  await context.sync();
  const found = findMatchedHeader(head.values, used.rowIndex, matching);
  const header = 'nearest' in found ? headerCandidate(head.values, used.rowIndex) : found;
  return header && { header, cells: textsOfHeader(header, head.values, used.rowIndex) };
}
