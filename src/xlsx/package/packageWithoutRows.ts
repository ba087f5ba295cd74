import { sheetWithoutRows } from '../sheet/withoutRows';
import { tablesOf } from '../tables/tablePart';
import { joined } from '../joined';
import { readElements } from '../xml/xmlPart';
import type { ZipEntry } from '../zip/zipRead';
import { pack, type ZipChange, writeArchive } from '../zip/zipWrite';
import { inPart, relationshipsPart, siblingOf, type PackageParts } from './packageParts';
import type { WorkbookPart } from './workbookPart';

const CONTENT_TYPES = '[Content_Types].xml';
/** Where readers look for the theme, whatever the relationships say. */
const THEME = 'theme/theme1.xml';
/** A shared string table without strings (ECMA-376 Part 1 §18.4.9). */
const NO_STRINGS = new TextEncoder().encode(
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
);

/**
 * A package with nothing but what says how its cells look: the workbook, its styles and theme, and its
 * worksheets and their tables, with the rows replaced as {@link sheetWithoutRows} does. Every part in it has
 * been read and checked here, so that another library gets nothing that is not well-formed, too deep or
 * larger than it says, and no pictures at all.
 * @throws XlsxError
 */
export function packageWithoutRows(parts: PackageParts, workbook: WorkbookPart, formats: number): Uint8Array {
  const changes = new Map<ZipEntry, ZipChange>();
  for (const entry of parts.archive.entries) changes.set(entry, 'removed');
  const keep = (part: string): void => {
    const entry = parts.find(part);
    if (entry === undefined) return;
    const content = parts.content(part);
    inPart(part, () => {
      readElements(content, () => undefined);
    });
    changes.set(entry, pack(content));
  };
  const { part, styles, sharedStrings, sheets } = workbook;
  [CONTENT_TYPES, relationshipsPart(''), part, relationshipsPart(part), siblingOf(part, THEME)].forEach(keep);
  if (styles !== undefined) keep(styles);
  for (const { info } of sheets) {
    if (info.kind !== 'worksheet') continue;
    changes.set(
      parts.get(info.part),
      inPart(info.part, () => sheetWithoutRows(info.part, parts.chunks(info.part), formats))
    );
    keep(relationshipsPart(info.part));
    tablesOf(parts, info.part).forEach(keep);
  }
  if (sharedStrings !== undefined && parts.find(sharedStrings) !== undefined)
    changes.set(parts.get(sharedStrings), pack(NO_STRINGS));
  const chunks: Uint8Array[] = [];
  writeArchive(parts.archive, changes, (chunk) => {
    chunks.push(chunk);
  });
  return joined(chunks);
}
