/** The list of people: a sheet of its own. */
export const listEn = {
  sheet: 'ITSS People',
  /** What is missing at the next level, below the heading of its kind. */
  lacks: {
    projects: '{have} of {need}: {more} more of Level {level}',
    projectsOfBoth: '{have} of {need}: 1 more of Level {level}, {others} of Level {othersLevel}',
    withComponent: '{line}, one with its IT component recorded',
    noArea: 'No Level {level} area yet',
    weakerArea: 'As far as {have}; needed: {scope}',
    expertiseSuccession: '{have} of {need, plural, one {1 way} other {# ways}}',
    fact: 'No'
  },
  /** How far the strength in an area reaches. */
  reaches: {
    none: 'none',
    self: 'alone',
    subordinates: 'subordinates',
    company: 'company',
    industry: 'industry'
  },
  /** How the pane offers it. */
  pane: {
    heading: 'People list',
    lead: 'A sheet of its own with a row for each person and field: the level, what is missing, and the next step. For filtering, printing and handing over. Columns that you add to it stay with their person.',
    carry: 'Columns of yours to carry over',
    carried: 'Already in the list: {columns}. To leave one out, delete its column there.',
    make: 'Make the people list',
    again: 'Bring the people list up to date',
    done: 'The list is on the sheet “{sheet}”.',
    remove: 'Remove this sheet',
    ask: 'Remove the sheet “{sheet}” with all that is on it? This cannot be undone, and Excel’s undo list is empty after it.',
    yes: 'Remove',
    no: 'Keep',
    removed: 'The sheet with the people list has been removed.'
  },
  met: '✓',
  notAsked: '–',
  notRecorded: 'not recorded',
  notJudged: 'Not judged',
  /** Why somebody is not judged of whom no specialty field could be read. */
  noField: 'No specialty field is recorded.',
  noFieldCells: 'The specialty field is blank or cannot be read: {cells}',
  gone: 'No longer in the data',
  title: 'ITSS V3 Customer Service: people',
  judgedOn: 'Judged on',
  asOf: 'As of {date} · Criteria {version}',
  page: 'Page {page} of {pages}'
};
