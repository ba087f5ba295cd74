import type { AppRuntime } from './appRuntime';
import type { HostEvents } from './hostEvents';
import type { KeptRanges } from './keptRanges';
import type { ClassName, Targets } from './targets';
import type { Situation } from './situation';
import type { HostWorkbook } from './workbook';

/** What the members of Excel's objects work with. */
export interface Scope {
  readonly workbook: HostWorkbook;
  readonly limits: Limits;
  readonly events: HostEvents;
  readonly kept: KeptRanges;
  readonly runtime: AppRuntime;
  readonly functions: FunctionsSink;
  readonly situation: Situation;
}

/**
 * Receives what the add-in reports about its custom functions: that they can be called, and the results of
 * calls.
 */
export interface FunctionsSink {
  ready(): void;
  answered(results: unknown): void;
}

/** Limits of Excel that a test may lower. */
export interface Limits {
  /**
   * Bytes of a request and of a response: "Excel on the web has a payload size limit for requests and
   * responses of 5MB".
   */
  requestBytes: number;
  responseBytes: number;
  /**
   * "A range is limited to 5,000,000 cells for read operations." (both: learn.microsoft.com, "Resource limits
   * and performance optimization for Office Add-ins")
   */
  cellsPerRead: number;
  /**
   * OperationCellsExceedLimit of Excel on the web (learn.microsoft.com, "Error handling with the
   * application-specific JavaScript APIs").
   */
  cellsPerOperation: number;
}

/** A requirement set version of ExcelApi, such as 1.9. */
export type ApiVersion = `1.${number}`;

interface Member {
  readonly since: ApiVersion;
}

export interface Property<T> extends Member {
  get?(this: void, target: T, scope: Scope): unknown;
  set?(this: void, target: T, value: unknown, scope: Scope): void;
}

export interface Navigation<T> extends Member {
  to(target: T, scope: Scope): HostObject | null;
}

export interface Method<T> extends Member {
  /** Returns the method's object (null for a null object) or plain value. */
  call(target: T, args: readonly unknown[], scope: Scope): unknown;
}

/**
 * A class of Excel's API as data: the members that the host knows, by their names in the protocol. A member
 * `RowCount` of the type `Range` behaves as `Excel.Range.rowCount` is documented at its type's
 * `documentation`.
 */
export interface ObjectType<T> {
  readonly name: ClassName;
  readonly documentation: string;
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly navigation: Readonly<Record<string, Navigation<T>>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
  /** What identifies an object within its collection; sent with every answer about it. */
  identity?(target: T, scope: Scope): Readonly<Record<string, unknown>>;
  /** The objects of a collection. */
  items?(target: T, scope: Scope): readonly HostObject[];
  /** Checks that the object still exists. @throws ItemNotFound */
  check?(target: T, scope: Scope): void;
}

/** An object of the workbook as a batch sees it. */
export interface HostObject {
  readonly type: ClassName;
  readonly target: unknown;
}

/** Defines a class by its name; its documentation is its page in Microsoft's API reference. */
export function objectType<N extends ClassName>(
  name: N,
  members: Partial<Omit<ObjectType<Targets[N]>, 'name' | 'documentation'>>
): ObjectType<Targets[N]> {
  return {
    name,
    documentation: `https://learn.microsoft.com/javascript/api/excel/excel.${name.toLowerCase()}`,
    properties: {},
    navigation: {},
    methods: {},
    ...members
  };
}

/** An object of a class. */
export const object = <N extends ClassName>(type: N, target: Targets[N]): HostObject => ({ type, target });

/** A member's name in the API reference, such as `Range.rowCount`. */
export const memberPath = (type: ClassName, member: string): string =>
  `${type}.${member.startsWith('_') ? member : member.charAt(0).toLowerCase() + member.slice(1)}`;
