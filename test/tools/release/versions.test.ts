import {
  changelogFor,
  isVersion,
  manifestFor,
  newestRelease,
  packageFor,
  packageLockFor
} from '../../../tools/release/versions';

test('a version has three numbers, and is 1.0.0 or above', () => {
  expect(['1.0.0', '1.10.2', '20.0.13'].filter((text) => !isVersion(text))).toEqual([]);
  expect(['', '0.9.0', '1.0', '1.0.0.0', '1.0.0-rc', '01.0.0', 'v1.0.0'].filter(isVersion)).toEqual([]);
});

test('package.json: only its own version moves', () => {
  const text = '{\n  "name": "a",\n  "version": "1.0.0",\n  "x": {\n    "version": "1.0.0"\n  }\n}\n';
  expect(packageFor(text, '1.1.0')).toBe(text.replace('1.0.0', '1.1.0'));
});

test('package-lock.json: both places move, and no dependency', () => {
  const lock = (version: string): string =>
    JSON.stringify(
      {
        name: 'a',
        version,
        packages: { '': { name: 'a', version }, 'node_modules/b': { version: '1.0.0' } }
      },
      null,
      2
    );
  expect(packageLockFor(lock('1.0.0'), '1.1.0')).toBe(lock('1.1.0'));
});

test('manifest.xml: the version has a fourth number', () => {
  expect(manifestFor('<Id>x</Id>\n  <Version>1.0.0.0</Version>', '1.1.0')).toBe(
    '<Id>x</Id>\n  <Version>1.1.0.0</Version>'
  );
});

describe('CHANGELOG.md', () => {
  const before = '# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- A bug.\n\n## [1.0.0] - 2026-11-22\n';

  test('what was unreleased gets a heading of its own', () => {
    const after = changelogFor(before, '1.1.0', '2026-12-01');
    expect(after).toBe(
      '# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-12-01\n\n### Fixed\n\n- A bug.\n\n## [1.0.0] - 2026-11-22\n'
    );
    expect(newestRelease(after)).toBe('1.1.0');
  });

  test('a release with nothing new is refused', () => {
    const after = changelogFor(before, '1.1.0', '2026-12-01');
    expect(() => changelogFor(after, '1.2.0', '2026-12-02')).toThrow('say first what is new');
    expect(() => changelogFor('# Changelog\n', '1.2.0', '2026-12-02')).toThrow('say first what is new');
  });
});
