import { cellName, contains, lastRow } from '../../ranges';
import { ByteWindow } from '../zip/byteWindow';
import { cellValue, type ValueContext } from './cellValue';
import { type Action, formatActions, resultActions } from './cellPatches';
import { cellXml, formulaXml } from './cellXml';
import type { Codec } from '../zip/codec';
import { XlsxError } from '../errors';
import { FormulaGuard } from '../formulas/formulaGuard';
import { headPatches } from './headPatches';
import { inOrder, type Patch } from '../xml/patches';
import { CellType, RowScan } from './rowScan';
import { type KnownRows, type SheetHead, SheetStream, type SheetTail } from './sheetStream';
import { type TailChanges, TailPatches } from './tailPatches';
import type { Alignment, CellEdit, CellValue, SheetEdits } from '../types';
import { asciiText, attributeText, findAttribute, isTrue, scanTag, Tag } from '../xml/xmlTags';
import { type Packed, Packer } from '../zip/zipWrite';

export interface SpliceContext extends ValueContext {
  part: string;
  codec: Codec;
  /** Whether a cell format shows numbers as they are. */
  isPlainStyle(style: string): boolean;
  /** The format that differs from another one in its alignment; the same where there can be none. */
  aligned(style: string, alignment: Alignment): string;
  /** The `cm` of formulas that spill, asked for when the first one is written. */
  dynamicMark(): string;
}

export interface SplicedSheet {
  /** Undefined when every cell already has its new value. */
  packed: Packed | undefined;
  /** Cells that lost their formula, even if they got another. */
  removedFormulas: ReadonlySet<number>;
  hasNewFormulas: boolean;
  tail: SheetTail;
}

/**
 * Copies a worksheet's part with the edits spliced in. Only changed cells, their rows' `spans`, the dimension
 * and column widths differ from what was there.
 * @param next the part's chunks
 * @throws XlsxError `cannotSplice`, `damaged`, `unsupportedEncoding`, `tooLarge`
 */
export function spliceSheet(
  next: () => Uint8Array | undefined,
  known: KnownRows | undefined,
  edits: SheetEdits,
  context: SpliceContext,
  onBytes: ((done: number) => void) | undefined
): SplicedSheet {
  return new Splicer(next, known, edits, context, onBytes).run();
}

class Splicer {
  private readonly packer: Packer;
  private readonly guard: FormulaGuard;
  private readonly row = new RowScan();
  private readonly window: ByteWindow;
  private readonly stream: SheetStream;
  private isChanged = false;
  /** Whether an empty-element `<sheetData/>` has become a start tag. */
  private isOpened = false;
  private hasNewFormulas = false;
  private nextEdit: number;

  constructor(
    next: () => Uint8Array | undefined,
    known: KnownRows | undefined,
    private readonly edits: SheetEdits,
    private readonly context: SpliceContext,
    onBytes: ((done: number) => void) | undefined
  ) {
    const packer = new Packer(context.codec);
    this.guard = new FormulaGuard(edits.range);
    this.packer = packer;
    this.window = new ByteWindow(
      context.part,
      next,
      (bytes) => {
        packer.bytes(bytes);
      },
      onBytes
    );
    this.stream = new SheetStream(this.window, known);
    this.nextEdit = edits.range.row;
  }

  run(): SplicedSheet {
    const { window, row, stream } = this;
    const head = stream.readHead();
    this.copyHead(head);
    while (stream.nextRow(row)) {
      if (!row.isOrdered) throw new XlsxError('cannotSplice', cellName(row.index, 0));
      this.insertRows(row.index, row.start, head);
      this.editRow();
    }
    this.insertRows(lastRow(this.edits.range) + 1, stream.position, head);
    if (this.isOpened) this.packer.text(`</${head.sheetData.prefix}sheetData>`);
    const { ranges, protection } = this.edits;
    const isTailEdited = ranges !== undefined || protection !== undefined;
    const tail = stream.readTail(
      isTailEdited
        ? this.tailPatcher(
            { ...ranges, ...(protection !== undefined && { protection }) },
            head.sheetData.isEmpty
          )
        : undefined
    );
    window.copyUpTo(window.bytes.length);
    this.guard.check();
    return {
      packed: this.isChanged ? this.packer.finish() : undefined,
      removedFormulas: this.guard.removed,
      hasNewFormulas: this.hasNewFormulas,
      tail
    };
  }

  private tailPatcher(changes: TailChanges, hasNoEndTag: boolean): (bytes: Uint8Array, tag: Tag) => void {
    const patches = new TailPatches(changes, hasNoEndTag);
    return (bytes, tag) => {
      for (const { start, end, text } of patches.tag(bytes, tag)) {
        this.put(start, end, text);
        this.isChanged = true;
      }
    };
  }

  private copyHead(head: SheetHead): void {
    const { dimension, looks } = headPatches(this.window.bytes, head, this.edits);
    if (looks.length > 0) this.isChanged = true;
    for (const { start, end, text } of inOrder([...dimension, ...looks])) this.put(start, end, text);
  }

  /**
   * Inserts, at the byte `at`, the rows before `before` that are edited and that the sheet doesn't have yet.
   */
  private insertRows(before: number, at: number, { sheetData }: SheetHead): void {
    while (this.nextEdit < before && this.nextEdit <= lastRow(this.edits.range)) {
      const index = this.nextEdit;
      const xml = this.newRow(sheetData.prefix, index, this.takeEdits(index));
      if (xml === '') continue;
      if (sheetData.isEmpty && !this.isOpened) {
        this.put(sheetData.end - 2, sheetData.end, '>');
        this.isOpened = true;
      }
      this.put(at, at, xml);
      this.isChanged = true;
    }
  }

  private editRow(): void {
    const {
      row,
      window: { bytes }
    } = this;
    const edits =
      row.index === this.nextEdit && row.index <= lastRow(this.edits.range) ? this.takeEdits(row.index) : [];
    if (edits.length === 0 && !row.hasFormulas) return;
    if (row.isLastOnly && hasNumber(edits) && !this.givesStyle(bytes, 0)) this.stream.completeRow(row);
    const actions = this.planRow(bytes, edits);
    if (actions.length === 0) return;
    this.isChanged = true;
    const inTag = [...this.widerSpans(bytes, actions), ...this.newHeight(bytes)];
    for (const { start, end, text } of inOrder(inTag)) this.put(start, end, text);
    if (!row.isEmpty) {
      for (const { start, end, xml } of actions) this.put(start, end, xml);
      return;
    }
    const name = asciiText(bytes, row.start + 1, row.nameEnd);
    this.put(row.tagEnd - 2, row.tagEnd, `>${actions.map(({ xml }) => xml).join('')}</${name}>`);
  }

  /** The changes that the edits make in the scanned row. The guard gets every formula in it. */
  private planRow(bytes: Uint8Array, edits: readonly CellEdit[]): Action[] {
    const { row, guard } = this;
    const actions: Action[] = [];
    const prefix = asciiText(bytes, row.start + 1, row.localStart);
    let cell = 0;
    for (const edit of edits) {
      const { column, value, formula } = edit;
      for (; cell < row.cells && row.column[cell]! < column; cell++) this.noteFormula(bytes, cell, false);
      if (cell < row.cells && row.column[cell] === column) {
        if (formula === 'kept') {
          this.noteFormula(bytes, cell, false);
          actions.push(...resultActions(bytes, row, cell, prefix, edit));
          cell++;
          continue;
        }
        const isChanged = formula !== undefined || !this.holds(bytes, cell, value);
        this.noteFormula(bytes, cell, isChanged);
        guard.edit(row.index, column, isChanged);
        if (isChanged) {
          const xml = this.newCell(prefix, row.index, edit, this.styleOf(bytes, cell));
          actions.push({ start: row.cellStart[cell]!, end: row.cellEnd[cell]!, column, xml });
        } else if (edit.format !== undefined) {
          actions.push(...formatActions(bytes, row, cell, edit.format));
        }
        cell++;
      } else {
        if (formula !== 'kept') guard.edit(row.index, column, value !== null || formula !== undefined);
        if (value === null && (formula === undefined || formula === 'kept') && edit.format === undefined)
          continue;
        const at = cell > 0 ? row.cellEnd[cell - 1]! : row.tagEnd;
        actions.push({
          start: at,
          end: at,
          column,
          xml: this.newCell(prefix, row.index, edit, this.aligned(this.styleFor(bytes, cell, value), column))
        });
      }
    }
    for (; cell < row.cells; cell++) this.noteFormula(bytes, cell, false);
    return actions;
  }

  /** @param style the cell's style unless the edit gives one */
  private newCell(
    prefix: string,
    row: number,
    { column, value, formula, format }: CellEdit,
    style: string
  ): string {
    const own = format === undefined ? style : format === 0 ? '' : String(format);
    if (formula === undefined || formula === 'kept') return cellXml(prefix, row, column, own, value);
    this.hasNewFormulas = true;
    return formulaXml(
      prefix,
      row,
      column,
      own,
      formula,
      value,
      formula.spill === undefined ? '' : this.context.dynamicMark()
    );
  }

  /** A row of only the edited cells; `''` when all of them are blank. */
  private newRow(prefix: string, index: number, edits: readonly CellEdit[]): string {
    let cells = '';
    for (const edit of edits) {
      const { value, formula, format } = edit;
      const hasContent = value !== null || (formula !== undefined && formula !== 'kept');
      if (formula !== 'kept') this.guard.edit(index, edit.column, hasContent);
      if (hasContent || format !== undefined)
        cells += this.newCell(prefix, index, edit, this.aligned('', edit.column));
    }
    if (cells === '') return '';
    const height = this.edits.rowHeight?.(index);
    const byHand = this.edits.isHeightByHand?.(index) === true ? ' customHeight="1"' : '';
    const size = height === undefined ? '' : ` ht="${height}"${byHand}`;
    return `<${prefix}row r="${index + 1}"${size}>${cells}</${prefix}row>`;
  }

  private aligned(style: string, column: number): string {
    const alignment = this.edits.alignments?.get(column);
    return alignment ? this.context.aligned(style, alignment) : style;
  }

  private noteFormula(bytes: Uint8Array, cell: number, isReplaced: boolean): void {
    const { row } = this;
    if (row.formula[cell]! >= 0)
      this.guard.formula(bytes, row.formula[cell]!, row.index, row.column[cell]!, isReplaced);
  }

  /**
   * Whether the cell already has the value. A formula never does, whatever its result, and an error value is
   * not the text that looks like it.
   */
  private holds(bytes: Uint8Array, cell: number, value: CellValue): boolean {
    const { row } = this;
    if (row.formula[cell]! >= 0) return false;
    if (row.type[cell] === CellType.error && value !== null) return false;
    return cellValue(bytes, row, cell, this.context) === value;
  }

  private styleOf(bytes: Uint8Array, cell: number): string {
    const { row } = this;
    return row.styleStart[cell]! < 0 ? '' : asciiText(bytes, row.styleStart[cell]!, row.styleEnd[cell]!);
  }

  /**
   * The format of the nearest cell to the left; for a number, of the nearest one that won't show it as a date
   * or an amount.
   */
  private styleFor(bytes: Uint8Array, before: number, value: CellValue): string {
    for (let cell = before - 1; cell >= 0; cell--) {
      if (typeof value !== 'number' || this.givesStyle(bytes, cell)) return this.styleOf(bytes, cell);
    }
    return '';
  }

  /** Whether a cell has a style that shows a number as it is. */
  private givesStyle(bytes: Uint8Array, cell: number): boolean {
    const style = this.styleOf(bytes, cell);
    return style === '' || this.context.isPlainStyle(style);
  }

  /** `spans` is a hint, `1:5` or several such (§18.3.1.73); some readers lose cells where it is wrong. */
  private widerSpans(bytes: Uint8Array, actions: readonly Action[]): Patch[] {
    const { row } = this;
    if (row.spansStart < 0) return [];
    const spans = asciiText(bytes, row.spansStart, row.spansEnd);
    const bounds = spans
      .split(/[\s:]+/)
      .filter((text) => text !== '')
      .map(Number);
    // A function cannot be given as many arguments as a file can hold spans.
    const least = bounds.reduce((a, b) => Math.min(a, b), Infinity);
    const most = bounds.reduce((a, b) => Math.max(a, b), -Infinity);
    const first = Math.min(least, actions[0]!.column + 1);
    const last = Math.max(most, actions[actions.length - 1]!.column + 1);
    if (bounds.length === 0 || !Number.isInteger(first + last) || (first === least && last === most))
      return [];
    return [{ start: row.spansStart, end: row.spansEnd, text: `${first}:${last}` }];
  }

  /** A row whose height nobody has set by hand gets the new one (`ht` and `customHeight`, §18.3.1.73). */
  private newHeight(bytes: Uint8Array): Patch[] {
    const height = this.edits.rowHeight?.(this.row.index);
    if (height === undefined) return [];
    const tag = new Tag();
    scanTag(bytes, this.row.start, tag);
    const n = findAttribute(bytes, tag, 'ht');
    return n < 0 || isTrue(attributeText(bytes, tag, 'customHeight'))
      ? []
      : [{ start: tag.valueStart[n]!, end: tag.valueEnd[n]!, text: String(height) }];
  }

  private put(start: number, end: number, text: string): void {
    this.window.copyUpTo(start);
    this.packer.text(text);
    this.window.replaceUpTo(end);
  }

  private takeEdits(index: number): readonly CellEdit[] {
    const { range } = this.edits;
    this.nextEdit = index + 1;
    const edits = this.edits.row(index) ?? [];
    let last = -1;
    for (const { column } of edits) {
      if (column <= last || !contains(range, index, column))
        throw new XlsxError('cannotSplice', cellName(index, Math.max(column, 0)));
      last = column;
    }
    return edits;
  }
}

/** Only a number may take its style from a cell other than the last. */
const hasNumber = (edits: readonly CellEdit[]): boolean =>
  edits.some(({ value }) => typeof value === 'number');
