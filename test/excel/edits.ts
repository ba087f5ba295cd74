import { department, HEADER, OUTPUT } from './sheets';
import type { ExcelOptions, StartedExcel } from '../workbench/host/startExcel';

/** Rows of data: with the limit of {@link SMALL} they take two requests to read and two to write. */
export const ROWS = 40;
/** So few cells a read that the rows do not fit into one. */
export const SMALL = { cellsPerRead: 380 };

const rows = department(ROWS) as (string | number)[][];
const withBehind = (behind: (row: number) => (string | number | null)[]): ExcelOptions => ({
  sheets: { Projects: rows.map((row, i) => [...row, ...behind(i)]), Other: [['Mine'], ['2024']] }
});
const old = (i: number): (string | number)[] => (i === 0 ? OUTPUT : [6, 5, `old ${i}`, 4, `old ${i}`]);
const note = (i: number): string => (i === 0 ? 'Notes' : `note ${i}`);

/**
 * Sheets by what they hold beside the rows. Every one has a column of the user's behind the place of the
 * results, or may get one.
 */
export const SHEETS: Readonly<Record<string, ExcelOptions>> = {
  'a plain range': withBehind(() => []),
  'a plain range, a column of notes behind a blank one': withBehind((i) => [null, note(i)]),
  'a table': {
    ...withBehind(() => []),
    tables: [{ name: 'Experience', address: `Projects!A1:J${ROWS + 1}` }]
  },
  'a table, a column of notes behind it': {
    ...withBehind((i) => [null, note(i)]),
    tables: [{ name: 'Experience', address: `Projects!A1:J${ROWS + 1}` }]
  },
  'earlier results, a column of notes behind them': withBehind((i) => [...old(i), note(i)]),
  'a table with earlier results and notes': {
    ...withBehind((i) => [...old(i), note(i)]),
    tables: [{ name: 'Experience', address: `Projects!A1:P${ROWS + 1}` }]
  },
  'earlier results apart from each other': withBehind((i) => {
    const [a, b, c, d, e] = old(i);
    return [a!, note(i), b!, c!, d!, e!];
  })
};

export interface Edit {
  readonly name: string;
  readonly make: (excel: StartedExcel) => void;
  /** The edit enters something into a header cell that may be one of ours by then. */
  readonly isHeader?: boolean;
}

const edit = (name: string, make: Edit['make'], isHeader = false): Edit => ({ name, make, isHeader });
const last = ROWS + 1;
const sheet = (excel: StartedExcel): string =>
  excel.workbook.sheets().find(({ name }) => name !== 'Other')!.name;

/** Filters the rows of a sheet, so that some of them, counted from 0, are hidden. */
export const hideByFilter = (excel: StartedExcel, rows: readonly number[]): void =>
  excel.workbook.filterAdvanced(excel.workbook.sheet(sheet(excel)), rows);

/** Everything that somebody may do to a sheet. Addresses are those of the sheet as it was at first. */
export const EDITS: readonly Edit[] = [
  ...['A', 'D', 'K', 'M', 'O'].map((column) =>
    edit(`a column inserted at ${column}`, (excel) => excel.user.insertColumns(`${sheet(excel)}!${column}1`))
  ),
  ...['B', 'D', 'K', 'L', 'O'].map((column) =>
    edit(`the column ${column} deleted`, (excel) => excel.user.deleteColumns(`${sheet(excel)}!${column}1`))
  ),
  edit('five columns deleted from K', (excel) => excel.user.deleteColumns(`${sheet(excel)}!K1`, 5)),
  ...[1, 2, 9, last + 1].map((row) =>
    edit(`a row inserted at ${row}`, (excel) => excel.user.insertRows(`${sheet(excel)}!A${row}`))
  ),
  ...[9, last].map((row) =>
    edit(`the row ${row} deleted`, (excel) => excel.user.deleteRows(`${sheet(excel)}!A${row}`))
  ),
  edit('the inputs sorted', (excel) => excel.user.sort(`${sheet(excel)}!A2:J${last}`)),
  edit('whole rows sorted', (excel) => excel.user.sort(`${sheet(excel)}!A2:Z${last}`, 3)),
  ...['K', 'N', 'O'].flatMap((column) => [
    edit(
      `a text typed into ${column}1`,
      (excel) => excel.user.enter(`${sheet(excel)}!${column}1`, [[`Mine ${column}`]]),
      true
    ),
    ...[2, last].map((row) =>
      edit(`a text typed into ${column}${row}`, (excel) =>
        excel.user.enter(`${sheet(excel)}!${column}${row}`, [[`typed ${row}`]])
      )
    )
  ]),
  edit('a formula typed into K5', (excel) => excel.user.enter(`${sheet(excel)}!K5`, [['=A5']])),
  edit('an error typed into N12', (excel) => excel.user.enter(`${sheet(excel)}!N12`, [['#N/A']])),
  edit('a role typed into E6', (excel) => excel.user.enter(`${sheet(excel)}!E6`, [['Person in charge']])),
  edit('a row typed below', (excel) => excel.user.enter(`${sheet(excel)}!A${last + 1}`, [rows[3]!])),
  edit('rows hidden by a filter', (excel) => hideByFilter(excel, [4, 5, 20])),
  edit('the sheet renamed', (excel) => excel.user.renameSheet(sheet(excel), 'Renamed')),
  edit('the sheet moved', (excel) => excel.user.moveSheet(sheet(excel), 1)),
  ...['L', 'N'].map((column) =>
    edit(`the table resized to ${column}`, (excel) => {
      const [table] = excel.workbook.tables();
      if (table) excel.user.resizeTable(table.name, `${sheet(excel)}!A1:${column}${last}`);
    })
  ),
  edit('the table resized by a row less', (excel) => {
    const [table] = excel.workbook.tables();
    if (table)
      excel.user.resizeTable(
        table.name,
        `${sheet(excel)}!A1:${table.area.columns === 16 ? 'P' : 'J'}${last - 1}`
      );
  })
];

export { HEADER };
