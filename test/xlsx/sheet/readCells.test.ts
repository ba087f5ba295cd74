import { readXlsx } from 'hucre/xlsx';
import { formatCell, openWorkbook, type RowFormat, type StoredCell } from '../../../src/xlsx';
import { MAIN, parts, partText, relationships, SHEET, sst, workbook, worksheet, zip } from '../fixture';

function read(file: Uint8Array): { row: number; cells: readonly StoredCell[]; format: RowFormat }[] {
  const book = openWorkbook(file);
  const rows: { row: number; cells: readonly StoredCell[]; format: RowFormat }[] = [];
  book.readCells(book.sheets[0]!, (row, cells, format) => {
    rows.push({ row, cells, format });
  });
  return rows;
}

test('cells come with format, error and formula', () => {
  const cells = read(
    workbook(
      '<row r="2"><c r="B2" s="4"/><c r="C2" t="e"><v>#N/A</v></c><c r="D2"><f t="shared" ref="D2:D9" si="3">A&amp;"é_x0041_"</f><v>1</v></c>' +
        '<c r="E2"><f t="shared" si="3"/></c><c r="F2"><f t="dataTable" ref="F2:F4" r1="A1"/><v>1</v></c></row>'
    )
  )[0]!.cells;
  const plain = {
    block: undefined,
    shared: undefined,
    isMaster: false,
    isDynamic: false,
    isDataTable: false
  };
  expect(cells).toEqual([
    { column: 1, value: null, isError: false, format: 4, formula: undefined },
    { column: 2, value: '#N/A', isError: true, format: 0, formula: undefined },
    {
      column: 3,
      value: 1,
      isError: false,
      format: 0,
      formula: { ...plain, text: 'A&"éA"', shared: '3', isMaster: true }
    },
    { column: 4, value: null, isError: false, format: 0, formula: { ...plain, text: '', shared: '3' } },
    {
      column: 5,
      value: 1,
      isError: false,
      format: 0,
      formula: { ...plain, text: '', block: { row: 1, column: 5, rows: 3, columns: 1 }, isDataTable: true }
    }
  ]);
});

test('rows come with height, and a format only where it is their own', () => {
  expect(
    read(
      workbook(
        '<row r="1" ht="30" customHeight="1" hidden="true"/><row r="2" ht="15.5" s="3"/><row r="3" s="3" customFormat="1"/>'
      )
    ).map(({ format }) => format)
  ).toEqual([
    { height: 30, isCustomHeight: true, isHidden: true, format: 0 },
    { height: 15.5, isCustomHeight: false, isHidden: false, format: 0 },
    { height: undefined, isCustomHeight: false, isHidden: false, format: 3 }
  ]);
});

test('the layout tells columns and defaults', () => {
  const book = openWorkbook(
    zip(
      parts(
        worksheet('', {
          before:
            '<sheetFormatPr baseColWidth="10" defaultColWidth="12.5" defaultRowHeight="18"/><cols><col min="1" max="2" width="9.5" style="4"/><col min="5" max="5" hidden="1"/></cols>'
        })
      )
    )
  );
  expect(book.layout(book.sheets[0]!)).toMatchObject({
    defaultRowHeight: 18,
    defaultColumnWidth: 12.5,
    columns: [
      { first: 0, last: 1, width: 9.5, isHidden: false, format: 4 },
      { first: 4, last: 4, width: undefined, isHidden: true, format: 0 }
    ]
  });
});

describe('a workbook without its rows', () => {
  const styles = `<styleSheet xmlns="${MAIN}"><fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>`;
  const file = zip({
    ...parts(
      worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>\n<row r="9"><c r="A9"><v>2</v></c></row>', {
        before: '<cols><col min="2" max="2" width="30"/></cols>',
        after: '<mergeCells><mergeCell ref="A5:B6"/></mergeCells>'
      }),
      { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': sst('<t>secret</t>') }
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml']
    )
  });

  test('has all but the rows, and a cell of each format in their place', () => {
    const bare = openWorkbook(file).withoutRows();
    expect(partText(bare, SHEET)).toMatch(
      /<cols>.*<\/cols><sheetData><row r="1"><c r="A1" s="0"\/><c r="B1" s="1"\/><\/row><\/sheetData><mergeCells>/
    );
    expect(partText(bare, 'xl/sharedStrings.xml')).not.toContain('secret');
    expect(partText(bare, 'xl/styles.xml')).toBe(styles);
  });

  test('reads with another reader, each format at its cell', async () => {
    const { sheets } = await readXlsx(openWorkbook(file).withoutRows(), { readStyles: true });
    const { row, column } = formatCell(1);
    expect(sheets[0]!.cells!.get(`${row},${column}`)!.style).toMatchObject({ font: { bold: true } });
    expect(sheets[0]!.merges).toHaveLength(1);
  });

  test('of a sheet without rows is one too', () => {
    const empty = zip(
      parts(worksheet('').replace('<sheetData></sheetData>', '<sheetData/><sheetProtection sheet="1"/>'))
    );
    expect(partText(openWorkbook(empty).withoutRows(), SHEET)).toMatch(
      /<sheetData><row r="1"><c r="A1" s="0"\/><\/row><\/sheetData><sheetProtection sheet="1"\/><\/worksheet>$/
    );
  });

  test('puts more formats than a row has cells on the next', () => {
    expect(formatCell(16_384)).toEqual({ row: 1, column: 0 });
  });
});
