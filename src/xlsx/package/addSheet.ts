import { readArchive } from '../zip/zipRead';
import { changeNames } from './changeNames';
import type { DefinedName } from './definedNames';
import type { NewSheet } from './newSheet';
import { PackageParts } from './packageParts';
import { changeSheetList } from './sheetList';
import { readWorkbookPart } from './workbookPart';

/**
 * Adds a sheet behind the others, and defined names. Its cells are spliced in afterwards.
 * @throws XlsxError
 */
export function addSheet(bytes: Uint8Array, sheet: NewSheet, names: readonly DefinedName[]): Uint8Array {
  const { sheets } = readWorkbookPart(new PackageParts(readArchive(bytes)));
  const kept = sheets.map(({ info: { name } }, place) => ({ place, name }));
  return changeNames(changeSheetList(bytes, [...kept, { sheet }]), names);
}
