import { type CellValue, openWorkbook, type SheetEdits, type TableInfo } from '../../../src/xlsx';
import {
  cellsOf,
  editsOf,
  MAIN,
  parts,
  partText,
  refusal,
  relationships,
  splice,
  worksheet,
  zip
} from '../fixture';

const TABLE = 'xl/tables/table1.xml';
const ROWS =
  '<row r="2"><c r="B2" t="inlineStr"><is><t>ID</t></is></c><c r="C2" t="inlineStr"><is><t>Name</t></is></c></row><row r="3"><c r="B3"><v>1</v></c></row>';
const table = (
  attributes = '',
  columns = '<tableColumn id="1" name="ID"/><tableColumn id="5" name="Full_x000a_name" totalsRowLabel="T"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn>'
): string =>
  `<?xml version="1.0"?>\n<table xmlns="${MAIN}" id="3"  name="T_1" displayName="Table_1" ref='B2:C9' ${attributes}><autoFilter ref="B2:C8"><filterColumn colId="0"/></autoFilter><tableColumns count="2">${columns}</tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>`;

/** A workbook with the table and what else there is on the sheet. */
function file(xml = table(), more: { after?: string; rows?: string; other?: string } = {}): Uint8Array {
  return zip(
    parts(worksheet(more.rows ?? ROWS, { after: more.after ?? '' }), {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ['table', '../tables/table1.xml'],
        ['drawing', '../drawings/none.xml'],
        ...(more.other === undefined ? [] : [['table', '../tables/table2.xml'] as const])
      ),
      [TABLE]: xml,
      ...(more.other === undefined ? {} : { 'xl/tables/table2.xml': more.other })
    })
  );
}

function tableOf(bytes: Uint8Array): TableInfo {
  const book = openWorkbook(bytes);
  return book.facts(book.sheets[0]!).tables[0]!;
}

function grow(bytes: Uint8Array, values: Record<string, CellValue>, addedColumns: string[]): Uint8Array {
  return splice(bytes, editsOf(values, { grow: { table: tableOf(bytes), addedColumns } }));
}

test('a table is read', () => {
  expect(tableOf(file(table('totalsRowCount="1"')))).toEqual({
    name: 'Table_1',
    part: TABLE,
    range: { row: 1, column: 1, rows: 8, columns: 2 },
    headerRows: 1,
    totalsRows: 1,
    columns: ['ID', 'Full\nname']
  });
  expect(tableOf(file(table('headerRowCount="0"')))).toMatchObject({ headerRows: 0, totalsRows: 0 });
  expect(refusal(() => tableOf(file('<table/>')))).toBe(`damaged: ${TABLE}`);
});

test('a table grows by columns, and nothing else in its part changes', () => {
  const after = grow(file(), { D2: 'ITSS "level"', E2: 'Missing\nrequirements', D3: 4 }, [
    'ITSS "level"',
    'Missing\nrequirements'
  ]);
  expect(partText(after, TABLE)).toBe(
    table()
      .replace("ref='B2:C9'", "ref='B2:E9'")
      .replace('ref="B2:C8"', 'ref="B2:E8"')
      .replace('count="2"', 'count="4"')
      .replace(
        '</tableColumns>',
        '<tableColumn id="6" name="ITSS &quot;level&quot;"/><tableColumn id="7" name="Missing_x000A_requirements"/></tableColumns>'
      )
  );
  expect(tableOf(after)).toMatchObject({
    columns: ['ID', 'Full\nname', 'ITSS "level"', 'Missing\nrequirements'],
    range: { columns: 4 }
  });
  expect(cellsOf(openWorkbook(after))).toEqual({
    B2: 'ID',
    C2: 'Name',
    B3: 1,
    D2: 'ITSS "level"',
    E2: 'Missing\nrequirements',
    D3: 4
  });
});

test('a table with a prefix, without a filter and without a header grows', () => {
  const xml = `<x:table xmlns:x="m" ref="B2:C9" headerRowCount="0"><x:tableColumns count="2"><x:tableColumn id="1" name="a"/><x:tableColumn id="2" name="b"/></x:tableColumns></x:table>`;
  expect(partText(grow(file(xml), { D3: 1 }, ['Level']), TABLE)).toBe(
    xml
      .replace('C9', 'D9')
      .replace('count="2"', 'count="3"')
      .replace('</x:tableColumns>', '<x:tableColumn id="3" name="Level"/></x:tableColumns>')
  );
});

test('a table that does not grow is copied', () => {
  expect(partText(grow(file(), { D2: 'x' }, []), TABLE)).toBe(table());
});

describe('refuses to grow', () => {
  const HEADER = { D2: 'Level' };
  const other = table().replace('B2:C9', 'D5:E6');

  test.each([
    ['into another table', file(table(), { other }), HEADER, ['Level'], 'D2'],
    [
      'into merged cells',
      file(table(), { after: '<mergeCells><mergeCell ref="D9:F20"/></mergeCells>' }),
      HEADER,
      ['Level'],
      'D2'
    ],
    ['by a name that a column has', file(), { D2: 'full\nNAME' }, ['full\nNAME'], 'D2'],
    ['by two of one name', file(), { D2: 'Level', E2: 'LEVEL' }, ['Level', 'LEVEL'], 'E2'],
    ['by no name', file(), { D2: '' }, [''], 'D2'],
    ['by a name that the header cell does not have', file(), { D2: 'Other' }, ['Level'], 'D2'],
    ['without a header cell', file(), { D3: 1 }, ['Level'], 'D2'],
    ['beyond the last column', file(table().replace('C9', 'XFD9')), { A1: 1 }, ['Level'], 'XFE2'],
    ['what a query fills', file(table('tableType="queryTable"')), HEADER, ['Level'], TABLE]
  ])('%s', (_, bytes, values, names, detail) => {
    expect(refusal(() => grow(bytes, values, names))).toBe(`cannotSplice: ${detail}`);
  });

  test('beside what is only near', () => {
    const near = file(table(), {
      other: table().replace('B2:C9', 'E2:F9'),
      after: '<mergeCells><mergeCell ref="D10:D11"/></mergeCells>'
    });
    expect(refusal(() => grow(near, HEADER, ['Level']))).toBe('no error');
  });
});

test('edits of a class of its own keep their range while a table grows', () => {
  class Edits implements SheetEdits {
    get range(): SheetEdits['range'] {
      return { row: 1, column: 3, rows: 1, columns: 1 };
    }
    get grow(): NonNullable<SheetEdits['grow']> {
      return { table: tableOf(file()), addedColumns: ['Level'] };
    }
    row(): { column: number; value: CellValue }[] {
      return [{ column: this.range.column, value: 'Level' }];
    }
  }
  expect(tableOf(splice(file(), new Edits())).range.columns).toBe(3);
});
