import type {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  HorizontalAlign,
  LocaleType,
  TextDecoration,
  VerticalAlign,
  WrapStrategy
} from '@univerjs/core';
import type { CellStyle, DataValidation } from 'hucre/xlsx';

/*
 * Univer's enums by value. Importing the enums themselves would load Univer, which opening and saving a file
 * must not need.
 */

type Alignment = NonNullable<CellStyle['alignment']>;
type BorderStyle = NonNullable<NonNullable<CellStyle['border']>['top']>['style'];

export const YES: BooleanNumber = 1;
export const NO: BooleanNumber = 0;

export const GRID_TYPE: Readonly<Record<'text' | 'number' | 'boolean', CellValueType>> = {
  text: 1,
  number: 2,
  boolean: 3
};

export const BORDERS: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13
};

export const HORIZONTAL: Readonly<Partial<Record<NonNullable<Alignment['horizontal']>, HorizontalAlign>>> = {
  left: 1,
  fill: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6
};

export const VERTICAL: Readonly<Record<NonNullable<Alignment['vertical']>, VerticalAlign>> = {
  top: 1,
  center: 2,
  bottom: 3,
  justify: 1,
  distributed: 2
};

export const BASELINES: Readonly<Record<'subscript' | 'superscript', BaselineOffset>> = {
  subscript: 2,
  superscript: 3
};

export const DOUBLE_LINE: TextDecoration = 10;
export const WRAP: WrapStrategy = 3;

export const ERROR_STYLES: Readonly<
  Record<NonNullable<DataValidation['errorStyle']>, DataValidationErrorStyle>
> = { information: 0, stop: 1, warning: 2 };

/** A plain cell with an arrow, as in Excel. */
export const ARROW: DataValidationRenderMode = 1;

/** Univer's operators have the names that the file uses (ECMA-376 Part 1 §18.18.22). */
export const gridOperator = (name: NonNullable<DataValidation['operator']>): DataValidationOperator =>
  name as DataValidationOperator;

export const ENGLISH = 'enUS' as LocaleType;
