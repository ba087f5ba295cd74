import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
  type IConditionFormattingRule
} from '@univerjs/sheets-conditional-formatting';
import type { IMutationInfo } from '@univerjs/core';
import {
  barOrScale,
  type GridBound,
  type GridColorScale,
  type GridConditionalFormat,
  type GridDataBar
} from '../file';
import type { FormatBound, HostConditionalFormat } from '../host';
import { fromGridRange, gridRange } from '../gridRange';
import type { Journal } from './journal';
import { mutation, type Services } from './services';

/** Univer's types of bounds, with Excel's. */
const BOUNDS: Readonly<Record<string, string>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula'
};
const NEGATIVE = '#FF0000';

/** Univer has no type for Excel's `Automatic`: the least and the greatest value show most like it. */
function valueOf({ type, formula }: FormatBound, end: 'min' | 'max'): GridBound {
  const [own = end] = Object.entries(BOUNDS).find(([, name]) => name === type) ?? [];
  if (formula === undefined) return { type: own };
  const value = Number(formula);
  return { type: own, value: formula.trim() !== '' && Number.isFinite(value) ? value : formula };
}

const boundOf = ({ type, value }: GridBound): FormatBound => ({
  type: BOUNDS[type] ?? type,
  ...(value !== undefined && { formula: String(value) })
});

function ruleOf({ id, type, areas, color, minimum, maximum }: HostConditionalFormat): GridConditionalFormat {
  const bar: GridDataBar = {
    type: 'dataBar',
    isShowValue: true,
    config: {
      min: valueOf(minimum, 'min'),
      max: valueOf(maximum, 'max'),
      isGradient: true,
      positiveColor: color,
      nativeColor: NEGATIVE
    }
  };
  const scale: GridColorScale = {
    type: 'colorScale',
    config: [
      { index: 0, color: minimum.color ?? '', value: valueOf(minimum, 'min') },
      { index: 1, color: maximum.color ?? '', value: valueOf(maximum, 'max') }
    ]
  };
  const rule = { ...(type === 'DataBar' ? bar : scale) };
  return { cfId: id, ranges: areas.map(gridRange), stopIfTrue: false, rule };
}

/** Undefined for rules of kinds that the host does not know. */
function formatOf(format: GridConditionalFormat): HostConditionalFormat | undefined {
  const { cfId: id } = format;
  const areas = format.ranges.map(fromGridRange);
  const known = barOrScale(format);
  if (known?.type === 'dataBar') {
    const { min, max, positiveColor } = known.config;
    const color = positiveColor.toUpperCase();
    return { id, type: 'DataBar', areas, color, minimum: boundOf(min), maximum: boundOf(max) };
  }
  const [low, high, ...others] = known?.config ?? [];
  if (!low || !high || others.length > 0) return undefined;
  const [minimum, maximum] = [low, high].map(({ color, value }) => ({
    ...boundOf(value),
    color: color.toUpperCase()
  })) as [FormatBound, FormatBound];
  return { id, type: 'ColorScale', areas, color: '#000000', minimum, maximum };
}

/** The data bars and colour scales of a sheet, as the spreadsheet has them. */
export class ConditionalFormats {
  private readonly rules: ConditionalFormattingRuleModel;
  private readonly target: { readonly unitId: string; readonly subUnitId: string };

  constructor(
    private readonly services: Services,
    private readonly journal: Journal,
    subUnitId: string
  ) {
    this.rules = services.injector.get(ConditionalFormattingRuleModel);
    this.target = { unitId: services.workbook.getUnitId(), subUnitId };
  }

  /** By priority, the first before the others. */
  all(): HostConditionalFormat[] {
    const { unitId, subUnitId } = this.target;
    const rules = this.rules.getSubunitRules(unitId, subUnitId) ?? [];
    return rules.flatMap((rule) => formatOf(rule as unknown as GridConditionalFormat) ?? []);
  }

  /** Has the sheet these; new ones come above the others. Rules of other kinds stay. */
  set(formats: readonly HostConditionalFormat[]): void {
    const before = new Map(this.all().map((format) => [format.id, format]));
    const ids = new Set(formats.map(({ id }) => id));
    for (const id of before.keys()) if (!ids.has(id)) this.delete(id);
    for (const format of [...formats].reverse()) {
      const was = before.get(format.id);
      if (!was) this.add(format);
      else if (JSON.stringify(was) !== JSON.stringify(format)) this.change(format);
    }
  }

  private delete(cfId: string): void {
    const params = { ...this.target, cfId };
    this.carryOut(
      mutation(DeleteConditionalRuleMutation.id, params),
      DeleteConditionalRuleMutationUndoFactory(this.services.injector, params)
    );
  }

  private add(format: HostConditionalFormat): void {
    const params = { ...this.target, rule: univerRule(format) };
    this.carryOut(mutation(AddConditionalRuleMutation.id, params), [
      AddConditionalRuleMutationUndoFactory(this.services.injector, params)
    ]);
  }

  private change(format: HostConditionalFormat): void {
    const params = { ...this.target, rule: univerRule(format) };
    this.carryOut(
      mutation(SetConditionalRuleMutation.id, params),
      setConditionalRuleMutationUndoFactory(this.services.injector, params)
    );
  }

  private carryOut(change: IMutationInfo, undo: readonly Pick<IMutationInfo, 'id' | 'params'>[]): void {
    this.journal.change(
      [change],
      undo.map(({ id, params }) => mutation(id, params))
    );
  }
}

const univerRule = (format: HostConditionalFormat): IConditionFormattingRule =>
  ruleOf(format) as unknown as IConditionFormattingRule;
