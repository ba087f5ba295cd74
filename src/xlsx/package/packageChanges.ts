import { XlsxError } from '../errors';
import { relationshipsPart, type PackageParts } from './packageParts';
import { joined } from '../joined';
import { applyPatches } from '../xml/patches';
import { encodeAttribute } from '../xml/texts';
import {
  checkMarkup,
  asciiText,
  isNamed,
  nextTag,
  prefixOf,
  scanTag,
  skipElement,
  Tag
} from '../xml/xmlTags';
import { type ZipEntry } from '../zip/zipRead';
import { pack, writeArchive, type Packed, type ZipChange } from '../zip/zipWrite';

/** Namespace of references to relationships, and the beginning of most of their types. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** What an XML part begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPES = '[Content_Types].xml';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * What a new part is: its content type and the type of the relationship that refers to it, each as a whole,
 * or as the last segment of one in SpreadsheetML.
 */
export interface PartType {
  readonly content: string;
  readonly relationship: string;
}

/** Changes to a package: new contents for its parts, and new parts. */
export class PackageChanges {
  readonly added: { name: string; packed: Packed }[] = [];
  private readonly ids = new Set<string>();
  private readonly contents = new Map<ZipEntry, Uint8Array>();
  private readonly packed = new Map<ZipEntry, ZipChange>();

  constructor(private readonly parts: PackageParts) {}

  /** The part with the changes made so far. */
  content(part: string): Uint8Array {
    return this.contents.get(this.parts.get(part)) ?? this.parts.content(part);
  }

  set(part: string, content: Uint8Array): void {
    this.contents.set(this.parts.get(part), content);
  }

  isRemoved(part: string): boolean {
    return this.packed.get(this.parts.get(part)) === 'removed';
  }

  setPacked(entry: ZipEntry, change: ZipChange): void {
    this.packed.set(entry, change);
  }

  /**
   * Adds a part, its content type and the relationship by which another part refers to it (ECMA-376 Part 2
   * §6.2.3 and §6.5).
   * @param source the other part, which may be added later if it is new; `''` for the package
   * @param target as seen from `source`
   * @returns the relationship's id
   */
  addPart(source: string, name: string, content: Uint8Array, type: PartType, target: string): string {
    this.addContent(name, content, type.content);
    const rels = relationshipsPart(source);
    const taken = new Set(this.parts.relationships(source).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`) || this.ids.has(`rId${number}`)) number++;
    this.ids.add(`rId${number}`);
    const xml = (prefix: string): string =>
      `<${prefix}Relationship Id="rId${number}" Type="${relationshipType(type)}" Target="${encodeAttribute(target)}"/>`;
    if (this.parts.find(rels) !== undefined) this.insert(rels, undefined, xml);
    else {
      const all = `${DECLARATION}<Relationships xmlns="${PACKAGE}">${xml('')}</Relationships>`;
      this.added.push({ name: rels, packed: pack(new TextEncoder().encode(all)) });
    }
    return `rId${number}`;
  }

  /** Adds a part and its content type, but nothing that refers to it. */
  addContent(name: string, content: Uint8Array, type: string): void {
    this.added.push({ name, packed: pack(content) });
    const whole = type.includes('/') ? type : `${SPREADSHEET}.${type}+xml`;
    this.insert(
      CONTENT_TYPES,
      undefined,
      (prefix) => `<${prefix}Override PartName="/${encodeAttribute(name)}" ContentType="${whole}"/>`
    );
  }

  /** Inserts XML at the end of the root's child with this name, or at the end of the root itself. */
  insert(part: string, element: string | undefined, xml: (prefix: string) => string): void {
    this.set(part, inserted(this.content(part), element, xml));
  }

  all(): Map<ZipEntry, ZipChange> {
    return new Map([
      ...[...this.contents].map(([entry, content]) => [entry, pack(content)] as const),
      ...this.packed
    ]);
  }

  /** The package with the changes. */
  applied(): Uint8Array {
    const chunks: Uint8Array[] = [];
    writeArchive(this.parts.archive, this.all(), (chunk) => chunks.push(chunk), this.added);
    return joined(chunks);
  }
}

const relationshipType = ({ relationship }: PartType): string =>
  relationship.includes(':') ? relationship : `${OFFICE}/${relationship}`;

function inserted(
  bytes: Uint8Array,
  element: string | undefined,
  xml: (prefix: string) => string
): Uint8Array {
  checkMarkup(bytes);
  const tag = new Tag();
  let start = nextTag(bytes, 0);
  if (start < 0 || scanTag(bytes, start, tag) < 0) throw new XlsxError('damaged');
  if (element !== undefined) {
    do {
      start = nextTag(bytes, tag.end);
      if (start < 0 || scanTag(bytes, start, tag) < 0 || tag.isEnd) throw new XlsxError('damaged');
    } while (!isNamed(bytes, tag, element) && skipElement(bytes, tag) >= 0);
  }
  const prefix = prefixOf(bytes, tag);
  if (tag.isEmpty) {
    const name = asciiText(bytes, start + 1, tag.nameEnd);
    return applyPatches(bytes, [{ start: tag.end - 2, end: tag.end, text: `>${xml(prefix)}</${name}>` }]);
  }
  if (skipElement(bytes, tag) < 0) throw new XlsxError('damaged');
  return applyPatches(bytes, [{ start: tag.start, end: tag.start, text: xml(prefix) }]);
}
