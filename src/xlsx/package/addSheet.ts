import { readArchive } from '../zip/zipRead';
import { type DefinedName, withDefinedNames } from './definedNames';
import type { NewSheet } from './newSheet';
import { PackageChanges } from './packageChanges';
import { inPart, PackageParts } from './packageParts';
import { changeSheetList } from './sheetList';
import { readWorkbookPart } from './workbookPart';

/**
 * Adds a sheet behind the others, and defined names. Its cells are spliced in afterwards.
 * @throws XlsxError
 */
export function addSheet(bytes: Uint8Array, sheet: NewSheet, names: readonly DefinedName[]): Uint8Array {
  const { sheets } = readWorkbookPart(new PackageParts(readArchive(bytes)));
  const kept = sheets.map(({ info: { name } }, place) => ({ place, name }));
  const listed = changeSheetList(bytes, [...kept, { sheet }]);
  const parts = new PackageParts(readArchive(listed));
  const { part } = readWorkbookPart(parts);
  const changes = new PackageChanges(parts);
  changes.set(
    part,
    inPart(part, () => withDefinedNames(parts.content(part), names))
  );
  return changes.applied();
}
