import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../src/xlsx';
import type { Workbench } from '../../../workbench/page/workbench';
import { Workplace } from '../../cli/command';
import { lastSheetOf } from '../../excel/ownSheets/sheetInFile';
import { until, WORDS, useStage } from './stage';

const stage = useStage();
const place = new Workplace();
afterAll(() => {
  place.clear();
});

const LISTS = {
  en: { sheet: 'ITSS People', make: 'People list', again: 'Bring the people list up to date' },
  ja: { sheet: 'ITSS人員一覧', make: '人員一覧', again: '人員一覧を更新' }
};

test.each(['en', 'ja'] as const)(
  'the list of people is made from the ribbon, saved as the command line writes it, and found again (%s)',
  async (language) => {
    const words = WORDS[language];
    const { sheet, make, again } = LISTS[language];
    const bench = await stage.open(language);
    const before = await bench.cells(words.sheet);
    await bench.begin(words.begin);
    await bench.press(make);
    await until(async () => (await bench.selection()).sheet === sheet);
    expect(await bench.cells(words.sheet)).toEqual(before);
    const { bytes } = await bench.save();

    const path = place.put(words.file, readFileSync(join(__dirname, '../../../assets/samples', words.file)));
    place.run(path, '--in-place', '--people', '--lang', language);
    const [saved, other] = [lastSheetOf(bytes), lastSheetOf(readFileSync(path))];
    expect(saved.rows).toEqual(other.rows);
    expect(saved.looks).toEqual(other.looks);
    expect(saved.page).toEqual(other.page);
    expect(saved.frozen).toEqual(other.frozen);
    expect({ ...saved.table, style: '' }).toEqual({ ...other.table, style: '' });
    expect(saved.widths).toHaveLength(other.widths.length);
    const namesIn = (file: Uint8Array): unknown[] => openWorkbook(file).definedNames();
    const { sheets: tabs, activeSheet } = openWorkbook(bytes);
    expect(tabs[activeSheet]!.name).toBe(sheet);
    expect(namesIn(bytes)).toEqual(expect.arrayContaining(namesIn(readFileSync(path))));

    // The saved workbook is opened again: the list is brought up to date in its place.
    await bench.choose('again.xlsx', bytes);
    await bench.tab(0);
    await bench.page.evaluate((name) => {
      const { workbook } = (window as unknown as { workbench: Workbench }).workbench;
      workbook.activate(workbook.sheets().find((one) => one.name === name)!);
    }, words.sheet);
    await bench.tab(1);
    await bench.pressInPane(again);
    await until(async () => (await bench.selection()).sheet === sheet);
    const sheets = openWorkbook((await bench.save()).bytes).sheets.map(({ name }) => name);
    expect(sheets).toEqual(openWorkbook(bytes).sheets.map(({ name }) => name));
  }
);
