import fc from 'fast-check';
import { placesToTry, runs } from '../propertyRuns';
import { restorePrevious } from '../../src/excel';
import type { ExcelOptions, StartedExcel } from '../workbench/host/startExcel';
import {
  cellsOf,
  editedOnly,
  FAULTS,
  isAmbiguous,
  lostCells,
  lostInRun,
  outcomeOf,
  run,
  start
} from './editedRun';
import { EDITS, hideByFilter, ROWS, SHEETS, type Edit } from './edits';

/** The numbers of the requests of a run without edits. */
async function requestsOf(options: ExcelOptions): Promise<number> {
  const { host } = start(options);
  await run();
  return host.roundTrips;
}

describe.each(Object.entries(SHEETS))('%s: no cell of the user is lost', (_name, options) => {
  let requests = 0;
  beforeAll(async () => {
    requests = await requestsOf(options);
    expect(requests).toBeGreaterThan(8);
  });

  test.each(EDITS.map((edit) => [edit.name, edit] as const))(
    'by %s before any request',
    async (_edit, edit) => {
      const alone = editedOnly(options, [edit]);
      for (const number of placesToTry(requests + 1)) {
        const excel = start(options);
        excel.host.on('before', number, () => edit.make(excel));
        const outcome = await outcomeOf(run());
        if (number > requests) edit.make(excel);
        const lost = lostCells(cellsOf(excel), alone, outcome === 'done', edit.isHeader ?? false);
        expect([number, outcome, lost.slice(0, 5)]).toEqual([number, outcome, []]);
        expect([number, excel.host.kept.size]).toEqual([number, 0]);
        expect(outcome).not.toBe('unavailable');
      }
    },
    60_000
  );

  test.each(EDITS.map((edit) => [edit.name, edit] as const))(
    'by restoring after %s',
    async (_edit, edit) => {
      const alone = editedOnly(options, [edit]);
      const excel = start(options);
      const outcome = await run();
      excel.host.limits.cellsPerRead = 5_000_000;
      edit.make(excel);
      const before = JSON.stringify(excel.workbook);
      const restored = await outcomeOf(restorePrevious(outcome));
      const isDone = restored === 'done';
      if (!isDone)
        expect([restored, JSON.stringify(excel.workbook) === before]).toEqual([
          edit.name.includes('filter') ? 'filtered' : 'moved',
          true
        ]);
      const lost = lostCells(cellsOf(excel), alone, !isDone, edit.isHeader ?? false);
      expect([restored, lost.slice(0, 5)]).toEqual([restored, []]);
      expect(excel.host.kept.size).toBe(0);
    },
    60_000
  );
});

test.each(Object.entries(SHEETS))(
  '%s: results stand beside their rows when some are hidden by a filter before any request',
  async (_name, options) => {
    const excel = start(options);
    await run();
    const expected = cellsOf(excel);
    const requests = excel.host.roundTrips;
    for (const number of placesToTry(requests + 1)) {
      const filtered = start(options);
      filtered.host.on('before', number, () => hideByFilter(filtered, [1, 4, 5, 20, ROWS - 1]));
      const outcome = await outcomeOf(run());
      const before = editedOnly(options, []);
      expect([number, outcome, cellsOf(filtered)]).toEqual([
        number,
        outcome,
        outcome === 'done' ? expected : before
      ]);
    }
  }
);

test('a cell typed over a result in the moment in which it is put back costs no other cell of its row', async () => {
  const typed = (column: string): Edit => EDITS.find(({ name }) => name === `a text typed into ${column}41`)!;
  const inserted: Edit = {
    name: 'a column inserted at B',
    make: (excel) => excel.user.insertColumns('Projects!B1')
  };
  for (let number = 13; number < 22; number++) {
    const { outcome, lost } = await lostInRun({
      sheet: 'a plain range',
      edits: [
        { edit: typed('K'), number: 9 },
        { edit: inserted, number: 12 },
        { edit: typed('O'), number }
      ],
      fault: [1, { kind: 'refused' }],
      stopAt: undefined
    });
    expect([number, outcome, lost]).toEqual([number, 'done', []]);
  }
});

/** Sorts the rows by the column that is headed so, wherever it stands. */
const sortBy = (header: string, excel: StartedExcel): void => {
  const [head = []] = excel.workbook.sheet('Projects').read({ row: 0, column: 0, rows: 1, columns: 26 });
  excel.user.sort(`Projects!A2:Z${ROWS + 1}`, head.indexOf(header));
};

test('a typed result comes back beside its row when input columns come and go and the rows are sorted', async () => {
  for (const [inserted, many] of [
    ['A', 2],
    ['D', 1]
  ] as const)
    for (let number = 14; number < 20; number++) {
      const { outcome, lost, kept } = await lostInRun({
        sheet: 'a plain range',
        edits: [
          {
            edit: {
              name: `columns inserted at ${inserted}`,
              make: ({ user }) => user.insertColumns(`Projects!${inserted}1`, many)
            },
            number: 9
          },
          {
            edit: { name: 'a result typed', make: ({ user }) => user.enter('Projects!O2', [['typed 2']]) },
            number: 14
          },
          {
            edit: { name: 'an input deleted', make: ({ user }) => user.deleteColumns('Projects!C1') },
            number
          },
          { edit: { name: 'the rows sorted', make: (excel) => sortBy('Name', excel) }, number }
        ],
        fault: undefined,
        stopAt: undefined
      });
      expect([inserted, number, outcome, lost]).toEqual([inserted, number, outcome, []]);
      expect(kept).toBe(0);
    }
});

const made = (name: string, make: Edit['make']): Edit => ({ name, make });
const known = (name: string): Edit => EDITS.find((edit) => edit.name === name)!;
const firstRowDeleted = made('the row 1 deleted', ({ user }) => user.deleteRows('Projects!A1'));
const firstColumnDeleted = made('the column A deleted', ({ user }) => user.deleteColumns('Projects!A1'));
const idTyped = made('an employee ID typed', ({ user }) => user.enter('Projects!A22', [['typed']]));
const sortedById = made('the rows sorted', (excel) => sortBy('Employee ID', excel));

test.each<[string, string, readonly (readonly [number, Edit])[]]>([
  [
    'a row whose input is edited while it moves, written over by another block',
    'a plain range',
    [
      [11, sortedById],
      [11, idTyped],
      [12, firstRowDeleted]
    ]
  ],
  [
    'rows that are written below a place that has become shorter',
    'a plain range',
    [
      [11, firstRowDeleted],
      [12, known('a row inserted at 2')]
    ]
  ],
  [
    'inputs that are sorted alone while rows go',
    'a plain range',
    [
      [9, known('a text typed into O41')],
      [12, firstRowDeleted],
      [12, known('the inputs sorted')],
      [12, firstRowDeleted]
    ]
  ],
  [
    'a sort that takes along one column of results',
    'a plain range',
    [
      [11, firstColumnDeleted],
      [11, known('the inputs sorted')]
    ]
  ],
  [
    'a cell that is typed over a result in the moment in which its row moves',
    'a plain range',
    [
      [11, known('a row inserted at 2')],
      [11, made('a result typed over', ({ user }) => user.enter('Projects!K3', [['typed']]))]
    ]
  ],
  [
    'a result typed over, a row and a column deleted in one moment',
    'a plain range',
    [
      [11, firstRowDeleted],
      [11, known('a text typed into K1')],
      [11, firstColumnDeleted]
    ]
  ],
  [
    'rows that a sort takes out of their table',
    'a table with earlier results and notes',
    [
      [1, known('the table resized by a row less')],
      [4, known('a text typed into K1')],
      ...[14, 15, 16, 17, 18].map((number) => [number, sortedById] as const)
    ]
  ]
])('nothing is lost by %s', async (_what, sheet, edits) => {
  for (let later = -2; later < 4; later++) {
    const { outcome, lost, earlier, kept } = await lostInRun({
      sheet,
      edits: edits.map(([number, edit]) => ({ edit, number: number + later })),
      fault: undefined,
      stopAt: undefined
    });
    const ofTheUser = lost.filter(
      ([, column, , was]) => (was !== null || outcome !== 'done') && !earlier.has(column)
    );
    expect([later, outcome, ofTheUser]).toEqual([later, outcome, []]);
    expect(kept).toBe(0);
  }
});

/*
 * What is typed while results are put back is written over, and put back in its turn. Until then its row may
 * have moved among others that say the same, or stand below the end of a place that has become shorter.
 */
const cellTyped = (cell: string): Edit =>
  made(`a text typed into ${cell}`, ({ user }) => user.enter(`Projects!${cell}`, [['typed']]));

test('a cell typed during the putting back stays beside its row among rows that say the same', async () => {
  const moves = [
    known('a row inserted at 2'),
    made('the column D deleted', ({ user }) => user.deleteColumns('Projects!D1'))
  ];
  for (let typedAt = 15; typedAt < 19; typedAt++)
    for (let number = 19; number < 23; number++) {
      const { outcome, lost, kept } = await lostInRun({
        sheet: 'a plain range',
        edits: [
          { edit: firstRowDeleted, number: 10 },
          { edit: cellTyped('K8'), number: typedAt },
          ...moves.map((edit) => ({ edit, number }))
        ],
        fault: undefined,
        stopAt: undefined
      });
      expect([typedAt, number, outcome, lost, kept]).toEqual([typedAt, number, 'noHeader', [], 0]);
    }
});

test('a cell typed below a place that has become shorter stays there', async () => {
  for (let stopAt = 4; stopAt < 8; stopAt++)
    for (let number = 17; number < 22; number++) {
      const { lost, kept } = await lostInRun({
        sheet: 'a plain range',
        edits: [
          { edit: firstRowDeleted, number: 12 },
          { edit: cellTyped('K41'), number }
        ],
        fault: undefined,
        stopAt
      });
      expect([stopAt, number, lost, kept]).toEqual([stopAt, number, [], 0]);
    }
});

const at = fc.integer({ min: 1, max: 24 });

test('two edits, and a failure or a cancellation, at any time lose no cell of the user', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(SHEETS)),
      fc.array(fc.tuple(fc.integer({ min: 0, max: EDITS.length - 1 }), at), { minLength: 1, maxLength: 2 }),
      fc.option(fc.tuple(at, fc.integer({ min: 0, max: FAULTS.length - 1 })), { nil: undefined }),
      fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      async (name, picked, fault, stopAt) => {
        const edits = picked.map(([index, number]) => ({ edit: EDITS[index]!, number }));
        if ((fault && stopAt !== undefined) || isAmbiguous(name, edits)) return;
        const { outcome, lost, kept } = await lostInRun({
          sheet: name,
          edits,
          fault: fault && [fault[0], FAULTS[fault[1]]!],
          stopAt
        });
        expect([outcome, lost.slice(0, 5)]).toEqual([outcome, []]);
        // A request that failed does not tell what it has kept.
        if (!fault) expect(kept).toBe(0);
      }
    ),
    runs(200)
  );
}, 600_000);
