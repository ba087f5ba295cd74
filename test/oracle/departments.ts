/** Random departments and readings. People come in kinds, so that every level and verdict is frequent. */
import fc from 'fast-check';
import {
  AREAS,
  CRITERIA,
  FIELDS,
  GUIDANCE,
  KINDS,
  OWN_CRITERIA,
  type Criterion,
  type Department,
  type Field,
  type Kind,
  type OracleEmployee,
  type OracleFieldData,
  type OracleReadings,
  type OracleRow,
  type Result,
  type Role,
  type Scope
} from './model';

/** How a person was drawn: about which level their data lies, and how often a cell is blank (of 100). */
interface Temper {
  about: 0 | 3 | 4 | 5 | 6;
  blank: number;
}

type LooseRow = Omit<OracleRow, 'row' | 'employee'>;

interface FieldPart {
  field: Field;
  rows: LooseRow[];
  data: OracleFieldData;
}

type LoosePerson = Omit<OracleEmployee, 'perField'> & { parts: FieldPart[] };

/** Other kinds of text, and pairs that stay apart: text and number, upper and lower case. */
export const EMPLOYEE_IDS = ['E001', '007', '7', 'e001', '社員12', 'A-3'];
const NAMES = ['Ito', '佐藤 花子', 'Mori Ken', 'タナカ'];
const PROJECTS = ['Branch servers', '基幹系更改', 'Data centre move', 'P-7', null];

function weighted<T>(...choices: [number, T][]): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));
}

/** Yes, no or blank; weights of 100, no being what remains. */
const ternary = (yes: number, blank: number): fc.Arbitrary<boolean | null> =>
  weighted<boolean | null>([yes, true], [blank, null], [Math.max(1, 100 - yes - blank), false]);

/** A number on either side of every boundary of the size bands. */
const boundary = (numbers: number[], blank: number): fc.Arbitrary<number | null> =>
  fc.oneof(
    { weight: 100 - blank, arbitrary: fc.constantFrom(...numbers) },
    { weight: blank, arbitrary: fc.constant(null) }
  );

const SITES: Record<Temper['about'], number[]> = {
  0: [1, 2, 3, 5],
  3: [1, 2],
  4: [1, 2, 2, 3],
  5: [2, 3, 4, 4, 5],
  6: [3, 4, 5, 6, 40]
};
const AREA: Record<Temper['about'], number[]> = {
  0: [0.5, 1999.5, 2000],
  3: [50, 1999],
  4: [1999.5, 1999, 2000],
  5: [1999.5, 2000, 4999, 4999.5],
  6: [4999, 5000, 5000.5, 12000]
};
const NETWORK: Record<Temper['about'], number[]> = {
  0: [1, 9, 100, 300],
  3: [5, 9, 50],
  4: [9, 10, 50, 99],
  5: [9, 10, 99, 100, 299],
  6: [100, 299, 300, 1000]
};

const SCOPE_OF: Record<Temper['about'], Scope> = {
  0: 'specificUsers',
  3: 'specificUsers',
  4: 'wideAreaTeam',
  5: 'wideAreaUsers',
  6: 'wideAreaUsers'
};

function complexity(field: Field, { about, blank }: Temper): fc.Arbitrary<OracleRow['complexity']> {
  const own = OWN_CRITERIA[field];
  const yes = { 0: 25, 3: 50, 4: 55, 5: 70, 6: 75 }[about];
  const each = (criterion: Criterion, blankCells: number): fc.Arbitrary<boolean | undefined> =>
    ternary(own.includes(criterion) ? yes : 20, blankCells).map((value) => value ?? undefined);
  const all = (blankCells: number): fc.Arbitrary<OracleRow['complexity']> =>
    fc
      .tuple(...CRITERIA.map((criterion) => each(criterion, blankCells)))
      .map((values) =>
        Object.fromEntries(
          CRITERIA.map((criterion, i) => [criterion, values[i]] as const).filter(
            ([, value]) => value !== undefined
          )
        )
      );
  return fc.oneof(
    { weight: 70, arbitrary: all(0) },
    { weight: 30, arbitrary: all(blank) },
    { weight: blank, arbitrary: fc.constant({}) }
  );
}

function looseRow(field: Field, temper: Temper): fc.Arbitrary<LooseRow> {
  const { about, blank } = temper;
  const isFacility = field === 'facilityManagement';
  const sizeBlank = isFacility ? 55 : 90;
  return fc.record<LooseRow>({
    field: fc.constant(field),
    project: fc.constantFrom(...PROJECTS),
    role: weighted<Role | null>(
      [about >= 4 ? 90 : 30, 'personResponsible'],
      [about >= 4 ? 8 : 65, 'member'],
      [blank, null]
    ),
    result: weighted<Result | null>(
      [about === 0 ? 40 : 80, 'success'],
      [10, 'completed'],
      [about === 0 ? 25 : 5, 'failed'],
      [about === 0 ? 15 : 3, 'inProgress'],
      [blank, null]
    ),
    complexity: complexity(field, temper),
    scope: isFacility
      ? weighted<Scope | null>([about <= 3 ? 70 : 15, 'partOfFacility'], [40, null], [5, 'wideAreaUsers'])
      : weighted<Scope | null>(
          [75, SCOPE_OF[about]],
          [20, 'wideAreaTeam'],
          [10, 'specificUsers'],
          [10, 'wideAreaUsers'],
          [blank, null],
          [2, 'partOfFacility']
        ),
    sites: boundary(SITES[about], sizeBlank),
    area: boundary(AREA[about], sizeBlank + 5),
    networkSites: boundary(NETWORK[about], sizeBlank + 5)
  });
}

function fieldData(field: Field, { about, blank }: Temper): fc.Arbitrary<OracleFieldData> {
  const mine = AREAS[field];
  const top = field === 'facilityManagement' ? about : Math.min(about, 5);
  const fit = mine.filter((area) => area.levels.some((level) => level >= top)).map((area) => area.name);
  const others = FIELDS.flatMap((name) => AREAS[name].map((area) => area.name));
  const rank = { 0: 0, 3: 0, 4: 1, 5: 2, 6: 3 }[about];
  const yes = { 0: 10, 3: 15, 4: 40, 5: 70, 6: 80 }[about];
  const succession = (blankCells: number): fc.Arbitrary<OracleFieldData['succession']> =>
    fc
      .tuple(...KINDS.map(() => ternary(yes, blankCells)))
      .map((values) =>
        Object.fromEntries(
          KINDS.map((kind: Kind, i) => [kind, values[i]] as const).filter(([, value]) => value !== null)
        )
      );
  return fc.record<OracleFieldData>({
    areas: fc.oneof(
      { weight: 75, arbitrary: fc.uniqueArray(fc.constantFrom(...fit), { minLength: 1, maxLength: 3 }) },
      {
        weight: 15,
        arbitrary: fc.uniqueArray(fc.constantFrom(...mine.map((area) => area.name), ...others), {
          maxLength: 3
        })
      },
      { weight: blank, arbitrary: fc.constant(null) }
    ),
    guidance: fc.oneof(
      { weight: 75, arbitrary: fc.constantFrom(...GUIDANCE.slice(rank)) },
      { weight: 10, arbitrary: fc.constantFrom(...GUIDANCE) },
      { weight: blank, arbitrary: fc.constant(null) }
    ),
    succession: fc.oneof(
      { weight: 70, arbitrary: succession(0) },
      { weight: 30, arbitrary: succession(3 * blank) },
      { weight: blank, arbitrary: fc.constant({}) }
    )
  });
}

/** Rows whose size is small by one measure alone: here the readings of Facility Management decide. */
function smallRow(temper: Temper): fc.Arbitrary<LooseRow> {
  const blank = { scope: null, sites: null, area: null, networkSites: null };
  const size = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(9, 10, 50, 99).map((networkSites) => ({ networkSites })) },
    { weight: 2, arbitrary: fc.constantFrom(1, 2, 2).map((sites) => ({ sites })) },
    { weight: 1, arbitrary: fc.constantFrom(3, 5).map((sites) => ({ sites })) }
  );
  return fc
    .tuple(looseRow('facilityManagement', temper), size)
    .map(([row, measured]) => ({ ...row, ...blank, ...measured }));
}

function fieldPart(field: Field, temper: Temper): fc.Arbitrary<FieldPart> {
  const [minLength, maxLength] = { 0: [1, 3], 3: [1, 3], 4: [1, 4], 5: [2, 6], 6: [3, 6] }[temper.about] as [
    number,
    number
  ];
  const length = { minLength, maxLength, size: 'max' } as const;
  const rows = fc.array(looseRow(field, temper), length);
  return fc.record({
    field: fc.constant(field),
    rows:
      field !== 'facilityManagement'
        ? rows
        : fc.oneof(
            { weight: 2, arbitrary: rows },
            { weight: 1, arbitrary: fc.array(smallRow(temper), length) }
          ),
    data: fieldData(field, temper)
  });
}

/** Level 6 exists in Facility Management alone: the kinds of people are drawn to make it as frequent. */
function parts(temper: Temper): fc.Arbitrary<FieldPart[]> {
  const of = (...fields: Field[]): fc.Arbitrary<FieldPart[]> =>
    fc.tuple(...fields.map((field) => fieldPart(field, temper)));
  return fc.oneof(
    { weight: temper.about === 6 ? 0 : 5, arbitrary: of('hardware') },
    { weight: temper.about === 6 ? 0 : 5, arbitrary: of('software') },
    { weight: 5, arbitrary: of('facilityManagement') },
    { weight: 1, arbitrary: of('hardware', 'software') },
    { weight: 2, arbitrary: of('software', 'facilityManagement') }
  );
}

function person(temper: Temper): fc.Arbitrary<LoosePerson> {
  const { about, blank } = temper;
  return fc.record({
    name: fc.constantFrom(...NAMES, null),
    leadsOthers: ternary(about >= 5 ? 92 : 30, blank),
    develops: ternary(about >= 4 ? 90 : 30, blank),
    ap: ternary(30, 30),
    parts: parts(temper)
  });
}

const anyone: fc.Arbitrary<LoosePerson> = fc.oneof(
  { weight: 1, arbitrary: person({ about: 0, blank: 15 }) },
  { weight: 2, arbitrary: person({ about: 3, blank: 5 }) },
  { weight: 2, arbitrary: person({ about: 4, blank: 5 }) },
  { weight: 3, arbitrary: person({ about: 5, blank: 2 }) },
  { weight: 4, arbitrary: person({ about: 6, blank: 2 }) },
  { weight: 1, arbitrary: person({ about: 5, blank: 20 }) }
);

function assemble(people: LoosePerson[]): Department {
  const department: Department = { rows: [], employees: {} };
  people.forEach(({ parts: all, ...employee }, i) => {
    const id = EMPLOYEE_IDS[i]!;
    department.employees[id] = {
      ...employee,
      perField: Object.fromEntries(all.map((part) => [part.field, part.data]))
    };
    for (const row of all.flatMap((part) => part.rows)) {
      department.rows.push({ ...row, row: department.rows.length + 2, employee: id });
    }
  });
  return department;
}

/** Departments of 1 to `most` employees, their rows numbered as under a header in the first row. */
export const departments = (most = 4): fc.Arbitrary<Department> =>
  fc
    .array(anyone, { minLength: 1, maxLength: Math.min(most, EMPLOYEE_IDS.length), size: 'max' })
    .map(assemble);

export const readings = (): fc.Arbitrary<OracleReadings> =>
  fc.record<OracleReadings>({
    fmSmallSites: fc.constantFrom('upTo2', 'under2'),
    fmLevel5SmallNetwork: fc.constantFrom('100', '10'),
    othersResponsible: fc.constantFrom('required', 'anyRole'),
    apExam: fc.constantFrom('on', 'off'),
    level3Result: fc.constantFrom('completed', 'success')
  });
