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
      '{employees, plural, one {1 employee} other {{employees, number} employees}}, {people, plural, one {1 judgement} other {{people, number} judgements}} by specialty field{several, plural, =0 {} one {; 1 employee counts in more than one field} other {; {several, number} employees count in more than one field}}',
    framework: 'People by level and specialty field',
    total: 'Total',
    judged: 'Judged',
    notJudged: 'Not judged',
    notJudgedNote:
      'Not judged: none of the rows could be read. Those people are in no level and in no other part of this sheet’s figures.',
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
    reached: 'Level {level} is reached: {met} of {required} requirements are met.',
    clauses: 'Requirements of Level {level} ({met} of {required} met): ITSS V3 Customer Service, {field}',
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
