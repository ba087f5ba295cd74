import {
  HEADER_SEARCH_ROWS,
  findMatchedHeader,
  headerCandidate,
  headerTexts,
  textsOfHeader,
  type Cell,
  type Header,
  type Mapping,
  type Meanings
} from '../worksheet';
import { discover, type Source } from './discover';
import { ExcelFailure, asFailure } from './failure';

/** What a sheet looks like before it is evaluated, also when it cannot be. */
export interface Inspection {
  readonly sheet: string;
  /** Id of the sheet that was in front. */
  readonly activeId: string;
  /** Visible sheets, in the order of their tabs. */
  readonly sheetNames: readonly string[];
  /**
   * The header and the texts its columns go by; where none is recognised, the row that is most likely to be
   * it.
   */
  readonly head: { readonly header: Header; readonly cells: readonly Cell[] } | undefined;
  /** What would be judged; undefined when something is in the way. */
  readonly source: Source | undefined;
  readonly failure: ExcelFailure | undefined;
}

/** What the workbook's settings say of a sheet. */
export interface InspectionChoice {
  /** The active sheet where it is left out. */
  readonly sheet: string | undefined;
  readonly mappings: Readonly<Record<string, Mapping>>;
  readonly meanings?: Meanings;
  readonly employeeSheet: string | null | undefined;
}

/**
 * Looks at a sheet without reading its rows.
 * @throws ExcelFailure when Excel does not answer
 */
export async function inspectSheet({
  sheet,
  mappings,
  meanings,
  employeeSheet
}: InspectionChoice): Promise<Inspection> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const names = await sheetNames(context, sheet);
      const mapping = mappings[names.sheet] ?? {};
      try {
        const source = await discover(context, {
          sheet: names.sheet,
          mapping,
          mappings,
          ...(meanings && { meanings }),
          employeeSheet
        });
        return {
          ...names,
          source,
          failure: undefined,
          head: { header: source.header, cells: headerTexts(source.headerRows) }
        };
      } catch (error) {
        const failure = asFailure(error);
        if (!(error instanceof ExcelFailure)) throw failure;
        return { ...names, source: undefined, failure, head: await headOf(context, names.sheet, mapping) };
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
  mapping: Mapping
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
  const found = findMatchedHeader(head.values, used.rowIndex, { mapping });
  const header = 'nearest' in found ? headerCandidate(head.values, used.rowIndex) : found;
  return header && { header, cells: textsOfHeader(header, head.values, used.rowIndex) };
}
