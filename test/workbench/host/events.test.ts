import { valuesOf, writeValues } from './failure';
import { startExcel } from './startExcel';

const SHEETS = {
  Projects: [
    ['ID', 'Name'],
    [1, 'A']
  ],
  Other: []
};

test('changes by the user, a co-author and the add-in itself, each with its source', async () => {
  const { user, coAuthor, settled } = startExcel({ sheets: SHEETS });
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(
      async ({ address, source, triggerSource, changeType, ...event }) => {
        // Absent where more than one cell changed, whatever the types say.
        const details = event.details as Excel.ChangedEventDetail | undefined;
        seen.push([address, source, triggerSource, changeType, details?.valueBefore, details?.valueAfter]);
      }
    );
    await context.sync();
  });
  user.enter('Projects!B2', [['B']]);
  coAuthor.enter('Other!A1', [['x', 'y']]);
  coAuthor.insertRows('Projects!A2');
  await writeValues('Projects', 'C1:C2', [[1], [2]]);
  await settled();
  expect(seen).toEqual([
    ['B2', 'Local', 'Unknown', 'RangeEdited', 'A', 'B'],
    ['A1:B1', 'Remote', 'Unknown', 'RangeEdited', undefined, undefined],
    ['2:2', 'Remote', 'Unknown', 'RowInserted', undefined, undefined],
    ['C1:C2', 'Local', 'ThisLocalAddin', 'RangeEdited', undefined, undefined]
  ]);
});

test('events of one sheet come from that sheet only; handlers can be taken away', async () => {
  const { user, settled } = startExcel({ sheets: SHEETS });
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem('Projects').onChanged.add(async ({ address }) => {
      seen.push(address);
    });
    await context.sync();
    return added;
  });
  user.enter('Projects!A1', [['Id']]);
  user.enter('Other!B1', [['x']]);
  await settled();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  user.enter('Projects!C1', [['x']]);
  await settled();
  expect(seen).toEqual(['A1']);
});

test('the range of a change can be read', async () => {
  const { user, settled } = startExcel({ sheets: SHEETS });
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) =>
      Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load('address,values');
        await inner.sync();
        seen.push(range.address, range.values);
      })
    );
    await context.sync();
  });
  user.enter('Projects!A2', [[7, 'Z']]);
  for (let i = 0; i < 3; i += 1) await settled();
  expect(seen).toEqual(['Projects!A2:B2', [[7, 'Z']]]);
});

test('with events off there are none', async () => {
  const { user, settled } = startExcel({ sheets: SHEETS });
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      seen.push(address);
    });
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Projects').getRange('D1').values = [['own']];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  user.enter('Projects!E1', [['theirs']]);
  await settled();
  expect(seen).toEqual(['E1']);
});

test('selections and activated sheets', async () => {
  const { user, settled } = startExcel({ sheets: SHEETS });
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    context.workbook.onSelectionChanged.add(async () => {
      seen.push('workbook');
    });
    worksheets.onSelectionChanged.add(async ({ address }) => {
      seen.push(`sheets ${address}`);
    });
    worksheets.getItem('Other').onSelectionChanged.add(async ({ address }) => {
      seen.push(`Other ${address}`);
    });
    worksheets.onActivated.add(async () => {
      seen.push('activated');
    });
    await context.sync();
  });
  user.select('Projects!B2');
  await settled();
  user.select('Other!C3:D4');
  await settled();
  user.select('Other!C3:D4');
  await settled();
  expect(seen.sort()).toEqual([
    'Other C3:D4',
    'activated',
    'sheets B2',
    'sheets C3:D4',
    'workbook',
    'workbook'
  ]);
  await Excel.run(async (context) => {
    const [selected, active] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
    selected.load('address');
    active.load('address');
    await context.sync();
    expect([selected.address, active.address]).toEqual(['Other!C3:D4', 'Other!C3']);
    context.workbook.worksheets.getItem('Projects').getRange('A2:B2').select();
    await context.sync();
    const moved = context.workbook.getSelectedRange();
    moved.load('address');
    await context.sync();
    expect(moved.address).toBe('Projects!A2:B2');
  });
});

test('tables tell of changes in them, and of coming and going', async () => {
  const { user, settled } = startExcel({
    sheets: SHEETS,
    tables: [{ name: 'Staff', address: 'Projects!A1:B2' }]
  });
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.getItem('Staff').onChanged.add(async ({ address }) => {
      seen.push(`Staff ${address}`);
    });
    tables.onAdded.add(async () => {
      seen.push('added');
    });
    tables.onDeleted.add(async ({ tableName }) => {
      seen.push(`deleted ${tableName}`);
    });
    await context.sync();
  });
  user.enter('Projects!B2', [['B']]);
  user.enter('Projects!E2', [['B']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Other').tables.add('A1:B2', true).name = 'Second';
    await context.sync();
    context.workbook.tables.getItem('Second').delete();
    await context.sync();
  });
  await settled();
  expect(seen.sort()).toEqual(['Staff B2', 'added', 'deleted Second']);
});

test('a sheet comes and goes', async () => {
  const { settled } = startExcel({ sheets: SHEETS });
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ source }) => {
      seen.push(`added ${source}`);
    });
    worksheets.onDeleted.add(async () => {
      seen.push('deleted');
    });
    const sheet = worksheets.add('Results');
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await settled();
  expect(seen).toEqual(['added Local', 'deleted']);
  expect(await valuesOf('Projects', 'A1')).toEqual([['ID']]);
});
