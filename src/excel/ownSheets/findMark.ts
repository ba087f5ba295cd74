/** What a workbook has, as far as any sheet of the program's own goes. */
export interface FoundMark {
  /** What the mark refers to; undefined where there is no mark. */
  readonly formula: string | undefined;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly activeId: string;
  /** Names of the workbook's tables. */
  readonly tables: readonly string[];
  /** Whether the workbook lets nobody add or delete sheets. */
  readonly isStructureProtected: boolean;
}

/** Looks where a mark leads, in one request, which loads the sheets' names and visibility. */
export async function findMark(context: Excel.RequestContext, mark: string): Promise<FoundMark> {
  const { names, worksheets, tables, protection } = context.workbook;
  const name = names.getItemOrNullObject(mark);
  name.load('formula');
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/name');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  await context.sync();
  return {
    formula: name.isNullObject ? undefined : String(name.formula),
    sheets: worksheets.items.map((one) => ({ id: one.id, name: one.name })),
    activeId: active.id,
    tables: tables.items.map((table) => table.name),
    isStructureProtected: protection.protected
  };
}
