import type { NewSheet } from '../../src/xlsx';
import { SIDES, type PageSetup } from '../host';

type PrintSetup = NonNullable<NewSheet['print']>;

const inches = (points: number): number => Math.round((points / 72) * 10_000) / 10_000;

/**
 * How a sheet is printed, as a file says it; undefined unless it is fitted to a number of pages across, or
 * has a size of its own, which is all that is saved.
 */
export function printSetup(page: PageSetup): PrintSetup | undefined {
  const { orientation, zoom, margins, titleRows, headerFooter, isCentered } = page;
  const { horizontalFitToPages: pagesWide, scale = 100 } = zoom;
  if (pagesWide === undefined && scale === 100) return undefined;
  return {
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    titleRows: titleRows?.row === 0 ? titleRows.rows : 0,
    pagesWide: pagesWide ?? 1,
    ...(pagesWide === undefined && { scale }),
    ...(isCentered && { isCentered }),
    margins: Object.fromEntries(SIDES.map((side) => [side, inches(margins[side])])) as PrintSetup['margins'],
    header: {
      left: headerFooter.leftHeader,
      center: headerFooter.centerHeader,
      right: headerFooter.rightHeader
    },
    footer: {
      left: headerFooter.leftFooter,
      center: headerFooter.centerFooter,
      right: headerFooter.rightFooter
    }
  };
}
