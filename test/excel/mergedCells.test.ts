import { ANN, HEADER, run, startExcel, valuesOf } from './sheets';

/** Merges cells as a user does. */
async function merge(...addresses: string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Projects');
    for (const address of addresses) sheet.getRange(address).merge();
    await context.sync();
  });
}

const project = (name: string, ...changes: [number, string][]): (string | number)[] => {
  const cells: (string | number)[] = [...ANN];
  cells[3] = name;
  for (const [column, value] of changes) cells[column] = value;
  return cells;
};

test('a value merged downwards counts for every row that it covers', async () => {
  startExcel({ sheets: { Projects: [HEADER, project('P1'), project('P2', [0, ''], [1, ''], [2, ''])] } });
  await merge('A2:A3', 'B2:B3', 'C2:C3');
  const { evaluation } = await run();
  expect(evaluation.readingProblems).toEqual([]);
  expect(evaluation.department.people()).toHaveLength(1);
  const levels = await valuesOf('Projects', 'K2:L3');
  expect(levels[0]).toEqual(levels[1]);
});

test('rows under one merged project are one project, and its result stands in the first', async () => {
  const second = project('', [0, ''], [4, ''], [5, ''], [6, 'Nation-wide'], [7, '']);
  startExcel({ sheets: { Projects: [HEADER, project('P1', [6, 'Multi-vendor']), second, project('P2')] } });
  await merge('A2:A3', 'D2:D3');
  const { evaluation } = await run();
  expect(evaluation.readingProblems.map(({ code }) => code)).toEqual([]);
  expect((await valuesOf('Projects', 'K2:L4')).map(([level]) => level)).toEqual([3, '', 3]);
});

test('more than 512 merged areas are found in parts', async () => {
  const rows = Array.from({ length: 700 }, (_, i) => [
    project(`P${i}`, [0, `E${i}`]),
    project(`Q${i}`, [0, ''])
  ]).flat();
  startExcel({ sheets: { Projects: [HEADER, ...rows] } });
  await merge(...Array.from({ length: 700 }, (_, i) => `A${2 * i + 2}:A${2 * i + 3}`));
  const { evaluation } = await run();
  expect(evaluation.employees.size).toBe(700);
  expect(evaluation.readingProblems).toEqual([]);
});

test('a number of sites whose format is a date is an error on its cell', async () => {
  const header = ['Employee ID', 'Specialty field', 'Role', 'Result', 'Complexity', 'Sites'];
  const cells = ['E1', 'Facility Management', 'Member', 'Success', 'Mission critical; 24/365 operation'];
  startExcel({
    sheets: { Projects: [header, [...cells, 46024], [...cells, 3]] },
    styles: { 'Projects!F2': { numberFormat: 'yyyy/m/d' } }
  });
  const { evaluation } = await run();
  expect(evaluation.readingProblems).toMatchObject([
    { row: 1, column: 5, code: 'dateFigure', found: '2026-01-02' }
  ]);
});

test('ditto marks and merged cells are the same when they are read again before writing', async () => {
  startExcel({
    sheets: { Projects: [HEADER, project('P1'), project('P2', [0, '〃'], [2, '同上'], [4, '"'])] }
  });
  const { evaluation } = await run();
  expect(evaluation.employees.size).toBe(1);
  expect(evaluation.readingProblems.map(({ code }) => code)).toEqual(['ditto', 'ditto', 'ditto']);
});
