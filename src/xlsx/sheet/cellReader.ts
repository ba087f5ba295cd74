import { cellValue, type ValueContext } from './cellValue';
import { CellType, type RowScan } from './rowScan';
import { storedFormula } from '../formulas/storedFormula';
import type { RowFormat, StoredCell } from '../types';
import { asciiText, attributeText, isTrue, scanTag, Tag } from '../xml/xmlTags';

const tag = new Tag();

/** The cells of the scanned row. */
export function storedCells(
  bytes: Uint8Array,
  row: RowScan,
  values: ValueContext,
  dynamicArrays: () => ReadonlySet<string>
): StoredCell[] {
  const cells: StoredCell[] = [];
  for (let n = 0; n < row.cells; n++) {
    cells.push({
      column: row.column[n]!,
      value: cellValue(bytes, row, n, values),
      isError: row.type[n] === CellType.error,
      format: row.styleStart[n]! < 0 ? 0 : Number(asciiText(bytes, row.styleStart[n]!, row.styleEnd[n]!)),
      formula: row.formula[n]! < 0 ? undefined : storedFormula(bytes, row, n, dynamicArrays)
    });
  }
  return cells;
}

/** The format that the row's own tag gives (CT_Row, ECMA-376 Part 1 §18.3.1.73). */
export function rowFormat(bytes: Uint8Array, row: RowScan): RowFormat {
  scanTag(bytes, row.start, tag);
  const height = Number(attributeText(bytes, tag, 'ht') ?? NaN);
  return {
    height: height >= 0 ? height : undefined,
    isCustomHeight: isTrue(attributeText(bytes, tag, 'customHeight')),
    isHidden: isTrue(attributeText(bytes, tag, 'hidden')),
    format: isTrue(attributeText(bytes, tag, 'customFormat'))
      ? Number(attributeText(bytes, tag, 's') ?? 0)
      : 0
  };
}
