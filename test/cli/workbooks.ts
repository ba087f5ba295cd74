import { columnLetters } from '../../src/ranges';
import { MAIN, OFFICE, parts, relationships, workbookXml, worksheet, zip, type Parts } from '../xlsx/fixture';

export type Value = string | number | boolean | null;

const escape = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(
      /[\u0000-\u0008\u000b-\u001f]/g,
      (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`
    );

function cellXml(value: Value, ref: string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${ref}" t="b"><v>${Number(value)}</v></c>`;
  if (/^#(N\/A|REF!)$/.test(value)) return `<c r="${ref}" t="e"><v>${value}</v></c>`;
  if (value.startsWith('formula:'))
    return `<c r="${ref}" t="str"><f>A1&amp;""</f><v>${escape(value.slice(8))}</v></c>`;
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

export function rowsXml(rows: readonly (readonly Value[])[]): string {
  return rows
    .map(
      (row, r) =>
        `<row r="${r + 1}">${row.map((value, c) => cellXml(value, `${columnLetters(c)}${r + 1}`)).join('')}</row>`
    )
    .join('');
}

export interface SheetOptions {
  readonly name?: string;
  readonly rows: readonly (readonly Value[])[];
  /** Makes the rows from the first on a table, with this many totals rows at its end. */
  readonly table?: { readonly totalsRows: number };
  /** XML behind the rows, such as merged cells. */
  readonly after?: string;
  /** The sheet in front; the first if none is. */
  readonly isInFront?: boolean;
}

/** An .xlsx of the given sheets. */
export function xlsx(...sheets: readonly SheetOptions[]): Uint8Array {
  const more: Record<string, string> = {};
  sheets.forEach(({ rows, table, after = '' }, i) => {
    const part = `xl/worksheets/sheet${i + 1}.xml`;
    const tableParts = table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '';
    more[part] = worksheet(rowsXml(rows), { after: after + tableParts });
    if (!table) return;
    more[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationships([
      'table',
      `../tables/table${i + 1}.xml`
    ]);
    more[`xl/tables/table${i + 1}.xml`] = tableXml(rows, table.totalsRows, i + 1);
  });
  const list = sheets
    .map(
      ({ name }, i) =>
        `<sheet name="${escape(name ?? `Sheet${i + 1}`)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`
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
      ...sheets.map((_sheet, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const)
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
