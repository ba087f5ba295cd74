import type { Language } from '../locales';
import type { GridSheet, SheetModel } from '../sheetModel';
import {
  CARRIED_COLUMNS,
  employeeOf,
  employeesOfText,
  historySheet,
  judgementSheet,
  localDay,
  summarySheet,
  type CarriedColumn,
  type JudgedBy,
  type PersonRef
} from '../worksheet';
import { ExcelFailure } from './failure';
import { judgedDepartment, SAID, type DepartmentOptions, type JudgedDepartment } from './judgedDepartment';
import { readKept } from './keptHistory';
import { writeOwnSheet, type OwnSheetWritten } from './ownSheets';
import { writeForm } from './ownSheets/form';
import type { OnRows } from './read';

export interface SheetOptions extends DepartmentOptions {
  readonly language: Language;
}

/** Of whom judgement sheets are made: one employee, or all of whom a column of the user's says the same. */
export type SheetsOf =
  { readonly employeeId: string } | { readonly column: CarriedColumn; readonly value: string };

/**
 * Judges sheets anew, as an evaluation does, and writes the summary of their department: a sheet of its own,
 * which comes to the front.
 * @param options `since` the name of a kept result with which everybody is compared
 * @throws ExcelFailure as `judgedDepartment` and `writeForm` do
 */
export async function writeSummary(
  options: SheetOptions & { readonly since?: string | undefined }
): Promise<OwnSheetWritten> {
  const { since, language, signal } = options;
  const kept = since === undefined ? undefined : await readKept(since, signal);
  return writeSheet(options, SAID, ({ evaluation, carried }, judgedBy) =>
    summarySheet(evaluation, carried, judgedBy, language, kept)
  );
}

/**
 * As `writeSummary`, the sheet with the judgements of one person, or of several with a page for each.
 * @throws ExcelFailure `nobody` where nobody is of whom they are asked for
 */
export const writeJudgementSheets = (
  options: SheetOptions & { readonly of: SheetsOf }
): Promise<OwnSheetWritten> =>
  writeSheet(
    options,
    CARRIED_COLUMNS.filter((id) => SAID.includes(id) || ('column' in options.of && options.of.column === id)),
    (department, judgedBy) => {
      const { evaluation, carried, projectAt } = department;
      const people = peopleOf(department, options.of);
      if (people.length === 0) throw new ExcelFailure('nobody');
      const said = carried.filter(({ id }) => SAID.includes(id));
      return judgementSheet(evaluation, people, said, projectAt, judgedBy, options.language);
    }
  );

/**
 * As `writeSummary`, everybody's level as it is now, in the sheet of the history: what was kept under other
 * names stays.
 * @param options `kept` the name
 */
export const keepResult = (options: SheetOptions & { readonly kept: string }): Promise<OwnSheetWritten> =>
  writeSheet(options, SAID, ({ evaluation, carried }, judgedBy) =>
    historySheet(evaluation, options.kept, judgedBy, options.language, carried)
  );

function peopleOf({ evaluation, carried }: JudgedDepartment, of: SheetsOf): readonly PersonRef[] {
  const people = evaluation.department.people();
  const texts = carried.find(({ id }) => 'column' in of && id === of.column);
  const chosen = new Set(
    'employeeId' in of
      ? [evaluation.employees.find(of.employeeId)]
      : employeesOfText(texts, of.value, people.map(employeeOf))
  );
  return people.filter((person) => chosen.has(employeeOf(person)));
}

async function writeSheet(
  options: SheetOptions,
  wanted: readonly CarriedColumn[],
  modelOf: (department: JudgedDepartment, judgedBy: JudgedBy) => SheetModel | GridSheet
): Promise<OwnSheetWritten> {
  const { readings, signal, onProgress } = options;
  const department = await judgedDepartment(options, () => wanted);
  const model = modelOf(department, { readings, today: localDay(new Date()) });
  const onRows: OnRows = (done, total) => onProgress('writing', done, total);
  return 'grid' in model
    ? writeForm({ model, signal, onRows })
    : writeOwnSheet({ model, added: department.carried.map(({ id }) => id), signal, onRows });
}
