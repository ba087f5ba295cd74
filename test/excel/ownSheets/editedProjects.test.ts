import type { CellContent } from '../../../workbench/host';
import type { ExcelOptions, StartedExcel } from '../../workbench/host/startExcel';
import { placesToTry } from '../../propertyRuns';
import { outcomeOf } from '../editedRun';
import { EDITS, ROWS, SMALL, type Edit } from '../edits';
import { ANN, department, startExcel } from '../sheets';
import { list, marked, valuesIn } from './people';

/** As many people as rows, so that each row that is read twice, or not at all, shows. */
const [HEADER, ...rows] = department(ROWS) as CellContent[][];
const PROJECTS = [HEADER!, ...rows.map((cells, i) => [`E${100 + i}`, ...cells.slice(1)])];
const PEOPLE = [
  ['Employee ID', 'Develops subordinates', 'Name'],
  ...rows.map((_cells, i) => [`E${100 + i}`, i % 2 === 0 ? 'yes' : 'no', `Number ${i}`])
];

const WORKBOOKS: Readonly<Record<string, ExcelOptions>> = {
  'projects in two blocks': { sheets: { Projects: PROJECTS } },
  'employee data beside them': { sheets: { Projects: PROJECTS, Other: PEOPLE } }
};
const EMPLOYEES: readonly Edit[] = [
  { name: 'employee data sorted', make: ({ user }) => user.sort(`Other!A2:C${ROWS + 1}`) },
  { name: 'employee data typed', make: ({ user }) => user.enter('Other!B2', [['no']]) }
];
const AFTER_THAT: readonly Edit[] = [
  ...EDITS.filter(({ name }) => !/^a (?:text|formula)|^an error|table/.test(name)),
  { name: 'a person replaced', make: ({ user }) => user.enter('Projects!A3', [['E900', ...ANN.slice(1)]]) }
];

function start(options: ExcelOptions): StartedExcel {
  const excel = startExcel({ ...options, sharesClient: true });
  Object.assign(excel.host.limits, SMALL);
  excel.host.startCounting();
  return excel;
}

/** The list, and how it was made; no list where it was not. */
async function made(excel: StartedExcel): Promise<readonly [outcome: string, cells: string]> {
  const outcome = await outcomeOf(list({ choice: { sheet: 'Projects', mapping: {} } }));
  excel.host.clearFaults();
  Object.assign(excel.host.limits, { cellsPerRead: 5_000_000 });
  return [outcome, outcome === 'done' ? JSON.stringify(valuesIn(marked(excel))) : ''];
}

describe.each([
  ...AFTER_THAT.map((edit) => ['projects in two blocks', edit.name, edit] as const),
  ...[...EMPLOYEES, ...AFTER_THAT.filter(({ name }) => name.includes('sorted'))].map(
    (edit) => ['employee data beside them', edit.name, edit] as const
  )
])('%s', (workbook, name, edit) => {
  test(`${name} before any request: the list is that of before or after`, async () => {
    const options = WORKBOOKS[workbook]!;
    const plain = start(options);
    const before = await made(plain);
    const requests = plain.host.roundTrips;
    expect(before[0]).toBe('done');
    const edited = start(options);
    edit.make(edited);
    const renamed = edit.name === 'the sheet renamed';
    const after = renamed ? before : await made(edited);
    for (const number of placesToTry(requests)) {
      const excel = start(options);
      excel.host.on('before', number, () => edit.make(excel));
      const now = await made(excel);
      if (renamed && now[0] === 'noSuchSheet') continue;
      expect([number, [before, after].some((one) => one.join() === now.join()) ? '' : now]).toEqual([
        number,
        ''
      ]);
    }
  });
});
