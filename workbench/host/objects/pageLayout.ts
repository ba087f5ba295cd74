import { cellRange, MAX_COLUMNS } from '../../../src/ranges';
import { isObject, oneOf, rangeOf, record, text, wholeNumber, yesOrNo } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import { object, objectType, type Property } from '../members';
import type { AreasTarget } from '../targets';
import { SIDES, type HostSheet, type Margins, type PageSetup } from '../workbook';
import { rangeAt } from './rangeAt';

/** Points to the unit (Excel.PrintMarginUnit). */
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export function changePage(sheet: HostSheet, page: Partial<PageSetup>): void {
  // A protected sheet lets nobody change its page layout through the API.
  if (sheet.protection) throw new HostError('AccessDenied', `the sheet ${sheet.name} is protected`);
  sheet.page = { ...sheet.page, ...page };
}

/** `Excel.PageLayoutZoomOptions`: a scale, or pages to fit to. */
function zoomOf(value: unknown): PageSetup['zoom'] {
  const zoom = record(value, 'zoom');
  for (const [name, setting] of Object.entries(zoom)) {
    oneOf(name, ['scale', 'horizontalFitToPages', 'verticalFitToPages'], 'the zoom option');
    if (name === 'scale') {
      const scale = wholeNumber(setting, name);
      // "Print page scale value can be between 10 and 400."
      if (scale < 10 || scale > 400) throw invalidArgument(`the scale ${scale}`);
    } else if (wholeNumber(setting, name) < 1) throw invalidArgument(`${name} pages`);
  }
  return zoom;
}

function setMargins(sheet: HostSheet, [unit, options]: readonly unknown[]): void {
  const points = POINTS[oneOf(unit, ['Points', 'Inches', 'Centimeters'], 'unit')];
  const margins: Record<string, number> = { ...sheet.page.margins };
  for (const [name, margin] of Object.entries(record(options, 'marginOptions'))) {
    oneOf(name, SIDES, 'the margin');
    if (typeof margin !== 'number' || margin < 0) throw invalidArgument(`a margin of ${String(margin)}`);
    margins[name] = margin * points;
  }
  changePage(sheet, { margins: margins as Margins });
}

const PAPERS = ['Letter', 'Legal', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5'] as const;

/** How a sheet is printed. */
export const pageLayoutType = objectType('PageLayout', {
  navigation: { HeadersFooters: { since: '1.9', to: (sheet) => object('HeaderFooterGroup', sheet) } },
  properties: {
    Orientation: {
      since: '1.9',
      get: ({ page }) => page.orientation,
      set: (sheet, value) =>
        changePage(sheet, { orientation: oneOf(value, ['Portrait', 'Landscape'], 'orientation') })
    },
    PaperSize: {
      since: '1.9',
      get: ({ page }) => page.paperSize,
      set: (sheet, value) => changePage(sheet, { paperSize: oneOf(value, PAPERS, 'paperSize') })
    },
    CenterHorizontally: {
      since: '1.9',
      get: ({ page }) => page.isCentered,
      set: (sheet, value) => changePage(sheet, { isCentered: yesOrNo(value, 'centerHorizontally') })
    },
    Zoom: {
      since: '1.9',
      get: ({ page }) => page.zoom,
      set: (sheet, value) => changePage(sheet, { zoom: zoomOf(value) })
    }
  },
  methods: {
    SetPrintMargins: { since: '1.9', call: setMargins },
    SetPrintArea: {
      since: '1.9',
      call(sheet, [areas]) {
        const isSeveral = isObject(areas) && areas.type === 'RangeAreas';
        const printAreas = isSeveral
          ? (areas.target as AreasTarget).areas
          : [rangeOf(areas, sheet, 'printArea').area];
        changePage(sheet, { printAreas });
      }
    },
    GetPrintAreaOrNullObject: {
      since: '1.9',
      call: (sheet) =>
        sheet.page.printAreas.length === 0
          ? null
          : object('RangeAreas', { sheet, areas: sheet.page.printAreas })
    },
    SetPrintTitleRows: {
      since: '1.9',
      call(sheet, [rows]) {
        const { area } = rangeOf(rows, sheet, 'printTitleRows');
        changePage(sheet, { titleRows: { row: area.row, rows: area.rows } });
      }
    },
    GetPrintTitleRowsOrNullObject: {
      since: '1.9',
      call(sheet) {
        const { titleRows } = sheet.page;
        return titleRows && rangeAt(sheet, cellRange(titleRows.row, 0, titleRows.rows, MAX_COLUMNS));
      }
    }
  }
});

export const headerFooterGroupType = objectType('HeaderFooterGroup', {
  navigation: { DefaultForAllPages: { since: '1.9', to: (sheet) => object('HeaderFooter', sheet) } }
});

const part = (name: keyof PageSetup['headerFooter']): Property<HostSheet> => ({
  since: '1.9',
  get: ({ page }) => page.headerFooter[name],
  set: (sheet, value) =>
    changePage(sheet, { headerFooter: { ...sheet.page.headerFooter, [name]: text(value, name) } })
});

export const headerFooterType = objectType('HeaderFooter', {
  properties: {
    LeftHeader: part('leftHeader'),
    CenterHeader: part('centerHeader'),
    RightHeader: part('rightHeader'),
    LeftFooter: part('leftFooter'),
    CenterFooter: part('centerFooter'),
    RightFooter: part('rightFooter')
  }
});
