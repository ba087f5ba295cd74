const NOT_YET = '## [Unreleased]\n';

/** Three numbers, 1.0.0 or above: Microsoft's validator refuses a manifest whose version is below 1.0. */
export const isVersion = (text: string): boolean => /^[1-9]\d*(?:\.(?:0|[1-9]\d*)){2}$/.test(text);

/** The text of package.json with another version. */
export const packageFor = (text: string, version: string): string =>
  replaced(text, /^ {2}"version": "[^"]*"/m, `  "version": "${version}"`);

/** The text of package-lock.json, which states the version twice, with another one. */
export const packageLockFor = (text: string, version: string): string =>
  replaced(packageFor(text, version), /^ {6}"version": "[^"]*"/m, `      "version": "${version}"`);

/** The text of manifest.xml, whose versions have four numbers, with another version. */
export const manifestFor = (text: string, version: string): string =>
  replaced(text, /<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);

/**
 * The text of CHANGELOG.md with what is listed as unreleased under a heading of its own.
 *
 * @param date as YYYY-MM-DD
 * @throws Error where nothing is unreleased
 */
export function changelogFor(text: string, version: string, date: string): string {
  const [before, after] = text.split(NOT_YET);
  if (before === undefined || after === undefined || /^\s*(?:## |$)/.test(after))
    throw new Error(`CHANGELOG.md lists nothing under “${NOT_YET.trim()}”: say first what is new.`);
  return `${before}${NOT_YET}\n## [${version}] - ${date}\n${after}`;
}

/** The version of the newest release in CHANGELOG.md. */
export const newestRelease = (changelog: string): string | undefined =>
  /^## \[(\d[^\]]*)\]/m.exec(changelog)?.[1];

function replaced(text: string, pattern: RegExp, by: string): string {
  if (!pattern.test(text)) throw new Error(`Found nothing like ${pattern.source}.`);
  return text.replace(pattern, by);
}
