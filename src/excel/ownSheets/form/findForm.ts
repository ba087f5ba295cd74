import { parseReferences, type CellRange } from '../../../ranges';
import type { GridSheet } from '../../../sheetModel';
import { findMark, type FoundMark } from '../findMark';

/** A form of the program's own in a sheet. */
export interface Form {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.SheetVisibility | 'Visible' | 'Hidden' | 'VeryHidden';
  readonly isProtected: boolean;
  /** The cells that are its own. Its first cell is that of the first area. */
  readonly areas: readonly CellRange[];
  readonly row: number;
  readonly column: number;
  /** What the mark refers to. */
  readonly formula: string;
}

/** What a workbook has, as far as a form goes. */
export interface FoundForm extends FoundMark {
  /** Undefined where there is none, or where the user has made something else of it. */
  readonly own: Form | undefined;
}

/** What is needed to know a form by: its mark, and what its first cell says in each language. */
export type FormSign = Pick<GridSheet, 'mark'> & { readonly titles: readonly string[] };

/** Finds the form that goes by a mark, in two requests. */
export async function findForm(
  context: Excel.RequestContext,
  { mark, titles }: FormSign
): Promise<FoundForm> {
  const found = await findMark(context, mark);
  const { formula } = found;
  const marked = parseReferences(formula?.replace(/^=/, '') ?? '');
  const sheet = context.workbook.worksheets.items.find((one) => one.name === marked?.sheet);
  const { row = 0, column = 0 } = marked?.areas[0] ?? {};
  const title = sheet?.getRangeByIndexes(row, column, 1, 1);
  title?.load('values');
  sheet?.protection.load('protected');
  if (sheet) await context.sync();
  const isOurs = titles.includes(String(title?.values[0]?.[0] ?? ''));
  return {
    ...found,
    own:
      sheet && marked && isOurs && formula !== undefined
        ? {
            id: sheet.id,
            name: sheet.name,
            visibility: sheet.visibility,
            isProtected: sheet.protection.protected,
            areas: marked.areas,
            row,
            column,
            formula
          }
        : undefined
  };
}
