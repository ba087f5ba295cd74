import { BooleanNumber, type Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  AsyncArrayObject,
  AsyncObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type FunctionVariantType
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { cellRange, rangeAddress } from '../../src/ranges';
import { errorCell, type Argument, type FunctionResult } from '../functionCalls';
import type { Services } from './services';

/**
 * A function as functions.json describes it (learn.microsoft.com, "Manually create JSON metadata for custom
 * functions in Excel").
 */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality?: 'scalar' | 'matrix';
    readonly optional?: boolean;
  }[];
}

/** Calls a function of the add-in. `cell` is the formula's, such as `Sheet1!C1`. */
export type Call = (
  id: string,
  parameters: readonly (Argument | readonly (readonly Argument[])[])[],
  cell: string
) => Promise<FunctionResult>;

/** Makes an add-in's functions available in the spreadsheet's formulas, with their descriptions. */
export function registerFunctions(
  { injector, workbook }: Services,
  functions: readonly FunctionMetadata[],
  call: Call
): void {
  const cellOf = (sheetId: string, row: number, column: number): string =>
    `${workbook.getSheetBySheetId(sheetId)?.getName() ?? ''}!${rangeAddress(cellRange(row, column))}`;
  injector
    .get(IFunctionService)
    .registerExecutors(...functions.map((metadata) => new AddInFunction(metadata, call, cellOf)));
  injector
    .get(IDescriptionService)
    .registerDescriptions(
      functions.map(({ name, description, parameters }) => ({
        functionName: name,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: '',
          require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          repeat: BooleanNumber.FALSE
        }))
      }))
    );
}

/** A function that the add-in computes. */
class AddInFunction extends BaseFunction {
  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly call: Call,
    private readonly cellOf: (sheetId: string, row: number, column: number) => string
  ) {
    super(metadata.name);
    this.minParams = metadata.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = metadata.parameters.length;
  }

  override isAsync(): boolean {
    return true;
  }

  /**
   * If a parameter for one cell is given several, Excel calls the function for each of them and spills the
   * results.
   */
  override calculate(...variants: FunctionVariantType[]): never {
    const given = variants.map((variant) => variant as BaseValueObject);
    const cell = this.cellOf(this.subUnitId ?? '', this.row, this.column);
    const several = given.findIndex(
      (value, i) => this.takesOneCell(i) && value.isArray() && cellsOf(value).flat().length > 1
    );
    const spread = given[several];
    const result =
      spread === undefined
        ? this.answer(
            given.map((value, i) => this.argument(value, i)),
            cell
          )
        : new AsyncArrayObject(
            cellsOf(spread).map((row) =>
              row.map((one) =>
                this.answer(
                  given.map((value, i) => (i === several ? one : this.argument(value, i))),
                  cell
                )
              )
            )
          );
    // Promised values are accepted too (FunctionNode.executeAsync), although BaseFunction's type doesn't say
    // so.
    return result as never;
  }

  private answer(parameters: (Argument | Argument[][])[], cell: string): AsyncObject {
    const all = this.metadata.parameters.map((_parameter, i) => parameters[i] ?? null);
    return new AsyncObject(
      this.call(this.metadata.id, all, cell).then(valueObject, () => ErrorValueObject.create(ErrorType.VALUE))
    );
  }

  private takesOneCell(index: number): boolean {
    return this.metadata.parameters[index]?.dimensionality !== 'matrix';
  }

  private argument(value: BaseValueObject, index: number): Argument | Argument[][] {
    const cells = value.isArray() ? cellsOf(value) : [[cellOf(value)]];
    return this.takesOneCell(index) ? (cells[0]?.[0] ?? null) : cells;
  }
}

function cellsOf(value: BaseValueObject): Argument[][] {
  if (!(value instanceof ArrayValueObject)) return [];
  return Array.from({ length: value.getRowCount() }, (_, row) =>
    Array.from({ length: value.getColumnCount() }, (__, column) => cellOf(value.get(row, column)))
  );
}

function cellOf(value: Nullable<BaseValueObject>): Argument {
  if (!value || value.isNull()) return null;
  if (value.isError()) return errorCell(String(value.getValue()));
  return value.getValue();
}

function valueObject(result: FunctionResult): BaseValueObject {
  if ('error' in result) return ErrorValueObject.create(errorType(result.error));
  const { value } = result;
  if (!Array.isArray(value)) return single(value);
  const rows = value.map((row) => (row as unknown[]).map(single));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1
  });
}

const errorType = (error: string): ErrorType =>
  Object.values(ErrorType).find((type): boolean => type.valueOf() === error) ?? ErrorType.VALUE;

/** Text stays text: Univer's own conversion would turn the text 12 into a number. */
function single(value: unknown): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(typeof value === 'string' ? value : JSON.stringify(value ?? ''));
}
