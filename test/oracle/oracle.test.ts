/** The reference implementation against examples worked by hand from the criteria. */
import fc from 'fast-check';
import { runs } from '../propertyRuns';
import { departments, readings } from './departments';
import { judge, projectLevel } from './judge';
import {
  CRITERIA,
  DEFAULT_READINGS,
  KINDS,
  type Criterion,
  type Department,
  type Field,
  type OracleEmployee,
  type OracleFieldData,
  type OraclePerson,
  type OracleReadings,
  type OracleRow
} from './model';
import { PLAIN, renderChoices, renderSheet } from './sheet';

const HARDWARE_ORDER: Criterion[] = [
  'multiPlatform',
  'multiVendor',
  'newTechnology',
  'missionCritical',
  'continuousOperation',
  'nationWide'
];
const FACILITY_ORDER: Criterion[] = [
  'missionCritical',
  'continuousOperation',
  'manySites',
  'disasterPrevention'
];

/** The first `yes` criteria of the field are met, all others are not. */
function criteria(field: Field, yes: number): OracleRow['complexity'] {
  const met = (field === 'facilityManagement' ? FACILITY_ORDER : HARDWARE_ORDER).slice(0, yes);
  return Object.fromEntries(CRITERIA.map((criterion) => [criterion, met.includes(criterion)]));
}

type Example = Partial<OracleRow> & { yes?: number };

/** A project led with success, with two criteria, of no size unless given. */
function project(field: Field, { yes = 2, ...more }: Example = {}): OracleRow {
  return {
    row: 2,
    employee: 'E001',
    field,
    project: null,
    role: 'personResponsible',
    result: 'success',
    complexity: criteria(field, yes),
    scope: null,
    sites: null,
    area: null,
    networkSites: null,
    ...more
  };
}

const strong: OracleFieldData = {
  areas: ['Customer satisfaction'],
  guidance: 'industry',
  succession: { community: true, book: true, externalPaper: true, patent: true }
};
const none: OracleFieldData = { areas: [], guidance: 'self', succession: {} };

function one(
  rows: OracleRow[],
  data: OracleFieldData = strong,
  employee: Partial<OracleEmployee> = {},
  changed: Partial<OracleReadings> = {}
): OraclePerson {
  const field = rows[0]!.field;
  const department: Department = {
    rows: rows.map((row, i) => ({ ...row, row: i + 2 })),
    employees: {
      E001: {
        name: 'Ito',
        leadsOthers: true,
        develops: true,
        ap: false,
        ...employee,
        perField: { [field]: data }
      }
    }
  };
  return judge(department, { ...DEFAULT_READINGS, ...changed })[0]!;
}

const level = (field: Field, example: Example, changed: Partial<OracleReadings> = {}): number | null =>
  projectLevel(project(field, example), { ...DEFAULT_READINGS, ...changed });
const clause = (person: OraclePerson, id: string): OraclePerson['clauses'][number] =>
  person.clauses.find((one) => one.clause === id)!;

describe('project level', () => {
  it.each([
    ['specificUsers', 1, null],
    ['specificUsers', 2, 3],
    ['specificUsers', 3, 3],
    ['specificUsers', 4, 4],
    ['wideAreaTeam', 2, 4],
    ['wideAreaTeam', 3, 4],
    ['wideAreaTeam', 4, 5],
    ['wideAreaUsers', 1, null],
    ['wideAreaUsers', 2, 5],
    ['wideAreaUsers', 6, 5],
    [null, 6, null]
  ] as const)('hardware and software, %s with %i criteria: %p', (scope, yes, expected) => {
    expect(level('hardware', { scope, yes })).toBe(expected);
    expect(level('software', { scope, yes })).toBe(expected);
  });

  it.each([
    [{ scope: 'partOfFacility' }, 3, 4],
    [{ sites: 1 }, 4, 5],
    [{ area: 1999.5 }, 4, 5],
    [{ area: 2000 }, 5, 6],
    [{ area: 4999 }, 5, 6],
    [{ area: 5000 }, 6, 6],
    [{ networkSites: 9 }, 4, 5],
    [{ networkSites: 99 }, 4, 5],
    [{ networkSites: 100 }, 5, 6],
    [{ networkSites: 299 }, 5, 6],
    [{ networkSites: 300 }, 6, 6],
    [{ sites: 3 }, 5, 6],
    [{ sites: 4 }, 5, 6],
    [{ sites: 5 }, 6, 6],
    [{ sites: 1, area: 2000, networkSites: 300 }, 6, 6],
    [{ scope: 'specificUsers' }, null, null]
  ] as const)('facility management, %p: %p with two criteria, %p with three', (size, two, three) => {
    expect(level('facilityManagement', { ...size, yes: 1 })).toBeNull();
    expect(level('facilityManagement', { ...size, yes: 2 })).toBe(two);
    expect(level('facilityManagement', { ...size, yes: 3 })).toBe(three);
  });

  it('puts exactly two sites by the reading', () => {
    const under2 = { fmSmallSites: 'under2' } as const;
    expect(level('facilityManagement', { sites: 2 })).toBe(4);
    expect(level('facilityManagement', { sites: 2, yes: 3 })).toBe(5);
    expect(level('facilityManagement', { sites: 2, yes: 3 }, under2)).toBeNull();
    expect(level('facilityManagement', { sites: 2, area: 1000 }, under2)).toBe(4);
    expect(level('facilityManagement', { sites: 2, scope: 'partOfFacility' }, under2)).toBe(3);
  });

  it('puts fifty network sites with three criteria by the reading', () => {
    const ten = { fmLevel5SmallNetwork: '10' } as const;
    expect(level('facilityManagement', { networkSites: 50, yes: 3 })).toBe(5);
    expect(level('facilityManagement', { networkSites: 50, yes: 3 }, ten)).toBe(4);
    expect(level('facilityManagement', { networkSites: 9, yes: 3 }, ten)).toBe(5);
    expect(level('facilityManagement', { networkSites: 50, sites: 1, yes: 3 }, ten)).toBe(5);
  });

  it('looks at the criteria of its own field only', () => {
    const others = { manySites: true, disasterPrevention: true } as const;
    const complexity = { ...others, multiVendor: true };
    expect(level('hardware', { scope: 'wideAreaUsers', complexity })).toBeNull();
    expect(level('facilityManagement', { sites: 1, complexity })).toBe(4);
  });
});

describe('people', () => {
  const l5 = project('hardware', { scope: 'wideAreaUsers' });
  const l4 = project('hardware', { scope: 'wideAreaTeam' });
  const l3 = project('hardware', { scope: 'specificUsers' });

  it('need three projects for Level 5, one of them of Level 5', () => {
    expect(one([l5, l4, l4])).toMatchObject({
      level: 5,
      basis: 'kpi',
      nextLevel: null,
      missing: [],
      progress: 1
    });
    const noneOfLevel5 = one([l4, l4, l4]);
    expect(noneOfLevel5).toMatchObject({ level: 4, nextLevel: 5 });
    expect(noneOfLevel5.missing).toMatchObject([
      { clause: 'hw.5.responsibilities', verdict: 'unmet', need: 3, have: 2, rows: [2, 3, 4] },
      { clause: 'hw.5.size', verdict: 'unmet', need: 1, have: 0, rows: [] }
    ]);
    // Of eight clauses six are met, one by two thirds and one not at all.
    expect(noneOfLevel5.progress).toBeCloseTo((6 + 2 / 3) / 8);
    expect(clause(one([l5, l4, l3]), 'hw.5.responsibilities')).toMatchObject({
      need: 3,
      have: 2,
      rows: [2, 3]
    });
    expect(one([l5, l4, l4], strong, { leadsOthers: false })).toMatchObject({
      level: 4,
      businessLevel: 4,
      professionalLevel: 5,
      missing: [{ clause: 'hw.5.responsibilities.leadsOthers', need: 1, have: 0 }]
    });
  });

  it('reach Level 6 in Facility Management only', () => {
    const big = project('facilityManagement', { sites: 5 });
    const medium = project('facilityManagement', { sites: 3 });
    expect(one([big, medium, medium])).toMatchObject({ level: 6, nextLevel: null });
    expect(one([big, medium, medium], { ...strong, guidance: 'company' })).toMatchObject({
      level: 5,
      nextLevel: 6,
      missing: [{ clause: 'fm.6.specialty.guidance', verdict: 'unmet', need: 4, have: 3 }]
    });
  });

  it('count others done as a member by the reading', () => {
    const member = { ...l3, role: 'member' } as const;
    expect(one([l4, member])).toMatchObject({
      level: 3,
      missing: [{ clause: 'hw.4.responsibilities', verdict: 'unmet', need: 2, have: 1, rows: [2] }]
    });
    const any = { othersResponsible: 'anyRole' } as const;
    expect(one([l4, member], strong, {}, any)).toMatchObject({ level: 4 });
    expect(one([l4, { ...member, result: 'completed' }], strong, {}, any)).toMatchObject({ level: 3 });
    expect(one([{ ...l4, role: 'member' }, member], strong, {}, any)).toMatchObject({ level: 3 });
  });

  it('gain nothing by a failed project', () => {
    const failed = one([{ ...l5, result: 'failed' }]);
    expect(failed).toMatchObject({
      level: 0,
      basis: 'none',
      businessLevel: 0,
      professionalLevel: 5,
      nextLevel: 3,
      projects: [{ row: 2, projectLevel: 5, countsFor: null }]
    });
    expect(failed.missing).toMatchObject([
      { clause: 'hw.3.responsibilities', verdict: 'unmet', need: 1, have: 0, rows: [] },
      { clause: 'hw.3.complexity', verdict: 'unmet', need: 2, have: 0, rows: [] },
      { clause: 'hw.3.size', verdict: 'unmet', need: 1, have: 0, rows: [] }
    ]);
    expect(failed.progress).toBeCloseTo(2 / 5);
  });

  it('count completed work at Level 3 by the reading, and never above', () => {
    const completed = { ...l5, result: 'completed' } as const;
    expect(one([completed, completed, completed])).toMatchObject({
      level: 3,
      projects: [{ projectLevel: 5, countsFor: 3 }, { countsFor: 3 }, { countsFor: 3 }]
    });
    expect(one([completed], strong, {}, { level3Result: 'success' })).toMatchObject({
      level: 0,
      projects: [{ projectLevel: 5, countsFor: null }]
    });
  });

  it('are at Level 3 by the exam alone, and no higher', () => {
    const nothing = { ...l5, result: 'failed' } as const;
    expect(one([nothing], none, { ap: true })).toMatchObject({
      level: 3,
      basis: 'exam',
      businessLevel: 0,
      professionalLevel: 0,
      nextLevel: 4
    });
    expect(one([nothing], none, { ap: true }, { apExam: 'off' })).toMatchObject({
      level: 0,
      basis: 'none',
      nextLevel: 3
    });
    expect(one([l4, l4], strong, { ap: true })).toMatchObject({ level: 4, basis: 'kpi' });
    expect(one([l3], strong, { ap: true })).toMatchObject({ level: 3, basis: 'kpi', nextLevel: 4 });
    const remarks = (ap: boolean | null, apExam: 'on' | 'off'): string =>
      clause(one([l3], strong, { ap }, { apExam }), 'hw.3.remarks').verdict;
    expect([remarks(true, 'on'), remarks(false, 'on'), remarks(null, 'on'), remarks(true, 'off')]).toEqual([
      'met',
      'unmet',
      'notRecorded',
      'notApplicable'
    ]);
  });

  it('are asked for a blank role that could make the difference', () => {
    const blank = { ...l4, role: null } as const;
    expect(one([l4, blank])).toMatchObject({
      level: 3,
      missing: [{ clause: 'hw.4.responsibilities', verdict: 'notRecorded', need: 2, have: 1, rows: [2] }],
      projects: [{ countsFor: 4 }, { projectLevel: 4, countsFor: null }]
    });
    expect(one([l4, { ...blank, result: 'failed' }]).missing).toMatchObject([{ verdict: 'unmet' }]);
    expect(
      one([l4, { ...blank, yes: 1, complexity: criteria('hardware', 1) } as OracleRow]).missing
    ).toMatchObject([{ verdict: 'unmet' }]);
    expect(one([{ ...blank, complexity: {}, scope: null }, l4, l4]).missing).toMatchObject([
      { clause: 'hw.5.responsibilities', verdict: 'notRecorded', have: 2, rows: [3, 4] },
      { clause: 'hw.5.size', verdict: 'notRecorded' }
    ]);
  });

  it('hold areas of their own field, of the level or above', () => {
    const holding = (areas: string[] | null): number =>
      one([l5, l4, l4], { ...strong, areas }).professionalLevel;
    expect(holding(['General IT components'])).toBe(5);
    expect(holding(['Assigned team profitability'])).toBe(4);
    expect(holding(['First technical support'])).toBe(3);
    expect(holding(['Facility engineering'])).toBe(0);
    const verdict = (areas: string[] | null): string =>
      clause(one([l3], { ...strong, areas }), 'hw.3.specialty').verdict;
    expect([verdict(null), verdict([]), verdict(['Facility engineering'])]).toEqual([
      'notRecorded',
      'unmet',
      'unmet'
    ]);
  });

  it('have kinds of succession unrecorded only while the blanks are enough', () => {
    const no = Object.fromEntries(KINDS.map((kind) => [kind, false]));
    const verdict = (succession: OracleFieldData['succession']): string =>
      clause(one([l5, l4, l4], { ...strong, succession }), 'hw.5.expertiseSuccession').verdict;
    expect(verdict({})).toBe('notRecorded');
    expect(verdict({ ...no, book: true, patent: true })).toBe('unmet');
    const { community, ...sixNo } = no;
    expect(community).toBe(false);
    expect(verdict({ ...sixNo, book: true, patent: true })).toBe('notRecorded');
    expect(verdict({ ...sixNo, book: true })).toBe('unmet');
  });

  it('are one entry for each field, without the rows that say nothing of it', () => {
    const software = project('software', { row: 2, scope: 'partOfFacility' });
    const department: Department = {
      rows: [{ ...l3, row: 4 }, software, { ...l3, row: 3 }],
      employees: { E001: { name: null, leadsOthers: null, develops: null, ap: null, perField: {} } }
    };
    expect(judge(department, DEFAULT_READINGS)).toMatchObject([
      { specialty: 'software', name: '', businessLevel: 0, projects: [] },
      { specialty: 'hardware', businessLevel: 3, projects: [{ row: 3 }, { row: 4 }] }
    ]);
  });
});

describe('random departments', () => {
  it('never lose a level by a better role, one more yes or one more project', () => {
    fc.assert(
      fc.property(departments(2), readings(), fc.nat(), (department, chosen, pick) => {
        const at = pick % department.rows.length;
        const row = department.rows[at]!;
        const better: OracleRow = {
          ...row,
          role: 'personResponsible',
          result: 'success',
          complexity: { ...row.complexity, [CRITERIA[pick % CRITERIA.length]!]: true }
        };
        const levels = (rows: OracleRow[]): number[] =>
          judge({ ...department, rows }, chosen).map((person) => person.level);
        const before = levels(department.rows);
        const changed = levels(department.rows.map((one) => (one === row ? better : one)));
        const added = levels([...department.rows, { ...better, row: 1000 }]);
        before.forEach((was, i) => {
          expect(changed[i]).toBeGreaterThanOrEqual(was);
          expect(added[i]).toBeGreaterThanOrEqual(was);
        });
      }),
      runs(60)
    );
  });

  it('are typed with every row where rowOf says', () => {
    fc.assert(
      fc.property(departments(), renderChoices(), (department, choices) => {
        const quiet = { ...choices, noise: false, shuffleColumns: false };
        const { main, second, rowOf } = renderSheet(department, quiet);
        expect(second === null).toBe(choices.employeeData !== 'second');
        department.rows.forEach((row, i) => expect(String(main[rowOf(i) - 1]![0])).toBe(row.employee));
        expect(new Set(main.map((line) => line.length)).size).toBe(1);
      }),
      runs(60)
    );
  });
});

test('a sheet in its plainest form', () => {
  const department: Department = {
    rows: [project('facilityManagement', { sites: 2, networkSites: 50, complexity: {}, role: null })],
    employees: {
      E001: {
        name: 'Ito',
        leadsOthers: null,
        develops: null,
        ap: null,
        perField: {
          facilityManagement: {
            areas: ['Facility engineering'],
            guidance: 'company',
            succession: { book: true }
          }
        }
      }
    }
  };
  const { main, stated } = renderSheet(department, { ...PLAIN, complexity: 'list', succession: 'list' });
  expect(main[0]).toEqual([
    'Employee ID',
    'Name',
    'Specialty field',
    'Project',
    'Role',
    'Result',
    'IT component',
    'Complexity',
    'Service scope',
    'Sites',
    'Floor area (m2)',
    'Network sites',
    'Leads others',
    'Specialty areas',
    'Guidance scope',
    'Expertise succession',
    'Develops subordinates',
    'AP exam'
  ]);
  expect(main[1]!.filter((_, i) => i !== 6)).toEqual([
    'E001',
    'Ito',
    'Facility Management',
    null,
    null,
    'Success',
    null,
    null,
    2,
    null,
    50,
    null,
    'Facility engineering',
    'Company',
    'Book',
    null,
    null
  ]);
  expect(stated.employees['E001']!.perField.facilityManagement!.succession).toMatchObject({
    book: true,
    patent: false
  });
});

test('readings and findings at random stay within the tables', () => {
  fc.assert(
    fc.property(departments(), readings(), (department, chosen) => {
      for (const person of judge(department, chosen)) {
        for (const { verdict, need, have } of person.clauses) {
          if (verdict !== 'notApplicable') expect(have >= need).toBe(verdict === 'met');
        }
        expect(person.missing.every(({ verdict }) => ['unmet', 'notRecorded'].includes(verdict))).toBe(true);
        expect(person.basis === 'kpi' || person.level === 0 || person.level === 3).toBe(true);
        if (person.basis !== 'exam') {
          expect(person.level).toBe(Math.min(person.businessLevel, person.professionalLevel));
        }
      }
    }),
    runs(100)
  );
});
