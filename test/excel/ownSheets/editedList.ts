import type { CellContent } from '../../../workbench/host';
import type { StartedExcel } from '../../workbench/host/startExcel';
import { outcomeOf } from '../editedRun';
import { SMALL, type Edit } from '../edits';
import { department, startExcel } from '../sheets';
import { list, marked } from './people';

/** People in the list at first: by the limit of {@link SMALL} it takes two requests to read and write. */
export const LISTED = 40;
const LAST = LISTED + 1;

const [HEADER = [], ...rows] = department(LISTED + 2) as CellContent[][];
const PROJECTS = [
  [...HEADER, 'Grade'],
  ...rows.map((cells, i) => [`E${100 + i}`, `Person ${i % 7}`, ...cells.slice(2), `G${i % 3}`])
];

/** A workbook with a list in it that has to be brought up to date, and where the user's notes stand. */
export interface Stale {
  readonly carried: readonly 'grade'[];
  readonly notes: string;
  /** What becomes of the projects, and of the list, before. */
  readonly change: (excel: StartedExcel) => void;
}

const takeOut = ({ user }: StartedExcel, rows: readonly number[]): void =>
  rows.forEach((row) => user.enter(`Projects!A${row}`, [new Array<string>(11).fill('')]));

export const STALE: Readonly<Record<string, Stale>> = {
  'a list that grows': {
    carried: ['grade'],
    notes: 'P',
    change: ({ user }) => {
      user.enter('Projects!A42', PROJECTS.slice(LISTED + 1));
      user.enter('Projects!F2', [['Failed'], ['Failed']]);
      user.enter('Projects!F40', [['Failed'], ['Failed']]);
    }
  },
  'a list that shrinks': {
    carried: [],
    notes: '',
    change: (excel) => {
      takeOut(excel, [3, 30, 41]);
      excel.user.enter('Projects!F40', [['Failed']]);
    }
  },
  'a list with a column of notes in its table': {
    carried: [],
    notes: 'O',
    change: (excel) => {
      takeOut(excel, [3, 41]);
      excel.user.resizeTable(excel.workbook.tables()[0]!.name, `'ITSS People'!A1:O${LAST}`);
      excel.user.enter('Projects!A42', PROJECTS.slice(LISTED + 1));
    }
  }
};

/** Starts with such a workbook, with so few cells a request that everything goes in several. */
export async function startStale({ notes, change }: Stale): Promise<StartedExcel> {
  const excel = startExcel({ sheets: { Projects: PROJECTS.slice(0, LISTED + 1) }, sharesClient: true });
  await list();
  if (notes !== '')
    excel.user.enter(`'ITSS People'!${notes}1`, [
      ['My notes'],
      ...Array.from({ length: LISTED }, (_, i) => [i % 9 === 4 ? '' : `note ${i}`])
    ]);
  change(excel);
  Object.assign(excel.host.limits, SMALL);
  excel.host.startCounting();
  return excel;
}

export const refreshStale = ({ carried }: Stale, signal = new AbortController().signal): Promise<string> =>
  outcomeOf(list({ carried, signal }));

/** A sheet with a list: its cells from the first one on, where its tables are, and how its columns look. */
interface ListNow {
  readonly name: string;
  readonly looks: readonly unknown[];
  readonly cells: readonly (readonly CellContent[])[];
  readonly tables: readonly unknown[];
}

/** What is in the sheet of the list, its table among it. */
export function listIn(excel: StartedExcel): ListNow | undefined {
  if (!excel.workbook.names.has('_itss.people')) return undefined;
  const sheet = marked(excel);
  const used = sheet.used(true)!;
  const cells = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const tables = excel.workbook.tables().filter((table) => table.sheet === sheet);
  return {
    name: sheet.name,
    // Of columns: a blank row below the list may keep a format.
    looks: Array.from({ length: cells.columns }, (_, column) => [
      sheet.columnWidth(column),
      sheet.styleAt(0, column),
      sheet.styleAt(1, column)
    ]),
    cells: sheet.read(cells),
    tables: tables.map(({ area }) => area)
  };
}

const edit = (name: string, make: Edit['make']): Edit => ({ name, make });
const at = (excel: StartedExcel, address: string): string => `'${marked(excel).name}'!${address}`;

/** What somebody may do to the sheet of a list. Addresses are those of the list as it was at first. */
export const LIST_EDITS: readonly Edit[] = [
  ...['A', 'D', 'N', 'P'].map((column) =>
    edit(`a column inserted at ${column}`, (excel) => excel.user.insertColumns(at(excel, `${column}1`)))
  ),
  ...['B', 'E', 'O'].map((column) =>
    edit(`the column ${column} deleted`, (excel) => excel.user.deleteColumns(at(excel, `${column}1`)))
  ),
  ...[1, 2, 9, LAST, LAST + 1].map((row) =>
    edit(`a row inserted at ${row}`, (excel) => excel.user.insertRows(at(excel, `A${row}`)))
  ),
  // The last two are those that a list takes in that grows.
  ...[2, 9, LAST, LAST + 1, LAST + 2].map((row) =>
    edit(`the row ${row} deleted`, (excel) => excel.user.deleteRows(at(excel, `A${row}`)))
  ),
  edit('two rows deleted', (excel) => excel.user.deleteRows(at(excel, 'A20'), 2)),
  edit('sorted by name', (excel) => excel.user.sort(at(excel, `A2:Z${LAST}`), 1)),
  edit('sorted by level', (excel) => excel.user.sort(at(excel, `A2:Z${LAST}`), 3)),
  edit('sorted without the notes', (excel) => excel.user.sort(at(excel, `A2:N${LAST}`))),
  ...['A5', 'D5', 'D39', 'D1', 'N5', 'O5', 'P5', 'P40', 'Q1', 'Q7', 'A44', 'B46'].map((cell) =>
    edit(`a text typed into ${cell}`, (excel) => excel.user.enter(at(excel, cell), [['typed']]))
  ),
  edit('a formula typed into P6', (excel) => excel.user.enter(at(excel, 'P6'), [['=A6']])),
  edit('rows hidden', (excel) => excel.workbook.filterAdvanced(marked(excel), [3, 30])),
  edit('the sheet renamed', (excel) => {
    marked(excel).name = 'Renamed';
  }),
  edit('the sheet moved', (excel) => excel.user.moveSheet(marked(excel).name, 0)),
  ...[
    ['a row less', LAST - 1, 'N'],
    ['two rows more', LAST + 2, 'N'],
    ['a column less', LAST, 'M']
  ].map(([what, row, column]) =>
    edit(`the table resized by ${what}`, (excel) => {
      const table = excel.workbook.tables().find(({ sheet }) => sheet === marked(excel));
      if (table) excel.user.resizeTable(table.name, at(excel, `A1:${column}${row}`));
    })
  )
];
