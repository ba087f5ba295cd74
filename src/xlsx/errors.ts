/**
 * Why a workbook file cannot be read or written.
 * - `empty`: no bytes at all; `notZip`: not a ZIP archive; `notWorkbook`: an archive, but of something else
 * - `encrypted`: password-protected; `legacyXls`: the binary format of Excel 97–2003 and before
 * - `damaged`: the contents break the format's rules or don't match their checksums; `unsupportedEncoding`: a part
 *   that is not UTF-8
 * - `tooLarge`: over a limit of this code or of the format
 * - `notWorksheet`: the sheet asked for is a chart or dialog, not a grid of cells
 * - `cannotSplice`: the workbook can be read, but these edits would damage it
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

/** The one error this module throws on purpose. It has no text in any language: the caller supplies the wording. */
export class XlsxError extends Error {
  /** @param detail the part's name or the cell's address, or `''` */
  constructor(
    readonly code: XlsxErrorCode,
    readonly detail = ''
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'XlsxError';
  }
}
