import { cellRange, parseRange } from '../../ranges';
import { XlsxError } from '../errors';
import { inPart, type PackageParts } from '../package/packageParts';
import { decodeEscapes } from '../xml/texts';
import type { SheetInfo, TableInfo } from '../types';
import { integerAttribute, readElements } from '../xml/xmlPart';

/** A worksheet's tables, found through its relationships (ECMA-376 Part 1 §12.3.21). */
export function readTables(parts: PackageParts, sheet: SheetInfo): TableInfo[] {
  return tablesOf(parts, sheet.part).map((target) =>
    inPart(target, () => readTable(parts.content(target), target))
  );
}

/** Names of the parts of a worksheet's tables, each once, however often a relationship leads to it. */
export function tablesOf(parts: PackageParts, sheet: string): string[] {
  const tables = parts.relationships(sheet).filter(({ type }) => type === 'table');
  return [...new Set(tables.map(({ target }) => target))];
}

function readTable(bytes: Uint8Array, part: string): TableInfo {
  const table: TableInfo = {
    name: '',
    part,
    range: cellRange(0, 0),
    headerRows: 1,
    totalsRows: 0,
    columns: []
  };
  readElements(bytes, (element) => {
    const { name, attributes, depth } = element;
    if (depth === 0) {
      const range = parseRange(attributes.get('ref') ?? '');
      if (name !== 'table' || range === undefined) throw new XlsxError('damaged');
      table.name = decodeEscapes(attributes.get('displayName') ?? attributes.get('name') ?? '');
      table.range = range;
      table.headerRows = integerAttribute(element, 'headerRowCount', 1);
      table.totalsRows = integerAttribute(element, 'totalsRowCount', 0);
    } else if (depth === 2 && name === 'tableColumn') {
      table.columns.push(decodeEscapes(attributes.get('name') ?? ''));
    }
  });
  return table;
}
