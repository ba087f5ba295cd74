import { readArchive } from '../zip/zipRead';
import { type DefinedName, withDefinedNames } from './definedNames';
import { PackageChanges } from './packageChanges';
import { inPart, PackageParts } from './packageParts';
import { readWorkbookPart } from './workbookPart';

/**
 * Sets defined names of a workbook: one that is there already gets the new formula.
 * @throws XlsxError
 */
export function changeNames(bytes: Uint8Array, names: readonly DefinedName[]): Uint8Array {
  const parts = new PackageParts(readArchive(bytes));
  const { part } = readWorkbookPart(parts);
  const changes = new PackageChanges(parts);
  changes.set(
    part,
    inPart(part, () => withDefinedNames(parts.content(part), names))
  );
  return changes.applied();
}
