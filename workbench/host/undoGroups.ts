import { ActionType, type Batch, type BatchAction } from './batch';

/**
 * The bit of a request's flags by which the tests' client passes on `Excel.RunOptions.mergeUndoGroup`. The
 * packaged client
 * 1.1.110 does not know the option; the number is ours.
 */
export const MERGE_UNDO_GROUP = 1 << 20;

/**
 * Members that no undo group may hold: those without undo on any platform (learn.microsoft.com, "Undo support
 * with the Excel JavaScript API", Unsupported APIs), and the question about merged areas, which clears the
 * undo list (OfficeDev/office-js#5918).
 */
const WITHOUT_UNDO: ReadonlySet<string> = new Set(['GetMergedAreasOrNullObject', 'Protect', 'Unprotect']);

/** What begins and ends a group writes nothing. */
const SCOPE = /^(?:Open|Close)$/;

const isWrite = ({ ActionType: type, Name }: BatchAction): boolean =>
  type === ActionType.SetProperty ||
  type === ActionType.Update ||
  (type === ActionType.Method && !Name.startsWith('_') && !SCOPE.test(Name));

/** Whether a batch begins a group in the way of clients since ExcelApi 1.20. */
export const opensUndoScope = ({ Actions, ObjectPaths }: Batch): boolean =>
  Actions.some(
    ({ Name, ObjectPathId }) => Name === 'Open' && ObjectPaths[ObjectPathId]?.Name === 'UndoScope'
  );

/**
 * Where a grouped batch fails with `UndoNotSupported`: at the first member without undo; where groups are
 * refused as such, as Excel on the web did for months, with whatever the batch writes (#6711, #6491), at its
 * last write.
 * @returns the index of the action, undefined when the batch is taken
 */
export function refusedAt({ Actions, ObjectPaths }: Batch, refusesAll: boolean): number | undefined {
  const without = Actions.findIndex(
    ({ Name, ObjectPathId }) =>
      WITHOUT_UNDO.has(Name) || WITHOUT_UNDO.has(ObjectPaths[ObjectPathId]?.Name ?? '')
  );
  const refused = without < 0 && refusesAll ? Actions.map(isWrite).lastIndexOf(true) : without;
  return refused < 0 ? undefined : refused;
}
