import { XlsxError } from '../errors';
import { inPart, type PackageParts } from './packageParts';
import type { SheetInfo } from '../types';
import { anyNamespace, booleanAttribute, integerAttribute, readElements } from '../xml/xmlPart';

export interface WorkbookPart {
  part: string;
  sheets: ListedSheet[];
  activeSheet: number;
  date1904: boolean;
  isStructureProtected: boolean;
  sharedStrings: string | undefined;
  calcChain: string | undefined;
  styles: string | undefined;
  metadata: string | undefined;
}

/** A sheet with the number by which other parts refer to it (ECMA-376 Part 1 §18.2.19). */
export interface ListedSheet {
  info: SheetInfo;
  sheetId: number;
}

/** By the type of the relationship. */
const KINDS: ReadonlyMap<string, SheetInfo['kind']> = new Map([
  ['worksheet', 'worksheet'],
  ['chartsheet', 'chartsheet'],
  ['dialogsheet', 'dialogsheet'],
  ['xlMacrosheet', 'macrosheet'],
  ['xlIntlMacrosheet', 'macrosheet']
]);

/**
 * Finds the workbook part through the package's relationships, and parses what it lists (ECMA-376 Part 1
 * §18.2.27).
 * @throws XlsxError `notWorkbook` for a package of something else; `damaged`
 */
export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  const part = parts.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined) throw new XlsxError('notWorkbook');
  // A binary workbook ([MS-XLSB]) is a package too, but its parts are not XML.
  if (/\.bin$/i.test(part)) throw new XlsxError('notWorkbook', part);
  return inPart(part, () => readParts(parts, part));
}

function readParts(parts: PackageParts, part: string): WorkbookPart {
  const relationships = parts.relationships(part);
  const targetOf = (type: string): string | undefined =>
    relationships.find((other) => other.type === type)?.target;
  const workbook: WorkbookPart = {
    part,
    sheets: [],
    activeSheet: 0,
    date1904: false,
    isStructureProtected: false,
    sharedStrings: targetOf('sharedStrings'),
    calcChain: targetOf('calcChain'),
    styles: targetOf('styles'),
    metadata: targetOf('sheetMetadata')
  };
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const taken = new Set<string>();
  const place = (id: string | undefined): Pick<SheetInfo, 'part' | 'kind'> => {
    if (id === '') return { part: '', kind: 'module' };
    const { type = '', target = '' } = byId.get(id ?? '') ?? {};
    const kind = KINDS.get(type);
    // Each sheet has a part of its own: else a small file could list a large part over and over.
    if (kind === undefined || taken.has(target)) throw new XlsxError('damaged');
    taken.add(target);
    return { part: target, kind };
  };
  let views = 0;
  readElements(parts.content(part), (element) => {
    const { name, attributes, depth } = element;
    if (depth === 0 && name !== 'workbook') throw new XlsxError('notWorkbook', part);
    if (depth === 1 && name === 'workbookPr')
      workbook.date1904 = booleanAttribute(element, 'date1904', false);
    if (depth === 1 && name === 'workbookProtection')
      workbook.isStructureProtected = booleanAttribute(element, 'lockStructure', false);
    if (depth === 2 && name === 'workbookView' && views++ === 0)
      workbook.activeSheet = integerAttribute(element, 'activeTab', 0);
    if (depth !== 2 || name !== 'sheet') return;
    const state = attributes.get('state');
    workbook.sheets.push({
      info: {
        name: attributes.get('name') ?? '',
        ...place(anyNamespace(element, 'id')),
        state: state === 'hidden' || state === 'veryHidden' ? state : 'visible'
      },
      sheetId: integerAttribute(element, 'sheetId', 0)
    });
  });
  if (workbook.activeSheet >= workbook.sheets.length) workbook.activeSheet = 0;
  return workbook;
}
