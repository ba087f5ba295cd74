/**
 * The elements of a worksheet in their order, as far as anything is inserted between them (CT_Worksheet,
 * ECMA-376 Part 1 §18.3.1.99).
 */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks'
] as const;

type Name = (typeof ORDER)[number];

/** The elements up to one of them, itself included. */
export const upTo = (name: Name): readonly string[] => ORDER.slice(0, ORDER.indexOf(name) + 1);

/** The elements between two of them. */
export const between = (first: Name, last: Name): readonly string[] =>
  ORDER.slice(ORDER.indexOf(first) + 1, ORDER.indexOf(last));
