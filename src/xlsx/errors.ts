/**
 * Why a workbook file cannot be read or written.
 * - `empty`: no bytes at all; `notZip`: not a ZIP archive; `notWorkbook`: an archive, but of something else
 * - `encrypted`: password-protected; `legacyXls`: the binary format of Excel 97–2003 and before
 * - `damaged`: the contents break the format's rules or don't match their checksums; `rowTwice`: row
 *   `found` occurs twice
 * - `unsupportedEncoding`: a part in an encoding that is not known
 * - over a bound (see `bounds.ts`): `tooLarge`, in bytes; `swollen`, in times of the packed size;
 *   `tooDeep`, in levels of elements; `unitTooLarge`, in bytes of a row or a text; `tooManyElements`,
 *   attributes included; `tooManyStrings`; `tooManyCells`
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
  | 'rowTwice'
  | 'unsupportedEncoding'
  | 'tooLarge'
  | 'swollen'
  | 'tooDeep'
  | 'unitTooLarge'
  | 'tooManyElements'
  | 'tooManyStrings'
  | 'tooManyCells'
  | 'notWorksheet'
  | 'cannotSplice';

/** What was found, and the most that is allowed. */
export interface XlsxErrorFigures {
  readonly found?: number;
  readonly limit?: number;
}

/**
 * The one error this module throws on purpose. It has no text in any language: the caller supplies the
 * wording.
 */
export class XlsxError extends Error {
  /** @param detail the part's name or the cell's address, or `''` */
  constructor(
    readonly code: XlsxErrorCode,
    readonly detail = '',
    readonly figures: XlsxErrorFigures = {}
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'XlsxError';
  }
}
