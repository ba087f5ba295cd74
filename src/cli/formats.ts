import { extname } from 'node:path';

/** Files that are text; all others are taken for workbooks. */
const TEXTS = ['.csv', '.tsv', '.txt'];
const WORKBOOKS = ['.xlsx', '.xlsm', '.xltx', '.xltm'];

/** A path's ending in small letters, with its dot; '' where it has none. */
export const endingOf = (path: string): string => extname(path).toLowerCase();

/**
 * Whether a file in a folder, by its name, is one to judge: not a result, a hidden file, or one that Excel
 * keeps while it works.
 */
export const isInput = (name: string): boolean =>
  !/^(?:\.|~\$)|\.evaluated\.[^.]+$/.test(name) && ['.csv', '.tsv', ...WORKBOOKS].includes(endingOf(name));

export const isText = (path: string): boolean => TEXTS.includes(endingOf(path));

/**
 * The endings that fit what is in a file. Excel opens a workbook by no other ending than that of its own
 * kind, so there is only one, unless the file itself is called something else.
 */
export function endingsLike(file: string): readonly string[] {
  if (isText(file)) return TEXTS;
  const ending = endingOf(file);
  return WORKBOOKS.includes(ending) ? [ending] : WORKBOOKS;
}
