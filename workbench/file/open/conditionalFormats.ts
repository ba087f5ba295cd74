import type { IStyleData } from '@univerjs/core';
import type { ConditionalRule } from 'hucre/xlsx';
import { gridRanges } from '../../gridRange';
import { gridFormula } from '../formulaText';
import type { GridConditionalFormat } from '../resources';
import { fillStyle, fontStyle } from './styles';

type Theme = readonly string[];
type Kind = ConditionalRule['type'];

const TEXT_OPERATORS: Partial<Record<Kind, string>> = {
  containsText: 'containsText',
  notContainsText: 'notContainsText',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
  containsBlanks: 'containsBlanks',
  notContainsBlanks: 'notContainsBlanks'
};

/** The icon sets that Univer has, under the file's names. Others are not shown. */
const ICON_SETS = new Set([
  '3Arrows',
  '3ArrowsGray',
  '4Arrows',
  '4ArrowsGray',
  '5Arrows',
  '5ArrowsGray',
  '3Triangles',
  '3TrafficLights1',
  '3Signs',
  '3TrafficLights2',
  '4RedToBlack',
  '4TrafficLights',
  '3Symbols',
  '3Symbols2',
  '3Flags',
  '4Rating',
  '5Rating',
  '5Quarters',
  '5Boxes',
  '3Stars'
]);

/**
 * The conditional formats of a sheet that the grid can show. Not `top10` and `aboveAverage`, which hucre
 * reads without their figures.
 */
export function gridConditionalFormats(
  rules: readonly ConditionalRule[],
  theme: Theme
): GridConditionalFormat[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((source, index) => {
      const rule = gridRule(source, theme);
      if (rule === undefined) return [];
      const ranges = gridRanges(source.range);
      return [
        { cfId: `file-format-rule-${index + 1}`, ranges, stopIfTrue: source.stopIfTrue ?? false, rule }
      ];
    });
}

function gridRule(rule: ConditionalRule, theme: Theme): Record<string, unknown> | undefined {
  if (rule.type === 'colorScale') return colorScale(rule);
  if (rule.type === 'dataBar') return dataBar(rule);
  if (rule.type === 'iconSet') return iconSet(rule);
  const condition = highlightCondition(rule);
  return condition === undefined
    ? undefined
    : { type: 'highlightCell', ...condition, style: highlightStyle(rule, theme) };
}

function highlightStyle({ style }: ConditionalRule, theme: Theme): IStyleData {
  return { ...(style?.font && fontStyle(style.font, theme)), ...fillStyle(style?.fill, theme) };
}

function highlightCondition({
  type,
  operator,
  formula,
  text
}: ConditionalRule): Record<string, unknown> | undefined {
  const formulas = formula === undefined ? [] : [formula].flat();
  if (type === 'expression') return { subType: 'formula', value: gridFormula(formulas[0] ?? '') };
  if (type === 'duplicateValues' || type === 'uniqueValues') return { subType: type };
  if (TEXT_OPERATORS[type] !== undefined)
    return { subType: 'text', operator: TEXT_OPERATORS[type], value: text ?? '' };
  return type === 'cellIs' ? comparison(operator ?? 'between', formulas) : undefined;
}

/**
 * Univer has separate rules for comparing with text and with numbers, and none for comparing with a formula.
 */
function comparison(operator: string, formulas: readonly string[]): Record<string, unknown> | undefined {
  const numbers = formulas.map(Number);
  const [first, second = first] = numbers;
  if (first !== undefined && numbers.every(Number.isFinite)) {
    return { subType: 'number', operator, value: /between/i.test(operator) ? [first, second] : first };
  }
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formulas[0] ?? '')?.[1];
  if (quoted !== undefined && (operator === 'equal' || operator === 'notEqual')) {
    return { subType: 'text', operator, value: quoted.replace(/""/g, '"') };
  }
  return undefined;
}

type Threshold = { type: string; value?: string };

const valueOf = ({ type, value }: Threshold): Record<string, unknown> => ({
  type,
  ...(value !== undefined && { value: Number.isFinite(Number(value)) ? Number(value) : gridFormula(value) })
});
const rgb = (color: string): string => `#${color.slice(-6).toLowerCase()}`;

/** hucre does not resolve theme colours. */
const isColor = (color: string): boolean => /^[0-9a-f]{6,8}$/i.test(color);

function colorScale({ colorScale: scale }: ConditionalRule): Record<string, unknown> | undefined {
  if (scale === undefined || !scale.colors.every(isColor) || scale.colors.length !== scale.cfvo.length)
    return undefined;
  return {
    type: 'colorScale',
    config: scale.cfvo.map((threshold, index) => ({
      index,
      color: rgb(scale.colors[index] ?? ''),
      value: valueOf(threshold)
    }))
  };
}

function dataBar({ dataBar: bar }: ConditionalRule): Record<string, unknown> | undefined {
  const [min, max] = bar?.cfvo ?? [];
  if (bar === undefined || min === undefined || max === undefined || !isColor(bar.color)) return undefined;
  return {
    type: 'dataBar',
    isShowValue: true,
    config: {
      min: valueOf(min),
      max: valueOf(max),
      isGradient: true,
      positiveColor: rgb(bar.color),
      nativeColor: '#ff0000'
    }
  };
}

/** Univer lists the best icon first; the file starts with the threshold of the worst. */
function iconSet({ iconSet: icons }: ConditionalRule): Record<string, unknown> | undefined {
  if (icons === undefined || !ICON_SETS.has(icons.iconSet)) return undefined;
  const last = icons.cfvo.length - 1;
  return {
    type: 'iconSet',
    isShowValue: icons.showValue ?? true,
    config: [...icons.cfvo]
      .reverse()
      .map((threshold, index) => ({
        operator: 'greaterThanOrEqual',
        value: valueOf(threshold),
        iconType: icons.iconSet,
        iconId: String(icons.reverse === true ? last - index : index)
      }))
  };
}
