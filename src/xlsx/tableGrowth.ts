import { XlsxError } from './errors';
import { applyPatches, type Patch } from './patches';
import { cellName, MAX_COLUMNS, MAX_ROWS, overlaps, parseRange, rangeName } from './refs';
import { checkUtf8 } from './encoding';
import { encodeAttribute } from './texts';
import type { CellRange, TableGrowth, TableInfo } from './types';
import { attributeText, findAttribute, isNamed, nextTag, prefixOf, scanTag, skipElement, Tag } from './xmlTags';

/**
 * Refuses a growth that would give a workbook that Excel repairs.
 * @param headers what the table's header cells at the right of it will hold
 * @throws XlsxError `cannotSplice` with the cell
 */
export function checkGrowth(
  { table, addedColumns, addedRows = 0 }: TableGrowth, tables: readonly TableInfo[], merges: readonly CellRange[], headers: readonly unknown[]
): void {
  const { range } = table;
  const added = { ...range, left: range.right + 1, right: range.right + addedColumns.length, bottom: range.bottom + addedRows };
  const below = { ...range, top: range.bottom + 1, bottom: range.bottom + addedRows };
  const cell = cellName(range.top, added.left);
  if (added.right >= MAX_COLUMNS || added.bottom >= MAX_ROWS || addedRows > 0 && table.totalsRows > 0) throw new XlsxError('cannotSplice', cell);
  const others = [...tables.filter(({ part }) => part !== table.part).map(other => other.range), ...merges];
  const isTaken = (wanted: CellRange, count: number): boolean => count > 0 && others.some(other => overlaps(other, wanted));
  if (isTaken(added, addedColumns.length) || isTaken(below, addedRows)) throw new XlsxError('cannotSplice', cell);
  const names = new Set(table.columns.map(name => name.toLowerCase()));
  addedColumns.forEach((name, i) => {
    const isFree = name !== '' && !names.has(name.toLowerCase());
    if (!isFree || table.headerRows > 0 && headers[i] !== name) throw new XlsxError('cannotSplice', cellName(range.top, added.left + i));
    names.add(name.toLowerCase());
  });
}

/**
 * A table's part with columns and rows appended (CT_Table, ECMA-376 Part 1 §18.5.1.2): `ref`, the filter's `ref` where it spans the
 * table's last column, the column count and the columns themselves. All other bytes stay.
 * @throws XlsxError `cannotSplice` for a table that is bound to a query or to XML, `damaged`
 */
export function growTable(bytes: Uint8Array, { table, addedColumns, addedRows = 0 }: TableGrowth): Uint8Array {
  checkUtf8(bytes);
  const patches: Patch[] = [];
  const tag = new Tag();
  const wide = (range: CellRange): CellRange => ({ ...range, right: range.right + addedColumns.length, bottom: range.bottom + addedRows });
  const setValue = (name: string, text: string): void => {
    const n = findAttribute(bytes, tag, name);
    if (n >= 0) patches.push({ start: tag.valueStart[n]!, end: tag.valueEnd[n]!, text });
  };
  let depth = 0;
  let highestId = 0;
  for (let start = nextTag(bytes, 0); start >= 0; start = nextTag(bytes, tag.end)) {
    if (scanTag(bytes, start, tag) < 0) throw new XlsxError('damaged');
    if (tag.isEnd) {
      depth--;
      if (depth === 1 && addedColumns.length > 0 && isNamed(bytes, tag, 'tableColumns')) {
        patches.push({ start, end: start, text: columnsXml(prefixOf(bytes, tag), highestId, addedColumns) });
      }
      continue;
    }
    if (depth === 0) {
      if ((attributeText(bytes, tag, 'tableType') ?? 'worksheet') !== 'worksheet') throw new XlsxError('cannotSplice');
      setValue('ref', rangeName(wide(table.range)));
    } else if (depth === 1 && isNamed(bytes, tag, 'autoFilter')) {
      const filter = parseRange(attributeText(bytes, tag, 'ref') ?? '');
      if (filter !== null && filter.right === table.range.right) setValue('ref', rangeName(wide(filter)));
    } else if (depth === 1 && isNamed(bytes, tag, 'tableColumns')) {
      setValue('count', String(table.columns.length + addedColumns.length));
    } else if (depth === 2 && isNamed(bytes, tag, 'tableColumn')) {
      highestId = Math.max(highestId, Number(attributeText(bytes, tag, 'id') ?? 0));
      if (skipElement(bytes, tag) < 0) throw new XlsxError('damaged');
      continue;
    }
    if (!tag.isEmpty) depth++;
  }
  return applyPatches(bytes, patches);
}

function columnsXml(prefix: string, highestId: number, names: readonly string[]): string {
  return names.map((name, i) => `<${prefix}tableColumn id="${highestId + 1 + i}" name="${encodeAttribute(name)}"/>`).join('');
}
