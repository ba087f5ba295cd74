import { AREA, areaOf } from '../area';
import { bytesPerRow, inBlocks, rowsPerBlock } from '../blocks';
import { CONTENTS, rowsOfContents, type Content } from '../cellContents';
import { showForWriting } from '../hiddenRows';
import { GUESSED_CELL_BYTES } from '../read';
import { GENERAL, TEXT } from '../formatCodes';
import { partsOf, undress, type PartNow, type PartOf } from './growth';
import type { Refresh, Size } from './refreshSheet';
import type { Standing } from './standing';
import { planTakeBack, textOf, type ListKnown, type Places, type TakeBackPlan } from './takeBackPlan';

/** A cell's contents, values, types and format travel together. */
const CELL_BYTES = 4 * GUESSED_CELL_BYTES;

/**
 * Puts back what stood in the cells that hold what was written, wherever they are now, and the table's size.
 * What somebody has entered since stays. It can be tried again: what is back already stays as it is.
 */
export async function takeRefreshBack(refresh: Refresh): Promise<void> {
  const { standing, written } = refresh;
  if (written.length === 0) return;
  const { own } = standing;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(own.table.id);
    table.load('id');
    await context.sync();
    // Somebody has deleted it meanwhile.
    if (table.isNullObject) return;
    const part = partsOf(context, own.table.id);
    const area = table.getRange();
    area.load(AREA);
    const header = table.getHeaderRowRange();
    header.load('values');
    await context.sync();
    const size = areaOf(area);
    const before = sizeBefore(refresh, size, (header.values[0] ?? []).map(String));
    const rows = Math.max(size.rows, before.rows, standing.now.rows, own.table.rows);
    const columns = Math.max(size.columns, before.columns, refresh.columns);
    const { contents, formats } = await readCells(context, part, rows, columns);
    const known = knownOf(standing, size);
    const plan = planTakeBack(written, contents, known);
    const wanted =
      before === size ? size : { ...before, rows: before.rows + goneRows(refresh, size, known, plan) };
    refresh.sizeBack = wanted;
    const cells = withoutNames(plan.cells, wanted, size);
    const isChanged = (row: number): boolean =>
      contents[row]?.some((content, column) => content !== cells[row]?.[column]) ?? false;
    const changed = [...contents.keys()].filter(isChanged);
    const last = Math.max(0, ...changed);
    const prepare = (): void => {
      showForWriting(part(0, 0, rows, columns));
      // First of all, or Excel would name the headers that are made blank.
      if (size.rows !== wanted.rows || size.columns !== wanted.columns)
        table.resize(part(0, 0, wanted.rows, wanted.columns));
      for (const [i, { looks }] of [...written.entries()].reverse())
        if (looks) undress(looks, movedPart(part, refresh, wanted, plan, plan.columnsNow[i] ?? []));
    };
    const bytes = 2 * bytesPerRow(cells.slice(0, last + 1));
    await inBlocks(0, last, rowsPerBlock(bytes), new AbortController().signal, async (row, count) => {
      if (row === 0) prepare();
      const lines = cells.slice(row, row + count);
      const numbers = lines.flatMap((line, i) =>
        line.flatMap((content, column) =>
          typeof content === 'number' &&
          content !== contents[row + i]?.[column] &&
          formats[row + i]?.[column] === TEXT
            ? [{ cell: part(row + i, column, 1, 1), format: formatBefore(standing, cells[0]?.[column]) }]
            : []
        )
      );
      for (const { cell } of numbers) cell.numberFormat = [[GENERAL]];
      part(row, 0, count, columns).formulas = lines.map((line, i) =>
        line.map((content, column) =>
          content === contents[row + i]?.[column] ? null : sentAs(content, formats[row + i]?.[column])
        )
      );
      for (const { cell, format } of numbers) cell.numberFormat = [[format]];
      if (row + count > last) retype(refresh, plan, part);
      await context.sync();
      return undefined;
    });
  });
  refresh.written = [];
}

function knownOf({ plan, columnAt, contentAt, own }: Standing, { columns }: Size): ListKnown {
  const columnOf = (header: string): ReturnType<typeof columnAt> =>
    columnAt([plan.headers, own.table.headers].map((all) => all.indexOf(header)).find((at) => at >= 0) ?? -1);
  return {
    columns,
    headers: plan.headers,
    rows: Array.from({ length: own.table.rows }, (_, row) =>
      plan.headers.map((_header, place) => contentAt(row, place))
    ),
    isOwn: (header) => columnOf(header) !== undefined,
    isKey: (header) => columnOf(header)?.key !== undefined,
    isNewRow: (row) => row >= own.table.rows - Number(own.table.showTotals)
  };
}

/**
 * The size that the table would have without the refresh: it has kept what somebody has inserted or deleted.
 */
function sizeBefore(
  { resized, sizeBack, standing: { plan, own } }: Refresh,
  now: Size,
  headers: readonly string[]
): Size {
  let { rows, columns } = now;
  // A try whose answer was lost has had its effect.
  if (rows === sizeBack?.rows && columns === sizeBack.columns) return now;
  for (const { before, after, isCertain } of [...resized].reverse()) {
    // A request that was cut off may have done a part of it.
    if (isCertain || rows === after.rows) rows += before.rows - after.rows;
    if (isCertain || columns === after.columns) columns += before.columns - after.columns;
  }
  // Columns that the list took in, and that somebody has deleted, are no columns to take out.
  const most = Math.max(0, ...resized.map(({ after, isCertain }) => (isCertain ? after.columns : 0)));
  const fewer = Math.max(0, most - now.columns);
  const missing = plan.headers.slice(own.table.columns).filter((text) => !headers.includes(text)).length;
  return { rows: Math.max(2, rows), columns: Math.max(1, columns + Math.min(fewer, missing)) };
}

/**
 * Rows that the list took in, and that somebody has deleted: they are no rows to take out. Those that are
 * left are blank again.
 */
function goneRows(
  { resized, standing: { own, now } }: Refresh,
  size: Size,
  known: ListKnown,
  { cells }: TakeBackPlan
): number {
  const most = Math.max(0, ...resized.map(({ after, isCertain }) => (isCertain ? after.rows : 0)));
  const fewer = Math.max(0, most - size.rows);
  const ownColumns = (cells[0] ?? []).flatMap((header, column) =>
    known.isOwn(textOf(header)) ? [column] : []
  );
  const ownPlaces = known.headers.flatMap((header, place) => (known.isOwn(header) ? [place] : []));
  const left = blankRows(cells.slice(1, size.rows), ownColumns) - blankRows(known.rows.slice(1), ownPlaces);
  const missing = now.rows - own.table.rows - Math.max(0, left);
  return Math.max(0, Math.min(fewer, missing));
}

const blankRows = (rows: readonly (readonly Content[])[], columns: readonly number[]): number =>
  rows.filter((row) => columns.every((column) => (row[column] ?? '') === '')).length;

interface CellsRead {
  readonly contents: Content[][];
  readonly formats: string[][];
}

async function readCells(
  context: Excel.RequestContext,
  part: PartOf,
  rows: number,
  columns: number
): Promise<CellsRead> {
  const read: CellsRead = { contents: [], formats: [] };
  const { signal } = new AbortController();
  await inBlocks(0, rows - 1, rowsPerBlock(columns * CELL_BYTES), signal, async (row, count) => {
    const block = part(row, 0, count, columns);
    block.load([...CONTENTS, 'numberFormat']);
    await context.sync();
    read.contents.push(...rowsOfContents(block));
    read.formats.push(...(block.numberFormat as string[][]));
    return undefined;
  });
  return read;
}

/** The number format of a column, by its header. */
function formatBefore({ plan, own, formatAt }: Standing, header: Content | undefined): string {
  const text = textOf(header);
  const place = [plan.headers, own.table.headers].map((all) => all.indexOf(text)).find((at) => at >= 0);
  return place === undefined ? GENERAL : formatAt(1, place);
}

/** In a cell of the format Text an apostrophe would become a part of the text. */
const sentAs = (content: Content, format: string | undefined): Content =>
  format === TEXT && typeof content === 'string' ? content.replace(/^'/, '') : content;

/** Cells that got the format General for a number have the format Text again, in the next request. */
function retype({ retyped }: Refresh, { cellNow }: TakeBackPlan, part: PartOf): void {
  for (const [row, place] of retyped) {
    const cell = cellNow(row, place);
    if (cell) part(cell.row, cell.column, 1, 1).numberFormat = [[TEXT]];
  }
}

/** Excel has named the blank headers of columns that a table took in: `Column15`, in whichever language. */
const withoutNames = (
  [header = [], ...rows]: TakeBackPlan['cells'],
  { columns }: Size,
  now: Size
): TakeBackPlan['cells'] => [
  header.map((content, column) =>
    column >= columns && column < now.columns && /^'?\D+\d+$/.test(String(content)) ? '' : content
  ),
  ...rows
];

/**
 * Columns are where their headers are. New rows stand where the table ends, wherever that is, unless somebody
 * has shortened it. Undefined where no column is headed so any more.
 */
function movedPart(
  part: PartOf,
  { standing: { own, columnAt } }: Refresh,
  wanted: Size,
  { cells }: TakeBackPlan,
  columnsNow: Places
): PartNow {
  const down = wanted.rows - own.table.rows;
  const firstNew = own.table.rows - Number(own.table.showTotals);
  const isBlank = (row: number, rows: number): boolean =>
    cells
      .slice(row, row + rows)
      .every((line) => line.every((content, place) => content === '' || columnAt(place) === undefined));
  return (row, place, rows, columns) => {
    const column = columnsNow[place];
    if (column === undefined) return undefined;
    return part(row >= firstNew && isBlank(row + down, rows) ? row + down : row, column, rows, columns);
  };
}
