import { cellRange, type CellRange } from '../../../src/ranges';
import { given, oneOf, record, text, yesOrNo } from '../arguments';
import { invalidArgument } from '../errors';
import type { Border, CellStyle } from '../workbook';
import { refuseIfProtected } from '../writing';
import type { RangeTarget } from '../targets';
import { color, fontSize, HORIZONTAL, STANDARD_HEIGHT, VERTICAL } from './rangeFormat';

/** `Excel.RangeUnderlineStyle`. */
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** `Excel.CellPropertiesFormat` as far as the host knows it: each part of a style by its path. */
const PARTS: readonly {
  readonly path: readonly string[];
  readonly key: keyof CellStyle;
  readonly read: (value: unknown, before: CellStyle) => unknown;
}[] = [
  { path: ['fill', 'color'], key: 'fillColor', read: color },
  { path: ['font', 'bold'], key: 'bold', read: (value) => yesOrNo(value, 'bold') },
  { path: ['font', 'italic'], key: 'italic', read: (value) => yesOrNo(value, 'italic') },
  { path: ['font', 'color'], key: 'fontColor', read: color },
  { path: ['font', 'name'], key: 'fontName', read: (value) => text(value, 'name') },
  { path: ['font', 'underline'], key: 'underline', read: (value) => oneOf(value, UNDERLINES, 'underline') },
  { path: ['font', 'strikethrough'], key: 'strikethrough', read: (value) => yesOrNo(value, 'strikethrough') },
  { path: ['protection', 'locked'], key: 'locked', read: (value) => yesOrNo(value, 'locked') },
  { path: ['font', 'size'], key: 'fontSize', read: fontSize },
  {
    path: ['horizontalAlignment'],
    key: 'horizontalAlignment',
    read: (value) => oneOf(value, HORIZONTAL, 'horizontalAlignment')
  },
  {
    path: ['verticalAlignment'],
    key: 'verticalAlignment',
    read: (value) => oneOf(value, VERTICAL, 'verticalAlignment')
  },
  { path: ['wrapText'], key: 'wrapText', read: (value) => yesOrNo(value, 'wrapText') },
  ...(['Top', 'Bottom', 'Left', 'Right'] as const).map((side) => ({
    path: ['borders', side.toLowerCase()],
    key: `border${side}` as const,
    read: (value: unknown, before: CellStyle) => borderOf(value, before[`border${side}`])
  }))
];

/** `Excel.BorderLineStyle` and `Excel.BorderWeight`. */
const LINES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot'
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** `Excel.CellPropertiesBorderLoadOptions`: of all sides. */
const LINE_PARTS = ['style', 'weight', 'color'] as const;

type Line = Record<(typeof LINE_PARTS)[number], string>;

function lineOf(border: Border): Line {
  const [style = 'None', weight = 'Thin', hex = '#000000'] = border.split(' ');
  return { style, weight, color: hex };
}

const shownBorder = (border: Border, parts: readonly (keyof Line)[]): Partial<Line> =>
  Object.fromEntries(parts.map((part) => [part, lineOf(border)[part]]));

function borderOf(value: unknown, before: Border): Border {
  const said = record(value, 'border');
  for (const name of Object.keys(said)) oneOf(name, LINE_PARTS, 'the border option');
  const was = lineOf(before);
  const hex = given(said.color) ? color(said.color) : was.color;
  const weight = given(said.weight) ? oneOf(said.weight, WEIGHTS, 'weight') : was.weight;
  // A colour alone draws a line where there was none.
  const style = given(said.style)
    ? oneOf(said.style, LINES, 'style')
    : was.style === 'None' && given(said.color)
      ? 'Continuous'
      : was.style;
  return style === 'None' ? 'None' : `${style} ${weight} ${hex as `#${string}`}`;
}

const at = (from: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, name) => (given(found) ? (found as Record<string, unknown>)[name] : undefined),
    from
  );

/** Refuses what the host knows nothing of. */
function checkFormat(format: unknown): void {
  for (const [name, value] of Object.entries(record(format, 'format'))) {
    const known = PARTS.filter(({ path }) => path[0] === name);
    oneOf(name, [...new Set(PARTS.map(({ path }) => path[0] ?? ''))], 'the format property');
    if (known.some(({ path }) => path.length > 1))
      for (const inner of Object.keys(record(value, name)))
        oneOf(
          inner,
          known.map(({ path }) => path[1] ?? ''),
          `the property of ${name}`
        );
  }
}

/** "Returns a 2D array, encapsulating the data for each cell's font, fill, borders, alignment, …" */
export function getCellProperties({ sheet, area }: RangeTarget, [options]: readonly unknown[]): unknown {
  const { format, ...others } = record(options, 'cellPropertiesLoadOptions');
  for (const name of Object.keys(others)) oneOf(name, ['format'], 'the cell property');
  const { borders, protection, ...asked } = given(format) ? record(format, 'format') : {};
  checkFormat(asked);
  const lines = Object.keys(given(borders) ? record(borders, 'borders') : {}).map((name) =>
    oneOf(name, LINE_PARTS, 'the border option')
  );
  const wanted = PARTS.filter(({ path }) =>
    path[0] === 'borders'
      ? lines.length > 0
      : path[0] === 'protection'
        ? given(protection) && yesOrNo(protection, 'protection')
        : given(at(asked, path))
  );
  return eachCellOf(area, (row, column) => {
    const style = sheet.styleAt(row, column);
    const told: Record<string, unknown> = {};
    for (const { path, key } of wanted) {
      const [name = '', inner] = path;
      const value = name === 'borders' ? shownBorder(style[key] as Border, lines) : style[key];
      if (inner === undefined) told[name] = value;
      else told[name] = { ...(told[name] as object | undefined), [inner]: value };
    }
    return { format: told };
  });
}

/** "Updates the range based on a 2D array of cell properties": an array of the range's size. */
export function setCellProperties({ sheet, area }: RangeTarget, [cells]: readonly unknown[]): void {
  refuseIfProtected(sheet, 'allowFormatCells');
  const rows = listOf(cells, area.rows, 'cellPropertiesData').map((row) =>
    listOf(row, area.columns, 'cellPropertiesData')
  );
  const changes = rows.map((row, i) =>
    row.map((cell, j) => {
      const { format, ...others } = record(cell, 'the cell properties');
      for (const name of Object.keys(others)) oneOf(name, ['format'], 'the cell property');
      if (!given(format)) return {};
      checkFormat(format);
      const before = sheet.styleAt(area.row + i, area.column + j);
      return Object.fromEntries(
        PARTS.flatMap(({ path, key, read }) => {
          const value = at(format, path);
          return given(value) ? [[key, read(value, before)]] : [];
        })
      );
    })
  );
  changes.forEach((row, i) => {
    const texts = row.map((change) => JSON.stringify(change));
    for (let first = 0; first < row.length; first++) {
      const from = first;
      while (texts[first + 1] === texts[from]) first++;
      sheet.setStyle(cellRange(area.row + i, area.column + from, 1, first - from + 1), row[from] ?? {});
    }
  });
}

const ROW_PARTS = ['rowHeight', 'useStandardHeight'] as const;

function rowFormat(value: unknown, what: string): Record<string, unknown> | undefined {
  const { format, ...others } = record(value, what);
  for (const name of Object.keys(others)) oneOf(name, ['format'], 'the row property');
  if (!given(format)) return undefined;
  const said = record(format, 'format');
  for (const name of Object.keys(said)) oneOf(name, ROW_PARTS, 'the format property');
  return said;
}

export function getRowProperties({ sheet, area }: RangeTarget, [options]: readonly unknown[]): unknown {
  const asked = rowFormat(options, 'rowPropertiesLoadOptions') ?? {};
  return Array.from({ length: area.rows }, (_, i) => {
    const height = sheet.rowHeight(area.row + i);
    return {
      format: {
        ...(given(asked.rowHeight) && { rowHeight: height ?? STANDARD_HEIGHT }),
        ...(given(asked.useStandardHeight) && { useStandardHeight: height === null })
      }
    };
  });
}

/** "Updates the range based on a single-dimensional array of row properties": one for each row. */
export function setRowProperties({ sheet, area }: RangeTarget, [rows]: readonly unknown[]): void {
  refuseIfProtected(sheet, 'allowFormatRows');
  const heights = listOf(rows, area.rows, 'rowPropertiesData').map((row) => {
    const { rowHeight, useStandardHeight } = rowFormat(row, 'the row properties') ?? {};
    if (given(useStandardHeight) && yesOrNo(useStandardHeight, 'useStandardHeight')) return null;
    if (!given(rowHeight)) return undefined;
    // "Row height … 409 points" (support.microsoft.com, "Excel specifications and limits").
    if (typeof rowHeight !== 'number' || !(rowHeight >= 0 && rowHeight <= 409))
      throw invalidArgument(`a row of ${JSON.stringify(rowHeight)} points`);
    return rowHeight;
  });
  heights.forEach((height, i) => {
    if (height !== undefined) sheet.setRowHeight(area.row + i, height);
  });
}

function listOf(value: unknown, length: number, what: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length)
    throw invalidArgument(`${what} has another size than the range`);
  return value;
}

const eachCellOf = <T>(
  { row, column, rows, columns }: CellRange,
  of: (row: number, column: number) => T
): T[][] =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => of(row + i, column + j)));
