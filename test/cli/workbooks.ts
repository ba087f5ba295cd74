import { columnLetters } from '../../src/ranges';
import { packageContents } from '../../src/xlsx';
import { MAIN, OFFICE, parts, relationships, workbookXml, worksheet, zip, type Parts } from '../xlsx/fixture';

export type Value = string | number | boolean | null;

const escape = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(
      /[\u0000-\u0008\u000b-\u001f]/g,
      (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`
    );

/** @param format index of the cell's format */
function cellXml(value: Value, ref: string, format = 0): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number')
    return `<c r="${ref}"${format === 0 ? '' : ` s="${format}"`}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${ref}" t="b"><v>${Number(value)}</v></c>`;
  if (/^#(N\/A|REF!)$/.test(value)) return `<c r="${ref}" t="e"><v>${value}</v></c>`;
  if (value === 'formula') return `<c r="${ref}"><f>A1&amp;""</f></c>`;
  if (value.startsWith('formula:'))
    return `<c r="${ref}" t="str"><f>A1&amp;""</f><v>${escape(value.slice(8))}</v></c>`;
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

/** @param formatOf the index of a cell's format, by its address */
export function rowsXml(
  rows: readonly (readonly Value[])[],
  formatOf: (ref: string) => number = () => 0
): string {
  const cells = (row: readonly Value[], r: number): string =>
    row
      .map((value, c) => {
        const ref = `${columnLetters(c)}${r + 1}`;
        return cellXml(value, ref, formatOf(ref));
      })
      .join('');
  return rows.map((row, r) => `<row r="${r + 1}">${cells(row, r)}</row>`).join('');
}

/** A stylesheet in which number format `i` of those given is the format `i + 1` of cells. */
function stylesXml(codes: readonly string[]): string {
  const own = codes.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code)}"/>`);
  const formats = codes.map((_code, i) => `<xf numFmtId="${164 + i}" applyNumberFormat="1"/>`);
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="${codes.length}">${own.join('')}</numFmts><fonts><font/></fonts>` +
    `<fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/>${formats.join('')}</cellXfs></styleSheet>`
  );
}

export interface SheetOptions {
  readonly name?: string;
  readonly rows: readonly (readonly Value[])[];
  /** Makes the rows from the first on a table, with this many totals rows at its end. */
  readonly table?: { readonly totalsRows: number };
  /** XML behind the rows, such as merged cells. */
  readonly after?: string;
  /** Ranges of merged cells. */
  readonly merges?: readonly string[];
  /** Number formats of cells, by their addresses. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly isHidden?: boolean;
  /** The sheet in front; the first if none is. */
  readonly isInFront?: boolean;
}

/** The same workbook, counting days from 1904: what its cells hold stays. */
export function from1904(bytes: Uint8Array): Uint8Array {
  const contents = packageContents(bytes).map(({ name, content }) => {
    const text = Buffer.from(content).toString('utf8');
    return [
      name,
      name === 'xl/workbook.xml' ? text.replace('<bookViews>', '<workbookPr date1904="1"/>$&') : text
    ] as const;
  });
  return zip(Object.fromEntries(contents));
}

/** An .xlsx of the given sheets. */
export function xlsx(...sheets: readonly SheetOptions[]): Uint8Array {
  const more: Record<string, string> = {};
  const codes = [...new Set(sheets.flatMap(({ formats = {} }) => Object.values(formats)))];
  if (codes.length > 0) more['xl/styles.xml'] = stylesXml(codes);
  sheets.forEach(({ rows, table, after = '', merges = [], formats = {} }, i) => {
    const part = `xl/worksheets/sheet${i + 1}.xml`;
    const tableParts = table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '';
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const mergeCells = merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
    const formatOf = (ref: string): number => codes.indexOf(formats[ref] ?? '') + 1;
    more[part] = worksheet(rowsXml(rows, formatOf), { after: mergeCells + after + tableParts });
    if (!table) return;
    more[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationships([
      'table',
      `../tables/table${i + 1}.xml`
    ]);
    more[`xl/tables/table${i + 1}.xml`] = tableXml(rows, table.totalsRows, i + 1);
  });
  const list = sheets
    .map(
      ({ name, isHidden }, i) =>
        `<sheet name="${escape(name ?? `Sheet${i + 1}`)}" sheetId="${i + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`
    )
    .join('');
  const front = Math.max(
    0,
    sheets.findIndex(({ isInFront }) => isInFront)
  );
  const all: Parts = {
    ...parts(''),
    ...more,
    'xl/workbook.xml': workbookXml(list, `<bookViews><workbookView activeTab="${front}"/></bookViews>`),
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map((_sheet, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ...(codes.length > 0 ? [['styles', 'styles.xml'] as const] : [])
    )
  };
  return zip(all);
}

function tableXml(rows: readonly (readonly Value[])[], totalsRows: number, id: number): string {
  const width = rows[0]!.length;
  const last = columnLetters(width - 1);
  const columns = rows[0]!
    .map((name, i) => `<tableColumn id="${i + 1}" name="${escape(String(name))}"/>`)
    .join('');
  return (
    `<?xml version="1.0" encoding="UTF-8"?><table xmlns="${MAIN}" xmlns:r="${OFFICE}" id="${id}" name="Table${id}" displayName="Table${id}" ` +
    `ref="A1:${last}${rows.length}" totalsRowCount="${totalsRows}"><autoFilter ref="A1:${last}${rows.length - totalsRows}"/>` +
    `<tableColumns count="${width}">${columns}</tableColumns></table>`
  );
}
