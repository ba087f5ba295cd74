import { XlsxError } from '../errors';
import { applyPatches } from '../xml/patches';
import { checkMarkup, isNamed, nextTag, prefixOf, scanTag, skipElement, Tag } from '../xml/xmlTags';
import { readArchive } from '../zip/zipRead';
import { readAddInParts } from './addInSettings';
import { DECLARATION, OFFICE, PackageChanges, type PartType } from './packageChanges';
import { inPart, PackageParts } from './packageParts';

/** An add-in as a workbook refers to it. */
export interface AddInReference {
  /** The manifest's `<Id>`. */
  readonly id: string;
  /** The manifest's `<Version>`. */
  readonly version: string;
}

const FOLDER = 'xl/webextensions/';
const PANES = `${FOLDER}taskpanes.xml`;

/** [MS-OWEXML], "Part Enumeration". */
const EXTENSION: PartType = {
  content: 'application/vnd.ms-office.webextension+xml',
  relationship: 'http://schemas.microsoft.com/office/2011/relationships/webextension'
};
const TASK_PANES: PartType = {
  content: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  relationship: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes'
};

/** CT_OsfWebExtension is a sequence: these come before `properties`. */
const BEFORE_PROPERTIES = ['reference', 'alternateReferences'];

/**
 * Writes what one add-in keeps in a workbook, as Excel does: into the add-in's own part, or else into a new
 * one with a closed task pane. Nothing else changes, and nothing at all if the settings are what they were.
 * @param settings all of the add-in's settings; values are JSON
 * @throws XlsxError
 * @example
 * const addIn = { id: '4b52f24f-dba3-4966-94d2-04b6c4491e5c', version: '1.0.0.0' }
 * const saved = changeAddInSettings(department, addIn, new Map([['colour', '"blue"']]))
 * openWorkbook(saved).addInSettings([addIn.id]).map((settings) => settings.get('colour')) // → ['"blue"']
 */
export function changeAddInSettings(
  bytes: Uint8Array,
  addIn: AddInReference,
  settings: ReadonlyMap<string, string>
): Uint8Array {
  const parts = new PackageParts(readArchive(bytes));
  const [own] = readAddInParts(parts, [addIn.id]);
  if (isSame(own?.settings ?? new Map(), settings)) return bytes;
  const changes = new PackageChanges(parts);
  if (own === undefined) addPart(parts, changes, addIn, settings);
  else
    changes.set(
      own.part,
      inPart(own.part, () => withProperties(parts.content(own.part), settings))
    );
  return changes.applied();
}

const isSame = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);

/** Replaces the part's properties. */
function withProperties(bytes: Uint8Array, settings: ReadonlyMap<string, string>): Uint8Array {
  checkMarkup(bytes);
  const tag = new Tag();
  scanTag(bytes, nextTag(bytes, 0), tag);
  const prefix = prefixOf(bytes, tag);
  let at = tag.end;
  for (;;) {
    const start = nextTag(bytes, tag.end);
    scanTag(bytes, start, tag);
    if (tag.isEnd) break;
    const isProperties = isNamed(bytes, tag, 'properties');
    const isBefore = BEFORE_PROPERTIES.some((name) => isNamed(bytes, tag, name));
    const end = skipElement(bytes, tag);
    if (isProperties) return applyPatches(bytes, [{ start, end, text: propertiesXml(prefix, settings) }]);
    if (!isBefore) break;
    at = end;
  }
  return applyPatches(bytes, [{ start: at, end: at, text: propertiesXml(prefix, settings) }]);
}

function addPart(
  parts: PackageParts,
  changes: PackageChanges,
  { id, version }: AddInReference,
  settings: ReadonlyMap<string, string>
): void {
  let number = 1;
  while (parts.find(`${FOLDER}webextension${number}.xml`) !== undefined) number++;
  const name = `webextension${number}.xml`;
  const panes = parts.relationships('').find(({ type }) => type === 'webextensiontaskpanes')?.target;
  const listed = panes ?? PANES;
  if (panes === undefined && parts.find(PANES) !== undefined) throw new XlsxError('damaged', PANES);
  const relationship = changes.addPart(
    listed,
    `${FOLDER}${name}`,
    encoded(
      // As for an add-in that was sideloaded, since where people get it from is not known here. The part's
      // own id only has to differ from those of other parts.
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${id.toUpperCase()}}">` +
        `<we:reference id="${id}" version="${version}" store="developer" storeType="Registry"/><we:alternateReferences/>` +
        `${propertiesXml('we:', settings)}<we:bindings/></we:webextension>`
    ),
    EXTENSION,
    `/${FOLDER}${name}`
  );
  if (panes !== undefined) {
    changes.insert(panes, undefined, (prefix) => paneXml(prefix, relationship));
    return;
  }
  const all = `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">${paneXml('wetp:', relationship)}</wetp:taskpanes>`;
  changes.addPart('', PANES, encoded(all), TASK_PANES, PANES);
}

const encoded = (xml: string): Uint8Array => new TextEncoder().encode(DECLARATION + xml);

const paneXml = (prefix: string, relationship: string): string =>
  `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="0"><${prefix}webextensionref xmlns:r="${OFFICE}" r:id="${relationship}"/></${prefix}taskpane>`;

function propertiesXml(prefix: string, settings: ReadonlyMap<string, string>): string {
  const all = [...settings].map(
    ([name, value]) => `<${prefix}property name="${attribute(name)}" value="${attribute(value)}"/>`
  );
  return all.length === 0
    ? `<${prefix}properties/>`
    : `<${prefix}properties>${all.join('')}</${prefix}properties>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML has no such characters; in JSON they can be escaped, and JSON's own text has no others like them. */
const NOT_XML = /[\ufffe\uffff]/g;

/** These are plain strings, in which `_x0041_` means itself. */
const attribute = (text: string): string =>
  text
    .replace(NOT_XML, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter)
    .replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
