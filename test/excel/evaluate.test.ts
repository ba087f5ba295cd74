import { insertTemplate, restorePrevious } from '../../src/excel';
import { WHOLE_DICTIONARIES } from '../../src/locales';
import { cellName } from '../../src/ranges';
import {
  ANN,
  BOB,
  CASES,
  HEADER,
  OUTPUT,
  TWO_ROWS,
  TWO_SHEETS,
  department,
  everything,
  run,
  startExcel,
  valuesOf,
  type Run
} from './sheets';
import type { SheetRows, StartedExcel } from '../workbench/host/startExcel';

const levels = (values: unknown[][]): unknown[][] => values.map((row) => row.slice(0, 4));

describe.each(Object.entries(CASES))('%s', (name, options) => {
  test('gets its five columns', async () => {
    startExcel(options);
    const { source, before } = await run({ language: name.includes('Japanese') ? 'ja' : 'en' });
    expect(before.place.isNew).toBe(true);
    const [header, first] = await valuesOf(
      'Projects',
      name.includes('Japanese')
        ? 'H1:L2'
        : name.startsWith('a table') || name.startsWith('a sheet')
          ? 'K1:O2'
          : 'K3:O4'
    );
    expect(header).toEqual(
      name.includes('Japanese')
        ? ['プロジェクトレベル', 'ITSSレベル', '根拠', '次のレベル', '不足要件']
        : OUTPUT
    );
    expect(first!.slice(0, 4)).toEqual(name.includes('Japanese') ? [3, 0, '', 3] : [3, 3, 'KPI', 4]);
    expect(source.table?.name).toBe(options.tables?.[0]?.name);
  });

  test('is the same after a second run', async () => {
    const excel = startExcel(options);
    await run();
    const once = everything(excel);
    const write = jest.spyOn(excel.workbook.sheet('Projects'), 'write');
    await run();
    expect(everything(excel)).toEqual(once);
    expect(write).not.toHaveBeenCalled();
  });

  test('is as it was after the results are restored', async () => {
    const excel = startExcel(options);
    const before = withoutStamp(everything(excel));
    await restorePrevious(await run());
    expect(withoutStamp(everything(excel))).toEqual(before);
  });
});

/** The workbook without the add-in's note of the last run. */
function withoutStamp(workbook: unknown): unknown {
  return { ...(workbook as object), settings: undefined };
}

test('a table grows by the columns, and its totals row stays below', async () => {
  const excel = startExcel(CASES['a table']);
  await run();
  const table = excel.workbook.tables()[0]!;
  expect(table.name).toBe('Experience');
  expect([table.area.rows, table.area.columns]).toEqual([3, 15]);
});

test('new columns take over the looks of the column beside them', async () => {
  const excel = startExcel(CASES['a table with formats']);
  await run();
  const sheet = excel.workbook.sheet('Projects');
  for (const row of [0, 1]) {
    for (const column of [12, 14]) expect(sheet.styleAt(row, column)).toEqual(sheet.styleAt(row, 9));
    // Levels are centred.
    for (const column of [10, 11, 13])
      expect(sheet.styleAt(row, column)).toEqual({ ...sheet.styleAt(row, 9), horizontalAlignment: 'Center' });
  }
});

test('missing requirements wrap only where each has a line of its own', async () => {
  for (const [missing, wraps] of [
    ['short', false],
    ['full', true]
  ] as const) {
    const excel = startExcel(CASES['a plain range']);
    const before = withoutStamp(everything(excel));
    const outcome = await run({ missing });
    const sheet = excel.workbook.sheet('Projects');
    const { firstDataRow: row } = outcome.source.header;
    const last = outcome.before.place.columns.at(-1)!;
    expect(sheet.styleAt(row, last).wrapText).toBe(wraps);
    const [[text]] = (await valuesOf('Projects', cellName(row, last))) as [[string]];
    expect(text.includes('\n')).toBe(wraps);
    await restorePrevious(outcome);
    expect(withoutStamp(everything(excel))).toEqual(before);
  }
});

test('a table without formats of its own gets none: they would take precedence over its style', async () => {
  const excel = startExcel(CASES['a table']);
  const set = jest.spyOn(excel.workbook.sheet('Projects'), 'setStyle');
  await run();
  expect(set.mock.calls.map(([, change]) => Object.keys(change ?? {}))).toEqual(
    Array(3).fill(['horizontalAlignment'])
  );
});

test('under a header of two rows, the header gives its looks to both, the data its own to the data', async () => {
  const excel = startExcel({
    ...TWO_ROWS,
    styles: {
      'Projects!A1:J2': { fillColor: '#1F3864', verticalAlignment: 'Center' },
      'Projects!A3:J4': { verticalAlignment: 'Top' }
    }
  });
  const { source } = await run();
  expect(source.header.firstDataRow).toBe(2);
  const sheet = excel.workbook.sheet('Projects');
  for (const row of [0, 1, 2]) expect(sheet.styleAt(row, 12)).toEqual(sheet.styleAt(row, 9));
});

test('columns whose cells differ among themselves keep their looks', async () => {
  const excel = startExcel({
    ...CASES['a table with formats']!,
    styles: { ...CASES['a table with formats']!.styles, 'Projects!L1': { bold: true } }
  });
  await run();
  expect(excel.workbook.sheet('Projects').styleAt(0, 10)).toMatchObject({
    fillColor: '#FFFFFF',
    bold: false
  });
});

describe('undo groups', () => {
  const UNDO = { api: '1.20', sets: { MergeUndoGroup: '1.1' } } as const;
  const written = ({ host }: StartedExcel): boolean[] =>
    host.requests.filter(({ number }) => number > 0).map(({ isGrouped }) => isGrouped);
  const template = (): Promise<string> => {
    const { sheet, areasSheet, hints, samples } = WHOLE_DICTIONARIES.en.template;
    return insertTemplate('en', { sheet, areasSheet, hints, samples: Object.values(samples) });
  };

  test('hold what is written, neither what is only read nor what is put back', async () => {
    const excel = startExcel({ ...CASES['a plain range']!, ...UNDO });
    excel.host.startCounting();
    const outcome = await run();
    // Some clients end the group by a request of its own.
    expect(written(excel).slice(0, 9)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      false,
      false,
      true
    ]);
    excel.host.startCounting();
    await restorePrevious(outcome);
    expect(written(excel)).not.toContain(true);
    excel.host.startCounting();
    await template();
    expect(written(excel)).toContain(true);
  });

  test('are not asked for below ExcelApi 1.20', async () => {
    const excel = startExcel({ ...CASES['a plain range']!, sets: { ...UNDO.sets, ExcelApi: '1.19' } });
    await run();
    await template();
    expect(written(excel)).not.toContain(true);
  });

  test.each(Object.entries(CASES))('that are refused are done without: %s', async (_name, options) => {
    const usual = startExcel(options);
    await run();
    await template();
    const refusing = startExcel({ ...options, ...UNDO });
    refusing.host.refusesUndoGroups = true;
    await run();
    await template();
    const { sheets } = everything(usual) as { sheets: unknown };
    expect(everything(refusing)).toMatchObject({ sheets });
    expect(written(refusing)).toContain(true);
  });
});

test('the columns of the user to the right stay, and ours go right of them', async () => {
  startExcel({
    sheets: { Projects: [[...HEADER, 'Next level', '', 'Notes'], [...ANN, 'soon', '', 'mine'], BOB] }
  });
  await run();
  const [header, ann] = await valuesOf('Projects', 'K1:R2');
  expect(header).toEqual(['Next level', '', 'Notes', ...OUTPUT]);
  expect(ann!.slice(0, 7)).toEqual(['soon', '', 'mine', 3, 3, 'KPI', 4]);
});

test('a formula that shows nothing is not written over', async () => {
  startExcel({ sheets: { Projects: [HEADER, ANN] } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('L2').formulas = [['=""']];
    await context.sync();
  });
  const { before } = await run();
  expect(before.place.columns.includes(11)).toBe(false);
});

test('earlier results are overwritten in place, and what no longer holds is cleared', async () => {
  startExcel({
    sheets: {
      Projects: [
        [...HEADER, ...OUTPUT],
        [...ANN, 6, 6, 'old', 6, 'old'],
        [...HEADER.map(() => ''), 5, 5, 'old', 5, 'left over']
      ]
    }
  });
  await run();
  expect(levels(await valuesOf('Projects', 'K2:O3'))).toEqual([
    [3, 3, 'KPI', 4],
    ['', '', '', '']
  ]);
});

test('employee data come from a second sheet', async () => {
  startExcel(TWO_SHEETS);
  const { source } = await run();
  expect(source.employees?.name).toBe('People');
  expect(await valuesOf('Projects', 'J2:J3')).toEqual([[3], [3]]);
});

test.each([
  ['far to the right', 120, 0],
  ['further down', 0, 12]
])('employee data are read that stand %s', async (_where, right, down) => {
  const people = TWO_SHEETS.sheets!.People!;
  const blank = new Array<SheetRows[number]>(down).fill([]);
  const moved = people.map((row) => [...new Array<null>(right).fill(null), ...row]);
  startExcel({ sheets: { ...TWO_SHEETS.sheets, People: [...blank, ...moved] } });
  const { source } = await run();
  expect(source.employees?.header.row).toBe(down);
  expect(await valuesOf('Projects', 'J2:J3')).toEqual([[3], [3]]);
});

test('columns matched by hand are read', async () => {
  startExcel({ sheets: { Projects: [HEADER.map((name) => (name === 'Role' ? 'Position' : name)), ANN] } });
  await expect(run()).rejects.toMatchObject({ code: 'columnAbsent', values: { columns: 'role' } });
  await run({ choice: { mapping: { role: 'Position' } } });
  expect((await valuesOf('Projects', 'L2:L2'))[0]).toEqual([3]);
});

test('columns of a second header row are matched by hand, and read', async () => {
  startExcel(TWO_ROWS);
  const { source } = await run();
  const column = (of: Run['source'], id: 'nationWide' | 'newTechnology'): number | undefined =>
    of.header.columns.get(id)?.index;
  expect([column(source, 'nationWide'), column(source, 'newTechnology')]).toEqual([8, undefined]);
  const { source: matched } = await run({
    choice: { mapping: { newTechnology: 'Nation-wide', nationWide: null } }
  });
  expect([column(matched, 'nationWide'), column(matched, 'newTechnology')]).toEqual([undefined, 8]);
});

const EMPLOYEES = [
  ['Employee ID', 'Leads others'],
  ...Array.from({ length: 1000 }, (_, i) => [`E${String(i).padStart(6, '0')}`, 'Yes'])
];

test.each([
  ['10,000 rows', {}],
  ['10,000 rows with 1,000 employees on a second sheet', { People: EMPLOYEES }]
])('%s take at most 12 requests, and little more bytes than their values', async (_name, others) => {
  const { host } = startExcel({ sheets: { Projects: department(10_000) as never, ...others } });
  host.startCounting();
  await run();
  const { roundTrips, bytesSent } = host;
  expect(roundTrips).toBeLessThanOrEqual(12);
  const written = await valuesOf('Projects', 'K1:O10001');
  expect(bytesSent / new TextEncoder().encode(JSON.stringify(written)).length).toBeLessThanOrEqual(1.3);
});
