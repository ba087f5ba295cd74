import { readFileSync } from 'node:fs';
import type { ICellData } from '@univerjs/core';
import { openWorkbook } from '../../../../src/xlsx';
import type { GridTable, GridTables } from '../../../../workbench/file/resources';
import { saveFile, type OpenedFile } from '../../../../workbench/file';
import { FIRST, open, part, put, resource, setResource, snapshot } from '../grid';

type Column = GridTable['columns'][number];
type Header = string | null;

const COLUMNS = [
  'Employee ID',
  'Name',
  'Specialty field',
  'Project',
  'Role',
  'Result',
  'IT component',
  'Complexity',
  'Sites',
  'Floor area (m2)',
  'Network sites',
  'Service scope'
];
const sample = (): Promise<OpenedFile> =>
  open(new Uint8Array(readFileSync('assets/samples/department.xlsx')));

const withAt = <T>(list: readonly T[], index: number, ...items: T[]): T[] => [
  ...list.slice(0, index),
  ...items,
  ...list.slice(index)
];
const without = <T>(list: readonly T[], index: number): T[] => list.filter((_item, at) => at !== index);

/*
 * What Univer 0.25.1 saves: `Table.toJSON` lists the columns of a `Map` and so in the order in which they
 * were made, wherever
 * `TableManager.operationTableRowCol` puts them; a deletion that is taken back makes the column anew.
 */
const inserted = (columns: Column[]): Column[] => [
  ...columns,
  made(`new-${columns.length}`, `Column ${columns.length + 1}`)
];
const deleted =
  (index: number) =>
  (columns: Column[]): Column[] =>
    without(columns, index);
const putBack =
  (index: number) =>
  (columns: Column[]): Column[] => [...without(columns, index), columns[index]!];
const made = (id: string, displayName: string): Column => ({
  id,
  displayName,
  dataType: 'none',
  formula: '',
  meta: {},
  style: {}
});

/**
 * The columns of the sample's table once the grid shows these headers, in its part and in its header cells.
 */
async function saved(
  headers: readonly Header[],
  changes: readonly ((columns: Column[]) => Column[])[] = []
): Promise<{ ids: string[]; names: string[]; cells: unknown[] }> {
  const opened = await sample();
  const now = snapshot(opened);
  const cells = Object.fromEntries(
    headers.map((v, index): [string, ICellData] => [
      `${String.fromCharCode(65 + index)}1`,
      v === null ? {} : { v, t: 1 }
    ])
  );
  put(now, { L1: null, ...cells });
  const tables = resource<Record<string, GridTables>>(now, 'SHEET_TABLE_PLUGIN');
  const [table] = tables[FIRST]!.tables;
  table!.columns = changes.reduce((columns, change) => change(columns), table!.columns);
  table!.range.endColumn = headers.length - 1;
  setResource(now, 'SHEET_TABLE_PLUGIN', tables);
  const { bytes } = saveFile(opened, now);
  const workbook = openWorkbook(bytes);
  const [sheet] = workbook.sheets;
  const rows: unknown[][] = [];
  workbook.readRows(sheet!, (_row, values) => {
    rows.push(values);
    return false;
  });
  const ids = [...part(bytes, 'xl/tables/table1.xml').matchAll(/<tableColumn id="(\d+)"/g)].map(
    ([, id]) => id!
  );
  return { ids, names: workbook.tables(sheet!)[0]!.columns, cells: rows[0]!.slice(0, headers.length) };
}

const IDS = COLUMNS.map((_name, index) => String(index + 1));

test('a column that was inserted has a name of its own, and the others keep theirs', async () => {
  const names = withAt(COLUMNS, 4, 'Column1');
  expect(await saved(withAt<Header>(COLUMNS, 4, null), [inserted])).toEqual({
    ids: withAt(IDS, 4, '13'),
    names,
    cells: names
  });
});

test('two that were inserted and a neighbour that was renamed are told apart', async () => {
  const RENAMED = withAt(without(COLUMNS, 4), 4, 'Duty');
  const shown = withAt<Header>(RENAMED, 4, null, null);
  expect(await saved(shown, [inserted, inserted])).toMatchObject({
    ids: withAt(IDS, 4, '13', '14'),
    names: withAt(RENAMED, 4, 'Column1', 'Column2')
  });
});

test('a column that was deleted goes, and one renamed beside it stays', async () => {
  const names = [...COLUMNS.slice(0, 4), 'Outcome', ...COLUMNS.slice(6)];
  expect(await saved(names, [deleted(4)])).toEqual({ ids: without(IDS, 4), names, cells: names });
});

test('a column whose deletion was taken back is where it was', async () => {
  expect(await saved(COLUMNS, [putBack(4)])).toEqual({ ids: IDS, names: COLUMNS, cells: COLUMNS });
});

test('a column whose cells were moved takes its name along', async () => {
  const names = withAt(without(COLUMNS, 4), 1, 'Role');
  const { names: after, cells } = await saved(names);
  expect({ after, cells }).toEqual({ after: names, cells: names });
});

test('a header that was cleared leaves the column', async () => {
  expect(await saved(withAt<Header>(without(COLUMNS, 4), 4, null))).toMatchObject({
    ids: IDS,
    names: withAt(without(COLUMNS, 4), 4, 'Column1')
  });
});

test('a name that occurs twice gets a number that no other has', async () => {
  expect(await saved([...COLUMNS.slice(0, 3), 'Role', 'Role', 'ROLE2', ...COLUMNS.slice(6)])).toMatchObject({
    names: [...COLUMNS.slice(0, 3), 'Role', 'Role3', 'ROLE2', ...COLUMNS.slice(6)]
  });
});
