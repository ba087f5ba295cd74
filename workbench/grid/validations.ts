import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  Rectangle,
  type IDataValidationRule,
  type IRange
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType
} from '@univerjs/data-validation';
import type { CellRange } from '../../src/ranges';
import type { Validation } from '../host';
import type { Journal } from './journal';
import { gridRange } from '../gridRange';
import { mutation, type Services } from './services';

const TYPES: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  custom: DataValidationType.CUSTOM,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH
};
const ALERTS: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO
};

const keyOf = <T>(names: Readonly<Record<string, T>>, value: unknown, usual: string): string =>
  Object.keys(names).find((name) => names[name] === value) ?? usual;

interface Body {
  readonly source?: string;
  readonly inCellDropDown?: boolean;
  readonly formula?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly operator?: string;
}

/** Univer's operators have Excel's names, except for the case of the first letter. */
const operatorOf = (name: string): DataValidationOperator =>
  Object.values(DataValidationOperator).find((one) => one.toLowerCase() === name.toLowerCase()) ??
  DataValidationOperator.BETWEEN;

/** Turns a rule of `Excel.DataValidation` into Univer's form. */
function univerRule(
  { rule, prompt, errorAlert, ignoreBlanks }: Validation,
  uid: string,
  ranges: IRange[]
): IDataValidationRule {
  const [kind = 'custom'] = Object.keys(rule);
  const {
    source,
    inCellDropDown,
    formula,
    formula1 = source ?? formula,
    formula2,
    operator
  } = rule[kind] as Body;
  return {
    // A plain cell with an arrow, as in Excel.
    renderMode: DataValidationRenderMode.ARROW,
    uid,
    ranges,
    type: TYPES[kind] ?? DataValidationType.CUSTOM,
    allowBlank: ignoreBlanks,
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(operator === undefined ? {} : { operator: operatorOf(operator) }),
    ...(inCellDropDown === undefined ? {} : { showDropDown: inCellDropDown }),
    showInputMessage: prompt.showPrompt === true && prompt.message !== '',
    prompt: String(prompt.message),
    promptTitle: String(prompt.title),
    showErrorMessage: errorAlert.showAlert === true,
    error: String(errorAlert.message),
    errorTitle: String(errorAlert.title),
    errorStyle: ALERTS[String(errorAlert.style)] ?? DataValidationErrorStyle.STOP
  };
}

function hostValidation(rule: IDataValidationRule): Validation {
  const kind = keyOf(TYPES, rule.type, 'custom');
  const body =
    kind === 'list'
      ? { source: rule.formula1 ?? '', inCellDropDown: rule.showDropDown !== false }
      : kind === 'custom'
        ? { formula: rule.formula1 ?? '' }
        : {
            formula1: rule.formula1 ?? '',
            ...(rule.formula2 ? { formula2: rule.formula2 } : {}),
            operator: capital(rule.operator ?? 'between')
          };
  return {
    rule: { [kind]: body },
    ignoreBlanks: rule.allowBlank !== false,
    prompt: {
      message: rule.prompt ?? '',
      showPrompt: rule.showInputMessage !== false,
      title: rule.promptTitle ?? ''
    },
    errorAlert: {
      message: rule.error ?? '',
      showAlert: rule.showErrorMessage !== false,
      title: rule.errorTitle ?? '',
      style: keyOf(ALERTS, rule.errorStyle, 'Stop')
    }
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The data validation of one sheet. */
export class Validations {
  private readonly model: DataValidationModel;
  private readonly target: { readonly unitId: string; readonly subUnitId: string };

  constructor(
    services: Services,
    private readonly journal: Journal,
    sheetId: string
  ) {
    this.model = services.injector.get(DataValidationModel);
    this.target = { unitId: services.workbook.getUnitId(), subUnitId: sheetId };
  }

  /** Each validation in an area, once, and null if a cell has none. */
  in(area: CellRange): (Validation | null)[] {
    const found = this.overlapping(gridRange(area));
    const rest = Rectangle.subtractMulti(
      [gridRange(area)],
      found.flatMap(({ ranges }) => ranges as IRange[])
    );
    return [...found.map(hostValidation), ...(rest.length > 0 ? [null] : [])];
  }

  set(area: CellRange, validation: Validation | null): void {
    const range = gridRange(area);
    for (const rule of this.overlapping(range)) this.takeOut(rule, range);
    if (!validation) return;
    const rule = univerRule(validation, crypto.randomUUID(), [range]);
    this.journal.change(
      [mutation(AddDataValidationMutation.id, { ...this.target, rule })],
      [mutation(RemoveDataValidationMutation.id, { ...this.target, ruleId: rule.uid })]
    );
  }

  private overlapping(range: IRange): IDataValidationRule[] {
    const { unitId, subUnitId } = this.target;
    return this.model
      .getRules(unitId, subUnitId)
      .filter(({ ranges }) => (ranges as IRange[]).some((one) => Rectangle.intersects(one, range)));
  }

  /** Removes a range from a rule, and the rule itself if no range is left. */
  private takeOut(rule: IDataValidationRule, range: IRange): void {
    const before = rule.ranges as IRange[];
    const after = Rectangle.subtractMulti(before, [range]);
    if (after.length === 0) {
      this.journal.change(
        [mutation(RemoveDataValidationMutation.id, { ...this.target, ruleId: rule.uid })],
        [mutation(AddDataValidationMutation.id, { ...this.target, rule: { ...rule } })]
      );
      return;
    }
    const to = (ranges: IRange[]): object => ({
      ...this.target,
      ruleId: rule.uid,
      payload: { type: UpdateRuleType.RANGE, payload: ranges }
    });
    this.journal.change(
      [mutation(UpdateDataValidationMutation.id, to(after))],
      [mutation(UpdateDataValidationMutation.id, to(before))]
    );
  }
}
