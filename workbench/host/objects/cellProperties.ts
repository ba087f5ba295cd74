import { cellRange, type CellRange } from '../../../src/ranges';
import { given, oneOf, record, yesOrNo } from '../arguments';
import { invalidArgument } from '../errors';
import type { Border, CellStyle } from '../workbook';
import { refuseIfProtected } from '../writing';
import type { RangeTarget } from '../targets';
import { color, fontSize, HORIZONTAL, STANDARD_HEIGHT, VERTICAL } from './rangeFormat';

/** `Excel.CellPropertiesFormat` as far as the host knows it: each part of a style by its path. */
const PARTS: readonly {
  readonly path: readonly string[];
  readonly key: keyof CellStyle;
  readonly read: (value: unknown, before: CellStyle) => unknown;
  readonly show?: (style: CellStyle) => unknown;
}[] = [
  { path: ['fill', 'color'], key: 'fillColor', read: color },
  { path: ['font', 'bold'], key: 'bold', read: (value) => yesOrNo(value, 'bold') },
  { path: ['font', 'italic'], key: 'italic', read: (value) => yesOrNo(value, 'italic') },
  { path: ['font', 'color'], key: 'fontColor', read: color },
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
    read: (value: unknown, before: CellStyle) => borderOf(value, before[`border${side}`]),
    show: (style: CellStyle) => shownBorder(style[`border${side}`])
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

function shownBorder(border: Border): Record<'style' | 'weight' | 'color', string> {
  const [style = 'None', weight = 'Thin', hex = '#000000'] = border.split(' ');
  return { style, weight, color: hex };
}

function borderOf(value: unknown, before: Border): Border {
  const said = record(value, 'border');
  for (const name of Object.keys(said)) oneOf(name, ['style', 'weight', 'color'], 'the border option');
  const was = shownBorder(before);
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
  const asked = record(options, 'cellPropertiesLoadOptions');
  for (const name of Object.keys(asked)) oneOf(name, ['format'], 'the cell property');
  if (given(asked.format)) checkFormat(asked.format);
  const wanted = PARTS.filter(({ path }) => given(at(asked.format, path)));
  return eachCellOf(area, (row, column) => {
    const style = sheet.styleAt(row, column);
    const format: Record<string, unknown> = {};
    for (const { path, key, show } of wanted) {
      const value = show ? show(style) : style[key];
      const [name = '', inner] = path;
      if (inner === undefined) format[name] = value;
      else format[name] = { ...(format[name] as object | undefined), [inner]: value };
    }
    return { format };
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
  changes.forEach((row, i) =>
    row.forEach((change, j) => sheet.setStyle(cellRange(area.row + i, area.column + j), change))
  );
}

export function getRowProperties({ sheet, area }: RangeTarget, [options]: readonly unknown[]): unknown {
  const asked = record(options, 'rowPropertiesLoadOptions');
  for (const name of Object.keys(asked)) oneOf(name, ['format'], 'the row property');
  for (const name of Object.keys(record(asked.format, 'format'))) oneOf(name, ['rowHeight'], 'the property');
  return Array.from({ length: area.rows }, (_, i) => ({
    format: { rowHeight: sheet.rowHeight(area.row + i) ?? STANDARD_HEIGHT }
  }));
}

export function setRowProperties({ sheet, area }: RangeTarget, [rows]: readonly unknown[]): void {
  refuseIfProtected(sheet, 'allowFormatRows');
  const heights = listOf(rows, area.rows, 'rowPropertiesData').map((row) => {
    const { format, ...others } = record(row, 'the row properties');
    for (const name of Object.keys(others)) oneOf(name, ['format'], 'the row property');
    if (!given(format)) return undefined;
    for (const name of Object.keys(record(format, 'format'))) oneOf(name, ['rowHeight'], 'the property');
    const height = (format as Record<string, unknown>).rowHeight;
    // "Row height … 409 points" (support.microsoft.com, "Excel specifications and limits").
    if (typeof height !== 'number' || !(height >= 0 && height <= 409))
      throw invalidArgument(`a row of ${JSON.stringify(height)} points`);
    return height;
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
