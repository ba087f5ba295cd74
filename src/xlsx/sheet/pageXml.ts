import type { HeaderFooter, PrintSetup } from '../../sheetModel';
import { encodeText } from '../xml/texts';

/** A4 (ST_PaperSize values, ECMA-376 Part 1 §18.3.1.63). */
const A4 = 9;

/** What comes before a new sheet's views: that it is printed on so many pages across (§18.3.1.65). */
export const pagePropertiesXml = (print: PrintSetup | undefined): string =>
  print === undefined || print.scale !== undefined ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** How a new sheet is printed: the place on the page, margins, paper, headers and footers
 * (§18.3.1.70, .62, .63 and .46). */
export function pageXml(print: PrintSetup | undefined): string {
  if (print === undefined) return '';
  const { margins, orientation, pagesWide, scale, isCentered, header, footer } = print;
  const sides = (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const)
    .map((side) => ` ${side}="${margins[side]}"`)
    .join('');
  const size = scale === undefined ? `fitToWidth="${pagesWide}" fitToHeight="0"` : `scale="${scale}"`;
  return (
    (isCentered ? '<printOptions horizontalCentered="1"/>' : '') +
    `<pageMargins${sides}/>` +
    `<pageSetup paperSize="${A4}" ${size} orientation="${orientation}"/>` +
    `<headerFooter><oddHeader>${encodeText(sections(header))}</oddHeader>` +
    `<oddFooter>${encodeText(sections(footer))}</oddFooter></headerFooter>`
  );
}

const sections = ({ left, center, right }: HeaderFooter): string =>
  [['L', left] as const, ['C', center] as const, ['R', right] as const]
    .map(([side, text]) => (text === '' ? '' : `&${side}${text}`))
    .join('');
