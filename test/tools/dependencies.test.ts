import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const { dependencies, devDependencies, scripts, allowScripts } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8')
) as Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>> & {
  allowScripts: Record<string, boolean>;
};
const all = { ...dependencies, ...devDependencies };

test('every dependency is pinned to one version', () => {
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('CONTRIBUTING.md says why each dependency is there', () => {
  const page = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const isNamed = (name: string): boolean =>
    page.includes(`\`${name}\``) || page.includes(`\`${name.replace(/\/.*/, '/*')}\``);
  expect(Object.keys(all).filter((name) => !isNamed(name))).toEqual([]);
});

describe('install scripts', () => {
  test('are switched off in this project, for whichever npm', () => {
    expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
    expect(Object.values(allowScripts)).not.toContain(true);
  });

  test('are known by name, so that a new one is noticed', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    const found = Object.keys(packages)
      .filter((path) => packages[path]?.hasInstallScript)
      .map((path) => path.replace(/^.*node_modules\//, ''));
    expect(found.sort()).toEqual(Object.keys(allowScripts).sort());
  });

  test('are none of our own, which npm would skip as well', () => {
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)|^install$/.test(name))).toEqual([]);
  });
});
