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
  return changeNamesAndPart(changeSheetList(bytes, [...kept, { sheet }]), names);
}

/**
 * Sets defined names, and changes one part.
 * @throws XlsxError
 */
export function changeNamesAndPart(
  bytes: Uint8Array,
  names: readonly DefinedName[],
  changed?: { readonly part: string; readonly change: (content: Uint8Array) => Uint8Array }
): Uint8Array {
  const parts = new PackageParts(readArchive(bytes));
  const { part } = readWorkbookPart(parts);
  const changes = new PackageChanges(parts);
  changes.set(
    part,
    inPart(part, () => withDefinedNames(parts.content(part), names))
  );
  if (changed)
    changes.set(
      changed.part,
      inPart(changed.part, () => changed.change(parts.content(changed.part)))
    );
  return changes.applied();
}
