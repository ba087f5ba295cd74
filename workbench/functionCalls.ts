import { EXCEL_LIMITS, type ExcelHost } from './host';

/** A cell in an argument. A blank one is null, as in Excel on the web. */
export type Argument = string | number | boolean | null | ErrorCell;

/** An error value in an argument, in the form in which office.js recognises it. */
export interface ErrorCell {
  readonly type: 'CustomFunctionError';
  readonly code: string;
}

export const errorCell = (code: string): ErrorCell => ({ type: 'CustomFunctionError', code });

/** A function's value, or the error value that its cell shows and the message behind it. */
export type FunctionResult =
  { readonly value: unknown } | { readonly error: string; readonly message: string };

/**
 * The category and type of message with which Excel calls a function, and the flag of functions that accept
 * error values.
 */
const CALL = [1, 1000] as const;
const TAKES_ERRORS = 4;

/** Error values by office.js's numbers; any other number means that the function itself failed. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!'
};

/**
 * Bytes of the arguments of a call, by design; above it the function is not called
 * (OfficeDev/office-js#4654). Excel on the web has shown #CALC! for whole columns (#4613).
 */
const MOST_BYTES = EXCEL_LIMITS.requestBytes;
const NOT_CALLED: FunctionResult = { error: '#CALC!', message: '' };

/** An answer as office.js 1.1.110 sends it. */
type Answer = readonly [id: number, succeeded: boolean, value: unknown, errorCode: unknown];

/** Calls the add-in's custom functions, as Excel does when it calculates a cell. */
export class FunctionCalls {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private readonly ready: Promise<void>;
  private last = 0;

  /** @param post sends the entry of a `richApiMessage` event to the add-in */
  constructor(
    private readonly post: (entry: readonly unknown[]) => void,
    excel: ExcelHost
  ) {
    this.ready = new Promise((resolve) => {
      excel.functions = {
        ready: resolve,
        answered: (results) => (results as Answer[]).forEach((answer) => this.settle(answer))
      };
    });
  }

  /**
   * Calls a function once the add-in is ready for it.
   * @param id as in functions.json
   * @param parameters one for each parameter of functions.json: a cell or a range, null if it is omitted
   * @param address of the cell that holds the formula, such as `Sheet1!C1`
   */
  async call(
    id: string,
    parameters: readonly (Argument | readonly (readonly Argument[])[])[],
    address: string
  ): Promise<FunctionResult> {
    await this.ready;
    const invocation = ++this.last;
    const body = JSON.stringify([invocation, id, parameters, address, TAKES_ERRORS]);
    if (new TextEncoder().encode(body).length > MOST_BYTES) return NOT_CALLED;
    const result = new Promise<FunctionResult>((resolve) => this.waiting.set(invocation, resolve));
    this.post([...CALL, '', body, `call${invocation}`, false]);
    return result;
  }

  private settle([id, succeeded, value, errorCode]: Answer): void {
    const result = succeeded
      ? { value }
      : { error: ERRORS[Number(errorCode)] ?? '#VALUE!', message: typeof value === 'string' ? value : '' };
    this.waiting.get(id)?.(result);
    this.waiting.delete(id);
  }
}
