import { cellRange } from '../../../src/ranges';
import type { HostSheet } from '../../../workbench/host';
import type { StartedExcel } from '../../workbench/host/startExcel';
import { outcomeOf } from '../editedRun';
import type { Edit } from '../edits';
import { ANN, everything, startExcel } from '../sheets';
import { judgements, PROJECTS, summary } from './forms';
import { valuesIn } from './people';

/** A workbook with a form in it that has to be written anew, in several requests. */
export interface StaleForm {
  readonly mark: string;
  readonly start: () => Promise<StartedExcel>;
  readonly write: (signal?: AbortSignal) => Promise<string>;
}

const person = (i: number): unknown[] => [
  `P${i}`,
  `Person ${i}`,
  ...ANN.slice(2),
  i < 3 ? 'Tokyo' : `City ${i}`
];
const people = (count: number): unknown[][] => Array.from({ length: count }, (_, i) => person(i));
const HEADER = PROJECTS.Projects[0]!;
/** So that a form takes several requests. */
const REQUEST_BYTES = 90_000;

const SUMMARY = '_itss.summary';
const JUDGEMENT = '_itss.judgement';
const TOKYO = { column: 'department', value: 'Tokyo' } as const;

const signalOf = (signal?: AbortSignal): { signal: AbortSignal } => ({
  signal: signal ?? new AbortController().signal
});
const writeOf = {
  [SUMMARY]: (signal?: AbortSignal) => outcomeOf(summary(signalOf(signal))),
  [JUDGEMENT]: (signal?: AbortSignal) => outcomeOf(judgements(TOKYO, signalOf(signal)))
};

/** The sheet that a mark leads to. */
const sheetOf = ({ workbook }: StartedExcel, mark: string): HostSheet => workbook.names.get(mark)!.sheet;

/** Cells of the user's beside a form and below it, with looks of their own. */
function annotate(excel: StartedExcel, mark: string): void {
  const sheet = sheetOf(excel, mark);
  const { rows, columns } = cellRange(0, 0, valuesIn(sheet).length, valuesIn(sheet)[0]!.length);
  const right = Array.from({ length: rows + 12 }, (_, i) => [`note ${i}`]);
  sheet.write(0, columns + 1, right);
  sheet.setStyle(cellRange(0, columns + 1, rows + 12, 1), { italic: true, numberFormat: '0.0' });
  sheet.write(rows + 10, 0, [['below', 1, 2]]);
  sheet.setStyle(cellRange(rows + 10, 0, 1, 3), { fillColor: '#FFEE00', bold: true });
}

const stale = (
  mark: typeof SUMMARY | typeof JUDGEMENT,
  before: readonly unknown[][],
  change: (excel: StartedExcel) => void
): StaleForm => ({
  mark,
  write: writeOf[mark],
  start: async () => {
    const excel = startExcel({ sheets: { Projects: [HEADER, ...before] as never }, sharesClient: true });
    await writeOf[mark]();
    annotate(excel, mark);
    change(excel);
    excel.workbook.activate(excel.workbook.sheet('Projects'));
    excel.host.limits.requestBytes = REQUEST_BYTES;
    excel.host.startCounting();
    return excel;
  }
});

export const STALE_FORMS: Readonly<Record<string, StaleForm>> = {
  'a summary that grows': stale(SUMMARY, people(5), ({ user }) =>
    user.enter('Projects!A7', people(9).slice(5))
  ),
  'a summary that shrinks': stale(SUMMARY, people(9), ({ user }) =>
    user.enter(
      'Projects!A7',
      people(9)
        .slice(5)
        .map((row) => row.map(() => ''))
    )
  ),
  'fewer judgement sheets': stale(JUDGEMENT, people(4), ({ user }) => user.enter('Projects!K3', [['Nara']]))
};

/** All that is in a workbook, the sheet that is in front left out. */
export const allOf = (excel: StartedExcel): string =>
  JSON.stringify(everything(excel), (key, value: unknown) => (key === 'active' ? undefined : value));

const at = (excel: StartedExcel, mark: string, address: string): string =>
  `'${sheetOf(excel, mark).name}'!${address}`;

/** An edit of the sheet of a form: `mark` leads to it. */
export type FormEdit = (mark: string) => Edit;

const edit =
  (name: string, make: (excel: StartedExcel, at: (address: string) => string) => void): FormEdit =>
  (mark) => ({ name, make: (excel) => make(excel, (address) => at(excel, mark, address)) });

/** What somebody may do to the sheet of a form. Addresses are those of the form as it was at first. */
export const FORM_EDITS: readonly FormEdit[] = [
  ...[1, 5, 20].map((row) =>
    edit(`a row inserted at ${row}`, ({ user }, here) => user.insertRows(here(`A${row}`)))
  ),
  edit('three rows inserted at 1', ({ user }, here) => user.insertRows(here('A1'), 3)),
  ...[5, 20].map((row) =>
    edit(`the row ${row} deleted`, ({ user }, here) => user.deleteRows(here(`A${row}`)))
  ),
  ...['A', 'C'].map((column) =>
    edit(`a column inserted at ${column}`, ({ user }, here) => user.insertColumns(here(`${column}1`)))
  ),
  edit('the column C deleted', ({ user }, here) => user.deleteColumns(here('C1'))),
  ...['A3', 'B9', 'Z4'].map((cell) =>
    edit(`a text typed into ${cell}`, ({ user }, here) => user.enter(here(cell), [['typed']]))
  ),
  edit('the sheet renamed', ({ user }, here) =>
    user.renameSheet(here('A1').split('!')[0]!.slice(1, -1), 'Renamed')
  ),
  edit('the sheet moved', ({ user }, here) => user.moveSheet(here('A1').split('!')[0]!.slice(1, -1), 0)),
  edit('the sheet deleted', ({ workbook }, here) =>
    workbook.deleteSheet(workbook.sheet(here('A1').split('!')[0]!.slice(1, -1)))
  )
];
