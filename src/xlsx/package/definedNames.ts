import { XlsxError } from '../errors';
import { applyPatches, type Patch } from '../xml/patches';
import { encodeAttribute, encodeText } from '../xml/texts';
import { characters } from '../xml/xmlCharacters';
import {
  attributeText,
  checkMarkup,
  findAttribute,
  isNamed,
  isTrue,
  nextTag,
  prefixOf,
  readTag,
  skipElement,
  Tag
} from '../xml/xmlTags';

/** A defined name (CT_DefinedName, ECMA-376 Part 1 §18.2.5). */
export interface DefinedName {
  readonly name: string;
  /** Index among the tabs of the sheet in which alone it is known; undefined for the whole workbook. */
  readonly sheet: number | undefined;
  /** A formula, without the equals sign. */
  readonly formula: string;
  readonly isHidden: boolean;
}

/** Elements behind which the names stand (CT_Workbook, §18.2.27), the last one that is there. */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];

interface Found extends DefinedName {
  readonly start: number;
  readonly end: number;
}

/** Where a workbook part's names are, and where new ones go. */
interface Places {
  readonly prefix: string;
  readonly names: readonly Found[];
  /** The list's element, where there is one. */
  readonly list: { readonly end: number; readonly isEmpty: boolean; readonly tagEnd: number } | undefined;
  /** Where a list goes that is not there yet. */
  readonly after: number;
}

/** @throws XlsxError `damaged` */
export const definedNamesIn = (workbook: Uint8Array): DefinedName[] =>
  placesIn(workbook).names.map(({ name, sheet, formula, isHidden }) => ({ name, sheet, formula, isHidden }));

/**
 * The workbook part with names set: one that is there already, in the same sheet or in the whole workbook,
 * gets the new formula; Excel compares them without case.
 * @throws XlsxError `damaged`
 */
export function withDefinedNames(workbook: Uint8Array, set: readonly DefinedName[]): Uint8Array {
  const { prefix, names, list, after } = placesIn(workbook);
  const patches: Patch[] = [];
  const added = set.flatMap((one) => {
    const known = names.find(
      ({ name, sheet }) => sheet === one.sheet && name.toLowerCase() === one.name.toLowerCase()
    );
    const xml = nameXml(prefix, one);
    if (!known) return [xml];
    if (known.formula !== one.formula) patches.push({ start: known.start, end: known.end, text: xml });
    return [];
  });
  const text = added.join('');
  const [open, close] = [`<${prefix}definedNames>`, `</${prefix}definedNames>`];
  if (text !== '')
    patches.push(
      list === undefined
        ? { start: after, end: after, text: open + text + close }
        : list.isEmpty
          ? { start: list.end, end: list.tagEnd, text: open + text + close }
          : { start: list.end, end: list.end, text }
    );
  return applyPatches(workbook, patches);
}

const nameXml = (prefix: string, { name, sheet, formula, isHidden }: DefinedName): string =>
  `<${prefix}definedName name="${encodeAttribute(name)}"${sheet === undefined ? '' : ` localSheetId="${sheet}"`}` +
  `${isHidden ? ' hidden="1"' : ''}>${encodeText(formula)}</${prefix}definedName>`;

function placesIn(bytes: Uint8Array): Places {
  checkMarkup(bytes);
  const tag = new Tag();
  readTag(bytes, nextTag(bytes, 0), tag);
  const prefix = prefixOf(bytes, tag);
  const names: Found[] = [];
  let list: Places['list'] = undefined;
  let after = tag.end;
  for (let at = tag.end; ; at = tag.end) {
    readTag(bytes, nextTag(bytes, at), tag);
    if (tag.isEnd) return { prefix, names, list, after };
    if (isNamed(bytes, tag, 'definedNames')) {
      const { start, end: tagEnd, isEmpty } = tag;
      if (!isEmpty) names.push(...namesUpTo(bytes, tag));
      list = { end: isEmpty ? start : tag.start, isEmpty, tagEnd };
      continue;
    }
    const isBefore = BEFORE_NAMES.some((name) => isNamed(bytes, tag, name));
    if (skipElement(bytes, tag) < 0) throw new XlsxError('damaged');
    if (isBefore) after = tag.end;
  }
}

/** @param tag the start tag of the list; afterwards its end tag */
function namesUpTo(bytes: Uint8Array, tag: Tag): Found[] {
  const names: Found[] = [];
  for (let at = tag.end; ; at = tag.end) {
    readTag(bytes, nextTag(bytes, at), tag);
    if (tag.isEnd) return names;
    const { start, end: from } = tag;
    const n = findAttribute(bytes, tag, 'name');
    const name = n < 0 ? '' : characters(bytes, tag.valueStart[n]!, tag.valueEnd[n]!);
    const sheet = attributeText(bytes, tag, 'localSheetId');
    const isHidden = isTrue(attributeText(bytes, tag, 'hidden'));
    if (skipElement(bytes, tag) < 0) throw new XlsxError('damaged');
    const formula = tag.start < from ? '' : characters(bytes, from, tag.start);
    names.push({
      name,
      sheet: sheet === undefined ? undefined : Number(sheet),
      formula,
      isHidden,
      start,
      end: tag.end
    });
  }
}
