/**
 * Why a workbook file cannot be read or written.
 * - `empty`: no bytes at all; `notZip`: not a ZIP archive; `notWorkbook`: an archive, but of something else
 * - `encrypted`: protected by a password; `legacyXls`: the binary format of Excel 97–2003 and before
 * - `damaged`: contents contradict the format or their own checksums; `unsupportedEncoding`: a part that is not UTF-8
 * - `tooLarge`: over a limit of this module or of the format
 * - `notWorksheet`: the sheet asked for is a chart or dialog, not a grid of cells
 * - `cannotSplice`: the workbook reads, but the edits asked for cannot be made without harm
 */
export type XlsxErrorCode =
  | 'empty'
  | 'notZip'
  | 'encrypted'
  | 'legacyXls'
  | 'notWorkbook'
  | 'damaged'
  | 'unsupportedEncoding'
  | 'tooLarge'
  | 'notWorksheet'
  | 'cannotSplice';

/** The one error this module throws on purpose. It carries no text in any language: the caller words it. */
export class XlsxError extends Error {
  /** @param detail the part's name or the cell's address, `''` when there is none */
  constructor(
    readonly code: XlsxErrorCode,
    readonly detail = ''
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'XlsxError';
  }
}
