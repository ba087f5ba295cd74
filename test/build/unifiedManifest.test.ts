import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchema } from 'ajv-draft-04';
import { strFromU8, unzipSync } from 'fflate';
import { named, only, parseXml } from '../../tools/webpack/xmlTree';
import { buildFolder } from './build';

// The package that every build makes, against Microsoft's schema and against manifest.xml, from which it is
// made.
const ROOT = join(__dirname, '../..');
const SITE = 'https://intranet.example/hr/itss/';
const SCHEMAS = join(ROOT, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams');

interface Text {
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
}
interface Control extends Text {
  readonly id: string;
  readonly actionId: string;
  readonly icons: readonly { readonly size: number; readonly url: string }[];
}
interface UnifiedManifest {
  readonly manifestVersion: string;
  readonly version: string;
  readonly id: string;
  readonly icons: { readonly color: string; readonly outline: string };
  readonly extensions: readonly [
    {
      readonly requirements: { readonly capabilities: readonly unknown[] };
      readonly runtimes: readonly {
        readonly lifetime: string;
        readonly code: { readonly page: string; readonly script: string };
        readonly actions: readonly { readonly id: string; readonly type: string }[];
        readonly customFunctions: { readonly metadataUrl: string };
      }[];
      readonly ribbons: readonly [
        { tabs: readonly [{ groups: readonly [{ controls: readonly Control[] }] }] }
      ];
      readonly contextMenus: readonly [
        { menus: readonly [{ entryPoint: string; controls: readonly Control[] }] }
      ];
    }
  ];
}

const files = (): Record<string, Uint8Array> =>
  unzipSync(readFileSync(join(buildFolder('local'), 'unifiedManifest.zip')));
const json = (name: string): unknown => JSON.parse(strFromU8(files()[name]!));
const manifest = (): UnifiedManifest => json('manifest.json') as UnifiedManifest;
const japanese = (): Record<string, string> => json('ja-jp.json') as Record<string, string>;
const xml = () => parseXml(readFileSync(join(buildFolder('local'), 'manifest.xml'), 'utf8'));

/** What Microsoft's schema of the manifest's own version finds wrong. */
function mistakes(value: { readonly manifestVersion?: string }, schema: string, version: string): unknown {
  const text = readFileSync(join(SCHEMAS, `v${version}`, `${schema}.schema.json`), 'utf8');
  const validate = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false
  }).compile(JSON.parse(text) as AnySchema);
  void validate(value);
  return validate.errors ?? [];
}

/** The place of a text, such as `extensions[0].ribbons[0]`, in the manifest. */
const at = (value: unknown, place: string): unknown =>
  place
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);

describe("Microsoft's schema", () => {
  test('has nothing against the manifest or its Japanese texts', () => {
    const { manifestVersion } = manifest();
    expect(mistakes(manifest(), 'MicrosoftTeams', manifestVersion)).toEqual([]);
    expect(mistakes(japanese(), 'MicrosoftTeams.Localization', manifestVersion)).toEqual([]);
  });

  test('is strict enough to notice a label that is too long', () => {
    const text = JSON.stringify(manifest()).replace('"Open pane"', JSON.stringify('Open pane'.repeat(9)));
    expect(mistakes(JSON.parse(text) as object, 'MicrosoftTeams', manifest().manifestVersion)).not.toEqual(
      []
    );
  });
});

describe('it says what manifest.xml says', () => {
  test('id, version, requirement sets', () => {
    expect({
      id: manifest().id,
      version: `${manifest().version}.0`,
      sets: manifest().extensions[0].requirements.capabilities
    }).toEqual({
      id: only(xml(), 'Id').text,
      version: only(xml(), 'Version').text,
      sets: named(xml(), 'Set').map(({ attributes }) => ({
        name: attributes.Name,
        minVersion: attributes.MinVersion
      }))
    });
  });

  test('one long-lived runtime with the page, the functions and every command', () => {
    const [runtime, ...others] = manifest().extensions[0].runtimes;
    expect(others).toEqual([]);
    expect(runtime).toMatchObject({
      lifetime: 'long',
      code: { page: `${SITE}taskpane.html`, script: `${SITE}functions.js` },
      customFunctions: { metadataUrl: `${SITE}functions.json` }
    });
    const commands = new Set(named(xml(), 'FunctionName').map(({ text }) => text));
    expect(runtime!.actions).toEqual([
      { id: 'openPane', type: 'openPage' },
      ...[...commands].map((id) => ({ id, type: 'executeFunction' }))
    ]);
  });

  test('every button, with the texts, icons and actions of manifest.xml', () => {
    const [extension] = manifest().extensions;
    const [menu] = extension.contextMenus[0].menus;
    expect(menu.entryPoint).toBe('cell');
    const controls = [...extension.ribbons[0].tabs[0].groups[0].controls, ...menu.controls];
    const resource = (resid: string): string =>
      named(xml(), 'Resources')[0]!
        .children.flatMap(({ children }) => children)
        .find(({ attributes }) => attributes.id === resid)!.attributes.DefaultValue!;
    expect(
      controls.map(({ id, label, supertip, actionId, icons }) => ({
        id,
        texts: [label, supertip.title, supertip.description],
        actionId,
        icons: icons.map(({ url }) => url)
      }))
    ).toEqual(
      named(xml(), 'Control').map((control) => {
        const supertip = only(control, 'Supertip');
        return {
          id: control.attributes.id,
          texts: [control.children[0]!, ...supertip.children].map(({ attributes }) =>
            resource(attributes.resid!)
          ),
          actionId: named(control, 'FunctionName')[0]?.text ?? 'openPane',
          icons: named(control, 'Image')
            .filter(({ attributes }) => ['16', '32', '80'].includes(attributes.size!))
            .map(({ attributes }) => resource(attributes.resid!))
        };
      })
    );
  });
});

test('every Japanese text stands for an English one, and every Japanese text of manifest.xml is among them', () => {
  const { $schema, ...texts } = japanese();
  expect($schema).toMatch(/Localization/);
  for (const [place, text] of Object.entries(texts)) {
    expect([place, typeof at(manifest(), place)]).toEqual([place, 'string']);
    expect([place, text]).not.toEqual([place, '']);
  }
  const translated = named(xml(), 'Override').map(({ attributes }) => attributes.Value!);
  expect(translated.filter((text) => !Object.values(texts).includes(text))).toEqual([]);
});

test('the package holds the manifest, its texts and the icons, and nothing else', () => {
  const { color, outline } = manifest().icons;
  expect(Object.keys(files()).sort()).toEqual([color, 'ja-jp.json', 'manifest.json', outline].sort());
  const width = (name: string): number => Buffer.from(files()[name]!).readUInt32BE(16);
  expect([width(color), width(outline)]).toEqual([192, 32]);
});

test('every address is on the site', () => {
  const addresses = (JSON.stringify([manifest(), japanese()]).match(/https:[^"]*/g) ?? []).filter(
    (address) => !address.startsWith('https://developer.microsoft.com/json-schemas/')
  );
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !address.startsWith(SITE))).toEqual([]);
});
