import { openWorkbook, packageContents } from '../../../src/xlsx';

/** A cell as the host's sheets have it. */
export interface FormCell {
  readonly value: unknown;
  readonly numberFormat: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly bold: boolean;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly fillColor: string;
  /** Sides with a thin grey line. */
  readonly lines: readonly string[];
}

export interface FormInFile {
  readonly cells: ReadonlyMap<string, FormCell>;
  readonly merges: readonly string[];
  readonly widths: readonly number[];
  /** Of rows that have cells, by their number. */
  readonly heights: Readonly<Record<string, number>>;
  readonly formats: readonly (readonly string[])[];
  readonly breaks: readonly number[];
  readonly page: Readonly<Record<string, string | undefined>>;
  readonly showsGridlines: boolean;
  readonly names: Readonly<Record<string, string>>;
}

const attributes = (xml: string): Record<string, string> =>
  Object.fromEntries(
    [...xml.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, decoded(value!)])
  );
const decoded = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
const capital = (text = 'general'): string => text[0]!.toUpperCase() + text.slice(1);
const first = (pattern: RegExp, xml: string): Record<string, string> =>
  attributes(pattern.exec(xml)?.[0] ?? '');

/**
 * Reads a sheet of a file by its markup, with nothing of what writes it.
 * @param name the last one unless it is given
 */
export function formInFile(bytes: Uint8Array, name?: string): FormInFile {
  const parts = new Map(
    packageContents(bytes).map(({ name, content }) => [name, Buffer.from(content).toString('utf8')])
  );
  const last = (pattern: RegExp): string =>
    parts.get(
      [...parts.keys()]
        .filter((name) => pattern.test(name))
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
        .at(-1)!
    )!;
  const workbook = openWorkbook(bytes);
  const sheet = workbook.sheets.find((one) => one.name === name) ?? workbook.sheets.at(-1)!;
  const xml = parts.get(sheet.part)!;
  const looks = looksOf(last(/styles\d*\.xml$/));
  const values = new Map<number, readonly unknown[]>();
  workbook.readRows(sheet, (row, cells) => values.set(row, cells));
  const cells = new Map(
    [...xml.matchAll(/<c ([^>]*?)\/?>/g)].map(([, cell]) => {
      const { r, s } = attributes(cell!);
      const [, letter, row] = /^([A-Z])(\d+)$/.exec(r!)!;
      const value = values.get(Number(row) - 1)?.[letter!.charCodeAt(0) - 65] ?? null;
      return [r!, { value, ...looks[Number(s ?? 0)]! }];
    })
  );
  const texts = (side: string): string => decoded(new RegExp(`<${side}>(.*)</${side}>`).exec(xml)?.[1] ?? '');
  return {
    cells,
    merges: [...xml.matchAll(/<mergeCell [^>]*>/g)].map(([merge]) => attributes(merge).ref!),
    widths: [...xml.matchAll(/<col [^>]*>/g)].map(([col]) => Number(attributes(col).width)),
    heights: Object.fromEntries(
      [...xml.matchAll(/<row [^>]*>/g)].map(([row]) => [attributes(row).r!, Number(attributes(row).ht)])
    ),
    formats: [...xml.matchAll(/<conditionalFormatting ([^>]*)>(.*?)<\/conditionalFormatting>/gs)].map(
      ([, own, rule]) => [
        attributes(own!).sqref!,
        first(/<cfRule [^>]*>/, rule!).type!,
        ...[...rule!.matchAll(/<cfvo [^>]*>/g)].map(([bound]) => Object.values(attributes(bound)).join(' ')),
        ...[...rule!.matchAll(/<color rgb="FF([^"]*)"/g)].map(([, color]) => `#${color!}`)
      ]
    ),
    breaks: [...xml.matchAll(/<brk [^>]*>/g)].map(([one]) => Number(attributes(one).id)),
    page: {
      ...first(/<pageSetup [^>]*>/, xml),
      ...first(/<pageMargins [^>]*>/, xml),
      ...first(/<printOptions [^>]*>/, xml),
      oddHeader: texts('oddHeader'),
      oddFooter: texts('oddFooter')
    },
    showsGridlines: first(/<sheetView [^>]*>/, xml).showGridLines !== '0',
    names: Object.fromEntries(workbook.definedNames().map(({ name, formula }) => [name, formula]))
  };
}

function looksOf(styles: string): Omit<FormCell, 'value'>[] {
  const items = (list: string, item: string): string[] =>
    [
      ...new RegExp(`<${list}[ >].*?</${list}>`, 's')
        .exec(styles)![0]
        .matchAll(new RegExp(`<${item}(?:>| [^>]*[^/]>)(.*?)</${item}>|<${item}(?: [^>]*)?/>`, 'gs'))
    ].map(([, inner]) => inner ?? '');
  const codes = Object.fromEntries(
    [...styles.matchAll(/<numFmt [^>]*>/g)].map(([code]) => [
      attributes(code).numFmtId!,
      attributes(code).formatCode!
    ])
  );
  const fonts = items('fonts', 'font');
  const fills = items('fills', 'fill');
  const borders = items('borders', 'border');
  const xfs = /<cellXfs.*?<\/cellXfs>/s.exec(styles)![0];
  return [...xfs.matchAll(/<xf ([^>]*?)(?:\/>|>(.*?)<\/xf>)/gs)].map(([, own, inner = '']) => {
    const { numFmtId, fontId, fillId, borderId } = attributes(own!);
    const font = fonts[Number(fontId)]!;
    const alignment = attributes(inner);
    return {
      numberFormat:
        codes[numFmtId!] ?? (numFmtId === '49' ? '@' : numFmtId === '0' ? 'General' : `number ${numFmtId!}`),
      horizontalAlignment: capital(alignment.horizontal),
      verticalAlignment: capital(alignment.vertical ?? 'bottom'),
      wrapText: alignment.wrapText === '1',
      bold: /<b\b/.test(font),
      fontSize: Number(/<sz val="([\d.]+)"/.exec(font)?.[1] ?? 11),
      fontColor: `#${/<color rgb="FF([0-9A-F]{6})"/.exec(font)?.[1] ?? '000000'}`,
      fillColor: `#${/<fgColor rgb="FF([0-9A-F]{6})"/.exec(fills[Number(fillId)]!)?.[1] ?? 'FFFFFF'}`,
      lines: ['top', 'bottom', 'left', 'right'].filter((side) =>
        new RegExp(`<${side} style="thin"><color rgb="FFA6A6A6"/>`).test(borders[Number(borderId)]!)
      )
    };
  });
}
