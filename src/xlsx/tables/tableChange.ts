import { type CellRange, lastColumn, parseRange, rangeName } from '../../ranges';
import { XlsxError } from '../errors';
import { applyPatches, type Patch } from '../xml/patches';
import { decodeEscapes, encodeAttribute } from '../xml/texts';
import type { TableChange } from '../types';
import { characters } from '../xml/xmlCharacters';
import {
  checkMarkup,
  attributeText,
  findAttribute,
  isNamed,
  nextTag,
  prefixOf,
  scanTag,
  skipElement,
  Tag
} from '../xml/xmlTags';

/** A `<tableColumn>` and where its name is. */
interface ColumnPlace {
  start: number;
  end: number;
  id: number;
  nameStart: number;
  nameEnd: number;
}

/**
 * Gives a table another range and other columns (CT_Table, ECMA-376 Part 1 §18.5.1.2): `ref`, the filter's
 * `ref`, the column count and the columns change. Existing columns keep everything but their names, and all
 * other bytes stay.
 * @throws XlsxError `cannotSplice` for a table that comes from a query or XML, or is filtered by a column
 * that is removed or moved; `damaged`
 */
export function changeTable(bytes: Uint8Array, { table, range, columns }: TableChange): Uint8Array {
  checkMarkup(bytes);
  const patches: Patch[] = [];
  const places: ColumnPlace[] = [];
  const isMoved = columns.slice(0, table.columns.length).some(({ from }, place) => from !== place);
  const tag = new Tag();
  const setValue = (name: string, text: string): void => {
    const n = findAttribute(bytes, tag, name);
    if (n >= 0) patches.push({ start: tag.valueStart[n]!, end: tag.valueEnd[n]!, text });
  };
  let depth = 0;
  for (let start = nextTag(bytes, 0); start >= 0; start = nextTag(bytes, tag.end)) {
    if (scanTag(bytes, start, tag) < 0) throw new XlsxError('damaged');
    if (tag.isEnd) {
      depth--;
      if (depth === 1 && isNamed(bytes, tag, 'tableColumns'))
        patches.push(...columnPatches(bytes, prefixOf(bytes, tag), start, places, columns));
      continue;
    }
    if (depth === 0) {
      if ((attributeText(bytes, tag, 'tableType') ?? 'worksheet') !== 'worksheet')
        throw new XlsxError('cannotSplice');
      setValue('ref', rangeName(range));
    } else if (depth === 1 && isNamed(bytes, tag, 'autoFilter')) {
      const filter = parseRange(attributeText(bytes, tag, 'ref') ?? '');
      if (filter) setValue('ref', rangeName(movedFilter(filter, table.range, range)));
    } else if (depth === 2 && isMoved && isNamed(bytes, tag, 'filterColumn')) {
      throw new XlsxError('cannotSplice');
    } else if (depth === 1 && isNamed(bytes, tag, 'tableColumns')) {
      setValue('count', String(columns.length));
    } else if (depth === 2 && isNamed(bytes, tag, 'tableColumn')) {
      places.push(columnPlace(bytes, tag));
      continue;
    }
    if (!tag.isEmpty) depth++;
  }
  return applyPatches(bytes, patches);
}

/** A side of the filter that lines up with the table's stays lined up. */
function movedFilter(filter: CellRange, old: CellRange, now: CellRange): CellRange {
  const column = filter.column + now.column - old.column;
  const endsWithTable = lastColumn(filter) === lastColumn(old);
  return {
    row: filter.row + now.row - old.row,
    column,
    rows: filter.rows + now.rows - old.rows,
    columns: endsWithTable ? lastColumn(now) - column + 1 : filter.columns
  };
}

function columnPlace(bytes: Uint8Array, tag: Tag): ColumnPlace {
  const { start } = tag;
  const name = findAttribute(bytes, tag, 'name');
  if (name < 0) throw new XlsxError('damaged');
  const place = {
    start,
    end: 0,
    id: Number(attributeText(bytes, tag, 'id') ?? 0),
    nameStart: tag.valueStart[name]!,
    nameEnd: tag.valueEnd[name]!
  };
  if (skipElement(bytes, tag) < 0) throw new XlsxError('damaged');
  return { ...place, end: tag.end };
}

/**
 * Existing columns keep their order, as in Excel and in the grid; a new one comes before the next existing
 * one.
 * @param end where the columns end
 */
function columnPatches(
  bytes: Uint8Array,
  prefix: string,
  end: number,
  places: readonly ColumnPlace[],
  columns: TableChange['columns']
): Patch[] {
  const patches: Patch[] = [];
  let id = Math.max(0, ...places.map((place) => place.id));
  let last = -1;
  columns.forEach(({ from, name }, index) => {
    if (from !== undefined) {
      const place = places[from];
      if (place === undefined || from <= last) throw new XlsxError('cannotSplice');
      last = from;
      const { nameStart, nameEnd } = place;
      const isSame = decodeEscapes(characters(bytes, nameStart, nameEnd)) === name;
      if (!isSame) patches.push({ start: nameStart, end: nameEnd, text: encodeAttribute(name) });
      return;
    }
    const next = columns.slice(index).find((column) => column.from !== undefined)?.from;
    const at = next === undefined ? end : places[next]!.start;
    patches.push({
      start: at,
      end: at,
      text: `<${prefix}tableColumn id="${++id}" name="${encodeAttribute(name)}"/>`
    });
  });
  const kept = new Set(columns.map(({ from }) => from));
  for (const [index, { start, end: after }] of places.entries())
    if (!kept.has(index)) patches.push({ start, end: after, text: '' });
  return patches;
}
