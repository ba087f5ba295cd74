import { utils } from '@e965/xlsx';
import type { WorkbenchPage } from './session';
import { until, WORDS, useStage } from './stage';

const { sheet, evaluate } = WORDS.en;
const EXPERIENCE = `${sheet}!A1:L247`;
const EMPLOYEES = 'Employees!A1:L46';

/** What a cell shows. */
async function shown(bench: WorkbenchPage, address: string): Promise<unknown> {
  const { r, c } = utils.decode_cell(address);
  const content = (await bench.cells())[r]?.[c] ?? null;
  return typeof content === 'object' && content !== null && 'formula' in content ? content.value : content;
}

const shows = (bench: WorkbenchPage, address: string, value: unknown): Promise<void> =>
  until(async () => JSON.stringify(await shown(bench, address)) === JSON.stringify(value));

const stage = useStage();

describe('the levels in cells', () => {
  test('a level and a list of levels are worked out as they are typed, and again when an input changes', async () => {
    const bench = await stage.open('en');
    await bench.press(evaluate);
    const cells = await bench.cells(sheet);
    const row = cells.findIndex(([id]) => id === 'E104');
    const level = cells[row]![13];
    await bench.addSheet('Levels');
    await bench.type('A1', `=ITSSLEVEL(${EXPERIENCE},"E104","Hardware",${EMPLOYEES})`);
    await shows(bench, 'A1', level);
    await bench.type('C1', `=ITSSLEVELS(${EXPERIENCE},${EMPLOYEES})`);
    await shows(bench, 'D1', 'Name');
    const lines = (await bench.cells()).slice(1).map((line) => line.slice(2));
    // One row of the sample has no ID, which the last line says.
    expect(lines.at(-1)).toContainEqual(expect.stringMatching(/^1 row has no employee ID/));
    const spilled = lines.slice(0, -1).map(([id, , field, level]) => [id, field, level]);
    const judged = new Map(
      cells
        .slice(1)
        .filter(([id, , field]) => id && field)
        .map(([id, , field, ...others]) => [JSON.stringify([id, field]), others[10]])
    );
    expect(
      new Map(spilled.map(([id, field, spilledLevel]) => [JSON.stringify([id, field]), spilledLevel]))
    ).toEqual(judged);
    await bench.type('A3', '=ITSSLEVEL(C5:C6,"E104")');
    await shows(bench, 'A3', { error: '#VALUE!' });
    await bench.type('A4', `=ITSSLEVEL(${EXPERIENCE},"nobody")`);
    await shows(bench, 'A4', { error: '#N/A' });
    // Everything that made E104's level is taken away in the sheet of projects.
    await bench.write(
      sheet,
      row,
      4,
      cells
        .map((line) => (line[0] === 'E104' ? ['Member'] : null))
        .slice(row)
        .filter((line) => line !== null)
    );
    await until(async () => (await shown(bench, 'A1')) !== level);
  });

  test('a list that has no room says so, and spills once it has', async () => {
    const bench = await stage.open('en');
    await bench.addSheet('Levels');
    await bench.type('A3', 'in the way');
    await bench.type('A1', '=ITSSCRITERIA("Hardware",3)');
    await shows(bench, 'A1', { error: '#SPILL!' });
    await bench.type('A3', null);
    await until(async () => typeof (await shown(bench, 'A3')) === 'string');
    expect(await bench.cells()).toHaveLength(5);
  });

  test('formulas and what they spill are saved as Excel keeps them, and work when the file is opened again', async () => {
    const bench = await stage.open('en');
    await bench.type('T1', `=ITSSLEVEL(${EXPERIENCE},"E104","Hardware",${EMPLOYEES})`);
    await bench.type('T3', '=ITSSCRITERIA("Hardware",3)');
    await until(async () => (await shown(bench, 'T4')) !== null && (await shown(bench, 'T1')) !== null);
    const [level, header, first] = await Promise.all(
      ['T1', 'T3', 'T4'].map((address) => shown(bench, address))
    );
    const { bytes, book } = await bench.save();
    expect(book.Sheets[sheet]!.T1).toMatchObject({
      f: expect.stringContaining('ITSSLEVEL(') as string,
      v: level
    });
    expect(book.Sheets[sheet]!.T3).toMatchObject({ v: header });
    expect(book.Sheets[sheet]!.T4).toMatchObject({ v: first });
    await bench.choose('again.xlsx', bytes);
    await shows(bench, 'T1', level);
    await shows(bench, 'T4', first);
    await bench.type('T3', null);
    await shows(bench, 'T4', null);
  });
});
