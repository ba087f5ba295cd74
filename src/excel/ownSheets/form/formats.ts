import type { ConditionalFormat } from '../../../sheetModel';

/** From 0 to the greatest number: the same as in files. */
const ZERO = { type: 'Number', formula: '0' } as const;
const GREATEST = { type: 'HighestValue' } as const;

/** Adds conditional formats, the first of them above the others, in the next request. */
export function addFormats(
  formats: readonly ConditionalFormat[],
  rangeOf: (format: ConditionalFormat) => Excel.Range
): void {
  // Each comes above those that are there.
  for (const format of [...formats].reverse()) {
    const { conditionalFormats } = rangeOf(format);
    if (format.kind === 'dataBar') {
      const { dataBar } = conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = `#${format.color}`;
      dataBar.lowerBoundRule = ZERO;
      dataBar.upperBoundRule = GREATEST;
    } else
      conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { ...ZERO, color: `#${format.lowest}` },
        maximum: { ...GREATEST, color: `#${format.highest}` }
      };
  }
}
