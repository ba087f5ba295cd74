import { openWorkbook, packageContents, type CellValue } from '../../../src/xlsx';

/** How a cell looks, as Excel's API names it. */
export interface Look {
  readonly numberFormat: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly bold: boolean;
  readonly fillColor: string;
}

export interface SheetInFile {
  readonly rows: readonly (readonly CellValue[])[];
  readonly looks: readonly (readonly Look[])[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  readonly page: Readonly<Record<string, string | undefined>>;
  readonly table: { readonly name: string; readonly ref: string; readonly style: string };
  readonly frozen: { readonly rows: number; readonly columns: number };
}

const attributes = (xml: string): Record<string, string> =>
  Object.fromEntries([...xml.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
const capital = (text = 'general'): string => text[0]!.toUpperCase() + text.slice(1);

/** Reads the last sheet of a file by its markup, with nothing of what writes it. */
export function lastSheetOf(bytes: Uint8Array): SheetInFile {
  const parts = new Map(
    packageContents(bytes).map(({ name, content }) => [name, Buffer.from(content).toString('utf8')])
  );
  const last = (pattern: RegExp): string =>
    [...parts.keys()]
      .filter((name) => pattern.test(name))
      .sort()
      .at(-1)!;
  const xml = parts.get(last(/worksheets\/sheet\d+\.xml$/))!;
  const table = parts.get(last(/tables\/table\d+\.xml$/))!;
  const looks = looksOf(parts.get(last(/styles\d*\.xml$/))!);
  const workbook = openWorkbook(bytes);
  const rows: CellValue[][] = [];
  workbook.readRows(workbook.sheets.at(-1)!, (row, cells) => {
    rows[row] = cells;
  });
  const pane = attributes(/<pane [^>]*>/.exec(xml)?.[0] ?? '');
  return {
    rows,
    looks: [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells]) =>
      [...cells!.matchAll(/<c ([^>]*?)\/?>/g)].map(([, cell]) => looks[Number(attributes(cell!).s ?? 0)]!)
    ),
    widths: [...xml.matchAll(/<col [^>]*>/g)].map(([col]) => Number(attributes(col).width)),
    page: {
      ...attributes(/<pageSetup [^>]*>/.exec(xml)![0]),
      ...attributes(/<pageMargins [^>]*>/.exec(xml)![0]),
      oddHeader: /<oddHeader>(.*)<\/oddHeader>/.exec(xml)![1],
      oddFooter: /<oddFooter>(.*)<\/oddFooter>/.exec(xml)![1]
    },
    table: {
      name: attributes(/<table [^>]*>/.exec(table)![0]).name!,
      ref: attributes(/<table [^>]*>/.exec(table)![0]).ref!,
      style: attributes(/<tableStyleInfo [^>]*>/.exec(table)![0]).name!
    },
    frozen: { rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) }
  };
}

function looksOf(styles: string): Look[] {
  const fonts = [...styles.matchAll(/<font>(.*?)<\/font>|<font\/>/gs)].map(([font]) => /<b\b/.test(font));
  const fills = [...styles.matchAll(/<fill>(.*?)<\/fill>/gs)].map(
    ([fill]) => `#${/<fgColor rgb="(?:FF)?([0-9A-F]{6})"/.exec(fill)?.[1] ?? 'FFFFFF'}`
  );
  const codes: Record<string, string> = { 0: 'General', 49: '@' };
  for (const [code] of styles.matchAll(/<numFmt [^>]*>/g)) {
    const { numFmtId, formatCode } = attributes(code);
    codes[numFmtId!] = formatCode!.replace(/&quot;/g, '"');
  }
  const xfs = /<cellXfs.*?<\/cellXfs>/s.exec(styles)![0];
  return [...xfs.matchAll(/<xf ([^>]*?)(?:\/>|>(.*?)<\/xf>)/gs)].map(([, own, inner = '']) => {
    const { numFmtId, fontId, fillId } = attributes(own!);
    const alignment = attributes(inner);
    return {
      numberFormat: codes[numFmtId!] ?? `number ${numFmtId}`,
      horizontalAlignment: capital(alignment.horizontal),
      verticalAlignment: capital(alignment.vertical ?? 'bottom'),
      wrapText: alignment.wrapText === '1',
      bold: fonts[Number(fontId)]!,
      fillColor: fills[Number(fillId)]!
    };
  });
}
