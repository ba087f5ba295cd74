/*
 * What a workbook may ask of this computer. A few kilobytes can ask for more than any computer has, since
 * repeated markup shrinks to a thousandth. Each bound is above what Excel and other programs write, and is
 * checked before the work is done.
 */

/**
 * Elements within elements. Microsoft's own parsers stop here too (XmlReaderProperty_MaxElementDepth of
 * XmlLite and MaxElementDepth of MSXML 6: 256 by default), and cells nest 7 deep.
 */
export const MARKUP_DEPTH = 256;

/**
 * Bytes of one part unpacked: 2 GiB. A full sheet of 30 columns takes 0.55 GB where half its cells are blank
 * and 1.5 GB where each holds a text of its own.
 */
export const PART_BYTES = 2 ** 31;

/**
 * Bytes unpacked of a part that is held whole, which all are but sheets and shared strings: 256 MiB. The
 * calculation chain of five million formulas takes 150 MB.
 */
export const WHOLE_PART_BYTES = 2 ** 28;

/**
 * Bytes of a part that becomes elements one by one, such as the styles: 64 MiB, for which the parser takes a
 * second. Excel's most, 65,490 cell formats, take 16 MB.
 */
export const PARSED_PART_BYTES = 2 ** 26;

/**
 * Elements and attributes of such a part: 2,097,152, for which the parser takes a second more. Excel's most
 * cell formats have 850,000, with alignment and protection each.
 */
export const PARSED_NODES = 2 ** 21;

/**
 * Bytes unpacked of all the parts that are read: 4 GiB, twice the largest part, or seven full sheets as in
 * the benchmark.
 */
export const ALL_BYTES = 2 ** 32;

/**
 * How many times as large as in the file parts may be, one by one and all together. Since each cell names its
 * place, sheets are 7 to 40 times as large, whatever stands in them; without those names and with one text in
 * all cells 200 times. Apache POI refuses parts over 100 times (ZipSecureFile); deflate reaches 1,032 times.
 */
export const SWELLING = 200;

/**
 * Bytes that one part and that all parts together may swell to in any case: 16 MiB take a tenth of a second.
 */
export const SWELLING_FROM = { part: 2 ** 24, all: 2 ** 26 };

/** Shared strings: 33,554,432, one for each cell of a full sheet of 32 columns. */
export const SHARED_STRINGS = 2 ** 25;

/**
 * Cells of all sheets that are read: 67,108,864, two full sheets of 32 columns. At a tenth of a microsecond
 * each, reading them takes 7 s.
 */
export const CELLS = 2 ** 26;

/**
 * Bytes of a row or a text: 256 MiB. A row of 16,384 cells with 32,767 letters of one byte each would take
 * 540 MB.
 */
export const UNIT_BYTES = 2 ** 28;
