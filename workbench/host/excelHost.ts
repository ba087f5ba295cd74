import { AppRuntime } from './appRuntime';
import { isCleanup, type Batch } from './batch';
import { HostError, type ErrorCode } from './errors';
import { Executor } from './executor';
import { HostEvents, type HostMessage } from './hostEvents';
import { KeptRanges } from './keptRanges';
import { MERGE_UNDO_GROUP, opensUndoScope, refusedAt } from './undoGroups';
import { Situation } from './situation';
import { UndoList } from './undoList';
import type { ApiVersion, FunctionsSink, Limits } from './members';
import type { HostWorkbook } from './workbook';

/**
 * The numbers with which office.js tells its client why a whole request failed; the client turns them into
 * error codes.
 */
export const FAILURES = {
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000
} as const;

export type Failure = keyof typeof FAILURES;

/** The answer to a request: the result of its batch as JSON text, or why there is none. */
export type Answer = { readonly body: string } | { readonly failure: Failure };

/** What goes wrong with a request, in a test. */
export type Fault =
  /** It is rejected and has no effect. */
  | { readonly kind: 'refused'; readonly failure?: Failure }
  /** It fails halfway: the actions before this one (counted from 0; the last one by default) take effect. */
  | { readonly kind: 'failed'; readonly action?: number; readonly code?: ErrorCode }
  /**
   * The connection breaks before the request arrives, or after it was carried out, with the answer under way.
   */
  | { readonly kind: 'cutOff'; readonly effect: 'none' | 'done'; readonly failure?: Failure }
  /** The same, but the client is never told. */
  | { readonly kind: 'unanswered'; readonly effect: 'none' | 'done' };

/** A request that came in. Requests that only release kept ranges have number 0. */
export interface RequestRecord {
  readonly number: number;
  readonly actions: number;
  readonly bytesSent: number;
  bytesReceived: number;
  /** Whether it asked to be one undo step with others of its run. */
  isGrouped: boolean;
  outcome: 'done' | 'error' | Failure | 'unanswered' | 'waiting';
}

/** "Excel on the web has a payload size limit for requests and responses of 5MB"; see {@link Limits}. */
export const EXCEL_LIMITS: Limits = {
  requestBytes: 5_000_000,
  responseBytes: 5_000_000,
  cellsPerRead: 5_000_000,
  cellsPerOperation: 33_554_000
};

/** The bit of a request's flags by which the client sends `delayForCellEdit`. */
const DELAY_FOR_CELL_EDIT = 64;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Excel as an add-in experiences it: takes requests, enforces its limits, answers, and sends events. */
export class ExcelHost {
  /** Every request so far, including those that clean up. */
  readonly requests: RequestRecord[] = [];
  readonly limits: Limits = { ...EXCEL_LIMITS };
  readonly kept: KeptRanges;
  readonly events: HostEvents;
  readonly runtime: AppRuntime;
  readonly undo: UndoList;
  /** What may let requests be refused. */
  readonly situation = new Situation();
  /** What calls the add-in's custom functions, if anything does. */
  functions: FunctionsSink = { ready: () => undefined, answered: () => undefined };

  /** Whether undo groups are refused, whatever they contain. */
  refusesUndoGroups = false;

  private readonly executor: Executor;
  private readonly faults = new Map<number, Fault>();
  private readonly hooks = new Map<string, (batch: Batch) => void>();
  private readonly waiting: (() => void)[] = [];
  private editing = false;
  private lastNumber = 0;

  /** @param onMessage receives what is sent to the add-in's event handlers */
  constructor(
    readonly workbook: HostWorkbook,
    readonly api: ApiVersion,
    onMessage: (message: HostMessage | 'selection' | 'settings') => void
  ) {
    this.kept = new KeptRanges(workbook);
    this.events = new HostEvents(workbook, this.kept, onMessage);
    this.undo = new UndoList(workbook, api);
    this.runtime = new AppRuntime(onMessage);
    const functions: FunctionsSink = {
      ready: () => this.functions.ready(),
      answered: (results) => this.functions.answered(results)
    };
    this.executor = new Executor(
      {
        workbook,
        limits: this.limits,
        events: this.events,
        kept: this.kept,
        runtime: this.runtime,
        functions,
        situation: this.situation
      },
      api
    );
  }

  /** How many requests the add-in has waited for. */
  get roundTrips(): number {
    return this.lastNumber;
  }

  get bytesSent(): number {
    return this.requests.reduce((sum, request) => sum + request.bytesSent, 0);
  }

  get bytesReceived(): number {
    return this.requests.reduce((sum, request) => sum + request.bytesReceived, 0);
  }

  /** Forgets the requests so far: the next one gets number 1. Faults and hooks for later numbers stay. */
  startCounting(): void {
    this.requests.length = 0;
    this.lastNumber = 0;
  }

  /** Makes a request fail, by its number counted from 1, every time until the faults are cleared. */
  fault(number: number, fault: Fault): void {
    this.faults.set(number, fault);
  }

  /** Does something just before or after a request takes effect, such as another author's edit. */
  on(when: 'before' | 'after', number: number, work: (batch: Batch) => void): void {
    this.hooks.set(`${when} ${number}`, work);
  }

  /** Removes all faults and hooks. */
  clearFaults(): void {
    this.faults.clear();
    this.hooks.clear();
  }

  /**
   * The user starts to edit a cell: requests fail, or wait if they asked to
   * (Excel.RunOptions.delayForCellEdit).
   */
  enterCellEdit(): void {
    this.editing = true;
  }

  leaveCellEdit(): void {
    this.editing = false;
    this.waiting.splice(0).forEach((resume) => resume());
  }

  /**
   * Carries out a request.
   * @param body the batch as JSON text
   * @param flags as the client sends them
   * @returns the answer; for a fault of kind `unanswered` the promise never settles
   */
  async execute(body: string, flags: number): Promise<Answer> {
    const batch = JSON.parse(body) as Batch;
    const number = isCleanup(batch) ? 0 : (this.lastNumber += 1);
    const record: RequestRecord = {
      number,
      actions: batch.Actions.length,
      bytesSent: bytesOf(body),
      bytesReceived: 0,
      isGrouped: false,
      outcome: 'waiting'
    };
    this.requests.push(record);
    this.undo.requested();
    await Promise.resolve();
    const answer = await this.answer(record, batch, flags);
    record.outcome = 'failure' in answer ? answer.failure : record.outcome;
    if ('body' in answer) record.bytesReceived = bytesOf(answer.body);
    return answer;
  }

  private async answer(record: RequestRecord, batch: Batch, flags: number): Promise<Answer> {
    if (record.bytesSent > this.limits.requestBytes) return { failure: 'RequestPayloadSizeLimitExceeded' };
    while (this.editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { failure: 'InvalidOperationInCellEditMode' };
      await new Promise<void>((resume) => this.waiting.push(resume));
    }
    const fault = record.number === 0 ? undefined : this.faults.get(record.number);
    this.hooks.get(`before ${record.number}`)?.(batch);
    const answer = this.perform(
      record,
      batch,
      fault,
      (flags & MERGE_UNDO_GROUP) !== 0 || this.situation.isUndoScopeOpen || opensUndoScope(batch)
    );
    this.hooks.get(`after ${record.number}`)?.(batch);
    if (fault?.kind !== 'unanswered') return answer;
    record.outcome = 'unanswered';
    return new Promise<Answer>(() => undefined);
  }

  private perform(record: RequestRecord, batch: Batch, fault: Fault | undefined, isGrouped: boolean): Answer {
    record.isGrouped = isGrouped;
    if (fault?.kind === 'refused') return { failure: fault.failure ?? 'GeneralException' };
    const lost: Answer = { failure: (fault?.kind === 'cutOff' && fault.failure) || 'GeneralException' };
    const cut = fault?.kind === 'cutOff' || fault?.kind === 'unanswered';
    if (cut && fault.effect === 'none') return lost;
    const result = this.executor.execute(batch, this.stopAt(batch, fault, isGrouped));
    record.outcome = result.Error ? 'error' : 'done';
    if (cut) return lost;
    const body = JSON.stringify(result);
    return bytesOf(body) > this.limits.responseBytes
      ? { failure: 'ResponsePayloadSizeLimitExceeded' }
      : { body };
  }

  private stopAt(
    batch: Batch,
    fault: Fault | undefined,
    isGrouped: boolean
  ): { readonly action: number; readonly error: HostError } | undefined {
    if (fault?.kind === 'failed')
      return {
        action: fault.action ?? batch.Actions.length - 1,
        error: new HostError(fault.code ?? 'GeneralException')
      };
    const refused = isGrouped ? refusedAt(batch, this.refusesUndoGroups) : undefined;
    return refused === undefined ? undefined : { action: refused, error: new HostError('UndoNotSupported') };
  }
}
