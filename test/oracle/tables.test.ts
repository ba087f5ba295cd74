import fc from 'fast-check';
import { runs } from '../propertyRuns';
import { departments, forms } from './arbitraries';
import { department, list, project, strong } from './examples';
import { UNREADABLE } from './said';
import { smallest } from './smallest';
import { PLAIN_FORM, stated, typeIn } from './tables';

test('a department in its plainest form', () => {
  const row = project('facilityManagement', {
    project: 'New data centre',
    complexity: { missionCritical: true, manySites: true },
    sites: 2,
    networkSites: UNREADABLE,
    areas: list('Facility engineering', 'Customer satisfaction'),
    exam: '2019-10-20'
  });
  const form = { ...PLAIN_FORM, complexity: 'list', succession: 'list' } as const;
  const { projects, employees } = typeIn(department([row], [strong('facilityManagement')]), form);
  expect(projects).toHaveLength(2);
  expect(Object.fromEntries(projects[0]!.map((header, i) => [header, projects[1]![i]]))).toEqual({
    'Employee ID': 'E001',
    Name: null,
    'Specialty field': 'Facility Management',
    'Leads others': null,
    'Specialty areas': expect.stringMatching(
      /^(?=.*Facility engineering)(?=.*Customer satisfaction)/s
    ) as string,
    'Guidance scope': null,
    'Expertise succession': null,
    'Develops subordinates': null,
    'AP exam': '2019-10-20',
    Project: 'New data centre',
    Role: 'Person responsible',
    Result: 'Success',
    'IT component': null,
    Complexity: expect.stringMatching(/^(?=.*Mission critical)(?=.*Many sites)/s) as string,
    'Service scope': null,
    Sites: 2,
    'Floor area (m2)': null,
    'Network sites': expect.anything() as unknown
  });
  expect(employees?.[0]).toEqual(projects[0]!.slice(0, 9));
});

test('a list that is filled says no to what it does not name, unless something in it cannot be read', () => {
  const said = (complexity: object): object =>
    stated(department([project('hardware', { complexity })]), { ...PLAIN_FORM, complexity: 'list' })
      .projects[0]!.complexity;
  expect(said({})).toEqual({});
  expect(said({ nationWide: true })).toMatchObject({ nationWide: true, multiVendor: false });
  expect(said({ nationWide: true, manySites: UNREADABLE })).toMatchObject({
    nationWide: true,
    multiVendor: UNREADABLE
  });
});

test('every row stands where it is said to stand', () => {
  fc.assert(
    fc.property(departments(), forms(), (drawn, form) => {
      const {
        projects,
        employees,
        stated: said
      } = typeIn(drawn, { ...form, noise: false, shuffleColumns: false });
      for (const { row, employee } of said.projects)
        expect(String(projects[row - 1]![0] ?? '')).toBe(employee ?? '');
      for (const { row, employee } of said.employees) expect(String(employees![row - 1]![0])).toBe(employee);
      for (const sheet of [projects, employees ?? [[]]])
        expect(new Set(sheet.map(({ length }) => length)).size).toBe(1);
    }),
    runs(60)
  );
});

test('a mistake is shown by the cells that make it alone', () => {
  const many = department(
    [project('hardware'), project('software', { sites: 3, area: 7 })],
    [strong('hardware')]
  );
  const least = smallest(many, ({ projects }) => projects.some(({ sites }) => sites === 3));
  expect(least.employees).toEqual([]);
  expect(least.projects).toHaveLength(1);
  expect(least.projects[0]).toMatchObject({ sites: 3, area: undefined, role: undefined });
});
