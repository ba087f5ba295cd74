import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, type BuildName } from './build';

const ROOT = join(__dirname, '../..');
const BUNDLED = [
  '@formatjs/fast-memoize',
  '@formatjs/icu-messageformat-parser',
  '@formatjs/icu-skeleton-parser',
  'intl-messageformat',
  'office-ui-fabric-core',
  'preact',
  'tslib',
  'webpack'
];
const IN_THE_WORKBENCH = ['fflate', 'hucre', 'react', 'react-dom', 'rxjs'];

const read = (build: BuildName, file: string): string => readFileSync(join(buildFolder(build), file), 'utf8');
const noticesOf = (build: BuildName): string => read(build, 'THIRD-PARTY-NOTICES.txt');
const packagesIn = (notices: string): string[] =>
  [...notices.matchAll(/^((?:@[\w-]+\/)?[\w-]+) \d+\.\d+\.\d+ \(.+\)$/gm)].map(([, name]) => name!).sort();

test('a build carries our licence', () => {
  expect(read('cdn', 'LICENSE')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
});

test('it names the packages that it contains, and no others', () => {
  expect(packagesIn(noticesOf('cdn'))).toEqual(BUNDLED);
  expect(packagesIn(noticesOf('local'))).toEqual([...BUNDLED, '@microsoft/office-js'].sort());
  expect(packagesIn(noticesOf('workbench'))).toEqual(
    expect.arrayContaining([...BUNDLED, ...IN_THE_WORKBENCH, '@microsoft/office-js', '@univerjs/core'])
  );
});

test.each([...BUNDLED, ...IN_THE_WORKBENCH, '@microsoft/office-js', '@univerjs/core'])(
  'with the whole licence of %s',
  (name) => {
    const folder = join(ROOT, 'node_modules', name);
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))!;
    const licence = readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
    expect(noticesOf('workbench')).toContain(licence);
  }
);
