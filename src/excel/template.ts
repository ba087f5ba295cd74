import {
  GUIDANCE_SCOPES,
  LEVEL_FIGURES,
  RESULTS,
  ROLES,
  SERVICE_SCOPES,
  SPECIALTY_FIELDS
} from '../criteria';
import { WORDS, fill, type ColumnId, type Language, type Words } from '../locales';
import { freeSheetName } from '../sheetModel';
import { areasView, canonicalWords, columnName } from '../worksheet';
import { failureOfChange } from './denied';
import { asOneUndoStep } from './undoGroup';

/** Columns of the template, in the order in which one fills them in. Complexity and succession are lists. */
const COLUMNS: readonly ColumnId[] = [
  'employeeId',
  'name',
  'specialty',
  'project',
  'role',
  'result',
  'complexity',
  'serviceScope',
  'sites',
  'floorArea',
  'networkSites',
  'leadsOthers',
  'areas',
  'guidance',
  'succession',
  'developsSubordinates',
  'exam'
];

/** Width in points. */
const WIDTHS: Partial<Record<ColumnId, number>> = {
  name: 110,
  project: 170,
  specialty: 130,
  role: 120,
  complexity: 220,
  serviceScope: 200,
  areas: 220,
  succession: 180
};
const USUAL_WIDTH = 90;
const AREAS_WIDTH = 260;

const CHOICES: Partial<Record<ColumnId, (words: Words) => string[]>> = {
  specialty: (words) => canonicalWords(SPECIALTY_FIELDS, words.fields),
  role: (words) => canonicalWords(ROLES, words.roles),
  result: (words) => canonicalWords(RESULTS, words.results),
  serviceScope: (words) => canonicalWords(SERVICE_SCOPES, words.scopes),
  guidance: (words) => canonicalWords(GUIDANCE_SCOPES, words.guidance)
};
const YES_NO: readonly ColumnId[] = ['leadsOthers', 'developsSubordinates'];

/** What a template consists of, in words; the pane's dictionary gives them. */
export interface TemplateTexts {
  /** Name of the new sheet; a number is added where it is taken. */
  readonly sheet: string;
  /** Name of the sheet that lists the specialty areas, likewise. */
  readonly areasSheet: string;
  /**
   * What to enter, by column, with `{sheet}` for the sheet of areas; shown when a cell of the column is
   * selected.
   */
  readonly hints: Readonly<Partial<Record<ColumnId, string>>>;
  /** Sample rows, by column. */
  readonly samples: readonly Readonly<Partial<Record<ColumnId, string | number>>>[];
}

/**
 * Adds a sheet with the headers, a few sample rows, a table, and lists of choices, and a sheet with the names
 * of the specialty areas, which are too long for such a list (255 characters). Nothing that is there is
 * touched.
 * @returns the name of the sheet to fill in
 * @throws ExcelFailure
 */
export async function insertTemplate(language: Language, texts: TemplateTexts): Promise<string> {
  /** The names under which sheets are being added. */
  const adding: string[] = [];
  try {
    const add = async (context: Excel.RequestContext): Promise<string> => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const taken = worksheets.items.map((sheet) => sheet.name);
      const name = freeSheetName(texts.sheet, taken);
      const areas = freeSheetName(texts.areasSheet, taken);
      adding.push(name, areas);
      const sheet = worksheets.add(name);
      fillTemplate(sheet, language, texts, areas);
      fillAreas(worksheets.add(areas), language);
      sheet.activate();
      await context.sync();
      return name;
    };
    return await asOneUndoStep(add, () => removeSheets(adding));
  } catch (error) {
    throw await failureOfChange(error);
  }
}

/** Removes what has been added of a template that was not finished. The names were free before. */
async function removeSheets(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load('id');
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  });
}

function fillTemplate(
  sheet: Excel.Worksheet,
  language: Language,
  { hints, samples }: TemplateTexts,
  areasSheet: string
): void {
  const rows = [
    COLUMNS.map((id) => columnName(id, language)),
    ...samples.map((sample) => COLUMNS.map((id) => sample[id] ?? ''))
  ];
  const range = sheet.getRangeByIndexes(0, 0, rows.length, COLUMNS.length);
  range.values = rows;
  sheet.tables.add(range, true).style = 'TableStyleLight9';
  sheet.freezePanes.freezeRows(1);
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  COLUMNS.forEach((id, column) => {
    // The table takes its rules along as it grows. Rules below it would conflict with the rows that
    // co-authors add (learn.microsoft.com, "Coauthoring in Excel add-ins").
    const cells = sheet.getRangeByIndexes(1, column, samples.length, 1);
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = WIDTHS[id] ?? USUAL_WIDTH;
    const source = CHOICES[id]?.(WORDS[language]) ?? (YES_NO.includes(id) ? ['○', '×'] : undefined);
    const hint = hints[id];
    // A prompt stands on a rule: where any value will do, on one that is always true.
    if (source) cells.dataValidation.rule = { list: { inCellDropDown: true, source: source.join(',') } };
    else if (hint) cells.dataValidation.rule = { custom: { formula: '=TRUE' } };
    if (hint)
      cells.dataValidation.prompt = {
        showPrompt: true,
        title: columnName(id, language),
        message: fill(hint, { sheet: areasSheet, ...LEVEL_FIGURES })
      };
  });
}

/** A column for each field: its name, and the names of its areas below. */
function fillAreas(sheet: Excel.Worksheet, language: Language): void {
  const columns = areasView(language).map(({ name, areas }) => [name, ...areas.map((area) => area.name)]);
  const height = Math.max(...columns.map(({ length }) => length));
  const range = sheet.getRangeByIndexes(0, 0, height, columns.length);
  range.values = Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? ''));
  range.format.columnWidth = AREAS_WIDTH;
  range.format.wrapText = true;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  sheet.freezePanes.freezeRows(1);
}
