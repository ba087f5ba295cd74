import { valuesOf } from './session';
import { until, WORDS, useStage } from './stage';

const { sheet, columns, evaluate, template } = WORDS.en;
const at = (row: number, column: number): { row: number; column: number; rows: number; columns: number } => ({
  row,
  column,
  rows: 1,
  columns: 1
});

const stage = useStage();

describe('what is typed', () => {
  test('is saved and judged, though Enter has not been pressed', async () => {
    const bench = await stage.open('en');
    await bench.select(at(6, 1));
    await bench.keyboard('Half a name');
    const { book } = await bench.save();
    expect(valuesOf(book, sheet)[6]![1]).toBe('Half a name');
    await bench.select(at(6, 0));
    await bench.keyboard('E999');
    await bench.press(evaluate);
    const cells = await bench.cells();
    expect(cells[6]![0]).toBe('E999');
    expect(cells[6]!.slice(columns, columns + 3)).not.toEqual(cells[5]!.slice(columns, columns + 3));
  });

  test('right below a table becomes a row of it, and is judged', async () => {
    const bench = await stage.open('en');
    const rows = (await bench.cells()).length;
    await bench.select(at(rows, 0));
    await bench.keyboard('E999');
    await bench.press(evaluate);
    const row = (await bench.cells())[rows]!;
    expect(row[0]).toBe('E999');
    await bench.tab(2);
    await bench.pane.getByText(`C${rows + 1}`, { exact: true }).waitFor({ state: 'attached' });
  });

  test('is not taken by a protected sheet', async () => {
    const bench = await stage.open('en');
    const before = await bench.cells();
    await bench.page.locator('.switches summary').click();
    const box = bench.page.getByLabel('Protect the sheet in front');
    await box.check();
    await bench.page.locator('.switches summary').click();
    await bench.select(at(6, 1));
    await bench.keyboard('Another name');
    await bench.page.keyboard.press('Enter');
    expect(await bench.cells()).toEqual(before);
    await bench.page.getByText('Employees', { exact: true }).click();
    await until(async () => !(await box.isChecked()));
    await bench.page.getByText(sheet, { exact: true }).click();
    await until(async () => box.isChecked());
  });

  test('and what the add-in does are steps of their own in the undo list', async () => {
    const bench = await stage.open('en');
    await bench.press(evaluate);
    await bench.press(template);
    const evaluated = await bench.cells(sheet);
    await bench.undo();
    await until(
      async () => (await bench.page.getByText('Project experience', { exact: true }).count()) === 0
    );
    expect(await bench.cells(sheet)).toEqual(evaluated);
    await bench.undo();
    await until(async () => (await bench.cells(sheet))[0]!.length === columns);
  });

  test('is not thrown away without a question', async () => {
    const bench = await stage.open('en');
    const questions: string[] = [];
    bench.page.on('dialog', (dialog) => {
      questions.push(dialog.message());
    });
    await bench.page.getByRole('button', { name: 'Sample department' }).click();
    await bench.page.getByText('department.xlsx is open.').waitFor();
    await bench.paneReady();
    expect(questions).toEqual([]);
    await bench.press(evaluate);
    await bench.page.getByRole('button', { name: 'Sample department' }).click();
    await bench.page.getByText('department.xlsx is open.').waitFor();
    expect(questions).toEqual(['Changes in department.xlsx have not been saved. Go on without them?']);
  });
});

describe('the context menu of a cell', () => {
  const PLAIN = [
    ['Employee ID', 'Name', 'Specialty field', 'Role', 'Result'],
    ['E1', 'Plain Person', 'Hardware', 'Member', 'Success']
  ];

  test('explains a row of a plain range', async () => {
    const bench = await stage.open('en');
    await bench.begin(WORDS.en.begin);
    await bench.addSheet('Plain');
    await bench.write('Plain', 0, 0, PLAIN);
    await bench.grid.click({ position: { x: 120, y: 50 }, button: 'right' });
    expect((await bench.selection()).area.row).toBe(1);
    await bench.page.getByText(WORDS.en.explain, { exact: true }).last().click();
    await bench.pane.getByRole('heading', { name: 'Plain Person' }).waitFor();
  });

  test('has no entry of the add-in in a table, as on Windows and Mac', async () => {
    const bench = await stage.open('en');
    const entry = bench.page.getByText(WORDS.en.explain, { exact: true });
    const buttons = await entry.count();
    await bench.grid.click({ position: { x: 120, y: 50 }, button: 'right' });
    await bench.page.getByText('Clear', { exact: true }).first().waitFor();
    expect(await entry.count()).toBe(buttons);
  });
});
