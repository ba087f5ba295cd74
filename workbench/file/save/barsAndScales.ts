import type { NewSheet } from '../../../src/xlsx';
import { fromGridRange } from '../../gridRange';
import { barOrScale, type GridBound, type GridConditionalFormat } from '../resources';

type ConditionalFormat = NonNullable<NewSheet['conditionalFormats']>[number];

const isZero = ({ type, value }: GridBound): boolean => type === 'num' && Number(value) === 0;
const isGreatest = ({ type }: GridBound): boolean => type === 'max';
/** Undefined where a colour is written in another way than a file's. */
const rgb = (color: string): string | undefined => /^#([0-9a-f]{6})$/i.exec(color)?.[1]?.toUpperCase();
/** That of the bars below zero, of which a file says nothing: Excel shows them so. */
const BELOW_ZERO = 'FF0000';

/**
 * A data bar or a colour scale from 0 to the greatest number of one range, as a new one is written into a
 * file; undefined for all other rules.
 */
export function barOrScaleToSave(format: GridConditionalFormat): ConditionalFormat | undefined {
  const [range, ...others] = format.ranges.map(fromGridRange);
  const known = barOrScale(format);
  if (!range || others.length > 0 || format.stopIfTrue || !known) return undefined;
  if (known.type === 'dataBar') {
    const { min, max, isGradient, positiveColor, nativeColor } = known.config;
    if (!isZero(min) || !isGreatest(max) || !known.isShowValue || !isGradient) return undefined;
    const color = rgb(positiveColor);
    return color === undefined || rgb(nativeColor) !== BELOW_ZERO
      ? undefined
      : { kind: 'dataBar', range, color };
  }
  const [low, high, ...more] = known.config;
  if (!low || !high || more.length > 0 || !isZero(low.value) || !isGreatest(high.value)) return undefined;
  const [lowest, highest] = [rgb(low.color), rgb(high.color)];
  return lowest === undefined || highest === undefined
    ? undefined
    : { kind: 'colorScale', range, lowest, highest };
}
