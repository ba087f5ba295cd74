import fc from 'fast-check';
import { runs } from '../propertyRuns';
import { CRITERIA, DEFAULT_READINGS } from '../../src/criteria';
import {
  DEFAULT_SETTINGS,
  changedSince,
  loadSettings,
  saveSettings,
  watchChanges,
  watchSelection
} from '../../src/excel';
import { DICTIONARIES } from '../../src/locales';
import { meaningsHash, withMeaning } from '../../src/worksheet';
import { startExcel } from './sheets';

const KEY = 'itssCustomerService.settings';
const STAMP = 'itssCustomerService.lastRun';

/** The settings where something has been saved under the add-in's key, in the workbook and for the person. */
async function loaded(saved: unknown): Promise<Awaited<ReturnType<typeof loadSettings>>['settings']> {
  const { workbook, storage } = startExcel();
  workbook.settings.set(KEY, saved);
  storage.setItem(KEY, JSON.stringify(saved));
  return (await loadSettings()).settings;
}

test.each([
  ['a language that there is not', { language: 'fr' }, {}],
  ['a language of another kind', { language: { toString: 'x' } }, {}],
  ['no mappings', { mappings: null }, {}],
  ['a list of mappings', { mappings: [['role', 'Role']] }, {}],
  [
    'a mapping of nothing',
    { mappings: { Projects: null, More: { role: 'Position' } } },
    { mappings: { Projects: {}, More: { role: 'Position' } } }
  ],
  [
    'a mapping to a number',
    { mappings: { Projects: { role: 7, name: null } } },
    { mappings: { Projects: { name: null } } }
  ],
  [
    'a mapping of a column that is written',
    { mappings: { Projects: { missing: 'X', nonsense: 'Y' } } },
    { mappings: { Projects: {} } }
  ],
  [
    'words that mean something, and some that cannot',
    {
      meanings: {
        role: { Lead: ['personResponsible'], Both: ['member', 'personResponsible'], Odd: 'member', Gone: [] },
        complexity: { All: ['multiVendor', 'nationWide'], Wrong: ['multiVendor', 'x'] },
        multiVendor: { '◎': ['yes'] },
        employeeId: { E1: ['member'] },
        nonsense: { a: [] },
        result: []
      }
    },
    {
      meanings: {
        role: { Lead: ['personResponsible'], Gone: [] },
        complexity: { All: ['multiVendor', 'nationWide'] },
        multiVendor: { '◎': ['yes'] }
      }
    }
  ],
  ['no words', { meanings: null }, {}],
  ['sheets together', { projectSheets: ['A', 'B', 'A'] }, { projectSheets: ['A', 'B'] }],
  ['sheets by number', { projectSheets: ['A', 3] }, {}],
  ['a sheet that is no list', { projectSheets: 'A' }, {}],
  ['an employee sheet by number', { employeeSheet: 3 }, {}],
  ['no employee sheet', { employeeSheet: null }, { employeeSheet: null }],
  ['a theme that there is not', { theme: 'pink', welcomed: true }, { welcomed: true }],
  ['a welcome of another kind', { welcomed: 'yes' }, {}],
  ['readings of nothing', { readings: null, theme: 'dark' }, { theme: 'dark' }],
  ['one reading that there is not', { readings: { apExam: 'maybe', itComponent: {}, nonsense: 1 } }, {}],
  [
    'one sound reading',
    { readings: { apExam: 'off', level3Result: 7 } },
    { readings: { ...DEFAULT_READINGS, apExam: 'off' } }
  ],
  ['a text', 'settings', {}],
  ['null', null, {}],
  ['a list', [1, 2], {}]
])('a workbook with %s: each setting by itself', async (_name, saved, sound) => {
  expect(await loaded(saved)).toEqual({ ...DEFAULT_SETTINGS, ...sound });
});

test('whatever is saved, what is loaded can be used', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), '__proto__', 'later'), fc.jsonValue()),
      async (saved) => {
        const settings = await loaded(saved);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(settings.language === undefined || settings.language in DICTIONARIES).toBe(true);
        expect(Object.keys(settings.readings).sort()).toEqual(Object.keys(DEFAULT_READINGS).sort());
      }
    ),
    runs(40)
  );
});

test.each([
  ['a note of another kind', 'done', undefined],
  [
    'one without readings',
    { sheetId: 'a', criteria: '1' },
    { sheetId: 'a', criteria: '1', readings: DEFAULT_READINGS }
  ],
  [
    'one of several sheets',
    { sheetId: 'a', others: ['b'], criteria: '1' },
    { sheetId: 'a', others: ['b'], criteria: '1', readings: DEFAULT_READINGS }
  ],
  [
    'one whose other sheets are unsound',
    { sheetId: 'a', others: ['b', 3], criteria: '1' },
    { sheetId: 'a', criteria: '1', readings: DEFAULT_READINGS }
  ],
  ['one without a sheet', { criteria: '1', readings: {} }, undefined]
])('the last run: %s', async (_name, saved, stamp) => {
  const { workbook } = startExcel();
  workbook.settings.set(STAMP, saved);
  expect((await loadSettings()).stamp).toEqual(stamp);
});

test('saving keeps what this version does not know, and what it could not use', async () => {
  const { workbook, storage } = startExcel();
  workbook.settings.set(KEY, { later: [1], employeeSheet: 3, readings: { apExam: 'off', later: 'x' } });
  storage.setItem(KEY, JSON.stringify({ later: [2], theme: 'pink' }));
  const { settings } = await loadSettings();
  await saveSettings({ ...settings, language: 'ja' }, settings);
  expect(JSON.parse(storage.getItem(KEY)!)).toEqual({ later: [2], theme: 'pink', language: 'ja' });
  await saveSettings({ ...settings, readings: { ...settings.readings, apExam: 'on' } }, settings);
  expect(workbook.settings.get(KEY)).toMatchObject({
    later: [1],
    employeeSheet: 3,
    readings: { apExam: 'on', later: 'x' }
  });
});

test('settings that could not be loaded are not saved over', async () => {
  const { workbook, host } = startExcel();
  const saved = { employeeSheet: 'People', mappings: { Projects: { role: 'Position' } } };
  workbook.settings.set(KEY, saved);
  host.startCounting();
  host.fault(1, { kind: 'refused' });
  await expect(loadSettings()).rejects.toThrow();
  await saveSettings({ ...DEFAULT_SETTINGS, employeeSheet: null }, DEFAULT_SETTINGS);
  expect(workbook.settings.get(KEY)).toEqual({ ...saved, employeeSheet: null });
});

test('of two changes at once, both are saved', async () => {
  const { workbook } = startExcel();
  const none = { ...DEFAULT_SETTINGS, employeeSheet: null } as const;
  const mappings = { Projects: { role: 'Position' } };
  await Promise.all([saveSettings(none, DEFAULT_SETTINGS), saveSettings({ ...none, mappings }, none)]);
  expect(workbook.settings.get(KEY)).toEqual({ employeeSheet: null, mappings });
});

test("what is the person's own needs no request, and a co-author is not told of it", async () => {
  const { workbook, host } = startExcel();
  await saveSettings({ ...DEFAULT_SETTINGS, theme: 'dark' }, DEFAULT_SETTINGS);
  expect([host.requests.length, workbook.settings.size]).toEqual([0, 0]);
});

test('where storage is partitioned, each partition has its own', async () => {
  const { storage } = startExcel({ partitionKey: 'contoso/' });
  await saveSettings({ ...DEFAULT_SETTINGS, theme: 'dark' }, DEFAULT_SETTINGS);
  expect(storage.keys()).toEqual([`contoso/${KEY}`]);
  startExcel({ storage, partitionKey: 'fabrikam/' });
  expect((await loadSettings()).settings.theme).toBe('auto');
});

test('where storage is blocked, settings last as long as the page', async () => {
  const { storage } = startExcel();
  storage.isBlocked = true;
  await saveSettings({ ...DEFAULT_SETTINGS, theme: 'dark' }, DEFAULT_SETTINGS);
  expect((await loadSettings()).settings.theme).toBe('dark');
  storage.isBlocked = false;
  await saveSettings(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, theme: 'dark' });
});

test('while a cell is being edited, settings and event handlers wait', async () => {
  const { workbook, host, user, settled } = startExcel({ sheets: { Projects: [['a']] } });
  workbook.settings.set(KEY, { employeeSheet: 'People' });
  host.enterCellEdit();
  const selected: unknown[] = [];
  const changed: unknown[] = [];
  const waiting = Promise.all([
    loadSettings(),
    saveSettings({ ...DEFAULT_SETTINGS, mappings: { Projects: {} } }, DEFAULT_SETTINGS),
    watchSelection((selection) => void selected.push(selection)),
    watchChanges((change) => void changed.push(change))
  ]);
  setTimeout(() => host.leaveCellEdit(), 20);
  const [{ settings }, , stopSelection, stopChanges] = await waiting;
  expect(settings.employeeSheet).toBe('People');
  user.enter('Projects!A1', [['b']]);
  user.select('Projects!B2');
  await settled();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([selected.length, changed.length]).toEqual([1, 1]);
  host.enterCellEdit();
  setTimeout(() => host.leaveCellEdit(), 20);
  await Promise.all([stopSelection(), stopChanges()]);
});

test('language, appearance and the welcome are those of the person, the rest those of the workbook', async () => {
  const { workbook, storage: mine } = startExcel();
  const before = (await loadSettings()).settings;
  const changed = { ...before, theme: 'dark', language: 'ja', welcomed: true, employeeSheet: null } as const;
  await saveSettings(changed, before);
  startExcel({ workbook });
  expect((await loadSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, employeeSheet: null });
  startExcel({ storage: mine });
  expect((await loadSettings()).settings).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    language: 'ja',
    welcomed: true
  });
});

test('words that are removed are gone, and those that this version does not know stay', async () => {
  const { workbook } = startExcel();
  const later = { role: { Lead: ['personResponsible'], Guru: ['mentor'] }, mood: { x: ['y'] } };
  workbook.settings.set(KEY, { meanings: later });
  const { settings } = await loadSettings();
  const meanings = withMeaning(withMeaning(settings.meanings, 'role', 'lead', undefined), 'role', 'PM', [
    'member'
  ]);
  await saveSettings({ ...settings, meanings }, settings);
  expect(workbook.settings.get(KEY)).toEqual({
    meanings: { role: { Guru: ['mentor'], PM: ['member'] }, mood: { x: ['y'] } }
  });
});

test('results are stale once words mean something else than when they were written', () => {
  const stamp = { sheetId: 'a', criteria: CRITERIA.version, readings: DEFAULT_READINGS };
  const meanings = { role: { Lead: ['member'] } };
  const now = { readings: DEFAULT_READINGS, meanings };
  expect(changedSince(stamp, now)).toBe('words');
  expect(changedSince({ ...stamp, meanings: meaningsHash(meanings) }, now)).toBeUndefined();
  expect(changedSince({ ...stamp, meanings: meaningsHash(meanings) }, { ...now, meanings: {} })).toBe(
    'words'
  );
});
