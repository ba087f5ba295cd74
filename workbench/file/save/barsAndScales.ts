import type { NewSheet } from '../../../src/xlsx';
import { fromGridRange } from '../../gridRange';
import { barOrScale, type GridBound, type GridConditionalFormat } from '../resources';

type ConditionalFormat = NonNullable<NewSheet['conditionalFormats']>[number];

const isZero = ({ type, value }: GridBound): boolean => type === 'num' && Number(value) === 0;
const isGreatest = ({ type }: GridBound): boolean => type === 'max';
const rgb = (color: string): string => color.slice(1).toUpperCase();

/**
 * A data bar or a colour scale from 0 to the greatest number of one range, as a new one is written into a
 * file; undefined for all other rules.
 */
export function barOrScaleToSave(format: GridConditionalFormat): ConditionalFormat | undefined {
  const [range, ...others] = format.ranges.map(fromGridRange);
  const known = barOrScale(format);
  if (!range || others.length > 0 || format.stopIfTrue || !known) return undefined;
  if (known.type === 'dataBar') {
    const { min, max, positiveColor } = known.config;
    if (!isZero(min) || !isGreatest(max) || !known.isShowValue) return undefined;
    return { kind: 'dataBar', range, color: rgb(positiveColor) };
  }
  const [low, high, ...more] = known.config;
  if (!low || !high || more.length > 0 || !isZero(low.value) || !isGreatest(high.value)) return undefined;
  return { kind: 'colorScale', range, lowest: rgb(low.color), highest: rgb(high.color) };
}
