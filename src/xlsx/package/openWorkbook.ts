import {
  type CellRange,
  MAX_COLUMNS,
  MAX_ROWS,
  isOnSheet,
  lastColumn,
  lastRow,
  rangeBetween
} from '../../ranges';
import { ByteWindow } from '../zip/byteWindow';
import { CELLS } from '../bounds';
import { readAddInParts } from './addInSettings';
import { changeCalcChain } from '../formulas/calcChain';
import { portableCodec } from '../zip/codec';
import { type ValueContext } from '../sheet/cellValue';
import { lastFilled, rowValues } from '../sheet/rowValues';
import { rowFormat, storedCells } from '../sheet/cellReader';
import { dynamicArrayMarks, METADATA } from '../formulas/dynamicArrays';
import { XlsxError } from '../errors';
import { formulaBlock } from '../formulas/formulaGuard';
import { packageWithoutRows } from './packageWithoutRows';
import { PackageChanges } from './packageChanges';
import { definedNamesIn, type DefinedName } from './definedNames';
import { inPart, PackageParts, siblingOf } from './packageParts';
import { RowOffsets } from '../sheet/rowOffsets';
import { RowScan } from '../sheet/rowScan';
import { readSharedStrings } from '../sheet/sharedStrings';
import { spliceSheet, type SpliceContext } from '../sheet/sheetSplice';
import { SheetStream } from '../sheet/sheetStream';
import { AlignedFormats } from '../styles/alignedFormats';
import { numberFormatCodes } from '../styles/numberFormats';
import { cellFormatCount, plainNumberStyles } from '../styles/styleFormats';
import { markUncalculated, numberFormats } from '../sheet/cellFacts';
import { changeTable } from '../tables/tableChange';
import { checkGrowth, growthChange } from '../tables/tableGrowth';
import { readTables } from '../tables/tablePart';
import type {
  Alignment,
  CellValue,
  OnProgress,
  OnRow,
  ReadOptions,
  RowFormat,
  SheetEdits,
  SheetFacts,
  SheetInfo,
  SheetLayout,
  SheetViewInfo,
  StoredCell,
  TableGrowth,
  TableInfo,
  Workbook
} from '../types';
import { type ListedSheet, readWorkbookPart, type WorkbookPart } from './workbookPart';
import { refuseOtherFormats } from './fileFormat';
import { readArchive, type ZipEntry } from '../zip/zipRead';
import { writeArchive } from '../zip/zipWrite';

/**
 * Opens an .xlsx or .xlsm workbook. Nothing of a sheet is parsed before it is asked for.
 * @param bytes the file; kept, so don't change them while the workbook is in use
 * @param codec how parts are compressed and decompressed
 * @throws XlsxError
 * @example
 * const workbook = openWorkbook(department)
 * workbook.sheets.map(({ name }) => name) // → ['Projects', 'Employees']
 * workbook.tables(workbook.sheets[0])[0].columns.slice(0, 2) // → ['Employee ID', 'Name']
 */
export function openWorkbook(bytes: Uint8Array, codec = portableCodec): Workbook {
  refuseOtherFormats(bytes);
  const parts = new PackageParts(readArchive(bytes, codec));
  return new OpenWorkbook(parts, readWorkbookPart(parts));
}

interface SheetScan {
  facts: Omit<SheetFacts, 'tables'>;
  offsets: RowOffsets;
  cells: number;
}

class OpenWorkbook implements Workbook {
  readonly sheets: readonly SheetInfo[];
  readonly activeSheet: number;
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
  private readonly scans = new Map<ListedSheet, SheetScan>();
  readonly isSigned: boolean;
  private readonly values: ValueContext;
  private strings: readonly string[] | undefined = undefined;
  private plainStyles: ReadonlySet<string> | undefined = undefined;
  private codes: readonly (string | undefined)[] | undefined = undefined;
  private dynamicArrays: ReadonlySet<string> | undefined = undefined;

  constructor(
    private readonly parts: PackageParts,
    private readonly workbook: WorkbookPart
  ) {
    this.sheets = workbook.sheets.map(({ info }) => info);
    this.activeSheet = workbook.activeSheet;
    this.date1904 = workbook.date1904;
    this.isStructureProtected = workbook.isStructureProtected;
    // The last segment of the relationship's type, `…/digital-signature/origin`.
    this.isSigned = parts.relationships('').some(({ type }) => type === 'origin');
    this.values = { strings: () => (this.strings ??= this.readStrings()), date1904: this.date1904 };
  }

  readRows(
    sheet: SheetInfo,
    onRow: OnRow,
    { firstRow = 0, columns = MAX_COLUMNS, onProgress, formatsOf, uncalculated }: ReadOptions = {}
  ): void {
    const { values } = this;
    this.scan(
      this.listed(sheet),
      (bytes, row) => {
        if (row.index < firstRow) return true;
        const cells = rowValues(bytes, row, columns, values);
        if (uncalculated !== undefined && row.hasFormulas) markUncalculated(row, cells, uncalculated);
        const formats =
          formatsOf === undefined || formatsOf.length === 0
            ? undefined
            : numberFormats(bytes, row, formatsOf, this.formatCodes());
        return onRow(row.index, cells, lastFilled(bytes, row, values), formats);
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

  view(sheet: SheetInfo): SheetViewInfo {
    const { part } = this.listed(sheet).info;
    const [view] = inPart(part, () =>
      new SheetStream(new ByteWindow(part, this.parts.chunks(part))).readHead()
    ).views;
    return { isSelected: view?.isSelected ?? false, frozen: view?.frozen };
  }

  formatCount(): number {
    return this.stylesPart(cellFormatCount) ?? 1;
  }

  withoutRows(): Uint8Array {
    return packageWithoutRows(this.parts, this.workbook, this.formatCount());
  }

  partNames(): string[] {
    return this.parts.archive.entries.map(({ name }) => name);
  }

  addInSettings(ids: readonly string[]): ReadonlyMap<string, string>[] {
    return readAddInParts(this.parts, ids).map(({ settings }) => settings);
  }

  definedNames(): DefinedName[] {
    const { part } = this.workbook;
    return inPart(part, () => definedNamesIn(this.parts.content(part)));
  }

  facts(sheet: SheetInfo): SheetFacts {
    const listed = this.listed(sheet);
    const scanned = this.scans.get(listed) ?? this.scan(listed, () => true)!;
    return { ...scanned.facts, tables: readTables(this.parts, sheet) };
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
    this.spliceAll([{ sheet, edits }], sink, onProgress);
  }

  spliceAll(
    sheets: readonly { readonly sheet: SheetInfo; readonly edits: SheetEdits }[],
    sink: (chunk: Uint8Array) => void,
    onProgress?: OnProgress
  ): void {
    const { parts } = this;
    const changes = new PackageChanges(parts);
    const sizeOf = (sheet: SheetInfo): number => parts.get(sheet.part).size;
    const total = sheets.reduce((sum, { sheet }) => sum + sizeOf(sheet), 0);
    let mark: string | undefined = undefined;
    const dynamicMark = (): string => (mark ??= this.dynamicMark(changes));
    const formats = new AlignedFormats(parts, this.workbook.styles);
    const aligned = (style: string, alignment: Alignment): string => formats.of(style, alignment);
    let before = 0;
    for (const { sheet, edits } of sheets) {
      const onBytes = onProgress && ((done: number): void => onProgress(before + done, total));
      this.changeSheet(sheet, edits, changes, { dynamicMark, aligned }, onBytes);
      before += sizeOf(sheet);
    }
    const styles = formats.changed();
    if (styles) changes.set(styles.part, styles.content);
    writeArchive(parts.archive, changes.all(), sink, changes.added);
  }

  private changeSheet(
    sheet: SheetInfo,
    edits: SheetEdits,
    changes: PackageChanges,
    made: Pick<SpliceContext, 'dynamicMark' | 'aligned'>,
    onProgress: OnProgress | undefined
  ): void {
    const { parts, workbook } = this;
    const listed = this.listed(sheet);
    const { sheetId } = listed;
    const { range, grow } = edits;
    if (range.rows > 0 && !isOnSheet(range)) throw new XlsxError('cannotSplice');
    const entry = parts.get(sheet.part);
    const headers: CellValue[] = [];
    const offsets = this.scans.get(listed)?.offsets;
    const spliced = inPart(sheet.part, () =>
      spliceSheet(
        parts.chunks(sheet.part),
        offsets === undefined ? undefined : { offsets, firstColumn: range.column },
        grow === undefined ? edits : withHeadersNoted(edits, grow, headers),
        {
          ...this.values,
          part: sheet.part,
          codec: parts.archive.codec,
          isPlainStyle: (style) => this.isPlainStyle(style),
          ...made
        },
        progress(entry, onProgress)
      )
    );
    changeCalcChain(parts, workbook, sheetId, spliced.removedFormulas, spliced.hasNewFormulas, changes);
    if (spliced.packed !== undefined) changes.setPacked(entry, spliced.packed);
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
  }

  /** Scans a sheet's rows, and keeps what it learns unless `onRow` stops early. */
  private scan(
    listed: ListedSheet,
    onRow: (bytes: Uint8Array, row: RowScan) => unknown,
    onProgress?: OnProgress
  ): SheetScan | undefined {
    const { part } = listed.info;
    const entry = this.parts.get(part);
    const window = new ByteWindow(part, this.parts.chunks(part), undefined, progress(entry, onProgress));
    const stream = new SheetStream(window, undefined, CELLS - this.cellsBeside(listed));
    const row = new RowScan();
    const offsets = new RowOffsets();
    const used = new UsedRange();
    return inPart(part, () => {
      stream.readHead();
      while (stream.nextRow(row)) {
        used.add(window.bytes, row);
        offsets.note(row);
        if (onRow(window.bytes, row) === false) return undefined;
      }
      const scanned = {
        facts: { usedRange: used.range, ...stream.readTail() },
        offsets,
        cells: stream.cells
      };
      this.scans.set(listed, scanned);
      return scanned;
    });
  }

  /** Cells of the other sheets that have been read. */
  private cellsBeside(listed: ListedSheet): number {
    let sum = 0;
    for (const [other, { cells }] of this.scans) if (other !== listed) sum += cells;
    return sum;
  }

  private listed(sheet: SheetInfo): ListedSheet {
    const listed = this.workbook.sheets.find(({ info }) => info === sheet);
    if (listed === undefined || sheet.kind !== 'worksheet') throw new XlsxError('notWorksheet', sheet.name);
    return listed;
  }

  private readStrings(): string[] {
    const part = this.workbook.sharedStrings;
    if (part === undefined) return [];
    return inPart(part, () => readSharedStrings(new ByteWindow(part, this.parts.chunks(part))));
  }

  /** A workbook need not have styles. */
  private stylesPart<T>(read: (bytes: Uint8Array) => T): T | undefined {
    const {
      parts,
      workbook: { styles }
    } = this;
    return styles === undefined || parts.find(styles) === undefined
      ? undefined
      : inPart(styles, () => read(parts.content(styles)));
  }

  private readDynamicArrays(): ReadonlySet<string> {
    const {
      parts,
      workbook: { metadata }
    } = this;
    return metadata === undefined || parts.find(metadata) === undefined
      ? new Set()
      : inPart(metadata, () => dynamicArrayMarks(parts.content(metadata)));
  }

  /**
   * The `cm` of formulas that spill. Adds a metadata part to a workbook without one; `''` where there is one
   * that marks no such formulas.
   */
  private dynamicMark(changes: PackageChanges): string {
    this.dynamicArrays ??= this.readDynamicArrays();
    const [known] = this.dynamicArrays;
    if (known !== undefined) return known;
    const {
      parts,
      workbook: { metadata, part }
    } = this;
    if (metadata !== undefined || parts.find(siblingOf(part, METADATA.name)) !== undefined) return '';
    changes.addPart(part, siblingOf(part, METADATA.name), METADATA.content, METADATA.type, METADATA.name);
    return '1';
  }

  private formatCodes(): readonly (string | undefined)[] {
    return (this.codes ??= this.stylesPart(numberFormatCodes) ?? []);
  }

  private isPlainStyle(style: string): boolean {
    this.plainStyles ??= this.stylesPart(plainNumberStyles) ?? new Set();
    return this.plainStyles.has(style);
  }
}

/**
 * The smallest range with every cell in use. Array formulas and data tables count with all their cells, even
 * those without a result yet.
 */
class UsedRange {
  private top = MAX_ROWS;
  private left = MAX_COLUMNS;
  private bottom = -1;
  private right = -1;

  add(bytes: Uint8Array, row: RowScan): void {
    for (let n = 0; n < row.cells; n++) {
      const hasFormula = row.formula[n]! >= 0;
      if (row.valueEnd[n]! <= row.valueStart[n]! && !hasFormula) continue;
      const column = row.column[n]!;
      if (column < this.left) this.left = column;
      if (column > this.right) this.right = column;
      if (row.index < this.top) this.top = row.index;
      if (row.index > this.bottom) this.bottom = row.index;
      const block = hasFormula ? formulaBlock(bytes, row.formula[n]!) : undefined;
      if (!block) continue;
      this.right = Math.max(this.right, lastColumn(block));
      this.bottom = Math.max(this.bottom, lastRow(block));
    }
  }

  get range(): CellRange | undefined {
    return this.bottom < 0 ? undefined : rangeBetween(this.top, this.left, this.bottom, this.right);
  }
}

/** The same edits, which also put what they write right of the table's header into `headers`. */
function withHeadersNoted(edits: SheetEdits, { table }: TableGrowth, headers: CellValue[]): SheetEdits {
  return {
    range: edits.range,
    columnWidths: edits.columnWidths ?? new Map(),
    alignments: edits.alignments ?? new Map(),
    ranges: edits.ranges ?? {},
    row(index) {
      const row = edits.row(index);
      if (index === table.range.row)
        for (const { column, value } of row ?? [])
          headers[column - table.range.column - table.range.columns] = value;
      return row;
    }
  };
}

function progress(entry: ZipEntry, onProgress: OnProgress | undefined): ((done: number) => void) | undefined {
  return onProgress === undefined
    ? undefined
    : (done) => {
        onProgress(done, entry.size);
      };
}
