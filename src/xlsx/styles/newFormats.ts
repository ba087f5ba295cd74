import { XlsxError } from '../errors';
import { attributeOf, changedFont, changedFormat, type Changes } from './formatXml';
import { PackageChanges } from '../package/packageChanges';
import { PackageParts } from '../package/packageParts';
import { applyPatches, type Patch } from '../xml/patches';
import { readStyleLists, type StyleList, type StyleLists } from './styleLists';
import { decodeEscapes, encodeAttribute } from '../xml/texts';
import type { FormatIndex } from '../types';
import { readWorkbookPart } from '../package/workbookPart';
import { characters } from '../xml/xmlCharacters';
import { readArchive } from '../zip/zipRead';

/** A cell format, given by how it differs from an existing one. */
export interface NewFormat {
  base: FormatIndex;
  /** The font's children with their attributes as written; `null` removes one. */
  font: Changes;
  /** `RRGGBB`; `null` removes the fill, undefined keeps it. */
  fill: string | null | undefined;
  /** Thin lines on these sides, and none on the others; undefined keeps what is there. */
  lines?: readonly ('left' | 'right' | 'top' | 'bottom')[] | undefined;
  alignment: Changes;
  /** A format code; undefined keeps the existing one. */
  numberFormat: string | undefined;
}

/**
 * Built-in codes, which files don't store (ECMA-376 Part 1 §18.8.30), as far as they are the same in every
 * language.
 */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '@': 49
};
const FIRST_OWN_CODE = 164;
/** The first two fills of every workbook (§18.8.20). Excel treats them as these whatever the file says. */
const RESERVED_FILLS = ['none', 'gray125'];
/** `RRGGBB`. */
const LINE_COLOR = 'A6A6A6';

/**
 * Cell formats to add to a workbook's styles part. What it already has stays as it is.
 * @example
 * const formats = NewFormats.of(department)
 * formats.add({ base: 0, font: { b: '' }, fill: '00FF00', alignment: {}, numberFormat: '0.00' })
 * const counts = [department, formats.applyTo(department)].map((bytes) => openWorkbook(bytes).formatCount())
 * counts[1] - counts[0] // → 1
 */
export class NewFormats {
  private readonly added = new Map<string, string[]>();
  private readonly known = new Map<string, FormatIndex>();

  private constructor(
    readonly part: string | undefined,
    private readonly bytes: Uint8Array,
    private readonly styles: StyleLists | undefined
  ) {}

  /** @param bytes the workbook's file; no formats can be added if its styles part is missing or unusable */
  static of(bytes: Uint8Array): NewFormats {
    const parts = new PackageParts(readArchive(bytes));
    return NewFormats.in(parts, readWorkbookPart(parts).styles);
  }

  /** @param part the styles part of the workbook, if it has one */
  static in(parts: PackageParts, part: string | undefined): NewFormats {
    const none = new NewFormats(undefined, new Uint8Array(), undefined);
    if (part === undefined || parts.find(part) === undefined) return none;
    try {
      const content = parts.content(part);
      return new NewFormats(part, content, readStyleLists(content));
    } catch (error) {
      if (error instanceof XlsxError) return none;
      throw error;
    }
  }

  /** @returns the format's number, always the same for equal formats; undefined if none can be added */
  add(format: NewFormat): FormatIndex | undefined {
    const key = JSON.stringify(format);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const base = this.styles?.lists.get('cellXfs')?.items[format.base];
    const font = this.styles?.lists.get('fonts')?.items[Number(attributeOf(base ?? '<xf/>', 'fontId') ?? 0)];
    const lists = this.styles?.lists;
    if (base === undefined || font === undefined || !lists?.has('fills')) return undefined;
    if (format.lines && !lists.has('borders')) return undefined;
    const isSame =
      changedFormat(base, this.styles!.prefix, {}, format.alignment) === base && isOfAlignment(format);
    const index = isSame ? format.base : this.place('cellXfs', this.formatXml(base, font, format));
    this.known.set(key, index);
    return index;
  }

  /** The workbook with the new formats. */
  applyTo(bytes: Uint8Array): Uint8Array {
    const [part, content] = [this.part, this.content()];
    if (part === undefined || content === undefined) return bytes;
    const changes = new PackageChanges(new PackageParts(readArchive(bytes)));
    changes.set(part, content);
    return changes.applied();
  }

  private formatXml(
    base: string,
    font: string,
    { font: fontChanges, fill, lines, alignment, numberFormat }: NewFormat
  ): string {
    const { prefix } = this.styles!;
    const attributes = {
      ...(numberFormat !== undefined && {
        numFmtId: String(this.numberFormat(numberFormat)),
        applyNumberFormat: '1'
      }),
      ...(Object.keys(fontChanges).length > 0 && {
        fontId: String(this.place('fonts', changedFont(font, prefix, fontChanges))),
        applyFont: '1'
      }),
      ...(fill !== undefined && { fillId: String(this.fill(fill)), applyFill: '1' }),
      ...(lines !== undefined && { borderId: String(this.lines(lines)), applyBorder: '1' }),
      ...(Object.keys(alignment).length > 0 && { applyAlignment: '1' })
    };
    return changedFormat(base, prefix, attributes, alignment);
  }

  private fill(color: string | null): number {
    const { prefix, lists } = this.styles!;
    const pattern = (type: string, content = ''): string =>
      `<${prefix}fill><${prefix}patternFill patternType="${type}"${content === '' ? '/>' : `>${content}</${prefix}patternFill>`}</${prefix}fill>`;
    for (const type of RESERVED_FILLS.slice(lists.get('fills')!.items.length))
      this.place('fills', pattern(type));
    return color === null
      ? 0
      : this.place(
          'fills',
          pattern('solid', `<${prefix}fgColor rgb="FF${color}"/><${prefix}bgColor indexed="64"/>`)
        );
  }

  /** A border of thin grey lines (CT_Border, §18.8.4), whose sides come in this order. */
  private lines(sides: NonNullable<NewFormat['lines']>): number {
    const { prefix } = this.styles!;
    const side = (name: (typeof sides)[number]): string =>
      sides.includes(name)
        ? `<${prefix}${name} style="thin"><${prefix}color rgb="FF${LINE_COLOR}"/></${prefix}${name}>`
        : `<${prefix}${name}/>`;
    const all = (['left', 'right', 'top', 'bottom'] as const).map(side).join('');
    return this.place('borders', `<${prefix}border>${all}<${prefix}diagonal/></${prefix}border>`);
  }

  private numberFormat(code: string): number {
    const builtIn = BUILT_IN[code];
    if (builtIn !== undefined) return builtIn;
    const all = this.all('numFmts').map((xml) => ({
      id: Number(attributeOf(xml, 'numFmtId')),
      code: textOf(attributeOf(xml, 'formatCode') ?? '')
    }));
    const id = all.find((other) => other.code === code)?.id;
    if (id !== undefined) return id;
    const next = Math.max(FIRST_OWN_CODE, ...all.map((other) => other.id + 1));
    this.place(
      'numFmts',
      `<${this.styles!.prefix}numFmt numFmtId="${next}" formatCode="${encodeAttribute(code)}"/>`
    );
    return next;
  }

  /** The index of an element in a list; it is appended if it isn't there yet. */
  private place(name: string, xml: string): number {
    const all = this.all(name);
    const place = all.indexOf(xml);
    if (place >= 0) return place;
    this.added.set(name, [...(this.added.get(name) ?? []), xml]);
    return all.length;
  }

  private all(name: string): string[] {
    return [...(this.styles!.lists.get(name)?.items ?? []), ...(this.added.get(name) ?? [])];
  }

  /** The styles part with the new formats; undefined where there are none. */
  content(): Uint8Array | undefined {
    if (this.added.size === 0) return undefined;
    const { prefix, first, lists } = this.styles!;
    const patches = [...this.added].flatMap(([name, items]): Patch[] => {
      const list = lists.get(name);
      if (list !== undefined) return listPatches(list, `${prefix}${name}`, items);
      // Only the list of number formats can be missing here, and it comes first (§18.8.39).
      return [
        {
          start: first,
          end: first,
          text: `<${prefix}${name} count="${items.length}">${items.join('')}</${prefix}${name}>`
        }
      ];
    });
    return applyPatches(this.bytes, patches);
  }
}

/** Whether the format differs from its base in nothing but the alignment. */
const isOfAlignment = ({ font, fill, lines, numberFormat }: NewFormat): boolean =>
  Object.keys(font).length === 0 && fill === undefined && lines === undefined && numberFormat === undefined;

function listPatches(
  { count, items, isEmpty, tagEnd, end }: StyleList,
  name: string,
  added: readonly string[]
): Patch[] {
  const text = added.join('');
  const inside = isEmpty
    ? { start: tagEnd - 2, end: tagEnd, text: `>${text}</${name}>` }
    : { start: end, end, text };
  return [...(count === undefined ? [] : [{ ...count, text: String(items.length + added.length) }]), inside];
}

function textOf(value: string): string {
  const bytes = new TextEncoder().encode(value);
  return decodeEscapes(characters(bytes, 0, bytes.length));
}
