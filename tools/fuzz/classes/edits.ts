import fc from 'fast-check';
import { FAULTS, isAmbiguous, lostInRun, type EditedRun } from '../../../test/excel/editedRun';
import { EDITS, HEADER, ROWS, SHEETS, type Edit } from '../../../test/excel/edits';
import type { StartedExcel } from '../../../test/workbench/host/startExcel';
import { columnLetters } from '../../../src/ranges';
import type { FuzzClass, Trial } from '../trial';

const sheetOf = ({ workbook }: StartedExcel): string =>
  workbook.sheets().find(({ name }) => name !== 'Other')?.name ?? '';

/** Within the rows and columns of the sheets, and a little beyond. */
const row = fc.integer({ min: 1, max: ROWS + 4 });
const column = fc.nat({ max: 16 }).map(columnLetters);
const count = fc.integer({ min: 1, max: 2 });
/**
 * Texts only: of all else Excel makes a text where it is typed into a table's header, and the host only
 * later.
 */
const VALUES = ['typed', 'Person responsible', 'E000001', ''];

/**
 * Sorts by a column of the user's, wherever it is by now: sorted by results, rows would stand otherwise than
 * without a run.
 */
function sortBy(excel: StartedExcel, header: string): void {
  const name = sheetOf(excel);
  const rows = excel.workbook.sheet(name).read({ row: 0, column: 0, rows: 10, columns: 26 });
  const by = Math.max(...rows.map((cells) => cells.indexOf(header)));
  if (by >= 0) excel.user.sort(`${name}!A2:Z${ROWS + 1}`, by);
}

/** Edits anywhere, beside those that are known to matter. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...EDITS),
  fc
    .tuple(column, count)
    .map(([at, many]) => ({
      name: `${many} columns inserted at ${at}`,
      make: (excel: StartedExcel) => excel.user.insertColumns(`${sheetOf(excel)}!${at}1`, many)
    })),
  fc
    .tuple(column, count)
    .map(([at, many]) => ({
      name: `${many} columns deleted from ${at}`,
      make: (excel: StartedExcel) => excel.user.deleteColumns(`${sheetOf(excel)}!${at}1`, many)
    })),
  fc
    .tuple(row, count)
    .map(([at, many]) => ({
      name: `${many} rows inserted at ${at}`,
      make: (excel: StartedExcel) => excel.user.insertRows(`${sheetOf(excel)}!A${at}`, many)
    })),
  fc
    .tuple(row, count)
    .map(([at, many]) => ({
      name: `${many} rows deleted from ${at}`,
      make: (excel: StartedExcel) => excel.user.deleteRows(`${sheetOf(excel)}!A${at}`, many)
    })),
  fc
    .tuple(column, row, fc.constantFrom(...VALUES))
    .map(([at, where, value]) => ({
      name: `“${value}” typed into ${at}${where}`,
      make: (excel: StartedExcel) => excel.user.enter(`${sheetOf(excel)}!${at}${where}`, [[value]])
    })),
  fc.constantFrom(...HEADER).map((header) => ({
    name: `whole rows sorted by ${header}`,
    make: (excel: StartedExcel) => {
      sortBy(excel, header);
    }
  }))
);

const request = fc.integer({ min: 1, max: 24 });

/** What is kept of a run that loses something. */
const described = ({ sheet, edits, fault, stopAt, missing }: EditedRun): string =>
  JSON.stringify(
    {
      sheet,
      edits: edits.map(({ edit: { name }, number }) => ({ beforeRequest: number, edit: name })),
      fault,
      stopAt,
      missing
    },
    undefined,
    2
  );

/**
 * A cell is lost where the user had something. Where a sort takes only a part of the rows, or of a row's
 * results, in the moment in which rows or columns go, results may stay in cells that were blank, and those of
 * an earlier run, which are ours, may not find back to their rows.
 */
async function judge(run: EditedRun): Promise<void> {
  const { outcome, lost, earlier, kept } = await lostInRun(run);
  const ofTheUser = lost.filter(([, column, , was]) => was !== null && !earlier.has(column));
  if (ofTheUser.length > 0)
    throw new Error(`${outcome}, but cells are lost: ${JSON.stringify(ofTheUser.slice(0, 5))}`);
  // A request that failed does not tell what it has kept.
  if (!run.fault && kept > 0) throw new Error(`${kept} ranges are still held`);
}

/** Sheets that somebody edits before any request of a run, which may also be refused or cancelled. */
export const edits: FuzzClass = {
  ending: 'json',
  trials: fc
    .record({
      sheet: fc.constantFrom(...Object.keys(SHEETS)),
      edits: fc.array(fc.record({ edit, number: request }), { minLength: 1, maxLength: 4 }),
      missing: fc.constantFrom('short' as const, 'full' as const),
      end: fc.oneof(
        fc.constant({}),
        fc.record({ fault: fc.tuple(request, fc.constantFrom(...FAULTS)) }),
        fc.record({ stopAt: fc.integer({ min: 1, max: 12 }) })
      )
    })
    .filter(({ sheet, edits: made }) => !isAmbiguous(sheet, made))
    .map(({ sheet, edits: made, missing, end }): Trial => {
      const run = { sheet, edits: made, missing, fault: undefined, stopAt: undefined, ...end };
      return { bytes: new TextEncoder().encode(described(run)), judge: () => judge(run) };
    })
};
