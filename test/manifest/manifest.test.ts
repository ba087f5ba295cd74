import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestRelease } from '../../tools/release/versions';
import { all, type Element, named, only, parseXml } from '../../tools/webpack/xmlTree';

// Mistakes that Microsoft's schemas cannot see: dangling ids, plain http, icon sizes, functions that do not
// exist.
const ROOT = join(__dirname, '../..');
const manifest = parseXml(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'));
const overrides = only(manifest, 'VersionOverrides');
const resources = only(overrides, 'Resources');
const base = { ...manifest, children: manifest.children.filter((child) => child !== overrides) };
const SITE = 'https://localhost:3000/';

/** The kinds of resources, and the elements that refer to each. */
const REFERENCES: Record<string, string[]> = {
  Images: ['Image'],
  Urls: ['Runtime', 'FunctionFile', 'SourceLocation', 'LearnMoreUrl'],
  ShortStrings: ['Label', 'Title'],
  LongStrings: ['Description']
};
const defined = resources.children.flatMap(({ name, children }) =>
  children.map((resource) => ({ kind: name, resource }))
);
const references = all(overrides).filter(({ attributes }) => attributes.resid !== undefined);

/**
 * Children in the order that the schema fixes
 * (learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering).
 */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides'
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings']
};

function urlOf(resid: string): string {
  return defined.find(({ resource }) => resource.attributes.id === resid)!.resource.attributes.DefaultValue!;
}

/** Width and height of a PNG file of the add-in, from its header. */
function pixelsOf(url: string): [number, number] {
  const png = readFileSync(join(ROOT, url.slice(SITE.length)));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** Everything that Office shows as text, with the greatest length it allows. */
const texts: { element: Element; longest: number }[] = [
  { element: only(base, 'DisplayName'), longest: 125 },
  { element: only(base, 'Description'), longest: 250 },
  ...defined
    .filter(({ kind }) => kind === 'ShortStrings')
    .map(({ resource }) => ({ element: resource, longest: 125 })),
  ...defined
    .filter(({ kind }) => kind === 'LongStrings')
    .map(({ resource }) => ({ element: resource, longest: 250 }))
];

describe('resources', () => {
  test('each id is defined once and has 32 characters or fewer', () => {
    const ids = defined.map(({ resource }) => resource.attributes.id!);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test('each one is used', () => {
    const used = new Set(references.map(({ attributes }) => attributes.resid));
    expect(defined.map(({ resource }) => resource.attributes.id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('each reference leads to a resource of its kind', () => {
    const dangling = references.filter(
      ({ name, attributes }) =>
        !defined.some(
          ({ kind, resource }) =>
            resource.attributes.id === attributes.resid && REFERENCES[kind]!.includes(name)
        )
    );
    expect(dangling.map(({ name, attributes }) => `${name} ${attributes.resid}`)).toEqual([]);
  });
});

describe('texts', () => {
  test('are no longer than Office allows, in both languages', () => {
    const tooLong = texts.flatMap(({ element, longest }) =>
      [
        element.attributes.DefaultValue!,
        ...named(element, 'Override').map(({ attributes }) => attributes.Value!)
      ].filter((text) => text.length === 0 || text.length > longest)
    );
    expect(tooLong).toEqual([]);
  });

  test('have a Japanese translation each, and no other', () => {
    expect(only(manifest, 'DefaultLocale').text).toBe('en-US');
    for (const { element } of texts) {
      expect([element.attributes, element.children.map(({ attributes }) => attributes.Locale)]).toEqual([
        element.attributes,
        ['ja-JP']
      ]);
    }
  });
});

describe('addresses', () => {
  test('are all on the site of the add-in, over https', () => {
    const elements = all(manifest).filter(({ name }) =>
      /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|Image|Url)$/.test(name)
    );
    const values = elements
      .flatMap(all)
      .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
      .filter((value) => value !== undefined);
    expect(values.length).toBeGreaterThan(30);
    expect(values.filter((value) => !value.startsWith(SITE))).toEqual([]);
    const elsewhere = all(manifest)
      .flatMap(({ attributes, text }) => [
        text,
        ...Object.entries(attributes)
          .filter(([attribute]) => !attribute.startsWith('xmlns'))
          .map(([, value]) => value)
      ])
      .filter((value) => value.includes('://') && !value.startsWith(SITE));
    expect(elsewhere).toEqual([]);
  });

  test('the icons of the add-in itself have the pixels that Office asks for', () => {
    expect(pixelsOf(only(manifest, 'IconUrl').attributes.DefaultValue!)).toEqual([32, 32]);
    expect(pixelsOf(only(manifest, 'HighResolutionIconUrl').attributes.DefaultValue!)).toEqual([64, 64]);
  });

  test('icons have the size that they state, in all sizes', () => {
    const icons = named(overrides, 'Icon');
    expect(icons).toHaveLength(7);
    for (const icon of icons) {
      const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const { attributes } of icon.children) {
        const url = urlOf(attributes.resid!);
        expect([url, ...pixelsOf(url)]).toEqual([url, Number(attributes.size), Number(attributes.size)]);
      }
    }
  });
});

describe('structure', () => {
  test('elements are in the order that the schema prescribes', () => {
    for (const parent of all(manifest).filter(({ name }) => ORDER[name])) {
      const places = parent.children.map(({ name }) => ORDER[parent.name]!.indexOf(name));
      expect({ parent: parent.name, places }).toEqual({
        parent: parent.name,
        places: [...places].sort((a, b) => a - b)
      });
      expect({ parent: parent.name, places: places.filter((place) => place < 0) }).toEqual({
        parent: parent.name,
        places: []
      });
    }
  });

  test('one page in one long-lived runtime serves pane, commands and functions', () => {
    const { resid, lifetime } = only(overrides, 'Runtime').attributes;
    expect(lifetime).toBe('long');
    const pages = [
      only(overrides, 'FunctionFile'),
      only(only(overrides, 'Page'), 'SourceLocation'),
      only(only(overrides, 'DesktopFormFactor'), 'SourceLocation')
    ];
    expect(pages.map(({ attributes }) => attributes.resid)).toEqual([resid, resid, resid]);
    expect(only(only(manifest, 'DefaultSettings'), 'SourceLocation').attributes.DefaultValue).toBe(
      urlOf(resid!)
    );
    expect(named(manifest, 'TaskpaneId')).toEqual([]);
  });

  test('the functions have a script, and metadata in both languages; their names have no prefix', () => {
    const point = only(only(overrides, 'AllFormFactors'), 'ExtensionPoint');
    expect(point.children.map(({ name }) => name)).toEqual(['Script', 'Page', 'Metadata']);
    const files = ['Script', 'Metadata'].map((name) =>
      urlOf(only(only(point, name), 'SourceLocation').attributes.resid!)
    );
    expect(files).toEqual([`${SITE}functions.js`, `${SITE}functions.json`]);
    const metadata = defined.find(({ resource }) => resource.attributes.DefaultValue === files[1])!.resource;
    expect(metadata.children.map(({ attributes }) => attributes)).toEqual([
      { Locale: 'ja-JP', Value: `${SITE}functions-ja-JP.json` }
    ]);
  });

  test('it asks for exactly the requirement sets and the permission that it needs', () => {
    expect(named(manifest, 'Set').map(({ attributes }) => attributes)).toEqual([
      { Name: 'SharedRuntime', MinVersion: '1.1' },
      { Name: 'ExcelApi', MinVersion: '1.14' }
    ]);
    expect(only(manifest, 'Permissions').text).toBe('ReadWriteDocument');
  });

  test('controls have unique ids, and the context menu has one control, which is all that Excel allows', () => {
    const ids = named(overrides, 'Control').map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(only(overrides, 'OfficeMenu').attributes.id).toBe('ContextMenuCell');
    expect(only(overrides, 'OfficeMenu').children).toHaveLength(1);
  });

  test('what the context menu has, the ribbon has too, and help', () => {
    // Windows and Mac show no add-in's entry in the context menu of a table's cells
    // (OfficeDev/office-js#6612, #4692).
    const functionsOf = (surface: string): string[] =>
      named(overrides, 'ExtensionPoint')
        .filter(({ attributes }) => attributes['xsi:type'] === surface)
        .flatMap((point) => named(point, 'FunctionName').map(({ text }) => text));
    const ribbon = functionsOf('PrimaryCommandSurface');
    expect(functionsOf('ContextMenu')).toEqual(['explainRow']);
    expect(ribbon).toEqual(expect.arrayContaining([...functionsOf('ContextMenu'), 'showHelp']));
  });

  test('manifest, package, lock file and changelog state one version', () => {
    const textOf = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
    const { version } = JSON.parse(textOf('package.json')) as { version: string };
    const lock = JSON.parse(textOf('package-lock.json')) as {
      version: string;
      packages: Record<string, { version: string }>;
    };
    expect({
      manifest: only(manifest, 'Version').text,
      lock: [lock.version, lock.packages['']!.version],
      changelog: newestRelease(textOf('CHANGELOG.md'))
    }).toEqual({ manifest: `${version}.0`, lock: [version, version], changelog: version });
  });
});

test('the commands are the functions that src/commands associates', async () => {
  const associated: string[] = [];
  Object.assign(globalThis, {
    Office: {
      actions: {
        associate: (id: string) => {
          associated.push(id);
        }
      }
    }
  });
  const { associateCommands } = await import('../../src/commands');
  const nothing = (): Promise<void> => Promise.resolve();
  associateCommands({
    evaluateSheet: nothing,
    listPeople: nothing,
    insertTemplate: nothing,
    explainRow: nothing,
    showHelp: nothing
  });
  const functions = new Set(named(overrides, 'FunctionName').map(({ text }) => text));
  expect(associated.sort()).toEqual([...functions].sort());
});
