import { XlsxError } from '../errors';
import { inPart, PackageParts } from './packageParts';
import { applyPatches, type Patch } from '../xml/patches';
import { readArchive } from '../zip/zipRead';
import { newSheetParts, type NewSheet } from './newSheet';
import { PackageChanges } from './packageChanges';
import { encodeAttribute, encodeText } from '../xml/texts';
import { characters } from '../xml/xmlCharacters';
import {
  checkMarkup,
  asciiText,
  attributeText,
  findAttribute,
  isNamed,
  nextTag,
  prefixOf,
  scanTag,
  skipElement,
  Tag
} from '../xml/xmlTags';
import { readWorkbookPart } from './workbookPart';

/** An existing sheet, by its index among the tabs, with the name it gets; or a new sheet. */
export type ListedAs = { place: number; name: string } | { sheet: NewSheet };

interface SheetElement {
  start: number;
  end: number;
  nameStart: number;
  nameEnd: number;
  id: number;
  idAttribute: string;
}

/**
 * Reorders, renames and adds sheets. Defined names follow a renamed sheet; formulas elsewhere do not.
 * @param list every sheet of the workbook once, and the new ones, in their new order
 * @throws XlsxError
 * @example
 * const changed = changeSheetList(department, [{ place: 1, name: 'People' }, { place: 0, name: 'Projects' }])
 * openWorkbook(changed).sheets.map(({ name }) => name) // → ['People', 'Projects']
 */
export function changeSheetList(bytes: Uint8Array, list: readonly ListedAs[]): Uint8Array {
  const parts = new PackageParts(readArchive(bytes));
  const { part, sheets } = readWorkbookPart(parts);
  const changes = new PackageChanges(parts);
  const ids = list.map((item) =>
    'sheet' in item ? newSheetParts(parts, changes, part, item.sheet) : undefined
  );
  changes.set(
    part,
    inPart(part, () =>
      patched(
        changes.content(part),
        list,
        ids,
        sheets.map(({ info }) => info.name)
      )
    )
  );
  return changes.applied();
}

function patched(
  bytes: Uint8Array,
  list: readonly ListedAs[],
  ids: readonly (string | undefined)[],
  names: readonly string[]
): Uint8Array {
  checkMarkup(bytes);
  const newPlaces = names.map((_name, place) =>
    list.findIndex((item) => 'place' in item && item.place === place)
  );
  const renamed = new Map(
    list.flatMap((item) =>
      'place' in item && names[item.place] !== item.name ? [[names[item.place]!, item.name] as const] : []
    )
  );
  const patches: Patch[] = [];
  const tag = new Tag();
  let start = nextTag(bytes, 0);
  if (start < 0 || scanTag(bytes, start, tag) < 0) throw new XlsxError('damaged');
  for (start = nextTag(bytes, tag.end); start >= 0; start = nextTag(bytes, tag.end)) {
    if (scanTag(bytes, start, tag) < 0) throw new XlsxError('damaged');
    if (tag.isEnd) continue;
    if (isNamed(bytes, tag, 'workbookView')) patches.push(...viewPatches(bytes, tag, newPlaces));
    else if (isNamed(bytes, tag, 'sheets')) patches.push(listPatch(bytes, tag, list, ids));
    else if (isNamed(bytes, tag, 'definedName')) patches.push(...namePatches(bytes, tag, newPlaces, renamed));
  }
  return applyPatches(bytes, patches);
}

/** The active tab and the first visible one remain the same sheets. */
function viewPatches(bytes: Uint8Array, tag: Tag, newPlaces: readonly number[]): Patch[] {
  return ['activeTab', 'firstSheet'].flatMap((name) => placePatch(bytes, tag, name, newPlaces));
}

function placePatch(bytes: Uint8Array, tag: Tag, attribute: string, newPlaces: readonly number[]): Patch[] {
  const n = findAttribute(bytes, tag, attribute);
  const place = newPlaces[Number(attributeText(bytes, tag, attribute) ?? -1)];
  return n < 0 || place === undefined
    ? []
    : [{ start: tag.valueStart[n]!, end: tag.valueEnd[n]!, text: String(place) }];
}

/** @param tag the start tag of the list; afterwards its end tag */
function listPatch(
  bytes: Uint8Array,
  tag: Tag,
  list: readonly ListedAs[],
  ids: readonly (string | undefined)[]
): Patch {
  const { end: from } = tag;
  const prefix = prefixOf(bytes, tag);
  const elements: SheetElement[] = [];
  let to = from;
  for (;;) {
    to = nextTag(bytes, tag.end);
    if (to < 0 || scanTag(bytes, to, tag) < 0) throw new XlsxError('damaged');
    if (tag.isEnd) break;
    elements.push(sheetElement(bytes, tag));
  }
  let sheetId = Math.max(0, ...elements.map(({ id }) => id));
  const idAttribute = elements[0]?.idAttribute ?? 'r:id';
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const text = list
    .map((item, index) => {
      if ('sheet' in item)
        return `<${prefix}sheet name="${encodeAttribute(item.sheet.name)}" sheetId="${++sheetId}" ${idAttribute}="${ids[index]}"/>`;
      const { start, nameStart, nameEnd, end } = elements[item.place]!;
      const before = decoder.decode(bytes.subarray(start, nameStart));
      const isSame = characters(bytes, nameStart, nameEnd) === item.name;
      const name = isSame ? decoder.decode(bytes.subarray(nameStart, nameEnd)) : encodeAttribute(item.name);
      return before + name + decoder.decode(bytes.subarray(nameEnd, end));
    })
    .join('');
  return { start: from, end: to, text };
}

function sheetElement(bytes: Uint8Array, tag: Tag): SheetElement {
  const name = findAttribute(bytes, tag, 'name');
  if (name < 0) throw new XlsxError('damaged');
  const attributes = Array.from({ length: tag.attributes }, (_, n) =>
    asciiText(bytes, tag.attributeStart[n]!, tag.attributeNameEnd[n]!)
  );
  const element = {
    start: tag.start,
    nameStart: tag.valueStart[name]!,
    nameEnd: tag.valueEnd[name]!,
    id: Number(attributeText(bytes, tag, 'sheetId') ?? 0),
    idAttribute: attributes.find((attribute) => attribute.endsWith(':id')) ?? 'r:id'
  };
  if (skipElement(bytes, tag) < 0) throw new XlsxError('damaged');
  return { ...element, end: tag.end };
}

/** @param tag the start tag of a defined name; afterwards its end tag */
function namePatches(
  bytes: Uint8Array,
  tag: Tag,
  newPlaces: readonly number[],
  renamed: ReadonlyMap<string, string>
): Patch[] {
  const patches = placePatch(bytes, tag, 'localSheetId', newPlaces);
  const from = tag.end;
  if (skipElement(bytes, tag) < 0) throw new XlsxError('damaged');
  if (tag.start < from) return patches;
  const formula = characters(bytes, from, tag.start);
  const text = withSheetsRenamed(formula, renamed);
  return text === formula ? patches : [...patches, { start: from, end: tag.start, text: encodeText(text) }];
}

/**
 * The formula with its sheets renamed. Text inside it stays as it is.
 * @example withSheetsRenamed('Sheet1!A1&"Sheet1!"', new Map([['Sheet1', 'All projects']])) // →
 * `'All projects'!A1&"Sheet1!"`
 */
export function withSheetsRenamed(formula: string, renamed: ReadonlyMap<string, string>): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]])([\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu,
    (piece, quoted?: string, plain?: string) => {
      const name = renamed.get(quoted?.replace(/''/g, "'") ?? plain ?? '');
      return name === undefined ? piece : `'${name.replace(/'/g, "''")}'!`;
    }
  );
}
