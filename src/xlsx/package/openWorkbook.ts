import { ByteWindow } from '../zip/byteWindow';
import { changeCalcChain } from '../formulas/calcChain';
import { portableCodec } from '../zip/codec';
import { cellValue, type ValueContext } from '../sheet/cellValue';
import { rowFormat, storedCells } from '../sheet/cellReader';
import { dynamicArrayMarks, METADATA } from '../formulas/dynamicArrays';
import { XlsxError } from '../errors';
import { formulaBlock } from '../formulas/formulaGuard';
import { sheetFrame } from '../sheet/frame';
import { PackageChanges } from './packageChanges';
import { inPart, PackageParts, siblingOf } from './packageParts';
import { joined } from '../xml/patches';
import { MAX_COLUMNS, MAX_ROWS } from '../a1';
import { RowPlaces } from '../sheet/rowOffsets';
import { RowScan } from '../sheet/rowScan';
import { readSharedStrings } from '../sheet/sharedStrings';
import { spliceSheet } from '../sheet/sheetSplice';
import { SheetStream } from '../sheet/sheetStream';
import { cellFormatCount, plainNumberStyles } from '../styles/styleFormats';
import { changeTable } from '../tables/tableChange';
import { checkGrowth, growthChange } from '../tables/tableGrowth';
import { readTables } from '../tables/tablePart';
import type {
  CellRange,
  CellValue,
  OnProgress,
  RowFormat,
  SheetEdits,
  SheetFacts,
  SheetInfo,
  SheetLayout,
  StoredCell,
  TableGrowth,
  TableInfo,
  Workbook
} from '../types';
import { type ListedSheet, readWorkbookPart, type WorkbookPart } from './workbookPart';
import { refuseOtherFormats } from './fileFormat';
import { readArchive, type ZipEntry } from '../zip/zipRead';
import { pack, type Packed, writeArchive } from '../zip/zipWrite';

/** A shared string table without strings (ECMA-376 Part 1 §18.4.9). */
const NO_STRINGS = new TextEncoder().encode(
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
);

/**
 * Opens an .xlsx or .xlsm workbook. Sheets are read when they are asked for.
 * @param bytes the file; kept, and not to be changed as long as the workbook is in use
 * @param codec compresses sheets and reads compressed parts
 * @throws XlsxError
 */
export function openWorkbook(bytes: Uint8Array, codec = portableCodec): Workbook {
  // A Node Buffer overrides `slice` to share its memory; a plain view of the same bytes copies, as the ZIP code expects.
  const file = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOtherFormats(file);
  const parts = new PackageParts(readArchive(file, codec));
  return new OpenWorkbook(parts, readWorkbookPart(parts));
}

interface Survey {
  facts: Omit<SheetFacts, 'tables'>;
  places: RowPlaces;
}

class OpenWorkbook implements Workbook {
  readonly sheets: readonly SheetInfo[];
  readonly activeSheet: number;
  readonly date1904: boolean;
  readonly isSigned: boolean;
  private readonly surveys = new Map<ListedSheet, Survey>();
  private readonly values: ValueContext;
  private strings: readonly string[] | null = null;
  private plainStyles: ReadonlySet<string> | null = null;
  private dynamicArrays: ReadonlySet<string> | null = null;

  constructor(
    private readonly parts: PackageParts,
    private readonly workbook: WorkbookPart
  ) {
    this.sheets = workbook.sheets.map(({ info }) => info);
    this.activeSheet = workbook.activeSheet;
    this.date1904 = workbook.date1904;
    // The last segment of the relationship's type, `…/digital-signature/origin`.
    this.isSigned = parts.relationships('').some(({ type }) => type === 'origin');
    this.values = { strings: () => (this.strings ??= this.readStrings()), date1904: this.date1904 };
  }

  readRows(
    sheet: SheetInfo,
    onRow: (row: number, cells: CellValue[]) => unknown,
    onProgress?: OnProgress
  ): void {
    const { values } = this;
    this.scan(
      this.listed(sheet),
      (bytes, row) => {
        const count = row.cells;
        let width = 0;
        for (let n = 0; n < count; n++) width = Math.max(width, row.column[n]! + 1);
        const cells = new Array<CellValue>(width).fill(null);
        for (let n = 0; n < count; n++) cells[row.column[n]!] = cellValue(bytes, row, n, values);
        return onRow(row.index, cells);
      },
      onProgress
    );
  }

  readCells(
    sheet: SheetInfo,
    onRow: (row: number, cells: readonly StoredCell[], format: RowFormat) => void
  ): void {
    const marks = (): ReadonlySet<string> => (this.dynamicArrays ??= this.readDynamicArrays());
    this.scan(this.listed(sheet), (bytes, row) => {
      onRow(row.index, storedCells(bytes, row, this.values, marks), rowFormat(bytes, row));
    });
  }

  layout(sheet: SheetInfo): SheetLayout {
    const { part } = this.listed(sheet).info;
    return inPart(part, () => {
      const { cols, defaults } = new SheetStream(new ByteWindow(part, this.parts.chunks(part))).readHead();
      return {
        columns: cols?.entries ?? [],
        defaultRowHeight: defaults.rowHeight,
        defaultColumnWidth: defaults.columnWidth
      };
    });
  }

  formatCount(): number {
    return this.stylesPart(cellFormatCount) ?? 1;
  }

  frame(): Uint8Array {
    const {
      parts,
      sheets,
      workbook: { sharedStrings }
    } = this;
    const formats = this.formatCount();
    const changes = new Map<ZipEntry, Packed | null>();
    for (const { part, kind } of sheets) {
      if (kind === 'worksheet')
        changes.set(
          parts.get(part),
          inPart(part, () => sheetFrame(part, parts.chunks(part), formats))
        );
    }
    if (sharedStrings !== null && parts.find(sharedStrings) !== null)
      changes.set(parts.get(sharedStrings), pack(NO_STRINGS));
    const chunks: Uint8Array[] = [];
    writeArchive(parts.archive, changes, (chunk) => {
      chunks.push(chunk);
    });
    return joined(chunks);
  }

  partNames(): string[] {
    return this.parts.archive.entries.map(({ name }) => name);
  }

  facts(sheet: SheetInfo): SheetFacts {
    const listed = this.listed(sheet);
    const survey = this.surveys.get(listed) ?? this.scan(listed, () => true)!;
    return { ...survey.facts, tables: readTables(this.parts, sheet) };
  }

  tables(sheet: SheetInfo): TableInfo[] {
    return readTables(this.parts, sheet);
  }

  splice(
    sheet: SheetInfo,
    edits: SheetEdits,
    sink: (chunk: Uint8Array) => void,
    onProgress?: OnProgress
  ): void {
    const { parts, workbook } = this;
    const listed = this.listed(sheet);
    const { sheetId } = listed;
    const { range, grow } = edits;
    if (!isInside(range)) throw new XlsxError('cannotSplice');
    const entry = parts.get(sheet.part);
    const headers: CellValue[] = [];
    const changes = new PackageChanges(parts);
    let mark: string | null = null;
    const places = this.surveys.get(listed)?.places;
    const spliced = inPart(sheet.part, () =>
      spliceSheet(
        parts.chunks(sheet.part),
        places === undefined ? null : { places, firstColumn: range.left },
        grow === undefined ? edits : withHeadersNoted(edits, grow, headers),
        {
          ...this.values,
          part: sheet.part,
          codec: parts.archive.codec,
          isPlainStyle: (style) => this.isPlainStyle(style),
          dynamicMark: () => (mark ??= this.dynamicMark(changes))
        },
        progress(entry, onProgress)
      )
    );
    changeCalcChain(parts, workbook, sheetId, spliced.removedFormulas, spliced.hasNewFormulas, changes);
    if (spliced.packed !== null) changes.setPacked(entry, spliced.packed);
    if (grow !== undefined && grow.addedColumns.length > 0) {
      const { part } = grow.table;
      checkGrowth(grow, readTables(parts, sheet), spliced.tail.merges, headers);
      changes.set(
        part,
        inPart(part, () => changeTable(parts.content(part), growthChange(grow)))
      );
    }
    for (const change of edits.tables ?? []) {
      const { part } = change.table;
      changes.set(
        part,
        inPart(part, () => changeTable(parts.content(part), change))
      );
    }
    writeArchive(parts.archive, changes.all(), sink, changes.added);
  }

  /** Goes through a sheet's rows; what is learned on the way is kept, unless `onRow` stops early. */
  private scan(
    listed: ListedSheet,
    onRow: (bytes: Uint8Array, row: RowScan) => unknown,
    onProgress?: OnProgress
  ): Survey | null {
    const { part } = listed.info;
    const entry = this.parts.get(part);
    const window = new ByteWindow(part, this.parts.chunks(part), null, progress(entry, onProgress));
    const stream = new SheetStream(window);
    const row = new RowScan();
    const places = new RowPlaces();
    const used: CellRange = { top: MAX_ROWS, left: MAX_COLUMNS, bottom: -1, right: -1 };
    return inPart(part, () => {
      stream.readHead();
      while (stream.nextRow(row)) {
        widen(used, window.bytes, row);
        places.note(row);
        if (onRow(window.bytes, row) === false) return null;
      }
      const survey = { facts: { usedRange: used.bottom < 0 ? null : used, ...stream.readTail() }, places };
      this.surveys.set(listed, survey);
      return survey;
    });
  }

  private listed(sheet: SheetInfo): ListedSheet {
    const listed = this.workbook.sheets.find(({ info }) => info === sheet);
    if (listed === undefined || sheet.kind !== 'worksheet') throw new XlsxError('notWorksheet', sheet.name);
    return listed;
  }

  private readStrings(): string[] {
    const part = this.workbook.sharedStrings;
    if (part === null) return [];
    return inPart(part, () => readSharedStrings(new ByteWindow(part, this.parts.chunks(part))));
  }

  /** A workbook may do without styles. */
  private stylesPart<T>(read: (bytes: Uint8Array) => T): T | null {
    const {
      parts,
      workbook: { styles }
    } = this;
    return styles === null || parts.find(styles) === null
      ? null
      : inPart(styles, () => read(parts.content(styles)));
  }

  private readDynamicArrays(): ReadonlySet<string> {
    const {
      parts,
      workbook: { metadata }
    } = this;
    return metadata === null || parts.find(metadata) === null
      ? new Set()
      : inPart(metadata, () => dynamicArrayMarks(parts.content(metadata)));
  }

  /** The `cm` of formulas that spill. A workbook without metadata gets its part; `''` where it has some of other kinds only. */
  private dynamicMark(changes: PackageChanges): string {
    this.dynamicArrays ??= this.readDynamicArrays();
    const [known] = this.dynamicArrays;
    if (known !== undefined) return known;
    const {
      parts,
      workbook: { metadata, part }
    } = this;
    if (metadata !== null || parts.find(siblingOf(part, METADATA.name)) !== null) return '';
    changes.addPart(part, siblingOf(part, METADATA.name), METADATA.content, METADATA.type, METADATA.name);
    return '1';
  }

  private isPlainStyle(style: string): boolean {
    this.plainStyles ??= this.stylesPart(plainNumberStyles) ?? new Set();
    return this.plainStyles.has(style);
  }
}

/** All cells of an array formula or data table are in use, also those without a result yet. */
function widen(used: CellRange, bytes: Uint8Array, row: RowScan): void {
  for (let n = 0; n < row.cells; n++) {
    const hasFormula = row.formula[n]! >= 0;
    if (row.valueEnd[n]! <= row.valueStart[n]! && !hasFormula) continue;
    const column = row.column[n]!;
    const block = hasFormula ? formulaBlock(bytes, row.formula[n]!) : null;
    if (column < used.left) used.left = column;
    if (row.index < used.top) used.top = row.index;
    used.right = Math.max(used.right, column, block?.right ?? 0);
    used.bottom = Math.max(used.bottom, row.index, block?.bottom ?? 0);
  }
}

/** The same edits; what they write to the right of the table's header goes to `headers` too. */
function withHeadersNoted(edits: SheetEdits, { table }: TableGrowth, headers: CellValue[]): SheetEdits {
  return {
    range: edits.range,
    columnWidths: edits.columnWidths ?? new Map(),
    ranges: edits.ranges ?? {},
    row(index) {
      const row = edits.row(index);
      if (index === table.range.top)
        for (const { column, value } of row ?? []) headers[column - table.range.right - 1] = value;
      return row;
    }
  };
}

function isInside({ top, left, bottom, right }: CellRange): boolean {
  return top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;
}

function progress(entry: ZipEntry, onProgress: OnProgress | undefined): ((done: number) => void) | null {
  return onProgress === undefined
    ? null
    : (done) => {
        onProgress(done, entry.size);
      };
}
