import fc from 'fast-check';
import { FIELDS, type Readings } from '../../../src/criteria';
import { employeeOf, fieldOf } from '../../../src/engine';
import { OutputWriter, fingerprint, type Cell, type Cells, type Evaluation } from '../../../src/worksheet';
import { makeReport } from '../makeReport';
import { departments, forms, readings } from '../../oracle/arbitraries';
import { typeIn } from '../../oracle/tables';
import { runs } from '../../propertyRuns';
import { evaluate, headerOf, read } from '../evaluate';
import { readingsOf } from '../readingsOf';

const allReadings = readings().map(readingsOf);

/** What a cell may hold after an edit: nothing, a word of some column, or what cannot be read there. */
const EDITED: readonly Cell[] = [
  null,
  '',
  'x',
  'many',
  '#N/A',
  0,
  1,
  2,
  5,
  100,
  true,
  false,
  'yes',
  'no',
  'E001',
  'new',
  'Hardware',
  'Software',
  'Facility Management',
  'Person responsible',
  'Member',
  'Success',
  'Failed',
  'Part of facility',
  'Self',
  'Industry',
  'Book; Patent',
  'Mission critical; 24/365 operation',
  'Customer satisfaction'
];

/**
 * An edit of a row: the cells of `from` are pasted over it (its own, where that is the same row), then some
 * are typed.
 */
interface Edit {
  readonly row: number;
  readonly from: number;
  readonly isCleared: boolean;
  readonly typed: readonly { readonly column: number; readonly value: Cell }[];
}

const edit: fc.Arbitrary<Edit> = fc.record({
  row: fc.nat(),
  from: fc.nat(),
  isCleared: fc.nat(6).map((n) => n === 0),
  typed: fc.array(fc.record({ column: fc.nat(), value: fc.constantFrom(...EDITED) }), { maxLength: 3 })
});

/** The index of the edited row, and its cells afterwards. */
function applied(main: Cells, { row, from, isCleared, typed }: Edit): [number, readonly Cell[]] {
  const first = headerOf(main).firstDataRow;
  const index = first + (row % (main.length - first));
  if (isCleared) return [index, []];
  const cells = [...main[first + (from % (main.length - first))]!];
  for (const { column, value } of typed) cells[column % cells.length] = value;
  return [index, cells];
}

/** All that an evaluation says, the names aside: an employee keeps the first name that was read. */
function says(evaluation: Evaluation, readingsInForce: Readings): unknown {
  const { department, employees } = evaluation;
  const options = {
    readings: readingsInForce,
    language: 'en',
    projectAt: () => '',
    componentAt: () => '',
    seconds: 0
  } as const;
  const { people, problems, totals } = makeReport(evaluation, options);
  const writer = new OutputWriter(evaluation, 'en', 'full');
  return {
    people: people
      .map((person) => ({ ...person, name: '' }))
      .sort((a, b) => (`${a.employeeId}/${a.specialty}` < `${b.employeeId}/${b.specialty}` ? -1 : 1)),
    levels: [...department.people()]
      .map((person) =>
        [
          employees.idOf(employeeOf(person)),
          FIELDS[fieldOf(person)]!.id,
          department.levelOf(person),
          department.nextLevelOf(person)
        ].join(' ')
      )
      .sort(),
    output: Array.from({ length: department.projectRowCount }, (_, index) => writer.row(index)),
    problems: problems.filter(({ code }) => code !== 'nameContradiction'),
    totals
  };
}

/** Judging again after each edit must be reading everything anew. `kept` are columns that no edit changes. */
function expectSameAsAnew(
  main: Cells,
  second: Cells | null,
  chosen: Readings,
  edits: readonly Edit[],
  kept: readonly number[] = []
): void {
  const now = main.map((row): readonly Cell[] => row);
  const evaluation = evaluate(main, second, chosen);
  for (const each of edits) {
    const [index, cells] = applied(now, each);
    const before = now[index]!;
    now[index] = cells.map((cell, column) => (kept.includes(column) ? before[column] : cell));
    // Whose rows all are is worked out when it is asked for, and forgotten when one changes.
    evaluation.department.personOf(0);
    evaluation.updateRow(now[index], index);
  }
  expect(says(evaluation, chosen)).toEqual(says(evaluate(now, second, chosen), chosen));
}

test('judging again after one row changed is reading everything anew', () => {
  fc.assert(
    fc.property(
      departments(),
      forms(),
      allReadings,
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (department, form, chosen, edits) => {
        expectSameAsAnew(typeIn(department, form).projects, null, chosen, edits);
      }
    ),
    runs(120)
  );
});

test('so it is with a sheet of employee data, as long as the row stays with its employee and field', () => {
  fc.assert(
    fc.property(
      departments(),
      forms(),
      allReadings,
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (department, form, chosen, edits) => {
        const { projects: main, employees } = typeIn(department, form);
        const { columns } = headerOf(main);
        const keys = [columns.get('employeeId')!.index, columns.get('specialty')!.index];
        expectSameAsAnew(
          main,
          employees ?? null,
          chosen,
          edits.map((each) => ({ ...each, isCleared: false })),
          keys
        );
      }
    ),
    runs(60)
  );
});

test('a changed row judges its employee again and nobody else', () => {
  fc.assert(
    fc.property(departments(), forms(), fc.nat(), (department, form, pick) => {
      const { projects: main, employees } = typeIn(department, form);
      const second = employees ?? null;
      const judged = evaluate(main, second);
      const levels = [...judged.department.people()].map((person) => judged.department.levelOf(person));
      // Before the first judging every level is 0: what is not 0 afterwards was judged.
      const unjudged = read(main, second);
      unjudged.endOfRows();
      const [index] = applied(main, { row: pick, from: pick, isCleared: false, typed: [] });
      unjudged.updateRow(main[index]!, index);
      const first = unjudged.sheet.header.firstDataRow;
      const changed = unjudged.department.employeeOfRow(index - first);
      expect([...unjudged.department.people()].map((person) => unjudged.department.levelOf(person))).toEqual(
        [...judged.department.people()].map((person, i) => (employeeOf(person) === changed ? levels[i] : 0))
      );
    }),
    runs(60)
  );
});

test('with a sheet of employee data, a row that moves to another employee or field asks for everything to be read anew', () => {
  const main = [
    ['Employee ID', 'Specialty field', 'Role', 'Result'],
    ['E1', 'Hardware', 'Member', 'Success'],
    ['E2', 'Software', 'Member', 'Success']
  ];
  const evaluation = evaluate(main, [
    ['Employee ID', 'Leads others'],
    ['E1', 'yes']
  ]);
  const before = JSON.stringify(evaluation.department);
  for (const row of [
    ['E2', 'Hardware'],
    ['E3', 'Hardware'],
    ['E1', 'Software'],
    ['', '']
  ]) {
    expect(evaluation.updateRow([...row, 'Member', 'Success'], 1)).toBe(false);
  }
  expect([JSON.stringify(evaluation.department), evaluation.employees.size]).toEqual([before, 2]);
  expect(evaluation.updateRow(['E1', 'Hardware', 'Person responsible', 'Success'], 1)).toBe(true);
});

test('checking whether a row is unchanged changes nothing', () => {
  const evaluation = evaluate([
    ['Employee ID', 'Specialty field', 'Role', 'Result'],
    ['E1', 'Hardware', 'Member', 'Success'],
    [],
    ['', 'Hardware']
  ]);
  expect(evaluation.isUnchanged(['E1', 'Hardware', 'Member', 'Success'], 1)).toBe(true);
  expect(evaluation.isUnchanged(['E1', 'Hardware', 'Member', 'Failed'], 1)).toBe(false);
  expect(evaluation.isUnchanged(['E9', 'Hardware', 'Member', 'Success'], 1)).toBe(false);
  expect(evaluation.isUnchanged(['E9', 'Hardware', 'Member', 'Success'], 2)).toBe(false);
  expect(evaluation.isUnchanged(['', 'Hardware'], 3)).toBe(true);
  expect(evaluation.isUnchanged(['E9', 'Hardware'], 3)).toBe(false);
  expect(evaluation.employees.size).toBe(1);
});

test('a row has changed when another of its cells cannot be read', () => {
  const header = [
    'Employee ID',
    'Specialty field',
    'Role',
    'Result',
    'Leads others',
    'Develops subordinates'
  ];
  const row = (leads: string, develops: string): Cell[] => [
    'E1',
    'Hardware',
    'Member',
    'Success',
    leads,
    develops
  ];
  const evaluation = evaluate([header, row('maybe', '')]);
  expect(evaluation.isUnchanged(row('perhaps', ''), 1)).toBe(true);
  expect(evaluation.isUnchanged(row('', 'maybe'), 1)).toBe(false);
  expect(fingerprint(evaluate([header, row('perhaps', '')]))).toBe(fingerprint(evaluation));
  expect(fingerprint(evaluate([header, row('', 'maybe')]))).not.toBe(fingerprint(evaluation));
});
