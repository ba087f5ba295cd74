export const HEADER = [
  'Employee ID',
  'Name',
  'Specialty field',
  'Project',
  'Role',
  'Result',
  'Complexity',
  'Service scope',
  'Sites',
  'Leads others',
  'Specialty areas',
  'Guidance scope',
  'Expertise succession',
  'Develops subordinates',
  'AP exam'
];
export const TWO = 'Multi-vendor; Mission critical';
export const FOUR = 'Multi-vendor; Mission critical; Nation-wide; New technology';
export const TEAM = 'Wide-area or specific-industry team';
/** Everything that Level 4 of Hardware asks of the person. */
export const PROFESSIONAL_4 = [
  null,
  'Hardware and operation technology',
  'Subordinates',
  'Book',
  'yes',
  null
];

export const hardware = (
  id: string,
  project: string,
  role: string | null,
  result: string | null,
  complexity: string | null,
  scope: string | null,
  employee: readonly (string | null)[] = []
): (string | null)[] => [
  id,
  `Name of ${id}`,
  'Hardware',
  project,
  role,
  result,
  complexity,
  scope,
  null,
  ...employee
];
