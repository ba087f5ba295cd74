import { MAX_COLUMNS, MAX_ROWS } from '../../src/ranges';
import type { NewSheet } from '../../src/xlsx';
import type { WorkbookState } from '../file';
import { SIDES, wholeColumns, wholeRows, type PagePlaces, type PageSetup } from '../host';

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

type PrintedCells = WorkbookState['printed'][string];

/** What of a page setup is kept by row and column, as a file says it; undefined where nothing is set. */
export function printedCells({
  printAreas,
  rowBreaks,
  titleRows,
  titleColumns
}: PageSetup): PrintedCells | undefined {
  const titles = [
    ...(titleColumns ? [wholeColumns(titleColumns.column, titleColumns.columns)] : []),
    ...(titleRows ? [wholeRows(titleRows.row, titleRows.rows)] : [])
  ];
  return printAreas.length + rowBreaks.length + titles.length > 0
    ? { areas: printAreas, titles, rowBreaks }
    : undefined;
}

/** The same as the host has it. */
export function pagePlaces({ areas, titles, rowBreaks }: PrintedCells): PagePlaces {
  const rows = titles.find(({ columns }) => columns === MAX_COLUMNS);
  const columns = titles.find((one) => one.rows === MAX_ROWS);
  return {
    printAreas: areas,
    rowBreaks,
    titleRows: rows ? { row: rows.row, rows: rows.rows } : null,
    titleColumns: columns ? { column: columns.column, columns: columns.columns } : null
  };
}
