import { cellRange, type CellRange, MAX_COLUMNS, isUnbounded } from '../../../src/ranges';
import { oneOf, text, yesOrNo } from '../arguments';
import { textOf } from '../cellText';
import { invalidArgument } from '../errors';
import { object, objectType, type Property } from '../members';
import type { CellStyle, HostSheet } from '../workbook';
import { refuseIfProtected } from '../writing';
import type { RangeTarget } from '../targets';

/** The default width and height in points, as `Excel.RangeFormat` gives them for Calibri 11. */
const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;
/** About the width of a letter in Calibri 11, in points. */
const LETTER = 5.25;

/**
 * The value that all cells share, or null: "Formatting properties … will contain null values … when different
 * values exist in the specified range".
 */
function shared<T>(values: Iterable<T>): T | null {
  const different = new Set(values);
  const [value = null] = different;
  return different.size === 1 ? value : null;
}

/** A part of the format: read as what all cells share, written to all of them. */
function bit<K extends keyof CellStyle>(
  name: K,
  read: (value: unknown) => CellStyle[K]
): Property<RangeTarget> {
  return {
    since: '1.1',
    get: ({ sheet, area }) => shared([...sheet.stylesIn(area)].map((style) => style[name])),
    set({ sheet, area }, value) {
      refuseIfProtected(sheet, 'allowFormatCells');
      sheet.setStyle(area, { [name]: read(value) });
    }
  };
}

/**
 * "HTML color code representing the color of the background, in the form #RRGGBB …, or as a named HTML color"
 * (Excel.RangeFill.color).
 */
export function color(value: unknown): string {
  const given = text(value, 'color');
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  const named: Record<string, string> = {
    white: '#FFFFFF',
    black: '#000000',
    red: '#FF0000',
    green: '#008000',
    blue: '#0000FF',
    yellow: '#FFFF00',
    gray: '#808080'
  };
  const found = named[given.toLowerCase()];
  if (found === undefined) throw invalidArgument(`the color ${given}`);
  return found;
}

/** Sizes are between 1 and 409 points (support.microsoft.com, "Excel specifications and limits"). */
export function fontSize(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 1 && value <= 409))
    throw invalidArgument(`a font of ${JSON.stringify(value)} points`);
  return value;
}

export const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed'
] as const;
export const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

function size(kind: 'column' | 'row', standard: number): Property<RangeTarget> {
  const lines = ({ row, column, rows, columns }: CellRange): number[] =>
    Array.from(
      { length: kind === 'column' ? columns : rows },
      (_, i) => (kind === 'column' ? column : row) + i
    );
  return {
    since: '1.1',
    get: ({ sheet, area }) =>
      shared(
        lines(area).map((i) => (kind === 'column' ? sheet.columnWidth(i) : sheet.rowHeight(i)) ?? standard)
      ),
    set({ sheet, area }, value) {
      if (typeof value !== 'number' || !(value >= 0))
        throw invalidArgument(`a ${kind} of ${JSON.stringify(value)} points`);
      refuseIfProtected(sheet, kind === 'column' ? 'allowFormatColumns' : 'allowFormatRows');
      lines(area).forEach((i) =>
        kind === 'column' ? sheet.setColumnWidth(i, value) : sheet.setRowHeight(i, value)
      );
    }
  };
}

/** Fits a column to its longest text. */
function fitColumn(sheet: HostSheet, column: number): void {
  const used = sheet.used(true);
  const { row, rows } = used ?? { row: 0, rows: 0 };
  const cells = sheet.read(cellRange(row, column, rows));
  const longest = cells.reduce(
    (most, [content = null], i) =>
      Math.max(most, textOf(content, sheet.styleAt(row + i, column).numberFormat).length),
    0
  );
  sheet.setColumnWidth(column, longest === 0 ? null : Math.ceil((longest + 1) * LETTER));
}

/**
 * "Determines if the column width of the Range object equals the standard width of the sheet"; set to true,
 * it gives the columns that width again (Excel.RangeFormat.useStandardWidth).
 */
const useStandardWidth: Property<RangeTarget> = {
  since: '1.7',
  get: ({ sheet, area: { column, columns } }) =>
    shared(Array.from({ length: columns }, (_, i) => sheet.columnWidth(column + i) === null)),
  set({ sheet, area: { column, columns } }, value) {
    refuseIfProtected(sheet, 'allowFormatColumns');
    if (yesOrNo(value, 'useStandardWidth'))
      for (let i = column; i < column + columns; i += 1) sheet.setColumnWidth(i, null);
  }
};

export const formatType = objectType('RangeFormat', {
  properties: {
    WrapText: bit('wrapText', (value) => yesOrNo(value, 'wrapText')),
    HorizontalAlignment: bit('horizontalAlignment', (value) =>
      oneOf(value, HORIZONTAL, 'horizontalAlignment')
    ),
    VerticalAlignment: bit('verticalAlignment', (value) => oneOf(value, VERTICAL, 'verticalAlignment')),
    ColumnWidth: { ...size('column', STANDARD_WIDTH), since: '1.2' },
    UseStandardWidth: useStandardWidth,
    RowHeight: { ...size('row', STANDARD_HEIGHT), since: '1.2' }
  },
  navigation: {
    Fill: { since: '1.1', to: (range) => object('RangeFill', range) },
    Font: { since: '1.1', to: (range) => object('RangeFont', range) },
    Protection: { since: '1.2', to: (range) => object('FormatProtection', range) }
  },
  methods: {
    AutofitColumns: {
      since: '1.2',
      call({ sheet, area: { column, columns } }) {
        refuseIfProtected(sheet, 'allowFormatColumns');
        if (columns === MAX_COLUMNS) throw invalidArgument('all columns at once');
        for (let i = column; i < column + columns; i += 1) fitColumn(sheet, i);
      }
    },
    AutofitRows: {
      since: '1.2',
      call({ sheet, area }) {
        refuseIfProtected(sheet, 'allowFormatRows');
        if (isUnbounded(area)) return;
        for (let i = area.row; i < area.row + area.rows; i += 1) sheet.setRowHeight(i, null);
      }
    }
  }
});

export const fillType = objectType('RangeFill', {
  properties: { Color: bit('fillColor', color) },
  methods: {
    Clear: {
      since: '1.1',
      call({ sheet, area }) {
        refuseIfProtected(sheet, 'allowFormatCells');
        sheet.setStyle(area, { fillColor: '#FFFFFF' });
      }
    }
  }
});

export const fontType = objectType('RangeFont', {
  properties: {
    Color: bit('fontColor', color),
    Bold: bit('bold', (value) => yesOrNo(value, 'bold')),
    Italic: bit('italic', (value) => yesOrNo(value, 'italic')),
    Size: bit('fontSize', fontSize)
  }
});

export const formatProtectionType = objectType('FormatProtection', {
  properties: { Locked: { ...bit('locked', (value) => yesOrNo(value, 'locked')), since: '1.2' } }
});
