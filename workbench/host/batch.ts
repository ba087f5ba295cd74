/** A batch as Microsoft's Excel client 1.1.110 sends it, in its own, undocumented protocol. */
export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, BatchPath>>;
}

export const enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  QueryAsJson = 7,
  Update = 9
}

export const enum PathType {
  Root = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  NullObject = 7
}

export interface BatchArguments {
  readonly Arguments?: readonly unknown[];
  /**
   * For each argument the path id if it is an object of the batch, 0 for a plain value, and a list for a
   * list.
   */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface BatchAction {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: BatchArguments;
  readonly QueryInfo?: BatchQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: BatchArguments;
}

/** The result of a batch. Actions before a failing one have taken effect, and their results are included. */
export interface BatchResult {
  readonly Error: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  } | null;
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
}

/** Whether a batch only releases ranges that the client kept, as it does by itself when `Excel.run` ends. */
export function isCleanup({ Actions }: Batch): boolean {
  const methods = Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  return (
    methods.length > 0 &&
    methods.every((action) => action.ActionType === ActionType.Method && action.Name === '_RemoveReference')
  );
}
