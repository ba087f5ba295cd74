/** The program's own sheets of a department and of single people. The pane does without these texts. */
export const ownSheetsEn = {
  judgedOn: 'As of {date}',
  criteria: 'Criteria {version}',
  page: 'Page {page} of {pages}',
  /** Readings that differ from the defaults, by name and value. */
  readings: 'Readings in force other than the defaults: {list}',
  readingsDefault: 'All readings of unclear places are the defaults.',
  notRecorded: 'not recorded',
  summary: {
    sheet: 'ITSS Summary',
    title: 'ITSS V3 Customer Service: summary',
    counted:
      '{people, plural, one {1 person} other {{people, number} people}}, {results, plural, one {1 result} other {{results, number} results}}: one for each person and specialty field{several, plural, =0 {} one {, 1 person with several} other {, {several, number} people with several}}{withoutResult, plural, =0 {} other {; {withoutResult, number} more not judged}}',
    framework: 'People by level and specialty field',
    /** One for each person and specialty field. */
    results: 'Results',
    judged: 'Judged',
    notJudged: 'Not judged',
    notJudgedNote:
      'Not judged: none of the rows could be read. Those people are in no other figure of this sheet, save the number of people.',
    withoutField:
      '{count, plural, one {1 of those not judged has} other {{count, number} of those not judged have}} no specialty field that can be read, and so stands in no column.',
    grey: 'Grey: the standard has no criteria for this level.',
    byColumn: { department: 'Levels by department', grade: 'Levels by grade' },
    people: 'People',
    gaps: 'What many lack of their next level',
    gap: {
      projects:
        'Projects of the needed level keep {people, plural, one {1 person} other {{people, number} people}} below Level {level}',
      leadsOthers:
        'Leading others keeps {people, plural, one {1 person} other {{people, number} people}} below Level {level}',
      specialty:
        'Specialty and its strength keep {people, plural, one {1 person} other {{people, number} people}} below Level {level}',
      expertiseSuccession:
        'Passing on expertise keeps {people, plural, one {1 person} other {{people, number} people}} below Level {level}',
      developsSubordinates:
        'Developing subordinates keeps {people, plural, one {1 person} other {{people, number} people}} below Level {level}'
    },
    alone: 'Nothing else is missing',
    blank: 'Of them, not recorded',
    noGaps: 'Nobody lacks anything of a next level.',
    nearest: 'Who is nearest to the next level',
    levels: 'Level, next level',
    fromTo: '{from} → {to}',
    missing: 'What is missing',
    more: '{count, plural, one {1 more person lacks} other {{count, number} more people lack}} {missing, plural, one {one requirement} other {# requirements}} as well.',
    noNearest: 'Nobody is on the way to a next level.'
  },
  /** What has become of people since a result was kept. */
  moved: {
    heading: 'Who moved since {kept}',
    kept: '“{name}” ({date})',
    clause: '{name} ({level})',
    up: 'Up from {from}',
    upBy: 'Up from {from}: {list}',
    down: 'Down from {from}',
    downBy: 'Down from {from}, missing now: {list}',
    nearer: 'Met since then: {list}',
    new: 'Not in the kept result',
    /** Of a column of the user’s that says something else now. */
    carriedThen: '{column} then: {then}',
    notJudgedThen: 'Not judged then',
    notJudgedNow: 'Not judged now',
    counts:
      'Results: {up, number} up, {down, number} down, {same, number} at the same level, {new, number} new, {notJudged, number} not judged then or now, {gone, number} no longer there',
    nobody: 'Nobody is at another level.',
    otherCriteria:
      'Careful: kept by criteria {version}, judged now by {now}. Levels may differ for that reason alone.',
    otherReadings:
      'Careful: kept by other readings ({then}; now: {now}). Levels may differ for that reason alone.',
    columns: { levelThen: 'Level then', change: 'Change', since: 'Compared with' }
  },
  judgement: {
    sheet: 'ITSS Judgement',
    title: 'ITSS V3 Customer Service: judgement of level',
    person: '{name} · {field}',
    personPage: 'Page {page} of {pages}',
    groups: ' · ',
    missing: 'Missing for Level {level}',
    top: 'Highest level of the field',
    nothing: 'The standard has no criteria above this level.',
    step: '{kind}: {text}',
    otherWays: 'There {count, plural, one {is # other way} other {are # other ways}} with as few steps.',
    reachedByKpi: 'Why Level {level}: all of its requirements are met',
    reachedByExam: 'Why Level {level}: the exam that counts as its minimum',
    clauses: 'Requirements of Level {level}: ITSS V3 Customer Service, {field}',
    /** Of complexity and size, which have to be met in the same project. */
    implied: 'with the projects',
    columns: {
      met: 'Met',
      need: 'Needed',
      have: 'Recorded',
      evidence: 'Evidence',
      citation: 'In the standard',
      row: 'Row',
      project: 'Project',
      part: 'Role and result',
      level: 'Project level',
      counts: 'Counts for'
    },
    place: '{section}, item {item}',
    evidence: '{row}: {project}',
    more: 'and {count} more',
    unread: 'cannot be read: {cells}',
    recorded: '{text}: {list}',
    noArea: 'No area of this list counts yet',
    noSize: 'No project of this size yet',
    alternative: '{text} (another way to this level)',
    projects: 'Projects ({count})',
    part: '{role}, {result}',
    blank: 'blank',
    notRead: 'cannot be read',
    copy: 'nothing: typed twice',
    leftOut: 'not known: a cell cannot be read',
    none: '–',
    signatures: {
      person: 'Date, signature: employee',
      manager: 'Date, signature: manager',
      hr: 'Date, signature: HR'
    }
  },
  history: {
    sheet: 'ITSS History',
    title: 'ITSS V3 Customer Service: history',
    columns: {
      kept: 'Kept as',
      date: 'Date',
      unmet: 'Missing clauses',
      blank: 'Not recorded',
      readings: 'Readings',
      criteria: 'Criteria'
    },
    defaults: 'defaults'
  }
};
