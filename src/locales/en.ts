import { cellProblemsEn } from './cells.en';
import { functionsEn } from './functions.en';
import { matchEn } from './match.en';
import { paneEn } from './pane.en';

/** English texts, in ICU MessageFormat; the Japanese dictionary has the same keys and arguments. */
export const en = {
  sections: {
    responsibilities: 'Responsibilities',
    complexity: 'Complexity',
    size: 'Size',
    specialty: 'Specialty',
    expertiseSuccession: 'Expertise succession',
    developmentOfSubordinates: 'Development of subordinates',
    remarks: 'Remarks'
  },
  citation: 'ITSS V3 Customer Service, {field} Level {level}, {section}, item {item}',
  verdicts: { met: 'met', unmet: 'unmet', notRecorded: 'not recorded', notApplicable: 'not applicable' },
  /** What a clause asks for, in one short phrase. */
  clauses: {
    projects: {
      memberSuccess:
        'Take part in {need, plural, one {# project of Level {level} or above that succeeds} other {# projects of Level {level} or above that succeed}}',
      member:
        'Take part in {need, plural, one {# project of Level {level} or above and carry it out} other {# projects of Level {level} or above and carry them out}}',
      personResponsible:
        'Lead {need, plural, one {# project} other {# projects}} to success as person responsible: one of Level {level} or above, the others of Level {others} or above',
      anyRole:
        'Bring {need, plural, one {# project} other {# projects}} to success: one of Level {level} or above as person responsible, the others of Level {others} or above in any role'
    },
    leadsOthers: 'Lead others in customer service',
    complexity: {
      memberSuccess: 'Take part in a project with {need} or more complexity criteria that succeeds',
      member: 'Take part in a project with {need} or more complexity criteria',
      personResponsible: 'Lead a project with {need} or more complexity criteria to success'
    },
    size: 'A project of the size: {size}',
    specialty: 'Be strong enough to {scope} in one area of the Level {level} list: {areas}',
    expertiseSuccession: 'Pass on expertise in {need} or more different ways',
    developsSubordinates: 'Develop subordinates, for example by mentoring or coaching',
    exam: 'Pass the Applied Information Technology Engineer exam (AP): minimum of Level {level}'
  },
  /** A line of the missing requirements: what is there and what is needed. */
  missing: {
    projects: {
      memberSuccess:
        'Successful projects (Level {level} or above): {need} needed, {have, plural, =0 {none counts} one {# counts} other {# count}}',
      member:
        'Projects carried out (Level {level} or above): {need} needed, {have, plural, =0 {none counts} one {# counts} other {# count}}',
      personResponsible:
        'Successful projects as person responsible: {need} needed, {have, plural, =0 {none counts} one {# counts} other {# count}}; {more} more{moreAtLevel, plural, =0 { of Level {others} or above} other {{more, plural, =1 { of Level {level} or above} =2 {: 1 of Level {level} or above, the other of Level {others} or above} other {: 1 of Level {level} or above, the others of Level {others} or above}}}}',
      anyRole:
        'Successful projects: {need} needed, {have, plural, =0 {none counts} one {# counts} other {# count}}; {more} more{moreAtLevel, plural, =0 { of Level {others} or above} other {{more, plural, =1 { of Level {level} or above, as person responsible} =2 {: 1 of Level {level} or above as person responsible, the other of Level {others} or above} other {: 1 of Level {level} or above as person responsible, the others of Level {others} or above}}}}'
    },
    withComponent: '{line}; one of the projects with its IT component recorded',
    leadsOthers: 'Leads others in customer service: {answer}',
    complexity: {
      memberSuccess:
        'Complexity: {have, plural, =0 {no criterion in any successful project} one {at most # criterion in one successful project} other {at most # criteria in one successful project}}; {need} of the {all} are needed',
      member:
        'Complexity: {have, plural, =0 {no criterion in any project carried out} one {at most # criterion in one project carried out} other {at most # criteria in one project carried out}}; {need} of the {all} are needed',
      personResponsible:
        'Complexity: {have, plural, =0 {no criterion in any successful project as person responsible} one {at most # criterion in one successful project as person responsible} other {at most # criteria in one successful project as person responsible}}; {need} of the {all} are needed'
    },
    size: 'Size: no project yet with {size}',
    specialty: {
      none: 'Specialty: one area of the Level {level} list is needed (for example {areas}), strong enough to {scope}; none counts yet',
      weaker:
        'Specialty: one area of the Level {level} list is needed (for example {areas}), strong enough to {scope}; the strongest so far is enough to {have}'
    },
    expertiseSuccession:
      'Ways of passing on expertise: {need} needed, {have, plural, =0 {none counts} one {# counts} other {# count}}',
    developsSubordinates: 'Develops subordinates: {answer}',
    notRecorded: '{line} – not recorded: fill in what is blank',
    answerNo: 'needed, and the sheet says no',
    answerBlank: 'needed',
    nothing: 'none',
    /** The projects that came nearest, and why they fell short. */
    nearest: '{line}. Nearest: {misses}',
    nearMiss: '{row} – {lacks}',
    rowNumber: 'row {row}',
    rowOfSheet: 'row {row} of “{sheet}”',
    lackSeparator: ', ',
    missSeparator: '; ',
    unread: '{line} – not recorded, since {cells} cannot be read',
    moreCells: '{cells} and {more} more',
    /** The ways of passing on expertise that count, and some that are left. */
    kinds: '{line} ({kinds})',
    otherKinds: '{line}. {have, plural, =0 {For example} other {Others, for example}}: {kinds}',
    rowsUnread:
      '{leftOut} of {rows, plural, one {1 row} other {# rows}} could not be read: put right the cells among the problems first'
  },
  /** All that is missing, in one short line. */
  brief: {
    rowsUnread: '{leftOut} of {rows, plural, one {1 row} other {# rows}} could not be read',
    unmet: '{count} missing: {list}',
    notRecorded: '{count} not recorded: {list}',
    separator: '; ',
    projects: 'projects ({more} of Level {level})',
    projectsOfBoth: 'projects (1 of Level {level}, {others} of Level {othersLevel})',
    withComponent: '{line}, one with its IT component recorded',
    leadsOthers: 'leading others',
    specialty: 'specialty',
    expertiseSuccession: 'passing on expertise',
    developsSubordinates: 'developing subordinates',
    exam: 'AP exam',
    highest: 'Highest level'
  },
  /** How far a specialty reaches. */
  strengths: {
    self: 'practise independently',
    subordinates: 'guide subordinates',
    company: 'guide others and contribute to the company',
    industry: 'guide others and contribute to the industry'
  },
  /** What a level rests on, in the column of that name. */
  basis: { kpi: 'KPI', exam: 'AP exam (minimum)' },
  /** A page's Size: its first box, or either of two. */
  sizes: {
    either: '{first}; or, with {criteria} or more criteria, {second}',
    first: {
      specificUsers: 'specific users, or a larger scope',
      wideAreaTeam: 'a service team for a wide area or specific industries',
      wideAreaUsers: 'users over a wide area or a whole industry',
      partOfFacility: 'part of computer rooms and their network, or more',
      small:
        'a facility of its own: up to {sitesTo, plural, one {# site} other {# sites}}, under {floorAreaBelow, number} m² or under {networkSitesBelow, number} network sites',
      medium:
        '{sites} to {sitesTo} sites, {floorArea, number} m² or {networkSites, number} network sites or more',
      large: '{sites} or more sites, {floorArea, number} m² or {networkSites, number} network sites or more'
    },
    second: {
      specificUsers: 'specific users',
      wideAreaTeam: 'a team for a wide area or specific industries',
      wideAreaUsers: 'users over a wide area or a whole industry',
      partOfFacility: 'part of a facility',
      small:
        'up to {sitesTo, plural, one {# site} other {# sites}}, under {floorAreaBelow, number} m² or under {networkSitesBelow, number} network sites',
      medium: '{sites} to {sitesTo} sites, {floorArea, number} m² or {networkSites, number} network sites',
      large: '{sites} or more sites, {floorArea, number} m² or {networkSites, number} network sites'
    }
  },
  problems: {
    ...cellProblemsEn,
    missingEmployee:
      'No employee ID: the row is left out. Expected: the ID of the employee whom the row is about.',
    missingSpecialty:
      'No specialty field: the row is left out as a project; what it says of the employee still counts. Expected: {expected}.',
    unknownValue:
      '“{found}” is not known as {column}: the row is left out as a project; what it says of the employee still counts. Expected: {expected}.',
    unknownValueOfNobody: '“{found}” is no employee ID: the row is left out. Expected: {expected}.',
    unknownValueIgnored: '“{found}” is not known as {column}: the cell is not used. Expected: {expected}.',
    errorCell:
      'The cell holds the error {found}: the row is left out as a project; what it says of the employee still counts. Expected for {column}: {expected}.',
    errorCellOfNobody:
      'The cell holds the error {found}: the row is left out. Expected for {column}: {expected}.',
    errorCellIgnored: 'The cell holds the error {found} and is not used. Expected for {column}: {expected}.',
    notAPositiveNumber:
      '“{found}” cannot be used as {column}: the row is left out as a project; what it says of the employee still counts. Expected: {expected}.',
    notAPositiveNumberIgnored:
      '“{found}” cannot be used as {column}: the cell is not used. Expected: {expected}.',
    letterX:
      '“{found}” may mean yes or no: the row is left out as a project; what it says of the employee still counts. Write ○ or × instead.',
    letterXIgnored: '“{found}” may mean yes or no: the cell is not used. Write ○ or × instead.',
    partOfFacility:
      '“{found}” has no meaning for {field}: the row is left out as a project; what it says of the employee still counts. Expected: {expected}.',
    specialtyNeeded:
      'The employee works in several specialty fields, and the row does not say which this is about: specialty areas, guidance scope and expertise succession are not used. Expected in {column}: {expected}.',
    duplicateHeader:
      'A second column is headed {column}; {other} is used and this one is not. Rename one of them.',
    otherFieldArea: '“{found}” is not an area of {field} and counts for nothing.',
    contradiction: 'Yes and no at the same time for {column}: the yes counts. See also {other}.',
    guidanceContradiction: 'Different guidance scopes for one person: the highest counts. See also {other}.',
    nameContradiction: '“{found}” is not the name given before for this employee ID ({other}).',
    fewCriteria: 'No project level: {have} of the {need} complexity criteria that every project needs.',
    noSize: 'No project level: its size is not recorded. Expected: {expected}.',
    sizeInNoBand:
      'No project level: exactly {sites} sites fall into no band under the reading fmSmallSites = under2.',
    blankRole: 'The role is not recorded: the project counts for nothing yet. Expected: {expected}.',
    blankResult: 'The result is not recorded: the project counts for nothing yet. Expected: {expected}.',
    partWithFigures:
      'Part of facility stands beside figures of a size: {other, select, figures {the figures decide} other {the figures are not used, since what was run is a part}} (reading fmPartWithFigures).',
    copiedProject:
      'The row says the same as row {other}{sheets, select, several { of “{otherSheet}”} other {}} of the same project: it counts once (reading sameProject).',
    sameProjectName:
      'Row {other}{sheets, select, several { of “{otherSheet}”} other {}} has the same project name: both count. If they are one project, keep one of them.',
    examAfterToday: '“{found}” is after today: the cell is not used. Expected for {column}: {expected}.',
    ambiguousArea:
      '“{found}” fits several areas of {field}: the cell is not used. Write one of them: {areas}.',
    noSpecialtyAnywhere:
      'No row of employee {found} names a specialty field, so that no level is given. Add the field to one of them.',
    mergedHeader: 'The header is merged over {other}: only its first column is read.'
  },
  expected: {
    yesNo: 'yes or no (○ or ×)',
    yesNoOrDate: 'yes or no (○ or ×), or the date passed',
    wholeNumber: 'a whole number above 0',
    number: 'a number above 0',
    listOf: 'a list of {words}',
    employeeId: 'a text or a number',
    serviceSize: 'a service scope',
    facilitySize: 'Part of facility, or sites, floor area or network sites'
  },
  sheetName: '“{sheet}”',
  moreSheets: '{count} more',
  listSeparator: ', ',
  levelBelow3: 'below {lowest}',
  functions: functionsEn,
  pane: paneEn,
  match: matchEn,
  /** Columns of the list of people that no other list has. */
  listColumns: {
    department: 'Department',
    grade: 'Grade',
    missing: 'Missing',
    projects: 'Projects',
    leadsOthers: 'Leads others',
    specialty: 'Specialty and strength',
    expertiseSuccession: 'Passing on expertise',
    developsSubordinates: 'Develops subordinates',
    nextStep: 'Next step'
  }
};

/** The shape of a dictionary: the keys of the English one, with texts. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
export type Dictionary = Texts<typeof en>;
