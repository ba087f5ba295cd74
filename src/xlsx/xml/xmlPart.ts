import { SaxesParser, type SaxesTagNS } from 'saxes';
import { encodingOf } from './encoding';
import { XlsxError } from '../errors';

/** A start tag in a small part. */
export interface XmlElement {
  /** The name without its prefix: transitional and strict documents differ only in the namespace. */
  name: string;
  /** Attributes without a namespace by their name, others by `{namespace}name`. */
  attributes: ReadonlyMap<string, string>;
  /** 0 for the root. */
  depth: number;
}

/** Parses a small part and passes on each element in the order of the start tags. */
export function readElements(bytes: Uint8Array, onElement: (element: XmlElement) => void): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', () => {
    throw new XlsxError('damaged');
  });
  parser.on('doctype', () => {
    throw new XlsxError('damaged');
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
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  } catch {
    throw new XlsxError('unsupportedEncoding');
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new XlsxError('damaged');
  }
}
