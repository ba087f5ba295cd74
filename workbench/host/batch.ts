/** A batch as Microsoft's Excel client 1.1.110 sends it; the client's own protocol, which no document describes. */
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
  /** Beside each argument that is an object of the batch its path's id; 0 beside plain values; lists for lists. */
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

/** What a batch gave. The actions before a failing one have had their effect, and their results are there. */
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

/** Whether a batch only lets go of ranges that the client kept, as it does unasked when `Excel.run` has ended. */
export function isCleanup({ Actions }: Batch): boolean {
  const methods = Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  return (
    methods.length > 0 &&
    methods.every((action) => action.ActionType === ActionType.Method && action.Name === '_RemoveReference')
  );
}
