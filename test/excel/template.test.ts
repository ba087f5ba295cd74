import { insertTemplate } from '../../src/excel';
import { WHOLE_DICTIONARIES, type Language } from '../../src/locales';
import { areasView } from '../../src/worksheet';
import { findArea } from '../../src/worksheet/cells/areas';
import { everything, run, startExcel, valuesOf } from './sheets';

const insert = (language: Language): Promise<string> => {
  const { sheet, areasSheet, hints, samples } = WHOLE_DICTIONARIES[language].template;
  return insertTemplate(language, { sheet, areasSheet, hints, samples: Object.values(samples) });
};

test.each(['en', 'ja'] as const)(
  'the template (%s) is a sheet of its own that evaluates without a problem',
  async (language) => {
    const excel = startExcel({ sheets: { Mine: [['a', 1]] } });
    const before = (everything(excel) as { sheets: unknown[] }).sheets[0];
    const name = await insert(language);
    expect((everything(excel) as { sheets: unknown[] }).sheets[0]).toEqual(before);
    const { evaluation, source } = await run({ language });
    expect(source.name).toBe(name);
    expect(source.table).toBeDefined();
    expect(evaluation.readingProblems).toEqual([]);
    expect(evaluation.employees.size).toBeGreaterThan(1);
  }
);

test.each(['en', 'ja'] as const)(
  'a second sheet lists the areas of each field, each of which is understood there: %s',
  async (language) => {
    startExcel({ sheets: { Mine: [] } });
    await insert(language);
    const rows = await valuesOf(WHOLE_DICTIONARIES[language].template.areasSheet, 'A1:C11');
    areasView(language).forEach(({ name, areas }, column) => {
      const listed = rows.map((row) => row[column]).filter((cell) => cell !== '');
      expect(listed).toEqual([name, ...areas.map((area) => area.name)]);
      areas.forEach((area, place) => expect(findArea(area.name, column)).toEqual({ is: 'area', place }));
    });
  }
);

test('a name that is taken gets a number', async () => {
  startExcel({ sheets: { Mine: [] } });
  const first = await insert('en');
  const second = await insert('en');
  expect(second).toBe(`${first} (2)`);
  expect((await valuesOf(second, 'A1:A1'))[0]).toEqual(['Employee ID']);
  expect((await valuesOf('Specialty areas (2)', 'A1:A1'))[0]).toEqual(['Hardware']);
});

test('the lists and hints stand in the rows of the table alone, which take them along as it grows', async () => {
  const { host, workbook } = startExcel();
  const sheet = workbook.sheet(await insert('en'));
  expect(host.situation.conflictsToCome).toEqual([]);
  const { area } = workbook.tables()[0]!;
  const [role] = [
    ...sheet.validationsIn({ ...area, row: area.row + 1, rows: area.rows - 1, column: 4, columns: 1 })
  ];
  expect(role).toMatchObject({ rule: { list: { inCellDropDown: true } } });
});

test.each(['en', 'ja'] as const)(
  'the samples say each thing as the lists to choose from do: %s',
  async (language) => {
    const { workbook } = startExcel();
    const sheet = workbook.sheet(await insert(language));
    const { area } = workbook.tables()[0]!;
    const [header, ...samples] = sheet.read(area);
    let checked = 0;
    header!.forEach((_name, column) => {
      const cells = { row: area.row + 1, rows: area.rows - 1, column: area.column + column, columns: 1 };
      const [found] = [...sheet.validationsIn(cells)];
      const source = (found as { rule?: { list?: { source: string } } } | undefined)?.rule?.list?.source;
      if (source === undefined) return;
      for (const sample of samples) {
        const cell = sample[column];
        if (cell === null || cell === '') continue;
        expect(source.split(',')).toContain(cell);
        checked += 1;
      }
    });
    expect(checked).toBeGreaterThan(10);
  }
);
