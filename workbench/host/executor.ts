import { isObject } from './arguments';
import {
  ActionType,
  PathType,
  type Batch,
  type BatchAction,
  type BatchArguments,
  type BatchPath,
  type BatchResult
} from './batch';
import { HostError } from './errors';
import { MemberAccess } from './memberAccess';
import { object, type ApiVersion, type HostObject, type Scope } from './members';
import { query } from './query';
import type { RangeTarget } from './targets';

/** Carries out batches on a workbook, one after the other. */
export class Executor {
  private readonly access: MemberAccess;

  constructor(
    private readonly scope: Scope,
    api: ApiVersion
  ) {
    this.access = new MemberAccess(scope, api);
  }

  /**
   * Carries out a batch. It is not atomic: actions before a failing one keep their effect
   * (learn.microsoft.com, "Error handling": the error names the action, the ones before it are not undone).
   * @param stopAt an action that is made to fail, for tests
   */
  execute(batch: Batch, stopAt?: { readonly action: number; readonly error: HostError }): BatchResult {
    const run = new BatchRun(batch, this.scope, this.access);
    const result: BatchResult = { Error: null, Results: [], TraceIds: [] };
    return this.scope.workbook.transact(() => {
      for (const [index, action] of batch.Actions.entries()) {
        try {
          if (stopAt?.action === index) throw stopAt.error;
          result.Results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
          if (action.ActionType === ActionType.Trace) result.TraceIds.push(action.Id);
        } catch (error) {
          if (!(error instanceof HostError)) throw error;
          const { code, message, location } = error;
          return {
            ...result,
            Error: {
              Code: code,
              Message: message,
              Location: location,
              ActionIndex: index,
              HttpStatusCode: 400
            }
          };
        }
      }
      return result;
    });
  }
}

/** A batch that is being carried out. Each of its paths is resolved to an object once. */
class BatchRun {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly keptIds = new Map<number, string>();

  constructor(
    private readonly batch: Batch,
    private readonly scope: Scope,
    private readonly access: MemberAccess
  ) {}

  perform(action: BatchAction): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const of = this.objectAt(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return of && this.instantiated(action.ObjectPathId, of);
      case ActionType.Query:
        return of && query(this.access, of, action.QueryInfo ?? {});
      case ActionType.QueryAsJson:
        return of && camelCased(query(this.access, of, action.QueryInfo ?? {}));
      case ActionType.Method:
        return this.method(action, of);
      case ActionType.SetProperty:
        this.access.set(existing(of), action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.update(existing(of), name, value);
        return null;
      default:
        throw new HostError('ApiNotFound', `an action of the type ${String(action.ActionType)}`);
    }
  }

  /** What the client learns about an object: its id, and the id under which it is kept. */
  private instantiated(path: number, of: HostObject): Record<string, unknown> {
    const kept = this.keptIds.get(path);
    return { ...this.access.identity(of), ...(kept === undefined ? {} : { _ReferenceId: kept }) };
  }

  private method(action: BatchAction, of: HostObject | null): unknown {
    if (action.Name === '_KeepReference') return this.keep(action.ObjectPathId, of);
    // The client releases everything it was given, null objects too, and expects no error.
    if (!of && action.Name === '_RemoveReference') return null;
    const value = this.access.call(existing(of), action.Name, this.arguments(action.ArgumentInfo));
    return isObject(value) ? null : value;
  }

  private keep(path: number, of: HostObject | null): unknown {
    if (of?.type !== 'Range' || this.keptIds.has(path)) return null;
    this.keptIds.set(path, this.scope.kept.keep(of.target as RangeTarget));
    return null;
  }

  private update(of: HostObject, written: string, value: unknown): void {
    const known = this.access.nameOf(of.type, written);
    if (known?.kind !== 'property') throw this.access.unknown(of.type, written);
    this.access.set(of, known.name, value);
  }

  private objectAt(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const found = this.find(this.batch.ObjectPaths[id]);
    this.objects.set(id, found);
    return found;
  }

  private find(path: BatchPath | undefined): HostObject | null {
    if (!path) throw new HostError('InvalidRequest', 'a path that the batch does not hold');
    if (path.ObjectPathType === PathType.Root) return object('Workbook', this.scope.workbook);
    if (path.ObjectPathType === PathType.NewObject) return object('InternalService', undefined);
    if (path.ObjectPathType === PathType.NullObject) return null;
    if (path.ObjectPathType === PathType.Reference) {
      this.keptIds.set(path.Id, path.Name);
      return object('Range', this.scope.kept.get(path.Name));
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.objectAt(path.ParentObjectPathId);
    // Anything reached through a null object is a null object (learn.microsoft.com, "*OrNullObject methods
    // and properties").
    return parent && this.child(parent, path);
  }

  private child(parent: HostObject, path: BatchPath): HostObject | null {
    if (path.ObjectPathType === PathType.Property) return this.access.to(parent, path.Name);
    const name = path.ObjectPathType === PathType.Indexer ? 'Indexer' : path.Name;
    const found = this.access.call(parent, name, this.arguments(path.ArgumentInfo));
    if (found === null || isObject(found)) return found;
    throw new HostError('InvalidRequest', `${name} gives no object`);
  }

  /** The arguments, with path ids replaced by the objects of the batch. */
  private arguments({ Arguments = [], ReferencedObjectPathIds }: BatchArguments = {}): readonly unknown[] {
    return Arguments.map((value, i) => {
      const id = ReferencedObjectPathIds?.[i];
      return typeof id === 'number' && id !== 0 ? existing(this.objectAt(id)) : this.withObjects(value);
    });
  }

  /** A plain argument may contain objects, as `{_ObjectPathId}`. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const id = (value as Record<string, unknown>)._ObjectPathId;
    if (typeof id === 'number') return existing(this.objectAt(id));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.withObjects(part)]));
  }
}

/** Nothing but `isNullObject` can be asked of a null object. */
function existing(of: HostObject | null): HostObject {
  if (!of) throw new HostError('ItemNotFound', 'a null object');
  return of;
}

/** The names in the form that the client's `retrieve` expects. */
function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) =>
      key === '_Items'
        ? ['items', (part as unknown[]).map(camelCased)]
        : [key.charAt(0).toLowerCase() + key.slice(1), camelCased(part)]
    )
  );
}
