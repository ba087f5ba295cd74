import {
  writeXlsx,
  type Cell,
  type CellStyle,
  type DataValidation,
  type WorkbookProperties,
  type WriteSheet
} from 'hucre/xlsx';
import { columnLetters } from '../../src/ranges';
import type { Language } from '../../src/locales';
import { at } from '../lookUp';
import { layoutOf, type ColumnLayout } from './layout';
import { pack } from './pack';
import { sampleSheets, titleOf, type CellValue, type SampleSheet } from './sheets';

const HEADER_FILL = '2F4A6D';
const HEADER_LINE = '8FA3BC';
const LINE = 'D5DDE7';
/** Two lines, in points. */
const HEADER_HEIGHT = 40;

const FONT: Record<Language, { name: string; size: number }> = {
  en: { name: 'Calibri', size: 11 },
  ja: { name: '游ゴシック', size: 11 }
};
const PROPERTIES: Record<Language, WorkbookProperties> = {
  en: { title: 'Customer Service department: project experience', creator: 'Human Resources' },
  ja: { title: 'カスタマサービス部 プロジェクト経験', creator: '人事部' }
};
/** No clock: the same workbook has the same bytes whenever it is made. */
const MADE = new Date('2026-04-01T00:00:00Z');

const VALIDATION_MESSAGES: Record<Language, { choice: string; number: string }> = {
  en: { choice: 'Please choose from the list.', number: 'Please enter a number above 0.' },
  ja: { choice: '一覧から選択してください。', number: '0より大きい数を入力してください。' }
};

/** The sample workbook of a language, as the bytes of an .xlsx file. */
export async function makeWorkbook(language: Language): Promise<Uint8Array> {
  const sheets = sampleSheets(language).map((sheet) => writeSheet(sheet, language));
  return pack(
    await writeXlsx({
      sheets,
      defaultFont: FONT[language],
      properties: { ...PROPERTIES[language], created: MADE, modified: MADE }
    })
  );
}

function writeSheet(sheet: SampleSheet, language: Language): WriteSheet {
  const layouts = sheet.columns.map((id) => layoutOf(id, language));
  const titles = sheet.columns.map((id) => titleOf(id, language));
  const lastRow = sheet.rows.length + 1;
  const cells = new Map<string, Partial<Cell>>();
  titles.forEach((value, column) =>
    cells.set(`0,${column}`, { value, type: 'string', style: headerStyle(at(layouts, column), language) })
  );
  sheet.rows.forEach((row, index) =>
    row.forEach((value, column) =>
      cells.set(`${index + 1},${column}`, cellOf(value, bodyStyle(at(layouts, column), language)))
    )
  );
  return {
    name: sheet.name,
    columns: layouts.map(({ width }) => ({ width })),
    rows: [titles, ...sheet.rows.map((row) => [...row])],
    cells,
    rowDefs: new Map([[0, { height: HEADER_HEIGHT }]]),
    freezePane: { rows: 1, columns: 2 },
    tables: [
      {
        name: sheet.tableName,
        range: `A1:${columnLetters(titles.length - 1)}${lastRow}`,
        columns: titles.map((name) => ({ name })),
        style: 'TableStyleLight2',
        showRowStripes: true
      }
    ],
    dataValidations: layouts.flatMap((layout, column) => validation(layout, column, lastRow, language)),
    pageSetup: {
      paperSize: 'a3',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    view: { showGridLines: false }
  };
}

function cellOf(value: CellValue, style: CellStyle): Partial<Cell> {
  const type =
    value === null ? 'empty' : typeof value === 'number' ? 'number' : value === '#N/A' ? 'error' : 'string';
  return { value, type, style };
}

const headerStyle = ({ align }: ColumnLayout, language: Language): CellStyle => ({
  font: { ...FONT[language], bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: HEADER_FILL } },
  border: {
    left: { style: 'thin', color: { rgb: HEADER_LINE } },
    right: { style: 'thin', color: { rgb: HEADER_LINE } }
  },
  alignment: { horizontal: align === 'center' ? align : 'left', vertical: 'center', wrapText: true }
});

/**
 * Every cell wraps and starts at the top: columns that are later written to the right of the table take the
 * style of its last column, and hold several lines.
 */
const bodyStyle = ({ align = 'left', numFmt }: ColumnLayout, language: Language): CellStyle => ({
  font: FONT[language],
  border: { bottom: { style: 'thin', color: { rgb: LINE } } },
  alignment: { horizontal: align, vertical: 'top', wrapText: true },
  ...(numFmt ? { numFmt } : {})
});

function validation(
  { choices, number }: ColumnLayout,
  column: number,
  lastRow: number,
  language: Language
): DataValidation[] {
  const letter = columnLetters(column);
  const common = { range: `${letter}2:${letter}${lastRow}`, allowBlank: true, showErrorMessage: true };
  const messages = VALIDATION_MESSAGES[language];
  if (choices) return [{ ...common, type: 'list', values: [...choices], errorMessage: messages.choice }];
  if (number)
    return [
      { ...common, type: number, operator: 'greaterThan', formula1: '0', errorMessage: messages.number }
    ];
  return [];
}
