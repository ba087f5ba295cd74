import { inputsOf, resultsOf, touches, touchesHeader, watchChanges, type Change } from '../../src/excel';
import { changeOf } from '../../src/excel/changes';
import { ANN, BOB, HEADER, TWO_SHEETS, run, startExcel, type Run } from './sheets';
import type { ExcelOptions, StartedExcel } from '../workbench/host/startExcel';

const WITH_NOTES: ExcelOptions = {
  sheets: {
    Projects: [['Our department'], [...HEADER, 'Notes'], [...ANN, 'mine'], BOB],
    People: TWO_SHEETS.sheets!.People!,
    Other: []
  }
};
const IN_TABLE: ExcelOptions = { ...WITH_NOTES, tables: [{ name: 'Experience', address: 'Projects!A2:K4' }] };

/** What the add-in hears of an edit after a run. */
async function hear(
  options: ExcelOptions,
  edit: (excel: StartedExcel) => void
): Promise<Run & { readonly changes: Change[] }> {
  const excel = startExcel(options);
  const outcome = await run();
  const changes: Change[] = [];
  const stop = await watchChanges((change) => changes.push(change));
  edit(excel);
  await excel.settled();
  await stop();
  return { ...outcome, changes };
}

type Edit = [what: string, edit: (excel: StartedExcel) => void];
const INPUTS: readonly Edit[] = [
  ['a cell that was read', ({ user }) => user.enter('Projects!E3', [['Member']])],
  ['a whole row', ({ user }) => user.enter('Projects!A3', [[...BOB, 'x', 1, 2, 3, 4]])],
  ['a column header', ({ user }) => user.enter('Projects!E2', [['Position']])],
  ['a row appended right below', ({ coAuthor }) => coAuthor.enter('Projects!A5', [ANN])],
  ['a row inserted among the data', ({ user }) => user.insertRows('Projects!A4')],
  ['a row inserted above them, which moves all', ({ user }) => user.insertRows('Projects!A1')],
  ['a row deleted', ({ user }) => user.deleteRows('Projects!A3')],
  ['employee data', ({ user }) => user.enter('People!C2', [['Company']])],
  ['employee data appended', ({ user }) => user.enter('People!A4', [['E1']])]
];
const ELSEWHERE: readonly Edit[] = [
  ["a column of the user's", ({ user }) => user.enter('Projects!K3', [['yours']])],
  ['cells right of the results', ({ user }) => user.enter('Projects!Q1', [[1], [2], [3], [4]])],
  ['the title above the header', ({ user }) => user.enter('Projects!A1', [['Your department']])],
  ['rows inserted far below', ({ user }) => user.insertRows('Projects!A90')],
  ['a column beside employee data', ({ user }) => user.enter('People!F2', [['x']])],
  ['another sheet', ({ user }) => user.enter('Other!A2', [['x']])]
];

describe.each([
  ['a plain range', WITH_NOTES],
  ['a table', IN_TABLE]
])('%s', (_name, options) => {
  test.each(INPUTS)('results do not hold after a change of %s', async (_what, edit) => {
    const { source, before, changes } = await hear(options, edit);
    expect(changes.some((change) => inputsOf(source).some((cells) => touches(cells, change)))).toBe(true);
    expect(
      changes.some((change) =>
        resultsOf(source, before.place.columns).some((cells) => touches(cells, change))
      )
    ).toBe(true);
  });

  test.each(ELSEWHERE)('results hold after a change of %s', async (_what, edit) => {
    const { source, before, changes } = await hear(options, edit);
    expect(changes.length).toBe(1);
    expect(
      changes.some((change) =>
        resultsOf(source, before.place.columns).some((cells) => touches(cells, change))
      )
    ).toBe(false);
  });

  // Of two rows that say the same, the project tells whether they are one.
  test.each([
    ['name', 'Projects!B3', false],
    ['project', 'Projects!D3', true]
  ])('whether results hold after a change of a %s', async (_what, address, isDeciding) => {
    const { source, before, changes } = await hear(options, ({ user }) => user.enter(address, [['another']]));
    expect(inputsOf(source).some((cells) => touches(cells, changes[0]!))).toBe(true);
    expect(resultsOf(source, before.place.columns).some((cells) => touches(cells, changes[0]!))).toBe(
      isDeciding
    );
  });

  test('a change of the results is none of what they come from', async () => {
    const { source, before, changes } = await hear(options, ({ user }) => user.enter('Projects!M3', [[6]]));
    expect(inputsOf(source).some((cells) => touches(cells, changes[0]!))).toBe(false);
    expect(resultsOf(source, before.place.columns).some((cells) => touches(cells, changes[0]!))).toBe(true);
  });

  test('a header in whichever column is worth a look', async () => {
    const { source, changes } = await hear(options, ({ user }) =>
      user.enter('Projects!Q2', [['Leads others']])
    );
    expect(touchesHeader(source, changes[0]!)).toBe(true);
    const { changes: below } = await hear(options, ({ user }) => user.enter('Projects!Q3', [['Yes']]));
    expect(touchesHeader(source, below[0]!)).toBe(false);
  });
});

test('rows far below a range join its data, those below a table do not', async () => {
  const edit = ({ user }: StartedExcel): void => user.enter('Projects!A40', [ANN]);
  for (const [options, joins] of [
    [WITH_NOTES, true],
    [IN_TABLE, false]
  ] as const) {
    const { source, changes } = await hear(options, edit);
    expect(inputsOf(source).some((cells) => touches(cells, changes[0]!))).toBe(joins);
  }
});

test('the add-in does not hear its own writes', async () => {
  const excel = startExcel(WITH_NOTES);
  const changes: Change[] = [];
  await watchChanges((change) => changes.push(change));
  await run();
  await excel.settled();
  expect(changes).toEqual([]);
});

test('areas are read from any address of the A1 style; one that is not understood may be anywhere', async () => {
  const {
    source,
    changes: [change]
  } = await hear(WITH_NOTES, ({ user }) => user.enter('Projects!E3', [['Member']]));
  const [projects] = inputsOf(source);
  const at = (address: string): boolean =>
    touches(projects!, changeOf({ worksheetId: change!.sheetId, address, changeType: 'RangeEdited' }));
  for (const address of ['E3', '$E$3:$F$9', 'J:L', '3:3', 'Q9,A4', "'A b'!B2:C3", '?'])
    expect([address, at(address)]).toEqual([address, true]);
  for (const address of ['K3', '$K$3:$Z$9', 'K:XFD', '1:1', 'Q9,AA4', 'A1:J1'])
    expect([address, at(address)]).toEqual([address, false]);
});
