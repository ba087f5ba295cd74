import { failureOf, valuesOf, writeValues } from './failure';
import { startExcel } from './startExcel';

const ROWS = [
  ['ID', 'Name', '', 'Note'],
  [1, 'A', '', 'x'],
  [2, 'B', '', 'y'],
  ['', '', '', ''],
  ['below', '', '', '']
];
const STAFF = { sheets: { Sheet1: ROWS, Other: [] }, tables: [{ name: 'Staff', address: 'A1:B3' }] };

const inTable = (work: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.tables.getItem('Staff'), context.workbook.worksheets.getFirst());
    await context.sync();
  });

const parts = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Staff');
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    ranges.forEach((range) => range.load('address'));
    await context.sync();
    return ranges.map((range) => range.address.replace('Sheet1!', ''));
  });

test('a table and its parts', async () => {
  startExcel(STAFF);
  expect(await parts()).toEqual(['A1:B3', 'A1:B1', 'A2:B3']);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('staff');
    table.load(
      'id,name,showTotals,showHeaders,showFilterButton,style,worksheet/name,rows/count,columns/count,columns/items/name,columns/items/index'
    );
    const column = table.columns.getItem('name');
    const [body, header] = [column.getDataBodyRange(), column.getHeaderRowRange()];
    [body, header].forEach((range) => range.load('address'));
    column.load('values,id');
    const none = table.columns.getItemOrNullObject('Level');
    none.load('name');
    await context.sync();
    expect([
      table.name,
      table.showTotals,
      table.showHeaders,
      table.showFilterButton,
      table.worksheet.name,
      table.rows.count,
      table.columns.count
    ]).toEqual(['Staff', false, true, true, 'Sheet1', 2, 2]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ['ID', 0],
      ['Name', 1]
    ]);
    expect([body.address, header.address, column.values, none.isNullObject]).toEqual([
      'Sheet1!B2:B3',
      'Sheet1!B1',
      [['Name'], ['A'], ['B']],
      true
    ]);
    const again = context.workbook.tables.getItem(table.id).columns.getItem(column.id);
    again.load('name');
    await context.sync();
    expect(again.name).toBe('Name');
  });
});

test('tables are found by the ranges they touch or lie in', async () => {
  startExcel(STAFF);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const [touched, inside, beside] = [
      sheet.getRange('B2').getTables(false),
      sheet.getRange('B2').getTables(true),
      sheet.getRange('C1:D9').getTables()
    ] as const;
    [touched, inside, beside].forEach((tables) => tables.load('items/name'));
    await context.sync();
    expect([touched, inside, beside].map((tables) => tables.items.map((table) => table.name))).toEqual([
      ['Staff'],
      [],
      []
    ]);
  });
});

test('a blank column right beside a table joins it once it is written, others do not', async () => {
  startExcel(STAFF);
  await writeValues('Sheet1', 'D1:D3', [['apart'], [3], [4]]);
  await writeValues('Sheet1', 'C9', [['below']]);
  expect(await parts()).toEqual(['A1:B3', 'A1:B1', 'A2:B3']);
  await writeValues('Sheet1', 'C2:C3', [[3], [4]]);
  expect(await parts()).toEqual(['A1:C3', 'A1:C1', 'A2:C3']);
  expect(await valuesOf('Sheet1', 'C1:C3')).toEqual([['Column3'], [3], [4]]);
});

describe('a column of a table that holds nothing else', () => {
  const NUMBERS = {
    sheets: { Sheet1: [['A', 'B'], [1], [2], [3]] },
    tables: [{ name: 'Numbers', address: 'A1:B4' }]
  };
  const formulas = (): Promise<unknown[][]> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2:B4');
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });

  test.each([
    ['one formula', 'B3', [['=A3']], [['=A3'], ['=A3'], ['=A3']]],
    ['the last of several formulas', 'B2:B3', [['=1'], ['=2']], [['=2'], ['=2'], ['=2']]],
    ['no formula beside a constant', 'B2:B3', [['=1'], ['two']], [['=1'], ['two'], ['']]]
  ])('takes %s for all of its cells', async (_name, address, written, all) => {
    startExcel(NUMBERS);
    await writeValues('Sheet1', address, written);
    expect(await formulas()).toEqual(all);
  });

  test('is filled no more once it holds something', async () => {
    startExcel(NUMBERS);
    await writeValues('Sheet1', 'B4', [['end']]);
    await writeValues('Sheet1', 'B2', [['=1']]);
    expect(await formulas()).toEqual([['=1'], [''], ['end']]);
  });
});

test('a new column pushes the cells right of the table, in its rows only', async () => {
  startExcel(STAFF);
  await inTable((table) => {
    table.columns.add(-1, [['Level'], [3], [4]]);
  });
  expect(await parts()).toEqual(['A1:C3', 'A1:C1', 'A2:C3']);
  expect(await valuesOf('Sheet1', 'A1:E5')).toEqual([
    ['ID', 'Name', 'Level', '', 'Note'],
    [1, 'A', 3, '', 'x'],
    [2, 'B', 4, '', 'y'],
    ['', '', '', '', ''],
    ['below', '', '', '', '']
  ]);
});

test('a new column inside a table, named and blank', async () => {
  startExcel(STAFF);
  await inTable((table) => {
    table.columns.add(1, undefined, 'Level');
  });
  expect(await valuesOf('Sheet1', 'A1:C3')).toEqual([
    ['ID', 'Level', 'Name'],
    [1, '', 'A'],
    [2, '', 'B']
  ]);
  await inTable((table) => {
    table.columns.add();
  });
  await inTable((table) => {
    table.columns.getItem('Level').delete();
  });
  expect(await valuesOf('Sheet1', 'A1:C1')).toEqual([['ID', 'Name', 'Column1']]);
});

test('columns of another length are refused', async () => {
  const { workbook } = startExcel(STAFF);
  const before = JSON.stringify(workbook);
  for (const values of [
    [['Level'], [3]],
    [['Level'], [3], [4], [5]],
    [
      ['Level', 'x'],
      [3, 1],
      [4, 1]
    ]
  ]) {
    expect(
      (
        await failureOf(
          inTable((table) => {
            table.columns.add(-1, values);
          })
        )
      ).code
    ).toBe('InvalidArgument');
  }
  expect(JSON.stringify(workbook)).toBe(before);
});

test('a new column that would move too many cells is refused, as Excel on the web does', async () => {
  const rows = Array.from({ length: 2100 }, (_, i) => [i === 0 ? 'ID' : i, '', i === 0 ? 'Note' : 'x']);
  startExcel({ sheets: { Sheet1: rows }, tables: [{ name: 'Staff', address: 'A1:A2100' }] });
  expect(
    (
      await failureOf(
        inTable((table) => {
          table.columns.add(-1, undefined, 'Level');
        })
      )
    ).code
  ).toBe('OperationCellsExceedLimit');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('C1:C2100').clear();
    await context.sync();
  });
  await inTable((table) => {
    table.columns.add(-1, undefined, 'Level');
  });
  expect(await valuesOf('Sheet1', 'A1:C1')).toEqual([['ID', 'Level', '']]);
});

test('a new column does not tear another table or merged cells apart', async () => {
  const { workbook } = startExcel({
    ...STAFF,
    tables: [...STAFF.tables, { name: 'Notes', address: 'D1:D5' }]
  });
  expect(
    (
      await failureOf(
        inTable((table) => {
          table.columns.add();
        })
      )
    ).code
  ).toBe('InsertDeleteConflict');
  workbook.removeTable(workbook.tables()[1]!);
  workbook.sheet('Sheet1').merge({ row: 2, column: 3, rows: 2, columns: 1 });
  expect(
    (
      await failureOf(
        inTable((table) => {
          table.columns.add();
        })
      )
    ).code
  ).toBe('InsertDeleteConflict');
});

test('header cells are texts, never blank, never twice the same', async () => {
  startExcel(STAFF);
  await writeValues('Sheet1', 'A1:B1', [[2024, '']]);
  expect(await valuesOf('Sheet1', 'A1:B1')).toEqual([['2024', 'Column2']]);
  await writeValues('Sheet1', 'A1:B1', [['Name', 'name']]);
  expect(await valuesOf('Sheet1', 'A1:B1')).toEqual([['Name', 'name2']]);
  await inTable((table) => {
    table.columns.getItemAt(1).name = 'Level';
  });
  await inTable((table) => {
    table.columns.add(-1, [['Level'], [1], [2]]);
  });
  expect(await valuesOf('Sheet1', 'A1:C1')).toEqual([['Name', 'Level', 'Level2']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:C1').clear('Contents');
    await context.sync();
  });
  expect(await valuesOf('Sheet1', 'A1:C1')).toEqual([['Column1', 'Column2', 'Column3']]);
});

test('a table is made from a range, and from one without headers', async () => {
  startExcel({ sheets: { Sheet1: ROWS, Other: [[1, 'x'], [2, 'y'], ['', ''], ['z']] } });
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getFirst().tables.add('A1:D3', true);
    table.name = 'Staff';
    table.style = 'TableStyleLight1';
    table.load('name');
    const plain = context.workbook.tables.add('Other!A1:B2', false);
    const range = plain.getRange();
    range.load('address,values');
    await context.sync();
    expect([table.name, range.address]).toEqual(['Staff', 'Other!A1:B3']);
    expect(range.values).toEqual([
      ['Column1', 'Column2'],
      [1, 'x'],
      [2, 'y']
    ]);
  });
  expect(await valuesOf('Other', 'A5')).toEqual([['z']]);
  expect(await valuesOf('Sheet1', 'A1:D1')).toEqual([['ID', 'Name', 'Column3', 'Note']]);
});

test.each([
  ['another table', 'B1:C4'],
  ['merged cells', 'D4:E5']
])('a table does not overlap %s', async (_, address) => {
  const { workbook } = startExcel(STAFF);
  workbook.sheet('Sheet1').merge({ row: 4, column: 3, rows: 1, columns: 2 });
  expect(
    (
      await failureOf(
        inTable((_table, sheet) => {
          sheet.tables.add(address, true);
        })
      )
    ).code
  ).toBe('MergedRangeConflict');
});

test('a table is resized as long as its headers stay in their row', async () => {
  startExcel(STAFF);
  await writeValues('Sheet1', 'C1', [['Name']]);
  await inTable((table, sheet) => {
    table.resize(sheet.getRange('A1:C4'));
  });
  expect(await parts()).toEqual(['A1:C4', 'A1:C1', 'A2:C4']);
  expect(await valuesOf('Sheet1', 'A1:C1')).toEqual([['ID', 'Name', 'Name2']]);
  for (const address of ['A2:C5', 'E1:F4', 'A1:C1', 'A:C']) {
    expect(
      (
        await failureOf(
          inTable((table) => {
            table.resize(address);
          })
        )
      ).code
    ).toBe('InvalidArgument');
  }
});

test('a table is not resized over another one', async () => {
  startExcel({ ...STAFF, tables: [...STAFF.tables, { name: 'Notes', address: 'D1:D3' }] });
  expect(
    (
      await failureOf(
        inTable((table) => {
          table.resize('A1:D3');
        })
      )
    ).code
  ).toBe('MergedRangeConflict');
});

test('columns keep their ids when a table is resized', async () => {
  startExcel(STAFF);
  const idOf = (name: string): Promise<number> =>
    Excel.run(async (context) => {
      const column = context.workbook.tables.getItem('Staff').columns.getItem(name);
      column.load('id');
      await context.sync();
      return column.id;
    });
  const id = await idOf('Name');
  await inTable((table) => {
    table.columns.add(0, undefined, 'First');
  });
  await inTable((table) => {
    table.resize('A1:D3');
  });
  expect(await idOf('Name')).toBe(id);
});

test('the totals row comes and goes', async () => {
  startExcel(STAFF);
  await inTable((table) => {
    table.showTotals = true;
  });
  expect(await parts()).toEqual(['A1:B4', 'A1:B1', 'A2:B3']);
  await Excel.run(async (context) => {
    const totals = context.workbook.tables.getItem('Staff').getTotalRowRange();
    totals.load('address');
    await context.sync();
    expect(totals.address).toBe('Sheet1!A4:B4');
  });
  expect(await valuesOf('Sheet1', 'A6')).toEqual([['below']]);
  await inTable((table) => {
    table.showTotals = false;
  });
  expect(await parts()).toEqual(['A1:B3', 'A1:B1', 'A2:B3']);
  expect(await valuesOf('Sheet1', 'A5')).toEqual([['below']]);
});

test('a table is taken out, with its cells or without', async () => {
  startExcel(STAFF);
  await inTable((table) => {
    table.convertToRange();
  });
  expect(await valuesOf('Sheet1', 'A1:A3')).toEqual([['ID'], [1], [2]]);
  expect((await failureOf(inTable(() => undefined))).code).toBe('ItemNotFound');
  startExcel(STAFF);
  await inTable((table) => {
    table.delete();
  });
  expect(await valuesOf('Sheet1', 'A1:B2')).toEqual([
    ['', ''],
    ['below', '']
  ]);
});

test('names that are taken, or no names, are refused', async () => {
  startExcel({ ...STAFF, tables: [...STAFF.tables, { name: 'Notes', address: 'D1:D3' }] });
  for (const name of ['notes', 'A1', 'R', 'two words', '']) {
    expect(
      (
        await failureOf(
          inTable((table) => {
            table.name = name;
          })
        )
      ).code
    ).toBe('InvalidArgument');
  }
});
