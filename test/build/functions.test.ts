import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SPECIALTY_FIELDS } from '../../src/criteria';
import { WORDS } from '../../src/locales';
import { parseXml, named } from '../../tools/webpack/xmlTree';
import { buildFolder, filesIn } from './build';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}
interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options?: unknown;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly type?: string; readonly dimensionality?: string };
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly {
      readonly name: string;
      readonly stringValue: string;
      readonly tooltip: string;
    }[];
  }[];
}

const SITE = 'https://intranet.example/hr/itss/';
let files: string[];
let english: Metadata;
let japanese: Metadata;
const read = (file: string): string => readFileSync(join(buildFolder('local'), file), 'utf8');

beforeAll(async () => {
  files = await filesIn(buildFolder('local'));
  [english, japanese] = ['functions.json', 'functions-ja-JP.json'].map(
    (file) => JSON.parse(read(file)) as Metadata
  ) as [Metadata, Metadata];
});

/** A function as one types it, with the types of what goes in and comes out. */
const signature = ({ id, parameters, result }: Metadata['functions'][number]): string => {
  const type = (of: { type?: string; dimensionality?: string }): string =>
    `${of.type ?? 'any'}${of.dimensionality === 'matrix' ? '[][]' : ''}`;
  return `${id}(${parameters
    .map(
      (each) =>
        `${each.name}${each.optional ? '?' : ''}: ${type(each)}${each.customEnumId ? ` of ${each.customEnumId}` : ''}`
    )
    .join(', ')}): ${type(result)}`;
};

test('a change of a function that breaks formulas shows here', () => {
  expect(english.functions.map(signature)).toMatchInlineSnapshot(`
    [
      "ITSSLEVEL(experience: any[][], employee?: any, specialty?: string of Specialty, employeeData?: any[][]): any",
      "ITSSLEVELS(experience: any[][], employeeData?: any[][]): any[][]",
      "ITSSMISSING(experience: any[][], employee?: any, specialty?: string of Specialty, targetLevel?: number, employeeData?: any[][]): any[][]",
      "ITSSPROJECTLEVEL(experience: any[][]): any[][]",
      "ITSSCRITERIA(specialty: string of Specialty, level: number): any[][]",
    ]
  `);
});

test('a function is named as its id, so that the name is never localised, is told its cell, and is neither volatile nor streaming', () => {
  for (const { functions } of [english, japanese]) {
    for (const { id, name, options } of functions)
      expect([id, name, options]).toEqual([id, id, { requiresAddress: true }]);
  }
  expect(japanese.functions.map(signature)).toEqual(english.functions.map(signature));
  expect([english, japanese].map(({ allowErrorForDataTypeAny }) => allowErrorForDataTypeAny)).toEqual([
    true,
    true
  ]);
});

test('every function, parameter and value is described in both languages', () => {
  const texts = ({ functions, enums }: Metadata): string[] => [
    ...functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((each) => each.description)
    ]),
    ...enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip))
  ];
  const [inEnglish, inJapanese] = [texts(english), texts(japanese)];
  expect(inEnglish.length).toBeGreaterThan(20);
  expect(inEnglish.filter((text) => !text || /[\u3040-\u30ff\u4e00-\u9fff]/.test(text))).toEqual([]);
  expect(inJapanese.filter((text) => !text || !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text))).toEqual([]);
  expect(inJapanese).toHaveLength(inEnglish.length);
});

test('the values for a specialty field are its names', () => {
  expect(
    english.enums.map(({ id, values }) => [id, ...values.map(({ stringValue }) => stringValue)])
  ).toEqual([['Specialty', ...SPECIALTY_FIELDS.map((field) => WORDS.en.fields[field]![0])]]);
});

test('each function has its help on the site', () => {
  const page = read('support.html');
  for (const { functions } of [english, japanese]) {
    for (const { id, helpUrl } of functions) {
      expect(helpUrl).toBe(`${SITE}support.html#${id}`);
      expect(page).toContain(`id="${id}"`);
    }
  }
});

test('the page and the script of the manifest associate each function', () => {
  const scripts = files.filter((file) => /^(taskpane\.\w+|functions)\.js$/.test(file));
  expect(scripts).toHaveLength(2);
  for (const script of scripts) {
    const associated = [...read(script).matchAll(/CustomFunctions\.associate\("(\w+)"/g)].map(([, id]) => id);
    expect([script, ...associated]).toEqual([script, ...english.functions.map(({ id }) => id)]);
  }
});

test('the manifest names files of the build', () => {
  const addresses = named(parseXml(read('manifest.xml')), 'Url').flatMap(({ attributes, children }) => [
    attributes.DefaultValue!,
    ...children.map((override) => override.attributes.Value!)
  ]);
  expect(addresses.filter((address) => !files.includes(address.slice(SITE.length)))).toEqual([]);
});
