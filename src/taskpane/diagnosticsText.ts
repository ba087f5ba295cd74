import { CRITERIA } from '../criteria';
import { diagnostics } from '../excel';

/** The version of the add-in, which the build writes into the page. */
const addInVersion = (): string =>
  document.querySelector('meta[name="version"]')?.getAttribute('content') ?? 'unknown';

/** What to tell whoever looks after the add-in, in English whatever the language: they may search for it. */
export function diagnosticsText(): string {
  const { office, language, sets, lastError = 'none' } = diagnostics();
  return [
    `ITSS Customer Service Levels ${addInVersion()}, criteria ${CRITERIA.version}`,
    `Host: ${office}, ${language}`,
    ...Object.entries(sets).map(([name, version]) => `${name}: ${version}`),
    `Last error: ${lastError}`,
    `Page: ${location.origin}`,
    `Browser: ${navigator.userAgent}`
  ].join('\n');
}
