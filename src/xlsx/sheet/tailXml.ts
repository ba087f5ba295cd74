import { rangeName } from '../../ranges';
import type { ConditionalFormat } from '../../sheetModel';

const colorXml = (prefix: string, color: string): string => `<${prefix}color rgb="FF${color}"/>`;

/**
 * A rule from 0 to the greatest number (CT_ColorScale and CT_DataBar, ECMA-376 Part 1 §18.3.1.16 and
 * §18.3.1.28).
 * @param prefix of the sheet's elements, with its colon
 */
export function formatXml(prefix: string, format: ConditionalFormat, priority: number): string {
  const bounds = `<${prefix}cfvo type="num" val="0"/><${prefix}cfvo type="max"/>`;
  const rule =
    format.kind === 'dataBar'
      ? // Excel makes the bar of the lowest number a tenth long unless told otherwise.
        `<${prefix}dataBar minLength="0" maxLength="100">${bounds}${colorXml(prefix, format.color)}</${prefix}dataBar>`
      : `<${prefix}colorScale>${bounds}${colorXml(prefix, format.lowest)}${colorXml(prefix, format.highest)}</${prefix}colorScale>`;
  return (
    `<${prefix}conditionalFormatting sqref="${rangeName(format.range)}">` +
    `<${prefix}cfRule type="${format.kind}" priority="${priority}">${rule}</${prefix}cfRule>` +
    `</${prefix}conditionalFormatting>`
  );
}
