import Ajv from 'ajv/dist/2020';
import { profileText, readProfile, type Profile } from '../../../src/worksheet';
import schemaFile from '../../../src/worksheet/profile/profile.schema.json';
import { profileSchema } from '../../../src/worksheet/profile/profileSchema';

const PROFILE: Profile = {
  columns: { Projects: { role: 'Position', name: null }, '*': { employeeId: 'Number' } },
  words: {
    role: { Lead: ['personResponsible'] },
    complexity: { all: ['multiVendor', 'nationWide'], none: ['none'] },
    result: { TBD: [] }
  },
  readings: { apExam: 'off' },
  sheets: { projects: ['Projects'], employees: null }
};
const validate = new Ajv({ strict: false }).compile(schemaFile);

test('profile.schema.json is what `npm run schema` writes', () => {
  expect(schemaFile).toEqual(JSON.parse(JSON.stringify(profileSchema)));
});

test('what is saved can be loaded, and is as the schema says', () => {
  const text = profileText(PROFILE);
  expect(readProfile(text)).toEqual(PROFILE);
  expect(validate(JSON.parse(text))).toBe(true);
  const empty = profileText({
    columns: {},
    words: {},
    readings: {},
    sheets: { projects: [], employees: undefined }
  });
  expect(readProfile(empty)).toEqual({ columns: {}, words: {}, readings: {}, sheets: { projects: [] } });
  expect(validate(JSON.parse(empty))).toBe(true);
});

test.each<[string, unknown, unknown]>([
  ['a text', '{"profile": 1', 'notJson'],
  ['another file', { people: [] }, 'notProfile'],
  ['a list', [1], 'notProfile'],
  ['another version', { profile: 2 }, 'notProfile'],
  ['a member that there is not', { profile: 1, colums: {}, words: {}, x: 1 }, { at: 'x' }],
  ['a column that there is not', { profile: 1, columns: { A: { rôle: 'x' } } }, { at: 'columns.A.rôle' }],
  ['a column that is written', { profile: 1, columns: { A: { missing: 'x' } } }, { at: 'columns.A.missing' }],
  ['a meaning that there is not', { profile: 1, words: { role: { Lead: ['boss'] } } }, { at: 'words.role' }],
  [
    'two meanings where there is one',
    { profile: 1, words: { role: { a: ['member'], b: ['member', 'personResponsible'] } } },
    { at: 'words.role.b' }
  ],
  ['a reading that there is not', { profile: 1, readings: { apExam: 'maybe' } }, { at: 'readings.apExam' }],
  ['a reading of another name', { profile: 1, readings: { exam: 'off' } }, { at: 'readings.exam' }],
  ['a sheet by number', { profile: 1, sheets: { projects: 3 } }, { at: 'sheets.projects' }],
  ['a list with a number', { profile: 1, sheets: { projects: ['A', 3] } }, { at: 'sheets.projects' }],
  ['a sheet twice', { profile: 1, sheets: { projects: ['A', 'A'] } }, { at: 'sheets.projects' }]
])('%s is refused, and what is wrong is named', (_name, value, fault) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  expect(readProfile(text)).toEqual({ fault });
});

test.each<[string, unknown, readonly string[]]>([
  ['one', 'A', ['A']],
  ['one in a list', ['A'], ['A']],
  ['several', ['B', 'A'], ['B', 'A']]
])('it may name %s', (_what, projects, names) => {
  const value = { profile: 1, sheets: { projects } };
  expect(validate(value)).toBe(true);
  const profile = readProfile(JSON.stringify(value)) as Profile;
  expect(profile.sheets.projects).toEqual(names);
  expect(readProfile(profileText(profile))).toEqual(profile);
});

test('a profile written by hand may begin with a byte order mark and name its schema', () => {
  expect(
    readProfile(
      '\uFEFF{"$schema": "profile.schema.json", "profile": 1, "words": {"role": {"Lead": ["member"]}}}'
    )
  ).toMatchObject({ words: { role: { Lead: ['member'] } } });
});
