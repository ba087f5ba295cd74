/** The second judge against examples worked by hand from the standard's text. */
import fc from 'fast-check';
import { runs } from '../propertyRuns';
import { departmentAtRandom } from './departmentAtRandom';
import { clauseOf, department, judged, list, project, strong, ticked } from './examples';
import { projectLevel } from './projectLevel';
import { Random } from './random';
import {
  CRITERIA,
  DEFAULT_CHOICES,
  KINDS,
  UNREADABLE,
  type Choices,
  type Field,
  type ProjectRow
} from './said';
import { judge } from './secondJudge';
import type { Verdict } from './verdicts';

const levelOf = (field: Field, boxes: number, size: Partial<ProjectRow>, choices: Partial<Choices> = {}) =>
  projectLevel(
    { ...project(field, { complexity: ticked(field, boxes), ...size }), field },
    { ...DEFAULT_CHOICES, ...choices }
  );

describe('complexity and size', () => {
  it.each([
    ['specificUsers', 1, undefined],
    ['specificUsers', 2, 3],
    ['specificUsers', 3, 3],
    ['specificUsers', 4, 4],
    ['wideAreaTeam', 2, 4],
    ['wideAreaTeam', 3, 4],
    ['wideAreaTeam', 4, 5],
    ['wideAreaUsers', 1, undefined],
    ['wideAreaUsers', 2, 5],
    ['wideAreaUsers', 6, 5],
    [undefined, 6, undefined]
  ] as const)('hardware and software, %s with %i boxes: %p', (scope, boxes, expected) => {
    expect(levelOf('hardware', boxes, { scope })).toBe(expected);
    expect(levelOf('software', boxes, { scope })).toBe(expected);
  });

  it.each([
    [{ scope: 'partOfFacility' }, 2, 3],
    [{ scope: 'partOfFacility' }, 3, 4],
    [{ sites: 1 }, 2, 4],
    [{ sites: 2 }, 3, 5],
    [{ sites: 3 }, 2, 5],
    [{ sites: 4 }, 3, 6],
    [{ sites: 5 }, 2, 6],
    [{ sites: 5 }, 1, undefined],
    [{ area: 1999.5 }, 2, 4],
    [{ area: 2000 }, 2, 5],
    [{ area: 4999.5 }, 2, 5],
    [{ area: 5000 }, 2, 6],
    [{ networkSites: 99 }, 2, 4],
    [{ networkSites: 99 }, 3, 5],
    [{ networkSites: 100 }, 2, 5],
    [{ networkSites: 299 }, 2, 5],
    [{ networkSites: 300 }, 2, 6],
    [{ sites: 1, area: 100, networkSites: 300 }, 2, 6],
    [{ scope: 'wideAreaUsers' }, 4, undefined],
    [{ scope: 'wideAreaUsers', sites: 1 }, 2, 4],
    [{}, 4, undefined]
  ] as const)('facility management, %p with %i boxes: %p', (size, boxes, expected) => {
    expect(levelOf('facilityManagement', boxes, size)).toBe(expected);
  });

  it('of a part of a facility is that of the part, unless the figures are read', () => {
    const size = { scope: 'partOfFacility', area: 6000 } as const;
    expect(levelOf('facilityManagement', 2, size)).toBe(3);
    expect(levelOf('facilityManagement', 3, size)).toBe(4);
    expect(levelOf('facilityManagement', 2, size, { fmPartWithFigures: 'figures' })).toBe(6);
    expect(levelOf('facilityManagement', 2, { ...size, area: 30 }, { fmPartWithFigures: 'figures' })).toBe(4);
    expect(
      levelOf('facilityManagement', 2, { ...size, area: UNREADABLE }, { fmPartWithFigures: 'figures' })
    ).toBe(3);
  });

  it('as printed put two sites in no band, and ask 10 network sites of the second option of Level 5', () => {
    const printed = { fmSmallSites: 'under2', fmLevel5SmallNetwork: '10' } as const;
    expect(levelOf('facilityManagement', 2, { sites: 2 }, printed)).toBeUndefined();
    expect(levelOf('facilityManagement', 2, { sites: 1 }, printed)).toBe(4);
    expect(levelOf('facilityManagement', 2, { sites: 2, area: 30 }, printed)).toBe(4);
    expect(levelOf('facilityManagement', 3, { networkSites: 50 }, printed)).toBe(4);
    expect(levelOf('facilityManagement', 3, { networkSites: 9 }, printed)).toBe(5);
    expect(levelOf('facilityManagement', 3, { networkSites: 50, area: 30 }, printed)).toBe(5);
  });

  it('look at the boxes of the page alone', () => {
    const complexity = { multiPlatform: true, multiVendor: true } as const;
    expect(levelOf('facilityManagement', 0, { sites: 5, complexity })).toBeUndefined();
    const others = { manySites: true, disasterPrevention: true } as const;
    expect(levelOf('hardware', 0, { scope: 'wideAreaUsers', complexity: others })).toBeUndefined();
  });
});

const hw = (scope: 'specificUsers' | 'wideAreaTeam' | 'wideAreaUsers', more: Partial<ProjectRow> = {}) =>
  project('hardware', { scope, ...more });
const l3 = hw('specificUsers');
const l4 = hw('wideAreaTeam');
const l5 = hw('wideAreaUsers');
const hwStrong = [strong('hardware')];

describe('responsibilities', () => {
  it.each([
    [[l5, l4, l4], 5],
    [[l5, l4], 4],
    [[l4, l4, l4], 4],
    [[l4, l3], 4],
    [[l4], 3],
    [[l3, l3, l3], 3],
    [[hw('specificUsers', { role: 'member' })], 3],
    [[hw('specificUsers', { result: 'completed' })], 3],
    [[hw('specificUsers', { result: 'failed' })], 0],
    [[hw('specificUsers', { result: 'inProgress' })], 0],
    [[l5, l4, hw('wideAreaTeam', { role: 'member' })], 4],
    [[l5, l4, hw('wideAreaTeam', { result: 'completed' })], 4],
    [[project('facilityManagement', { sites: 5 })], 3]
  ] as const)('example %#', (rows, level) => {
    expect(judged(rows, [strong(rows[0].field as Field)]).level).toBe(level);
  });

  it('give both numbers of the closed form', () => {
    const line = (rows: ProjectRow[], level: number) =>
      clauseOf(judged(rows), `hw.${level}.responsibilities`);
    expect(line([l4, l4, l4, l4], 5)).toMatchObject({
      need: 3,
      have: 2,
      atLevel: { need: 1, have: 0 },
      rows: [2, 3, 4, 5],
      verdict: 'unmet'
    });
    expect(line([l5], 5)).toMatchObject({ need: 3, have: 1, atLevel: { need: 1, have: 1 } });
    expect(line([l5, l5, l4], 5)).toMatchObject({ have: 3, atLevel: { need: 1, have: 1 }, verdict: 'met' });
    expect(line([l3], 4)).toMatchObject({ need: 2, have: 1, atLevel: { need: 1, have: 0 } });
    expect(line([hw('specificUsers', { result: 'failed' })], 3)).toMatchObject({
      need: 1,
      have: 0,
      rows: []
    });
  });

  it('under other readings take any role of the others, and ask for success at Level 3', () => {
    const member = hw('wideAreaTeam', { role: 'member' });
    expect(judged([l5, member, member], hwStrong, { othersResponsible: 'anyRole' }).level).toBe(5);
    expect(judged([member, member, member], hwStrong, { othersResponsible: 'anyRole' }).level).toBe(3);
    expect(
      judged([l5, l4, { ...member, role: undefined }], hwStrong, { othersResponsible: 'anyRole' })
    ).toMatchObject({ level: 4, missing: [{ clause: 'hw.5.responsibilities', verdict: 'notRecorded' }] });
    const done = [hw('specificUsers', { result: 'completed' })];
    expect(judged(done, hwStrong, { level3Result: 'success' }).level).toBe(0);
  });

  it('ask Levels 4 and 5 for an IT component on a counted row, where so read', () => {
    const required = { itComponent: 'required' } as const;
    const on = (row: ProjectRow): ProjectRow => ({ ...row, component: 'Storage' });
    expect(judged([l4, l4], hwStrong, required)).toMatchObject({
      level: 3,
      missing: [{ clause: 'hw.4.responsibilities', verdict: 'notRecorded', need: 2, have: 1, rows: [2, 3] }]
    });
    expect(judged([l4, on(l3)], hwStrong, required).level).toBe(4);
    const failed = on({ ...l4, result: 'failed' });
    expect(judged([l4, l4, failed], hwStrong, required).level).toBe(3);
    expect(judged([l3], hwStrong, required).level).toBe(3);
    expect(clauseOf(judged([l4, failed], hwStrong, required), 'hw.4.responsibilities').verdict).toBe('unmet');
    const facility = [4, 5, 6].map((sites) => project('facilityManagement', { sites }));
    expect(judged(facility, [strong('facilityManagement')], required).level).toBe(6);
  });
});

describe('one project typed twice', () => {
  const named = (more: Partial<ProjectRow> = {}): ProjectRow => ({
    ...l5,
    project: 'Branch servers',
    ...more
  });

  it('counts once, under whatever letters of its name', () => {
    const person = judged([named(), named({ project: ' BRANCH  servers' }), named()], hwStrong);
    expect(person).toMatchObject({ level: 3, businessLevel: 3 });
    expect(person.projects.map(({ projectLevel: own, countsFor }) => [own, countsFor])).toEqual([
      [5, 5],
      [5, undefined],
      [5, undefined]
    ]);
    expect(judged([named(), named(), named()], hwStrong, { sameProject: 'eachRow' }).level).toBe(5);
  });

  it('is none without a name, nor where role, result, boxes or size differ', () => {
    const level = (...rows: ProjectRow[]): unknown => judged(rows, hwStrong).level;
    expect(level(l5, l5, l5)).toBe(5);
    expect(
      level(
        named(),
        named({ complexity: ticked('hardware', 3) }),
        named({ complexity: ticked('hardware', 4) })
      )
    ).toBe(5);
    expect(level(named(), named({ complexity: { ...ticked('hardware', 2), nationWide: undefined } }))).toBe(
      3
    );
    expect(
      level(
        named(),
        named({ scope: 'wideAreaTeam' }),
        named({ scope: 'specificUsers', complexity: ticked('hardware', 4) })
      )
    ).toBe(5);
    expect(level(named(), named({ sites: 3, component: 'Storage' }))).toBe(3);
  });

  it('asks for nothing where its blanks could only make it a copy', () => {
    const verdict = (...rows: ProjectRow[]): Verdict =>
      clauseOf(judged(rows, hwStrong), 'hw.5.responsibilities').verdict;
    expect(verdict(named(), l4, named({ role: undefined }))).toBe('unmet');
    expect(verdict(named({ role: undefined }), l4, named())).toBe('unmet');
    expect(verdict(named(), l4, named({ role: undefined, scope: 'wideAreaTeam' }))).toBe('notRecorded');
    expect(verdict(named(), l4, { ...l5, role: undefined })).toBe('notRecorded');
    expect(verdict(named(), l4, named({ complexity: {} }))).toBe('unmet');
    expect(verdict(named(), l4, named({ scope: undefined }))).toBe('unmet');
    // As recorded it counts all the same: its third box is blank.
    const { multiPlatform, multiVendor } = ticked('hardware', 2);
    const twoOfThree = named({ complexity: { multiPlatform, multiVendor } });
    const third = { ...l5, role: undefined };
    expect(verdict(named({ complexity: ticked('hardware', 3) }), twoOfThree, third)).toBe('notRecorded');
    // What cannot be read is no blank: it could say anything.
    const noTypo = { ...l5, project: 'P', scope: undefined, role: undefined };
    expect(clauseOf(judged([noTypo, { ...noTypo, role: UNREADABLE }]), 'hw.4.responsibilities').verdict).toBe(
      'notRecorded'
    );
    // Of a facility, only that it is a part is read from the scope.
    const part = project('facilityManagement', { project: 'P', scope: 'partOfFacility' });
    expect(
      clauseOf(judged([part, { ...part, scope: 'wideAreaUsers' }]), 'fm.4.responsibilities').verdict
    ).toBe('unmet');
    // In this field it would be a copy, and in any other it does not count here.
    expect(verdict(named(), l4, named({ field: UNREADABLE }))).toBe('unmet');
    const eachRow = judged([named(), l4, named({ role: undefined })], hwStrong, { sameProject: 'eachRow' });
    expect(clauseOf(eachRow, 'hw.5.responsibilities').verdict).toBe('notRecorded');
  });
});

describe('what is not recorded', () => {
  const verdict = (id: string, ...rows: ProjectRow[]): Verdict =>
    clauseOf(judged(rows, hwStrong), id).verdict;

  it('is asked for where it could make the difference, and only there', () => {
    const blank = { ...l4, role: undefined };
    expect(judged([l4, blank], hwStrong)).toMatchObject({
      level: 3,
      missing: [{ clause: 'hw.4.responsibilities', verdict: 'notRecorded', have: 1, rows: [2] }]
    });
    expect(verdict('hw.4.responsibilities', l4, { ...blank, result: 'failed' })).toBe('unmet');
    expect(verdict('hw.4.responsibilities', l4, { ...l4, result: undefined })).toBe('notRecorded');
    const part = project('facilityManagement', { scope: 'partOfFacility' });
    const figures = judged([part], [], { fmPartWithFigures: 'figures' });
    expect(clauseOf(figures, 'fm.5.size').verdict).toBe('unmet');
    expect(verdict('hw.4.responsibilities', l4, { ...blank, complexity: ticked('hardware', 1) })).toBe(
      'unmet'
    );
    expect(verdict('hw.4.responsibilities', l4, { ...l4, complexity: {} })).toBe('notRecorded');
    expect(verdict('hw.4.size', { ...l4, scope: undefined })).toBe('notRecorded');
    expect(verdict('hw.4.size', { ...l4, scope: undefined, result: 'failed' })).toBe('unmet');
    expect(
      verdict('hw.4.complexity', { ...l4, complexity: { ...ticked('hardware', 1), nationWide: undefined } })
    ).toBe('notRecorded');
  });

  it('is what cannot be read, too: a row left out counts for nothing and could count for everything', () => {
    const typo = { ...l4, role: UNREADABLE } as const;
    const person = judged([l4, typo], hwStrong);
    expect(person).toMatchObject({ level: 3, missing: [{ verdict: 'notRecorded', have: 1, rows: [2] }] });
    expect(person.projects[1]).toMatchObject({ countsFor: undefined });
    expect(verdict('hw.4.responsibilities', l4, { ...l4, scope: 'partOfFacility' })).toBe('notRecorded');
    expect(verdict('hw.4.responsibilities', l4, { ...l4, result: UNREADABLE, role: 'member' })).toBe('unmet');
    expect(verdict('hw.4.responsibilities', l4, { ...l4, field: UNREADABLE })).toBe('notRecorded');
    const facility = project('facilityManagement', { sites: 1, area: UNREADABLE });
    expect(judged([facility], [strong('facilityManagement')]).projects[0]).toMatchObject({ projectLevel: 4 });
    expect(clauseOf(judged([facility]), 'fm.6.size').verdict).toBe('notRecorded');
    expect(clauseOf(judged([{ ...facility, area: undefined }]), 'fm.6.size').verdict).toBe('unmet');
  });

  it('leaves a person not judged where no row could be read and nothing else proves a level', () => {
    const typo = { ...l4, role: UNREADABLE } as const;
    expect(judged([typo, typo], hwStrong)).toMatchObject({
      level: undefined,
      basis: 'none',
      nextLevel: 3,
      missing: [{ clause: 'hw.3.responsibilities', verdict: 'notRecorded' }]
    });
    expect(judged([typo, typo], [strong('hardware', { exam: true })])).toMatchObject({
      level: 3,
      basis: 'exam'
    });
    expect(judged([typo, { ...l3, result: 'failed' }], hwStrong).level).toBe(0);
    expect(judged([{ ...l3, role: undefined }], hwStrong).level).toBe(0);
  });
});

describe('specialty', () => {
  const of = (...rows: Partial<ProjectRow>[]) =>
    clauseOf(judged(rows.map((row) => ({ ...l3, ...row }))), 'hw.5.specialty');

  it('ties an area to the scope of its row', () => {
    expect(of({ areas: list('General IT components'), guidance: 'company' })).toMatchObject({
      need: 3,
      have: 3,
      verdict: 'met'
    });
    expect(
      of(
        { areas: list('General IT components'), guidance: 'self' },
        { areas: list('First technical support'), guidance: 'industry' }
      )
    ).toMatchObject({ have: 1, verdict: 'unmet' });
    expect(of({ areas: list('General IT components') }, { guidance: 'company' })).toMatchObject({
      have: 3,
      verdict: 'met'
    });
    expect(
      of(
        { areas: list('General IT components') },
        { areas: list('Facility engineering'), guidance: 'company' }
      )
    ).toMatchObject({ have: 0, verdict: 'notRecorded' });
  });

  it('counts what the page or a higher one prints, and nothing else', () => {
    expect(of({ areas: list('Assigned team profitability'), guidance: 'industry' })).toMatchObject({
      have: 0,
      verdict: 'unmet'
    });
    const lower = judged([{ ...l3, areas: list('General IT components'), guidance: 'self' }]);
    expect(clauseOf(lower, 'hw.3.specialty').verdict).toBe('met');
    const facility = judged([
      project('facilityManagement', {
        areas: list('Assigned service team personnel planning and understanding of profitability'),
        guidance: 'industry'
      })
    ]);
    expect(
      facility.clauses.filter(({ clause }) => clause.endsWith('specialty')).map(({ verdict }) => verdict)
    ).toEqual(['met', 'met', 'unmet', 'unmet']);
  });

  it('is not recorded where nothing is, or where it cannot be read', () => {
    const verdict = (...rows: Partial<ProjectRow>[]): Verdict => of(...rows).verdict;
    expect(verdict({ guidance: 'industry' })).toBe('notRecorded');
    expect(verdict({ areas: list() })).toBe('unmet');
    expect(verdict({ areas: list('General IT components'), guidance: UNREADABLE })).toBe('notRecorded');
    expect(
      verdict({ areas: list('General IT components'), guidance: 'self' }, { guidance: UNREADABLE })
    ).toBe('notRecorded');
    expect(verdict({ areas: { named: [], unreadable: true }, guidance: 'self' })).toBe('notRecorded');
    expect(verdict({ areas: list('First technical support') })).toBe('unmet');
  });
});

describe('a row whose field cannot be told', () => {
  const lost = (more: Partial<ProjectRow>): ProjectRow => ({ ...l3, field: UNREADABLE, ...more });
  const specialty = (...rows: ProjectRow[]): Verdict => clauseOf(judged(rows), 'hw.4.specialty').verdict;
  const weak = { ...l3, areas: list('Customer satisfaction'), guidance: 'self' } as const;

  it('asks for its field where its areas and scope could meet a clause', () => {
    expect(specialty(weak, lost({ guidance: 'company' }))).toBe('notRecorded');
    expect(specialty(weak, lost({ guidance: 'self' }))).toBe('unmet');
    expect(specialty(weak, lost({ areas: list('General IT components') }))).toBe('notRecorded');
    expect(specialty(weak, lost({ areas: list('Facility engineering'), guidance: 'industry' }))).toBe(
      'unmet'
    );
    expect(specialty(weak, { ...lost({ guidance: 'company' }), field: 'software' })).toBe('unmet');
  });

  it('adds kinds only as possible ones, and takes none away', () => {
    const no = Object.fromEntries(KINDS.map((kind) => [kind, false]));
    const succession = (own: ProjectRow['succession'], other: ProjectRow['succession']): unknown => {
      const { have, verdict } = clauseOf(
        judged([{ ...l3, succession: own }, lost({ succession: other })]),
        'hw.4.expertiseSuccession'
      );
      return [have, verdict];
    };
    expect(succession(no, { book: true })).toEqual([0, 'notRecorded']);
    expect(succession({}, no)).toEqual([0, 'notRecorded']);
    expect(succession(no, no)).toEqual([0, 'unmet']);
  });

  it('says of the employee what no field limits', () => {
    expect(clauseOf(judged([l5, lost({ develops: true })]), 'hw.5.developmentOfSubordinates').verdict).toBe(
      'met'
    );
  });

  it('speaks of the only field on the employee sheet, if it is blank there, and of none if there are several', () => {
    const fieldless = strong('hardware', { field: undefined });
    expect(clauseOf(judged([l5], [fieldless]), 'hw.5.specialty').verdict).toBe('met');
    expect(clauseOf(judged([l5, project('software')], [fieldless]), 'hw.5.specialty').verdict).toBe(
      'notRecorded'
    );
  });
});

describe('the rest of Professional Contribution', () => {
  it('adds up kinds over rows, and asks for blanks only while they are enough', () => {
    const no = { community: false, book: false, externalPaper: false, internalPaper: false } as const;
    const verdict = (...rows: ProjectRow['succession'][]): unknown => {
      const { have, verdict: found } = clauseOf(
        judged(rows.map((succession) => ({ ...l3, succession }))),
        'hw.5.expertiseSuccession'
      );
      return [have, found];
    };
    expect(verdict({ book: true }, { patent: true }, { book: true, community: true })).toEqual([3, 'met']);
    expect(verdict({ book: true, patent: true }, {})).toEqual([2, 'notRecorded']);
    expect(verdict(no, { externalInstructor: false })).toEqual([0, 'unmet']);
    expect(verdict(no, { externalInstructor: UNREADABLE })).toEqual([0, 'notRecorded']);
    expect(verdict(no, { book: true })).toEqual([1, 'notRecorded']);
  });

  it('is said of the employee, on any row of any field', () => {
    const software = project('software', { leadsOthers: true, develops: true });
    const person = judged([{ ...l5, leadsOthers: false }, software]);
    expect(clauseOf(person, 'hw.5.responsibilities.leadsOthers').verdict).toBe('met');
    expect(clauseOf(person, 'hw.5.developmentOfSubordinates').verdict).toBe('met');
    const leads = (...cells: ProjectRow['leadsOthers'][]): Verdict =>
      clauseOf(
        judged(cells.map((leadsOthers) => ({ ...l5, leadsOthers }))),
        'hw.5.responsibilities.leadsOthers'
      ).verdict;
    expect([leads(undefined), leads(false, undefined), leads(false, UNREADABLE)]).toEqual([
      'notRecorded',
      'unmet',
      'notRecorded'
    ]);
  });
});

describe('the exam', () => {
  it('is Level 3 as a minimum, and raises nothing above', () => {
    const exam = [strong('hardware', { exam: true })];
    expect(judged([], exam)).toMatchObject({ level: 3, basis: 'exam', businessLevel: 0, nextLevel: 4 });
    expect(judged([l4, l4], exam)).toMatchObject({ level: 4, basis: 'kpi' });
    expect(judged([l3], exam)).toMatchObject({ level: 3, basis: 'kpi' });
    expect(judged([], exam, { apExam: 'off' })).toMatchObject({ level: 0, basis: 'none' });
    expect(clauseOf(judged([], exam, { apExam: 'off' }), 'hw.3.remarks').verdict).toBe('notApplicable');
  });

  it('counts from its day on', () => {
    const passed = (exam: ProjectRow['exam']): Verdict =>
      clauseOf(judged([{ ...l3, exam }]), 'hw.3.remarks').verdict;
    expect(['2026-11-30', '2026-12-01', false, UNREADABLE].map(passed)).toEqual([
      'met',
      'notRecorded',
      'unmet',
      'notRecorded'
    ]);
  });
});

describe('a person', () => {
  it('is judged in each field that a row of theirs names', () => {
    const person = judged([], [strong('software')]);
    expect(person).toMatchObject({ specialty: 'software', level: 0, professionalLevel: 5, projects: [] });
    expect(person.missing).toMatchObject([{ clause: 'sw.3.responsibilities', verdict: 'notRecorded' }]);
    const fieldless = strong('hardware', { field: undefined });
    expect(judged([l5, l4, l4], [fieldless]).level).toBe(5);
  });

  it('is judged in no field of which the employee sheet says nothing', () => {
    const blank = strong('software', {
      areas: undefined,
      guidance: undefined,
      succession: {},
      leadsOthers: undefined,
      develops: undefined
    });
    expect(judge(department([l3], [blank]), DEFAULT_CHOICES).map(({ specialty }) => specialty)).toEqual([
      'hardware'
    ]);
  });

  it('is as far as the mean of what is there', () => {
    // Level 4 of Hardware: projects 1 of 2, complexity, size, specialty, succession 0 of 1, subordinates.
    expect(judged([l4], [strong('hardware', { succession: {} })]).progress).toBeCloseTo(
      (0.5 + 1 + 1 + 1 + 0 + 1) / 6
    );
  });
});

test('evidence never lowers a level', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, pick) => {
      // Without names no change makes a row the copy of another, which is the exception.
      const drawn = departmentAtRandom(new Random(seed), 2);
      const projects = drawn.projects.map((row): ProjectRow => ({ ...row, project: undefined }));
      const row = projects[pick % projects.length]!;
      const better: ProjectRow = {
        ...row,
        role: 'personResponsible',
        result: 'success',
        complexity: { ...row.complexity, [CRITERIA[pick % CRITERIA.length]!]: true },
        ...(row.field === 'facilityManagement' && row.scope !== 'partOfFacility' ? { sites: 5 } : {}),
        leadsOthers: true,
        develops: true,
        exam: true,
        succession: { ...row.succession, [KINDS[pick % KINDS.length]!]: true }
      };
      const levels = (rows: readonly ProjectRow[]): Map<string, number> =>
        new Map(
          judge({ ...drawn, projects: rows }, DEFAULT_CHOICES).map(({ employeeId, specialty, level }) => [
            `${employeeId}/${specialty}`,
            level ?? 0
          ])
        );
      const before = levels(projects);
      const changed = levels(projects.map((one) => (one === row ? better : one)));
      const added = levels([...projects, { ...better, row: 1000 }]);
      for (const [person, level] of before) {
        expect(changed.get(person)).toBeGreaterThanOrEqual(level);
        expect(added.get(person)).toBeGreaterThanOrEqual(level);
      }
    }),
    runs(200)
  );
});
