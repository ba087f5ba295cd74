import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8')
) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
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
