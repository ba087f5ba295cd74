import { type CellRange, MAX_ROWS, parseRange } from '../../ranges';
import { CELLS } from '../bounds';
import type { ByteWindow } from '../zip/byteWindow';
import { XlsxError } from '../errors';
import type { RowOffsets } from './rowOffsets';
import type { RowScan } from './rowScan';
import { breakByHand } from './rowBreaks';
import { scanLastCell, scanRow } from './scanRow';
import { scanViews, type ScannedView } from './sheetViews';
import type { ColumnFormat, ProtectionAttributes } from '../types';
import { OpenElements } from '../xml/openElements';
import {
  asciiAttributes,
  attributeText,
  checkEnd,
  findAttribute,
  isNamed,
  isTrailer,
  isTrue,
  nextTag,
  prefixOf,
  scanTag,
  skipElement,
  Tag
} from '../xml/xmlTags';

/** What comes before a sheet's rows, as indexes into the window's bytes. */
export interface SheetHead {
  /** The value of the dimension's `ref`. */
  dimension: { start: number; end: number } | undefined;
  /**
   * Row height in points and column width in characters; undefined if the sheet doesn't give them
   * (§18.3.1.81).
   */
  defaults: { rowHeight: number | undefined; columnWidth: number | undefined };
  views: readonly ScannedView[];
  /** Where `<sheetViews>` belongs in a sheet that has none. */
  viewsAt: number;
  cols: { entries: ColumnEntry[]; start: number; end: number; isEmpty: boolean; endTag: number } | undefined;
  /** The start tag, or the empty-element tag of a sheet without rows. */
  sheetData: { start: number; end: number; isEmpty: boolean; prefix: string };
}

/** A `<col>`: columns from 0, its format, and where its tag begins. */
export interface ColumnEntry extends ColumnFormat {
  start: number;
}

/** What comes after a sheet's rows. */
export interface SheetTail {
  merges: CellRange[];
  isProtected: boolean;
  protection?: ProtectionAttributes;
  /** Rows with which pages begin that were broken by hand. */
  rowBreaks: number[];
}

/** The offsets noted in an earlier scan, for a caller that only needs cells from a column on. */
export interface KnownRows {
  offsets: RowOffsets;
  firstColumn: number;
}

/**
 * Reads a worksheet's part from front to back (CT_Worksheet, ECMA-376 Part 1 §18.3.1.99): `readHead`, then
 * `nextRow` until it returns false, then `readTail`.
 */
export class SheetStream {
  private at = 0;
  private previous = -1;
  private hasRows = true;
  private rows = 0;
  /** Cells in the rows so far. */
  cells = 0;
  private readonly tag = new Tag();
  private readonly open = new OpenElements();
  /** By row: a bit that says whether it has occurred. */
  private readonly seen = new Uint8Array(Math.ceil(MAX_ROWS / 8));

  /**
   * @param known rows that end before its first column are scanned for their last cell only, if their offsets
   * were noted
   * @param mostCells that the sheet may have
   */
  constructor(
    readonly window: ByteWindow,
    private readonly known?: KnownRows,
    private readonly mostCells = CELLS
  ) {}

  /** The window still holds the part from its beginning when this returns. */
  readHead(): SheetHead {
    for (;;) {
      this.open.clear();
      const head = scanHead(this.window.bytes, this.open);
      if (head !== undefined) {
        this.at = head.sheetData.end;
        this.hasRows = !head.sheetData.isEmpty;
        return head;
      }
      if (!this.window.grow(0)) throw new XlsxError('damaged');
    }
  }

  /** @returns false after the last row, when `position` is that of the sheet data's end tag */
  nextRow(row: RowScan): boolean {
    if (!this.hasRows) return false;
    for (;;) {
      const found = this.tryRow(row);
      if (found !== undefined) return found;
      if (!this.window.grow(this.at)) throw new XlsxError('damaged');
      this.at = 0;
    }
  }

  /** Scans all cells of the last row. */
  completeRow(row: RowScan): void {
    const {
      tag,
      window: { bytes }
    } = this;
    scanTag(bytes, row.start, tag);
    scanRow(bytes, tag, row.index - 1, row);
  }

  /** Where the end tag of the sheet's data begins, once `nextRow` has returned false. */
  get position(): number {
    return this.at;
  }

  /** @param onTag called for each tag while it is in the window */
  readTail(onTag?: (bytes: Uint8Array, tag: Tag) => void): SheetTail {
    const tail: SheetTail = { merges: [], isProtected: false, rowBreaks: [] };
    const { tag, open } = this;
    // Breaks of columns, and those of custom views, have the same names.
    let isInRowBreaks = false;
    for (;;) {
      const { bytes } = this.window;
      const start = nextTag(bytes, this.at);
      const end = start < 0 ? -1 : scanTag(bytes, start, tag);
      if (end < 0) {
        if (!this.window.grow(this.at)) {
          if (open.count > 0 || !isTrailer(bytes, this.at)) throw new XlsxError('damaged');
          return tail;
        }
        this.at = 0;
        continue;
      }
      if (open.count === 0) throw new XlsxError('damaged');
      this.at = end;
      onTag?.(bytes, tag);
      if (tag.isEnd) {
        open.end(bytes, tag);
        continue;
      }
      if (open.count === 1) isInRowBreaks = isNamed(bytes, tag, 'rowBreaks');
      else if (isInRowBreaks && isNamed(bytes, tag, 'brk')) tail.rowBreaks.push(...breakByHand(bytes, tag));
      if (!tag.isEmpty) open.start(bytes, tag);
      // Neither name has another meaning anywhere in a worksheet.
      if (isNamed(bytes, tag, 'sheetProtection') && isTrue(attributeText(bytes, tag, 'sheet'))) {
        tail.isProtected = true;
        tail.protection = asciiAttributes(bytes, tag);
      }
      if (isNamed(bytes, tag, 'mergeCell')) {
        const range = parseRange(attributeText(bytes, tag, 'ref') ?? '');
        if (range) tail.merges.push(range);
      }
    }
  }

  private tryRow(row: RowScan): boolean | undefined {
    const {
      tag,
      window: { bytes }
    } = this;
    for (;;) {
      const start = nextTag(bytes, this.at);
      if (start < 0) return undefined;
      const end = scanTag(bytes, start, tag);
      if (end < 0) return undefined;
      if (tag.isEnd) {
        this.at = start;
        this.hasRows = false;
        return false;
      }
      const isRow = isNamed(bytes, tag, 'row');
      const after = isRow ? this.scanRow(row) : skipElement(bytes, tag);
      if (after < 0) return undefined;
      this.at = after;
      if (isRow) {
        this.note(row);
        return true;
      }
    }
  }

  private note({ index, cells }: RowScan): void {
    const { seen } = this;
    const bit = 1 << (index & 7);
    // Excel repairs such a sheet, and keeps the cells of one of the rows.
    if (seen[index >> 3]! & bit) throw new XlsxError('rowTwice', '', { found: index + 1 });
    seen[index >> 3]! |= bit;
    this.previous = index;
    this.rows++;
    this.cells += cells;
    if (this.cells > this.mostCells)
      throw new XlsxError('tooManyCells', '', { found: CELLS + 1, limit: CELLS });
  }

  /** Scans the row whose start tag is in `tag`. */
  private scanRow(row: RowScan): number {
    const {
      tag,
      previous,
      known,
      window: { bytes }
    } = this;
    const length = known === undefined ? 0 : known.offsets.lengthOf(this.rows);
    if (length > 0) {
      const end = scanLastCell(bytes, tag, row, length, known!.offsets.lastLengthOf(this.rows));
      if (end < 0 || (end > 0 && row.column[0]! < known!.firstColumn)) return end;
    }
    return scanRow(bytes, tag, previous, row);
  }
}

/** CT_Worksheet, ECMA-376 Part 1 §18.3.1.99. */
const BEFORE_VIEWS = ['sheetPr', 'dimension'];

/**
 * Undefined when the bytes end too early.
 * @param open gets the elements that the rows are in
 */
function scanHead(bytes: Uint8Array, open: OpenElements): SheetHead | undefined {
  const tag = new Tag();
  let start = nextTag(bytes, 0);
  let at = start < 0 ? -1 : scanTag(bytes, start, tag);
  if (at < 0) return undefined;
  if (!opens(bytes, tag, 'worksheet')) throw new XlsxError('damaged');
  open.start(bytes, tag);
  const head: Omit<SheetHead, 'sheetData'> = {
    dimension: undefined,
    defaults: { rowHeight: undefined, columnWidth: undefined },
    views: [],
    viewsAt: at,
    cols: undefined
  };
  for (;;) {
    start = nextTag(bytes, at);
    at = start < 0 ? -1 : scanTag(bytes, start, tag);
    if (at < 0) return undefined;
    if (tag.isEnd) throw new XlsxError('damaged');
    if (isNamed(bytes, tag, 'sheetData')) {
      if (!tag.isEmpty) open.start(bytes, tag);
      const sheetData = { start, end: tag.end, isEmpty: tag.isEmpty, prefix: prefixOf(bytes, tag) };
      return { ...head, sheetData };
    }
    if (isNamed(bytes, tag, 'dimension')) {
      const n = findAttribute(bytes, tag, 'ref');
      if (n >= 0) head.dimension = { start: tag.valueStart[n]!, end: tag.valueEnd[n]! };
    }
    if (isNamed(bytes, tag, 'sheetFormatPr')) {
      head.defaults = {
        rowHeight: lengthOf(bytes, tag, 'defaultRowHeight'),
        columnWidth: lengthOf(bytes, tag, 'defaultColWidth')
      };
    }
    if (isNamed(bytes, tag, 'cols')) {
      head.cols = { entries: [], start, end: tag.end, isEmpty: tag.isEmpty, endTag: 0 };
      at = tag.isEmpty ? tag.end : scanColumns(bytes, at, tag, head.cols);
    } else if (isNamed(bytes, tag, 'sheetViews')) {
      const scanned = scanViews(bytes, tag);
      head.views = scanned?.views ?? [];
      at = scanned?.end ?? -1;
    } else {
      const isBeforeViews = BEFORE_VIEWS.some((name) => isNamed(bytes, tag, name));
      at = skipElement(bytes, tag);
      if (isBeforeViews) head.viewsAt = at;
    }
    if (at < 0) return undefined;
  }
}

/** Whether the tag opens a non-empty element with this name. */
const opens = (bytes: Uint8Array, tag: Tag, name: string): boolean =>
  isNamed(bytes, tag, name) && !tag.isEmpty;

function scanColumns(
  bytes: Uint8Array,
  from: number,
  tag: Tag,
  cols: NonNullable<SheetHead['cols']>
): number {
  for (let at = from; ;) {
    const start = nextTag(bytes, at);
    at = start < 0 ? -1 : scanTag(bytes, start, tag);
    if (at < 0) return -1;
    if (tag.isEnd) {
      checkEnd(bytes, cols.start, tag);
      cols.endTag = start;
      return at;
    }
    const first = Number(attributeText(bytes, tag, 'min') ?? NaN) - 1;
    const last = Number(attributeText(bytes, tag, 'max') ?? NaN) - 1;
    if (isNamed(bytes, tag, 'col') && first >= 0 && last >= first) {
      cols.entries.push({
        first,
        last,
        start,
        width: lengthOf(bytes, tag, 'width'),
        isHidden: isTrue(attributeText(bytes, tag, 'hidden')),
        format: Number(attributeText(bytes, tag, 'style') ?? 0)
      });
    }
    at = skipElement(bytes, tag);
    if (at < 0) return -1;
  }
}

function lengthOf(bytes: Uint8Array, tag: Tag, attribute: string): number | undefined {
  const length = Number(attributeText(bytes, tag, attribute) ?? NaN);
  return length >= 0 ? length : undefined;
}
