import { SaxesParser } from 'saxes';
import { MARKUP_DEPTH, PARSED_NODES, PARSED_PART_BYTES } from '../bounds';
import { XlsxError } from '../errors';
import { tooDeep } from './xmlTags';

/** A start tag in a small part. */
export interface XmlElement {
  /** The name without its prefix: transitional and strict documents differ only in the namespace. */
  name: string;
  /** Attributes without a namespace by their name, others by `{prefix}name`. */
  attributes: ReadonlyMap<string, string>;
  /** 0 for the root. */
  depth: number;
}

/**
 * Parses a small part in UTF-8 and passes on each element in the order of the start tags.
 * @throws XlsxError `damaged` where it is not well-formed or has a document type; `tooLarge`, `tooDeep`,
 * `tooManyElements`
 */
export function readElements(bytes: Uint8Array, onElement: (element: XmlElement) => void): void {
  const { length } = bytes;
  if (length > PARSED_PART_BYTES)
    throw new XlsxError('tooLarge', '', { found: length, limit: PARSED_PART_BYTES });
  // The parser would look up a prefix in all elements that are open: 33 s for 16 MiB of them, 250 deep.
  const parser = new SaxesParser({ xmlns: false });
  const prefixes = new Prefixes();
  let depth = 0;
  let nodes = 0;
  const count = (): void => {
    if (++nodes > PARSED_NODES)
      throw new XlsxError('tooManyElements', '', { found: nodes, limit: PARSED_NODES });
  };
  parser.on('error', damaged);
  parser.on('doctype', damaged);
  parser.on('attribute', count);
  parser.on('opentagstart', () => {
    if (depth === MARKUP_DEPTH) throw tooDeep();
    count();
  });
  parser.on('opentag', ({ name, attributes }) => {
    prefixes.open(attributes);
    onElement({ name: prefixes.split(name).local, attributes: prefixes.named(attributes), depth });
    depth++;
  });
  parser.on('closetag', () => {
    prefixes.close();
    depth--;
  });
  parser.write(decodePart(bytes)).close();
}

function damaged(): never {
  throw new XlsxError('damaged');
}

const DECLARES = 'xmlns:';
const NONE: readonly string[] = [];

/** The prefixes of namespaces that are declared where a parser is (Namespaces in XML 1.0 §6). */
class Prefixes {
  /** How many open elements declare a prefix; `xml` needs no declaration. */
  private readonly declared = new Map([['xml', 1]]);
  private readonly byElement: (readonly string[])[] = [];

  open(attributes: Readonly<Record<string, string>>): void {
    const own = Object.keys(attributes).filter((name) => name.startsWith(DECLARES));
    const prefixes = own.length === 0 ? NONE : own.map((name) => name.slice(DECLARES.length));
    for (const prefix of prefixes) this.declared.set(prefix, (this.declared.get(prefix) ?? 0) + 1);
    this.byElement.push(prefixes);
  }

  close(): void {
    for (const prefix of this.byElement.pop() ?? NONE)
      this.declared.set(prefix, (this.declared.get(prefix) ?? 0) - 1);
  }

  /** @throws XlsxError `damaged` for a prefix that is not declared, or an empty part of a name */
  split(name: string): { prefix: string; local: string } {
    const colon = name.indexOf(':');
    if (colon < 0) return { prefix: '', local: name };
    const prefix = name.slice(0, colon);
    const local = name.slice(colon + 1);
    if (local === '' || local.includes(':') || !this.declared.get(prefix)) damaged();
    return { prefix, local };
  }

  /** The attributes that are no declarations. */
  named(attributes: Readonly<Record<string, string>>): Map<string, string> {
    const named = new Map<string, string>();
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'xmlns' || name.startsWith(DECLARES)) continue;
      const { prefix, local } = this.split(name);
      named.set(prefix === '' ? local : `{${prefix}}${local}`, value);
    }
    return named;
  }
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
