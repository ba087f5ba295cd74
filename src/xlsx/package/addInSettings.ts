import { XlsxError } from '../errors';
import { readElements } from '../xml/xmlPart';
import type { PackageParts } from './packageParts';

/** Web extension parts, as Office names them: `xl/webextensions/webextension1.xml`. */
const PART = /(?:^|\/)webextension\d*\.xml$/i;
/** More add-ins than any workbook has. */
const MOST_PARTS = 100;

/**
 * The settings of each add-in: `we:property` in the `we:properties` of its part ([MS-OWEXML]); values are
 * JSON.
 */
export function readAddInSettings(parts: PackageParts): Map<string, string>[] {
  return parts.archive.entries
    .filter(({ name }) => PART.test(name))
    .slice(0, MOST_PARTS)
    .map(({ name }) => settingsIn(parts, name));
}

function settingsIn(parts: PackageParts, part: string): Map<string, string> {
  const settings = new Map<string, string>();
  let isInside = false;
  try {
    readElements(parts.content(part), ({ name, attributes, depth }) => {
      if (depth === 1) isInside = name === 'properties';
      const key = attributes.get('name');
      if (isInside && depth === 2 && name === 'property' && key !== undefined)
        settings.set(key, attributes.get('value') ?? '');
    });
  } catch (error) {
    // Nothing but settings is lost, and none of a part that is damaged can be trusted.
    if (error instanceof XlsxError) return new Map();
    throw error;
  }
  return settings;
}
