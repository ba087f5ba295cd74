import { GUIDANCE_SCOPES, RESULTS, ROLES, SERVICE_SCOPES, SPECIALTY_FIELDS } from '../criteria';
import { WORDS, type ColumnId, type Language, type Words } from '../locales';
import { canonicalWords, columnName } from '../worksheet';
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
  /** What to enter, by column; shown when a cell of the column is selected. */
  readonly hints: Readonly<Partial<Record<ColumnId, string>>>;
  /** Sample rows, by column. */
  readonly samples: readonly Readonly<Partial<Record<ColumnId, string | number>>>[];
}

/**
 * Adds a sheet with the headers, a few sample rows, a table, and lists of choices. Nothing that is there is touched.
 * @returns the new sheet's name
 * @throws ExcelFailure
 */
export async function insertTemplate(language: Language, texts: TemplateTexts): Promise<string> {
  /** The name under which the sheet is being added. */
  let adding: string | undefined;
  try {
    const add = async (context: Excel.RequestContext): Promise<string> => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const name = freeName(
        texts.sheet,
        worksheets.items.map((sheet) => sheet.name)
      );
      adding = name;
      const sheet = worksheets.add(name);
      fillTemplate(sheet, language, texts);
      sheet.activate();
      await context.sync();
      return name;
    };
    return await asOneUndoStep(add, () => removeSheet(adding));
  } catch (error) {
    throw await failureOfChange(error);
  }
}

/** Removes what has been added of a template that was not finished. Its name was free before. */
async function removeSheet(name: string | undefined): Promise<void> {
  if (name === undefined) return;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id');
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
  });
}

function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let i = 1; ; i++) {
    const name = i === 1 ? wanted : `${wanted} ${i}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

function fillTemplate(sheet: Excel.Worksheet, language: Language, { hints, samples }: TemplateTexts): void {
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
    // The table takes its rules along as it grows. Rules below it would conflict with the rows that co-authors add
    // (learn.microsoft.com, "Coauthoring in Excel add-ins").
    const cells = sheet.getRangeByIndexes(1, column, samples.length, 1);
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = WIDTHS[id] ?? USUAL_WIDTH;
    const source = CHOICES[id]?.(WORDS[language]) ?? (YES_NO.includes(id) ? ['○', '×'] : undefined);
    const hint = hints[id];
    // A prompt stands on a rule: where any value will do, on one that is always true.
    if (source) cells.dataValidation.rule = { list: { inCellDropDown: true, source: source.join(',') } };
    else if (hint) cells.dataValidation.rule = { custom: { formula: '=TRUE' } };
    if (hint)
      cells.dataValidation.prompt = { showPrompt: true, title: columnName(id, language), message: hint };
  });
}
