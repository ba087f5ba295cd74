import { SaxesParser, type SaxesTagNS } from 'saxes';
import { MARKUP_DEPTH, PARSED_PART_BYTES } from '../bounds';
import { XlsxError } from '../errors';
import { tooDeep } from './xmlTags';

/** A start tag in a small part. */
export interface XmlElement {
  /** The name without its prefix: transitional and strict documents differ only in the namespace. */
  name: string;
  /** Attributes without a namespace by their name, others by `{namespace}name`. */
  attributes: ReadonlyMap<string, string>;
  /** 0 for the root. */
  depth: number;
}

/** All that XML knows of itself (XML 1.0 §4.6). The parser's own list has the members of every object too, such as `constructor`. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Parses a small part in UTF-8 and passes on each element in the order of the start tags.
 * @throws XlsxError `damaged` where it is not well-formed or has a document type; `tooLarge`, `tooDeep`
 */
export function readElements(bytes: Uint8Array, onElement: (element: XmlElement) => void): void {
  const { length } = bytes;
  if (length > PARSED_PART_BYTES)
    throw new XlsxError('tooLarge', '', { found: length, limit: PARSED_PART_BYTES });
  const parser = new SaxesParser({ xmlns: true });
  parser.ENTITIES = { __proto__: null, ...ENTITIES } as unknown as Record<string, string>;
  let depth = 0;
  parser.on('error', () => {
    throw new XlsxError('damaged');
  });
  parser.on('doctype', () => {
    throw new XlsxError('damaged');
  });
  // The parser looks up names in all elements that are open, so that depth would cost its square.
  parser.on('opentagstart', () => {
    if (depth === MARKUP_DEPTH) throw tooDeep();
  });
  parser.on('opentag', (tag) => {
    onElement({ name: tag.local, attributes: attributesOf(tag), depth });
    depth++;
  });
  parser.on('closetag', () => {
    depth--;
  });
  parser.write(decodePart(bytes)).close();
}

function attributesOf(tag: SaxesTagNS): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { uri, local, value } of Object.values(tag.attributes))
    attributes.set(uri === '' ? local : `{${uri}}${local}`, value);
  return attributes;
}

/** The attribute with this name in any namespace. */
export function anyNamespace(element: XmlElement, name: string): string | undefined {
  for (const [key, value] of element.attributes)
    if (key.startsWith('{') && key.endsWith(`}${name}`)) return value;
  return undefined;
}

/** `xsd:boolean`; `otherwise` if it is missing. */
export function booleanAttribute(element: XmlElement, name: string, otherwise: boolean): boolean {
  const value = element.attributes.get(name);
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** `xsd:unsignedInt`; `otherwise` if it is missing or not such a number. */
export function integerAttribute(element: XmlElement, name: string, otherwise: number): number {
  const value = element.attributes.get(name)?.trim() ?? '';
  return /^\d{1,10}$/.test(value) ? Number(value) : otherwise;
}

function decodePart(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new XlsxError('damaged');
  }
}
