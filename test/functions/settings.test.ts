import { DEFAULT_READINGS } from '../../src/criteria';
import { recalculate } from '../../src/excel';
import { useSettings } from '../../src/functions';
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

test.failing("before the settings are known, the functions speak Office's display language", async () => {
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
    '不足要件'
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

test('answers are stale if they were given under other settings, and only then', () => {
  useSettings(JAPANESE);
  expect(useSettings(ENGLISH)).toBe(false);
  itssLevel(PASSED);
  expect(useSettings({ ...ENGLISH, readings: { ...DEFAULT_READINGS } })).toBe(false);
  expect(useSettings({ ...ENGLISH, readings: { ...DEFAULT_READINGS, apExam: 'off' } })).toBe(true);
  expect(useSettings(ENGLISH)).toBe(false);
  itssLevel(PASSED);
  expect(useSettings(JAPANESE)).toBe(true);
});

test.failing('no other open workbook is recalculated', async () => {
  const { workbook } = startExcel();
  await recalculate();
  expect(workbook.calculated).not.toContain('every open workbook');
});

test('Excel is asked for a full recalculation in one request, which waits while a cell is being edited', async () => {
  const { host } = startExcel();
  const asked: string[] = [];
  host.on('before', 1, ({ Actions }) =>
    asked.push(...Actions.map(({ Name, ArgumentInfo }) => `${Name} ${String(ArgumentInfo?.Arguments?.[0])}`))
  );
  host.enterCellEdit();
  const done = recalculate();
  await new Promise((resolve) => setTimeout(resolve, 20));
  host.leaveCellEdit();
  await done;
  expect(asked).toContain('Calculate Full');
  expect(host.roundTrips).toBe(1);
});
