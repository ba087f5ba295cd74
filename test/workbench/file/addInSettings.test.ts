import { readSettings, saveSettings } from '../../../workbench/file';
import { changeAddInSettings, openWorkbook } from '../../../src/xlsx';
import { workbook } from '../../xlsx/fixture';

const ADD_IN = { id: '4b52f24f-dba3-4966-94d2-04b6c4491e5c', version: '1.0.0.0' };
const PLAIN = workbook('<row r="1"><c r="A1"><v>1</v></c></row>');
const SETTINGS = new Map<string, unknown>([
  ['words', { role: { Lead: ['personResponsible'], 'リーダー "x"': [] } }],
  ['count', 3],
  ['none', null]
]);

test('what an add-in keeps in a workbook comes back from the file as it was', () => {
  const saved = saveSettings(PLAIN, ADD_IN, SETTINGS);
  expect(readSettings(saved, ADD_IN)).toEqual(SETTINGS);
  expect(readSettings(saved, { ...ADD_IN, id: 'x' })).toEqual(new Map());
  expect(saveSettings(saved, ADD_IN, SETTINGS)).toBe(saved);
  expect(readSettings(saveSettings(saved, ADD_IN, new Map()), ADD_IN)).toEqual(new Map());
});

test('a setting that means the same keeps its text, and one that is no JSON stays', () => {
  const texts = new Map([
    ['spaced', '{ "a": 1 }'],
    ['odd', '{'],
    ['old', '1']
  ]);
  const stored = changeAddInSettings(PLAIN, ADD_IN, texts);
  expect(saveSettings(stored, ADD_IN, readSettings(stored, ADD_IN))).toBe(stored);
  const saved = saveSettings(
    stored,
    ADD_IN,
    new Map<string, unknown>([
      ['spaced', { a: 1 }],
      ['old', 2]
    ])
  );
  expect(Object.fromEntries(openWorkbook(saved).addInSettings([ADD_IN.id])[0]!)).toEqual({
    spaced: '{ "a": 1 }',
    odd: '{',
    old: '2'
  });
});
