import { DEFAULT_READINGS } from '../../src/criteria';
import { recalculate } from '../../src/excel';
import { cellsHaveMoved, useSettings } from '../../src/functions';
import { itssLevel, itssLevels, itssMissing } from '../../src/functions/functions';
import { startExcel } from '../workbench/host/startExcel';
import { SERVICE, sheetOf } from '../worksheet/table';
import { failureOf, loadRuntime } from './runtime';

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: loadRuntime() });
});

const ENGLISH = { readings: DEFAULT_READINGS, language: 'en' } as const;
const JAPANESE = { readings: DEFAULT_READINGS, language: 'ja' } as const;
const PASSED = sheetOf([{ ...SERVICE, 'AP exam': 'yes' }]).map((row) => [...row]);

beforeEach(() => {
  useSettings(ENGLISH);
});

test('before the settings are known, the functions use the defaults and English', async () => {
  await jest.isolateModulesAsync(async () => {
    const fresh = await import('../../src/functions/functions');
    expect(fresh.itssLevels(PASSED)[0]![0]).toBe('Employee ID');
    expect(fresh.itssLevel(PASSED)).toBe(3);
  });
});

test("before the settings are known, the functions speak Office's display language", async () => {
  startExcel({ displayLanguage: 'ja-JP' });
  await jest.isolateModulesAsync(async () => {
    const fresh = await import('../../src/functions/functions');
    expect(fresh.itssLevels(PASSED)[0]![0]).toBe('社員番号');
  });
});

test('readings and language come from the settings', () => {
  useSettings({ readings: { ...DEFAULT_READINGS, apExam: 'off' }, language: 'ja' });
  expect(itssLevel(PASSED)).toBe(0);
  expect(itssLevels(PASSED)[0]).toEqual([
    '社員番号',
    '氏名',
    '専門分野',
    'ITSSレベル',
    '次のレベル',
    '不足要件',
    '根拠'
  ]);
  expect(failureOf(() => itssLevel(PASSED, 'E9')).message).toBe('社員 E9 はプロジェクト経験にいません。');
  expect(failureOf(() => itssLevel([['役割']])).message).toMatch(/^プロジェクト経験の最初の20行に/);
});

test('changing the language back and forth leaves nothing behind', () => {
  const inEnglish = itssMissing(PASSED);
  useSettings(JAPANESE);
  const inJapanese = itssMissing(PASSED);
  expect(inEnglish.map((row) => row[3]).join()).toMatch(/^[^\u3040-\u30ff\u4e00-\u9fff]+$/);
  expect(inJapanese.every((row) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(String(row[3])))).toBe(true);
  useSettings(ENGLISH);
  expect(itssMissing(PASSED)).toEqual(inEnglish);
});

/** A call from a cell, as Excel makes it. */
const from = (address: string): CustomFunctions.Invocation => ({ address });
const level = (address: string): number | string =>
  itssLevel(PASSED, undefined, undefined, undefined, from(address));

test('cells are stale if they were answered under other settings, and only then', () => {
  useSettings(JAPANESE);
  expect(useSettings(ENGLISH)).toEqual([]);
  level('Sheet1!C1');
  expect(useSettings({ ...ENGLISH, readings: { ...DEFAULT_READINGS } })).toEqual([]);
  level('Sheet1!C2');
  level('Sheet1!C1');
  expect(useSettings({ ...ENGLISH, readings: { ...DEFAULT_READINGS, apExam: 'off' } })).toEqual([
    'Sheet1!C1',
    'Sheet1!C2'
  ]);
  expect(useSettings(ENGLISH)).toEqual([]);
  level('Sheet1!C2');
  expect(useSettings(JAPANESE)).toEqual(['Sheet1!C2']);
});

test('where an address is not known, or cells have moved since, every cell may be stale', () => {
  itssLevel(PASSED);
  level('Sheet1!C1');
  expect(useSettings(JAPANESE)).toBe('everywhere');
  cellsHaveMoved();
  expect(useSettings(ENGLISH)).toEqual([]);
  level('Sheet1!C1');
  cellsHaveMoved();
  expect(useSettings(JAPANESE)).toBe('everywhere');
});

test('the cells that were answered are recalculated, those below each other as one range', async () => {
  const { workbook } = startExcel({ sheets: { Sheet1: [], 'My sheet': [], Other: [] } });
  await recalculate(['Sheet1!C2', "'My sheet'!A1", 'Sheet1!C3', 'Sheet1!C1', 'Sheet1!E3']);
  expect(workbook.calculated).toEqual(['Sheet1!C1:C3', 'Sheet1!E3', 'My sheet!A1']);
});

test('all sheets of this workbook are, where cells are not known, or stand in a sheet that has been renamed', async () => {
  for (const cells of ['everywhere', ['Sheet1!C1', 'Old!A1'], ['C1']] as const) {
    const { workbook } = startExcel({ sheets: { Sheet1: [], Other: [] } });
    await recalculate(cells);
    expect(workbook.calculated).toEqual(['Sheet1', 'Other']);
  }
});

test('so is a sheet with cells here and there', async () => {
  const { workbook } = startExcel();
  await recalculate(Array.from({ length: 600 }, (_, i) => `Sheet1!A${2 * i + 1}`));
  expect(workbook.calculated).toEqual(['Sheet1']);
});

test('recalculating waits while a cell is being edited', async () => {
  const { host, workbook } = startExcel();
  host.enterCellEdit();
  const done = recalculate(['Sheet1!C1']);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(workbook.calculated).toEqual([]);
  host.leaveCellEdit();
  await done;
  expect(workbook.calculated).toEqual(['Sheet1!C1']);
});
