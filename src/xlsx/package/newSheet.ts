import { type CellRange, rangeName } from '../../ranges';
import type { ConditionalFormat, PrintSetup } from '../../sheetModel';
import { pagePropertiesXml, pageXml } from '../sheet/pageXml';
import { viewPatches } from '../sheet/sheetViews';
import { breaksXml } from '../sheet/rowBreaks';
import { formatXml } from '../sheet/tailXml';
import { definedNamesIn } from './definedNames';
import { DECLARATION, OFFICE, type PackageChanges } from './packageChanges';
import { relationshipsPart, siblingOf, type PackageParts } from './packageParts';
import type { FrozenPanes } from '../types';
import { encodeAttribute, encodeText } from '../xml/texts';
import { integerAttribute, readElements } from '../xml/xmlPart';
import { pack } from '../zip/zipWrite';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A sheet to add. Its cells, table headers included, are spliced in afterwards. */
export interface NewSheet {
  name: string;
  frozen: FrozenPanes;
  validation: readonly NewValidation[];
  tables: readonly NewTable[];
  /** How it is printed; as Excel does by itself where nothing is said. */
  print?: PrintSetup;
  /** Whether it is shown without the lines between its cells. */
  hidesGridlines?: boolean;
  /** The first before the others. */
  conditionalFormats?: readonly ConditionalFormat[];
  /** Rows with which a page begins that is broken by hand. */
  pageBreaks?: readonly number[];
}

/** Attributes of `<dataValidation>` (ECMA-376 Part 1 §18.3.1.32) beside the formulas. */
export interface NewValidation {
  attributes: Readonly<Record<string, string>>;
  formula1?: string;
  formula2?: string;
}

export interface NewTable {
  name: string;
  range: CellRange;
  columns: readonly string[];
  style: string | undefined;
}

/**
 * Adds a worksheet's parts and the relationship that refers to it.
 * @returns the relationship's id
 */
export function newSheetParts(
  parts: PackageParts,
  changes: PackageChanges,
  workbook: string,
  sheet: NewSheet
): string {
  const { tables } = sheet;
  const isTaken = (part: string): boolean =>
    parts.find(part) !== undefined || changes.added.some((added) => added.name === part);
  const free = (folder: string, stem: string): string => {
    let number = 1;
    while (isTaken(siblingOf(workbook, `${folder}/${stem}${number}.xml`))) number++;
    return `${folder}/${stem}${number}.xml`;
  };
  const sheetTarget = free('worksheets', 'sheet');
  const sheetPart = siblingOf(workbook, sheetTarget);
  // A table can't have the name of a defined name either.
  const taken = takenByTables(parts);
  for (const { name } of definedNamesIn(parts.content(workbook))) taken.names.add(name.toLowerCase());
  const tableTargets = tables.map((table) => {
    const target = free('tables', 'table');
    const id = taken.highestId + 1 + changes.added.filter(({ name }) => /\/tables\//.test(name)).length;
    changes.addContent(
      siblingOf(workbook, target),
      tableXml({ ...table, name: freeName(table.name, taken.names) }, id),
      'table'
    );
    return target;
  });
  if (tables.length > 0) {
    const relationships = tableTargets
      .map((target, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/table" Target="../${target}"/>`)
      .join('');
    changes.added.push({
      name: relationshipsPart(sheetPart),
      packed: pack(encode(`${DECLARATION}<Relationships xmlns="${PACKAGE}">${relationships}</Relationships>`))
    });
  }
  return changes.addPart(
    workbook,
    sheetPart,
    encode(sheetXml(sheet)),
    { content: 'worksheet', relationship: 'worksheet' },
    sheetTarget
  );
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function viewXml(frozen: FrozenPanes, hidesGridlines = false): string {
  const [patch] = viewPatches([], { frozen }, 0, '');
  const text = patch?.text ?? '';
  if (!hidesGridlines) return text;
  const view = text === '' ? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' : text;
  return view.replace('<sheetView ', '<sheetView showGridLines="0" ');
}

function sheetXml(sheet: NewSheet): string {
  const {
    frozen,
    hidesGridlines,
    validation,
    tables,
    print,
    conditionalFormats = [],
    pageBreaks = []
  } = sheet;
  const views = viewXml(frozen, hidesGridlines);
  const rules = validation.map(({ attributes, formula1, formula2 }) => {
    const all = Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${encodeAttribute(value)}"`)
      .join('');
    const formula = (place: number, text: string | undefined): string =>
      text === undefined ? '' : `<formula${place}>${encodeText(text)}</formula${place}>`;
    return `<dataValidation${all}>${formula(1, formula1)}${formula(2, formula2)}</dataValidation>`;
  });
  const parts = tables.map((_table, i) => `<tablePart r:id="rId${i + 1}"/>`).join('');
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${pagePropertiesXml(print)}${views}<sheetData/>` +
    conditionalFormats.map((format, i) => formatXml('', format, i + 1)).join('') +
    (rules.length === 0
      ? ''
      : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`) +
    pageXml(print) +
    breaksXml('', pageBreaks) +
    (tables.length === 0 ? '' : `<tableParts count="${tables.length}">${parts}</tableParts>`) +
    '</worksheet>'
  );
}

function tableXml({ name, range, columns, style }: NewTable, id: number): Uint8Array {
  const all = columns
    .map((column, i) => `<tableColumn id="${i + 1}" name="${encodeAttribute(column)}"/>`)
    .join('');
  const look =
    style === undefined
      ? ''
      : `<tableStyleInfo name="${encodeAttribute(style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`;
  const ref = rangeName(range);
  return encode(
    `${DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${encodeAttribute(name)}" displayName="${encodeAttribute(name)}" ref="${ref}" totalsRowShown="0">` +
      `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${all}</tableColumns>${look}</table>`
  );
}

/** Each table in a workbook has a number and a name of its own (§18.5.1.2). */
function takenByTables(parts: PackageParts): { highestId: number; names: Set<string> } {
  const taken = { highestId: 0, names: new Set<string>() };
  for (const { name } of parts.archive.entries) {
    if (!/(^|\/)tables\/[^/]+\.xml$/i.test(name)) continue;
    readElements(parts.content(name), (element) => {
      if (element.depth !== 0) return;
      taken.highestId = Math.max(taken.highestId, integerAttribute(element, 'id', 0));
      taken.names.add((element.attributes.get('displayName') ?? '').toLowerCase());
    });
  }
  return taken;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}_${number}`;
  return free;
}
