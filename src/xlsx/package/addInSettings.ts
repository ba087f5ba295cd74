import { XlsxError } from '../errors';
import { readElements } from '../xml/xmlPart';
import type { PackageParts } from './packageParts';

/** Web extension parts, as Office names them: `xl/webextensions/webextension1.xml`. */
const PART = /(?:^|\/)webextension\d*\.xml$/i;
/** More add-ins than any workbook has. */
const MOST_PARTS = 100;

/** A part with what one add-in keeps in the workbook. */
export interface AddInPart {
  readonly part: string;
  /** Values are JSON. */
  readonly settings: ReadonlyMap<string, string>;
}

/**
 * The parts of one add-in: `we:webextension`, whose `we:reference` or one of whose alternate references has
 * the add-in's `id` ([MS-OWEXML]). That identifies an add-in within its catalog: it is the manifest's `<Id>`,
 * except that Microsoft's own store (`storeType="OMEX"`) gives each add-in an asset id, such as
 * `WA104099688`.
 * @param ids all ids that the add-in goes by; case and braces don't matter
 */
export function readAddInParts(parts: PackageParts, ids: readonly string[]): AddInPart[] {
  const known = new Set(ids.map(plainId));
  return parts.archive.entries
    .filter(({ name }) => PART.test(name))
    .slice(0, MOST_PARTS)
    .flatMap(({ name }) => addInPart(parts, name, known));
}

function addInPart(parts: PackageParts, part: string, known: ReadonlySet<string>): AddInPart[] {
  const settings = new Map<string, string>();
  let section = '';
  const ids: string[] = [];
  try {
    readElements(parts.content(part), ({ name, attributes, depth }) => {
      if (depth === 1) section = name;
      const isReference =
        name === 'reference' && (depth === 1 || (depth === 2 && section === 'alternateReferences'));
      if (isReference) ids.push(plainId(attributes.get('id') ?? ''));
      const key = attributes.get('name');
      if (section === 'properties' && depth === 2 && name === 'property' && key !== undefined)
        settings.set(key, attributes.get('value') ?? '');
    });
  } catch (error) {
    // Nothing but settings is lost, and none of a part that is damaged can be trusted.
    if (error instanceof XlsxError) return [];
    throw error;
  }
  return ids.some((id) => known.has(id)) ? [{ part, settings }] : [];
}

const plainId = (id: string): string =>
  id
    .trim()
    .replace(/^\{|\}$/g, '')
    .toLowerCase();
