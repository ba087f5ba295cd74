import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellRange,
  contains,
  intersection,
  overlaps,
  quotedSheet,
  rangeAddress,
  union
} from '../../../src/ranges';
import { given, oneOf, rangeOf, text, wholeNumber, yesOrNo } from '../arguments';
import { formulaOf, textOf, valueOf, valueTypeOf } from '../cellText';
import { HostError, invalidArgument } from '../errors';
import { object, objectType, type HostObject, type Scope } from '../members';
import {
  clearContents,
  refuseIfProtected,
  refuseLockedCells,
  refuseUnbounded,
  rowsOfInput,
  writeInput
} from '../writing';
import { deleteRange, insertRange } from '../insertDelete';
import { usedWithin } from '../usedWithin';
import type { RangeTarget } from '../targets';
import { getCellProperties, getRowProperties, setCellProperties, setRowProperties } from './cellProperties';
import { rangeAt } from './rangeAt';
import { eachCell } from '../eachCell';

/**
 * "If the merged areas count in this range is more than 512, then this method will fail to return the result"
 * (Excel.Range.getMergedAreasOrNullObject).
 */
const MOST_MERGED_AREAS = 512;

const fullAddress = ({ sheet, area }: RangeTarget): string =>
  `${quotedSheet(sheet.name)}!${rangeAddress(area)}`;

/** Whether all (true), none (false) or some (null) of the rows or columns are hidden. */
function hiddenness(count: number, isHidden: (index: number) => boolean): boolean | null {
  const hidden = Array.from({ length: count }, (_, i) => isHidden(i)).filter(Boolean).length;
  return hidden === 0 ? false : hidden === count ? true : null;
}

function setHidden(range: RangeTarget, value: unknown, by: 'setRowsHidden' | 'setColumnsHidden'): void {
  const rows = by === 'setRowsHidden';
  refuseIfProtected(range.sheet, rows ? 'allowFormatRows' : 'allowFormatColumns');
  const { row, rows: height, column, columns } = range.area;
  range.sheet[by](
    rows ? row : column,
    rows ? height : columns,
    yesOrNo(value, rows ? 'rowHidden' : 'columnHidden')
  );
}

function setNumberFormat(range: RangeTarget, value: unknown): void {
  refuseUnbounded(range, value);
  refuseIfProtected(range.sheet, 'allowFormatCells');
  // The sample of "Fundamental programming concepts" sets a range of four cells to [["$0.00"]].
  const [line, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
  const single =
    Array.isArray(line) && line.length === 1 && others.length === 0 ? (line[0] as unknown) : value;
  const rows = rowsOfInput(range, single);
  const { row, column } = range.area;
  if (!Array.isArray(single)) {
    range.sheet.setStyle(range.area, { numberFormat: formatCode(single) });
    return;
  }
  rows.forEach((codes, i) =>
    codes.forEach((code, j) => {
      if (code !== null)
        range.sheet.setStyle(cellRange(row + i, column + j), { numberFormat: formatCode(code) });
    })
  );
}

/** "If you specify a blank value for the numberFormat property, the number format is reset to General." */
const formatCode = (value: unknown): string => text(value, 'numberFormat') || 'General';

/** `Excel.ClearApplyTo`. */
function clear(range: RangeTarget, applyTo: unknown, scope: Scope): void {
  const what = oneOf(
    given(applyTo) ? applyTo : 'All',
    ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'],
    'applyTo'
  );
  const { sheet, area } = range;
  if (what === 'All' || what === 'Contents') {
    refuseLockedCells(sheet, area);
    clearContents(range, scope);
    scope.events.wrote(sheet, area);
  }
  if (what === 'All' || what === 'Formats') {
    refuseIfProtected(sheet, 'allowFormatCells');
    sheet.setStyle(area, null);
    sheet.unmerge(area);
  }
  if (what === 'All') sheet.setValidation(area, null);
}

function merge({ sheet, area }: RangeTarget, across: unknown, scope: Scope): void {
  refuseIfProtected(sheet, 'allowFormatCells');
  // While a chart is selected, whatever the range (OfficeDev/office-js#399).
  if (!scope.workbook.selection()) throw new HostError('InvalidSelection');
  if (scope.workbook.tables().some((table) => table.sheet === sheet && overlaps(table.area, area)))
    throw new HostError('InvalidOperation', 'cells of a table');
  const parts =
    given(across) && yesOrNo(across, 'across')
      ? Array.from({ length: area.rows }, (_, i) => cellRange(area.row + i, area.column, 1, area.columns))
      : [area];
  parts.forEach((part) => sheet.merge(part));
}

function used({ sheet, area }: RangeTarget, valuesOnly: unknown): HostObject | null {
  const here = usedWithin(sheet, area, given(valuesOnly) && yesOrNo(valuesOnly, 'valuesOnly'));
  return here && rangeAt(sheet, here);
}

function met({ sheet, area }: RangeTarget, other: unknown): HostObject | null {
  const one = rangeOf(other, sheet, 'anotherRange');
  if (one.sheet !== sheet) throw invalidArgument('the other range is on another worksheet');
  const both = intersection(area, one.area);
  return both ? rangeAt(sheet, both) : null;
}

function must(found: HostObject | null): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

const lines = (count: unknown): number => (given(count) ? wholeNumber(count, 'count') : 1);

/**
 * Rows or columns beside a range: a negative count means the other direction (`Excel.Range.getRowsBelow`).
 */
function beside(
  { sheet, area: { row, column, rows, columns } }: RangeTarget,
  count: number,
  side: 'above' | 'below' | 'before' | 'after'
): HostObject {
  if (count === 0) throw invalidArgument('count is not 0');
  const [before, size] = [side === 'above' || side === 'before' ? count > 0 : count < 0, Math.abs(count)];
  return rangeAt(
    sheet,
    side === 'above' || side === 'below'
      ? cellRange(before ? row - size : row + rows, column, size, columns)
      : cellRange(row, before ? column - size : column + columns, rows, size)
  );
}

export const rangeType = objectType('Range', {
  check({ sheet }, { workbook }) {
    if (!workbook.sheets().includes(sheet)) throw new HostError('ItemNotFound', `the sheet ${sheet.name}`);
  },
  properties: {
    Values: { since: '1.1', get: (range, scope) => eachCell(range, scope, valueOf), set: writeInput },
    Formulas: { since: '1.1', get: (range, scope) => eachCell(range, scope, formulaOf), set: writeInput },
    Text: {
      since: '1.1',
      get: (range, scope) =>
        eachCell(range, scope, (content, row, column) =>
          textOf(content, range.sheet.styleAt(row, column).numberFormat)
        )
    },
    ValueTypes: { since: '1.1', get: (range, scope) => eachCell(range, scope, valueTypeOf) },
    NumberFormat: {
      since: '1.1',
      set: setNumberFormat,
      get: (range, scope) =>
        eachCell(range, scope, (_, row, column) => range.sheet.styleAt(row, column).numberFormat)
    },
    // "For built-in styles, a string representing a value in the BuiltInStyle enum": the host has one.
    Style: {
      since: '1.7',
      set({ sheet, area }, value) {
        oneOf(value, ['Normal'], 'style');
        refuseIfProtected(sheet, 'allowFormatCells');
        sheet.setStyle(area, null);
      }
    },
    Address: { since: '1.1', get: fullAddress },
    AddressLocal: { since: '1.1', get: fullAddress },
    RowIndex: { since: '1.1', get: ({ area }) => area.row },
    ColumnIndex: { since: '1.1', get: ({ area }) => area.column },
    RowCount: { since: '1.1', get: ({ area }) => area.rows },
    ColumnCount: { since: '1.1', get: ({ area }) => area.columns },
    // "This API will return -1 if the cell count exceeds 2^31-1."
    CellCount: {
      since: '1.1',
      get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns)
    },
    RowHidden: {
      since: '1.2',
      get: ({ sheet, area }) => hiddenness(area.rows, (i) => sheet.isRowHidden(area.row + i)),
      set: (range, value) => setHidden(range, value, 'setRowsHidden')
    },
    ColumnHidden: {
      since: '1.2',
      get: ({ sheet, area }) => hiddenness(area.columns, (i) => sheet.isColumnHidden(area.column + i)),
      set: (range, value) => setHidden(range, value, 'setColumnsHidden')
    },
    Hidden: {
      since: '1.2',
      get: ({ sheet, area }) => {
        const rows = hiddenness(area.rows, (i) => sheet.isRowHidden(area.row + i));
        const columns = hiddenness(area.columns, (i) => sheet.isColumnHidden(area.column + i));
        return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
      }
    },
    IsEntireRow: { since: '1.7', get: ({ area }) => area.columns === MAX_COLUMNS },
    IsEntireColumn: { since: '1.7', get: ({ area }) => area.rows === MAX_ROWS }
  },
  navigation: {
    Worksheet: { since: '1.1', to: ({ sheet }) => object('Worksheet', sheet) },
    Format: { since: '1.1', to: (range) => object('RangeFormat', range) },
    ConditionalFormats: { since: '1.6', to: (range) => object('ConditionalFormatCollection', range) },
    DataValidation: { since: '1.8', to: (range) => object('DataValidation', range) }
  },
  methods: {
    GetCell: {
      since: '1.1',
      call: ({ sheet, area }, [row, column]) =>
        rangeAt(
          sheet,
          cellRange(area.row + wholeNumber(row, 'row'), area.column + wholeNumber(column, 'column'))
        )
    },
    GetRow: {
      since: '1.1',
      call: ({ sheet, area }, [row]) =>
        rangeAt(sheet, cellRange(area.row + wholeNumber(row, 'row'), area.column, 1, area.columns))
    },
    GetColumn: {
      since: '1.1',
      call: ({ sheet, area }, [column]) =>
        rangeAt(sheet, cellRange(area.row, area.column + wholeNumber(column, 'column'), area.rows, 1))
    },
    GetLastCell: {
      since: '1.1',
      call: ({ sheet, area }) =>
        rangeAt(sheet, cellRange(area.row + area.rows - 1, area.column + area.columns - 1))
    },
    GetLastRow: {
      since: '1.1',
      call: ({ sheet, area }) =>
        rangeAt(sheet, cellRange(area.row + area.rows - 1, area.column, 1, area.columns))
    },
    GetLastColumn: {
      since: '1.1',
      call: ({ sheet, area }) =>
        rangeAt(sheet, cellRange(area.row, area.column + area.columns - 1, area.rows, 1))
    },
    GetEntireRow: {
      since: '1.1',
      call: ({ sheet, area }) => rangeAt(sheet, cellRange(area.row, 0, area.rows, MAX_COLUMNS))
    },
    GetEntireColumn: {
      since: '1.1',
      call: ({ sheet, area }) => rangeAt(sheet, cellRange(0, area.column, MAX_ROWS, area.columns))
    },
    GetOffsetRange: {
      since: '1.1',
      call: ({ sheet, area }, [down, right]) =>
        rangeAt(sheet, {
          ...area,
          row: area.row + wholeNumber(down, 'rowOffset'),
          column: area.column + wholeNumber(right, 'columnOffset')
        })
    },
    GetResizedRange: {
      since: '1.2',
      call: ({ sheet, area }, [rows, columns]) =>
        rangeAt(sheet, {
          ...area,
          rows: area.rows + wholeNumber(rows, 'deltaRows'),
          columns: area.columns + wholeNumber(columns, 'deltaColumns')
        })
    },
    GetAbsoluteResizedRange: {
      since: '1.7',
      call: ({ sheet, area }, [rows, columns]) =>
        rangeAt(sheet, {
          ...area,
          rows: wholeNumber(rows, 'numRows'),
          columns: wholeNumber(columns, 'numColumns')
        })
    },
    GetBoundingRect: {
      since: '1.1',
      call: ({ sheet, area }, [other]) =>
        rangeAt(sheet, union(area, rangeOf(other, sheet, 'anotherRange').area))
    },
    GetIntersection: { since: '1.1', call: (range, [other]) => must(met(range, other)) },
    GetIntersectionOrNullObject: { since: '1.4', call: (range, [other]) => met(range, other) },
    GetRowsAbove: { since: '1.2', call: (range, [count]) => beside(range, lines(count), 'above') },
    GetRowsBelow: { since: '1.2', call: (range, [count]) => beside(range, lines(count), 'below') },
    GetColumnsBefore: { since: '1.2', call: (range, [count]) => beside(range, lines(count), 'before') },
    GetColumnsAfter: { since: '1.2', call: (range, [count]) => beside(range, lines(count), 'after') },
    GetUsedRange: { since: '1.1', call: (range, [valuesOnly]) => must(used(range, valuesOnly)) },
    GetUsedRangeOrNullObject: { since: '1.4', call: (range, [valuesOnly]) => used(range, valuesOnly) },
    GetTables: {
      since: '1.9',
      call: (range, [fullyContained]) =>
        object('TableScopedCollection', {
          range,
          fullyContained: given(fullyContained) && yesOrNo(fullyContained, 'fullyContained')
        })
    },
    GetMergedAreasOrNullObject: {
      since: '1.13',
      call: ({ sheet, area }) => {
        // An area is told of by its top left cell alone (OfficeDev/office-js#3611).
        const merges = sheet.merges().filter((one) => contains(area, one.row, one.column));
        if (merges.length > MOST_MERGED_AREAS)
          throw new HostError('GeneralException', `${merges.length} merged areas`);
        return merges.length === 0 ? null : object('RangeAreas', { sheet, areas: merges });
      }
    },
    Merge: { since: '1.2', call: (range, [across], scope) => merge(range, across, scope) },
    Unmerge: {
      since: '1.2',
      call({ sheet, area }) {
        refuseIfProtected(sheet, 'allowFormatCells');
        sheet.unmerge(area);
      }
    },
    Insert: {
      since: '1.1',
      call: (range, [shift], scope) =>
        object('Range', insertRange(range, oneOf(shift, ['Down', 'Right'], 'shift'), scope))
    },
    Delete: {
      since: '1.1',
      call: (range, [shift], scope) => deleteRange(range, oneOf(shift, ['Up', 'Left'], 'shift'), scope)
    },
    GetCellProperties: { since: '1.9', call: getCellProperties },
    SetCellProperties: { since: '1.9', call: setCellProperties },
    GetRowProperties: { since: '1.9', call: getRowProperties },
    SetRowProperties: { since: '1.9', call: setRowProperties },
    Calculate: { since: '1.6', call: (range, _args, { workbook }) => workbook.calculate(range) },
    Clear: { since: '1.1', call: (range, [applyTo], scope) => clear(range, applyTo, scope) },
    Select: {
      since: '1.1',
      call({ sheet, area }, _args, { workbook }) {
        if (sheet.visibility !== 'Visible')
          throw new HostError('InvalidOperation', `the sheet ${sheet.name} is hidden`);
        workbook.select(sheet, area);
      }
    },
    _ValidateArraySize: {
      since: '1.3',
      call({ area }, [rows, columns]) {
        if (area.rows !== rows || area.columns !== columns)
          throw invalidArgument('the input array has another size than the range');
      }
    }
  }
});
