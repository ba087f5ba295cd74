import { formulaBlock } from './formulaGuard';
import type { RowScan } from '../sheet/rowScan';
import { decodeEscapes } from '../xml/texts';
import type { StoredFormula } from '../types';
import { characters } from '../xml/xmlCharacters';
import { attributeText, findAttribute, scanTag, skipElement, Tag } from '../xml/xmlTags';

const tag = new Tag();

/**
 * A cell's formula as the file stores it (CT_CellFormula, ECMA-376 Part 1 §18.3.1.40).
 * @param cell the cell's index in the row; it must have a formula
 * @param dynamicArrays the values of `cm` that mark array formulas that spill
 */
export function storedFormula(
  bytes: Uint8Array,
  row: RowScan,
  cell: number,
  dynamicArrays: () => ReadonlySet<string>
): StoredFormula {
  const at = row.formula[cell]!;
  const block = formulaBlock(bytes, at);
  scanTag(bytes, at, tag);
  const type = attributeText(bytes, tag, 't');
  const shared = type === 'shared' ? attributeText(bytes, tag, 'si') : undefined;
  const isMaster = shared !== undefined && findAttribute(bytes, tag, 'ref') >= 0;
  const content = tag.end;
  const isEmpty = tag.isEmpty;
  if (!isEmpty) skipElement(bytes, tag);
  const text = isEmpty ? '' : decodeEscapes(characters(bytes, content, tag.start));
  const isDynamic = type === 'array' && dynamicArrays().has(cellMetadata(bytes, row.cellStart[cell]!));
  return { text, block, shared, isMaster, isDynamic, isDataTable: type === 'dataTable' };
}

function cellMetadata(bytes: Uint8Array, cellStart: number): string {
  scanTag(bytes, cellStart, tag);
  return attributeText(bytes, tag, 'cm') ?? '';
}
