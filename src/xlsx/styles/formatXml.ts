import { encodeAttribute } from '../xml/texts';
import { asciiText, nextTag, scanTag, skipElement, Tag } from '../xml/xmlTags';

/** New values of attributes or elements, by name; `null` removes one. */
export type Changes = Readonly<Record<string, string | null>>;

interface Piece {
  name: string;
  text: string;
}
interface Element {
  open: string;
  attributes: Piece[];
  children: Piece[];
}

const decoder = new TextDecoder();

/** An element of the styles part and its children, as written. */
function parsed(xml: string): Element {
  const bytes = new TextEncoder().encode(xml);
  const text = (start: number, end: number): string => decoder.decode(bytes.subarray(start, end));
  const tag = new Tag();
  scanTag(bytes, 0, tag);
  const attributes = Array.from({ length: tag.attributes }, (_, n) => ({
    name: asciiText(bytes, tag.attributeStart[n]!, tag.attributeNameEnd[n]!),
    text: text(tag.attributeStart[n]!, tag.valueEnd[n]! + 1)
  }));
  const element: Element = { open: text(1, tag.nameEnd), attributes, children: [] };
  if (tag.isEmpty) return element;
  for (let at = tag.end; ; at = tag.end) {
    scanTag(bytes, nextTag(bytes, at), tag);
    if (tag.isEnd) return element;
    const { start } = tag;
    const name = asciiText(bytes, tag.localStart, tag.nameEnd);
    skipElement(bytes, tag);
    element.children.push({ name, text: text(start, tag.end) });
  }
}

function written({ open, attributes, children }: Element): string {
  const tag = [open, ...attributes.map(({ text }) => text)].join(' ');
  return children.length === 0
    ? `<${tag}/>`
    : `<${tag}>${children.map(({ text }) => text).join('')}</${open}>`;
}

const attribute = (name: string, value: string): Piece => ({
  name,
  text: `${name}="${encodeAttribute(value)}"`
});

function changed(
  pieces: readonly Piece[],
  changes: Changes,
  made: (name: string, value: string) => Piece
): Piece[] {
  const added = Object.entries(changes).flatMap(([name, value]) =>
    value === null ? [] : [made(name, value)]
  );
  return [...added, ...pieces.filter(({ name }) => !(name in changes))];
}

/**
 * Changes children of a font (CT_Font, ECMA-376 Part 1 §18.8.22; they have no order).
 * @param changes the children's new attributes, as they are written
 */
export function changedFont(xml: string, prefix: string, changes: Changes): string {
  const font = parsed(xml);
  return written({
    ...font,
    children: changed(font.children, changes, (name, value) => ({
      name,
      text: `<${prefix}${name}${value}/>`
    }))
  });
}

/** Changes attributes of a cell format (CT_Xf, §18.8.45) and of its first child, the alignment (§18.8.1). */
export function changedFormat(xml: string, prefix: string, attributes: Changes, alignment: Changes): string {
  const format = parsed(xml);
  const own = parsed(
    format.children.find(({ name }) => name === 'alignment')?.text ?? `<${prefix}alignment/>`
  );
  const aligned = { ...own, attributes: changed(own.attributes, alignment, attribute) };
  const others = format.children.filter(({ name }) => name !== 'alignment');
  const children =
    aligned.attributes.length === 0 ? others : [{ name: 'alignment', text: written(aligned) }, ...others];
  return written({ ...format, attributes: changed(format.attributes, attributes, attribute), children });
}

/** The value of an element's attribute. */
export function attributeOf(xml: string, name: string): string | undefined {
  const found = parsed(xml).attributes.find((other) => other.name === name)?.text;
  return found === undefined
    ? undefined
    : found
        .slice(found.indexOf('=') + 1)
        .trim()
        .slice(1, -1);
}
