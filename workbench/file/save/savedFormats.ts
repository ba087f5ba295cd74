import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import { NewFormats, type FormatIndex } from '../../../src/xlsx';
import { formatOf, knownFormats, styleId } from '../ids';
import type { OpenedFile } from '../types';
import { styleDifference } from './styleDifference';

/** A format for a cell, undefined if its own is right, and whether it covers the grid's style completely. */
export interface SavedFormat {
  format: FormatIndex | undefined;
  isWhole: boolean;
}

/** The file's formats for the grid's styles, adding new ones as needed. */
export class SavedFormats {
  private readonly formats: ReadonlySet<FormatIndex>;
  private readonly added: NewFormats;
  private readonly found = new Map<string, SavedFormat>();

  constructor(
    private readonly opened: OpenedFile,
    private readonly now: IWorkbookData
  ) {
    this.formats = knownFormats(opened.workbook.styles);
    this.added = NewFormats.of(opened.bytes);
  }

  /**
   * @param own the format of the cell in the file
   * @param left the format of the nearest cell to the left in the file, for a cell that isn't in it
   */
  of(style: ICellData['s'], own: FormatIndex, left: FormatIndex | undefined): SavedFormat {
    const wanted = style === undefined || style === null || style === '' ? 0 : formatOf(style);
    if (wanted !== undefined)
      return { format: wanted === (this.formats.has(own) ? own : 0) ? undefined : wanted, isWhole: true };
    const key = typeof style === 'string' ? `${style} ${left ?? own} ${left !== undefined}` : undefined;
    const known = key === undefined ? undefined : this.found.get(key);
    if (known !== undefined) return known;
    const saved = this.changed(
      (typeof style === 'string' ? this.now.styles[style] : style) ?? {},
      left ?? own,
      left !== undefined
    );
    if (key !== undefined) this.found.set(key, saved);
    return saved;
  }

  /** The file with the added formats. */
  applyTo(bytes: Uint8Array): Uint8Array {
    return this.added.applyTo(bytes);
  }

  private changed(style: IStyleData, base: FormatIndex, isNew: boolean): SavedFormat {
    const { styles, defaultStyle } = this.opened.workbook;
    const looks = {
      style,
      base: styles[styleId(base)] ?? {},
      defaults: typeof defaultStyle === 'object' ? (defaultStyle ?? {}) : {}
    };
    const { change, isWhole, isSame } = styleDifference(looks, isNew);
    if (isSame) return { format: isNew ? base : undefined, isWhole };
    const format = this.added.add({ base, ...change });
    return { format: format ?? (isNew ? base : undefined), isWhole: isWhole && format !== undefined };
  }
}
