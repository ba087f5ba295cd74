import { cellTitlesEn } from './cells.en';
import { personEn } from './person.en';

/**
 * English texts of the task pane and its views. Where the pane passes a numeral, such as “1,200”, its plural
 * is chosen by `select`, else by `plural`.
 */
export const paneEn = {
  title: 'ITSS levels',
  views: {
    start: 'Start',
    evaluate: 'Evaluate',
    problems: 'Problems',
    person: 'Person',
    settings: 'Settings',
    help: 'Help'
  },
  navigation: 'Views of this pane',
  loading: 'Loading …',
  problemCount: '{count} to clear up',
  level: 'Level {level}',
  levelBelow3: 'Below Level {lowest}',
  notJudged: 'Not judged',
  levelByExam: 'Level {level} (minimum, by AP)',
  levelByExamShort: '{level} by AP',
  levelBelow3Short: 'Below {lowest}',
  byKpi: 'by the KPI clauses',
  noLevel: 'the requirements of Level {lowest} are not all met yet',
  byExam: 'by the AP exam alone; the KPI clauses of Level {exam} are not all met',
  actions: {
    evaluate: 'Evaluate',
    evaluateAgain: 'Evaluate again',
    cancel: 'Cancel',
    restore: 'Restore previous results',
    showResults: 'Show the results',
    showRows: 'Show all rows and evaluate',
    writeAnyway: 'Write anyway',
    template: 'Insert template',
    help: 'Open help',
    tryAgain: 'Try again',
    copy: 'Copy as text',
    begin: 'Begin',
    more: 'Show {count} more',
    read: 'Read the sheet',
    choose: 'Choose a sheet',
    close: 'Close',
    problems: 'See problems',
    done: 'Done',
    automatic: 'Match automatically again'
  },
  welcome: {
    heading: 'Levels from project experience',
    lead: 'This pane judges the projects in your sheet by the ITSS V3 Customer Service criteria.',
    steps: {
      fill: 'Have one row for each project of each person. Headers are found by name, in English or Japanese.',
      evaluate:
        'Press Evaluate. Five columns appear right of your data: project level, ITSS level, what it rests on, next level, and what is missing for it.',
      understand: 'Select a row to see why: every requirement, what counted, and what is missing.'
    },
    promise:
      'Nothing else in your workbook changes, and nothing leaves it. You can put back what stood there before.'
  },
  start: {
    heading: 'What was found',
    looking: 'Looking at the sheet …',
    sheet: 'Sheet',
    activeSheet: 'The active sheet ({sheet})',
    together: 'Sheets judged together',
    togetherLead:
      'Projects stand on several sheets of this workbook. Those that are ticked are one department: a project on two of them counts once, and each sheet gets its own columns.',
    togetherSheet: '{sheet} · {rows, select, 1 {1 row} other {{rows} rows}}',
    togetherFront: 'this sheet',
    togetherLacks: 'Required columns are missing: {columns}',
    togetherGone: 'not there any more, or no projects on it',
    tickAll: 'Tick all {count}',
    untickAll: 'Only this sheet',
    ticked:
      '{sheets, select, 1 {1 sheet} other {{sheets} sheets}}, {rows, select, 1 {1 row} other {{rows} rows}}',
    table: 'Table',
    headerRow: 'Header row',
    rows: 'Rows',
    people: 'People',
    peopleValue: '{people} ({persons} by specialty field)',
    peopleUnknown: 'Counted when evaluating',
    employees: 'Employee data',
    employeesNone: 'On the same sheet',
    results: 'Results go to',
    columns: 'Columns {first} to {last}',
    freeColumn: 'One column stays free, so that the table “{table}” beside it does not take in the results.',
    columnsAgain: 'Columns {first} to {last}, as before',
    placeOfSheet: '{sheet}: {place}',
    recognised: '{count, select, 1 {1 column} other {{count} columns}} recognised',
    noColumn: 'None',
    nothing:
      'To begin with an empty form, insert the template: a new sheet with the headers, lists to choose from, and sample rows.',
    problemsFound: {
      one: '1 problem was found in the data. Everything else can be evaluated.',
      other: '{count} problems were found in the data. Everything else can be evaluated.'
    }
  },
  costs: {
    employeeId: 'Without it nothing can be evaluated.',
    specialty: 'Without it nothing can be evaluated.',
    role: 'Without it nothing can be evaluated.',
    result: 'Without it nothing can be evaluated.',
    name: 'People are shown by their employee ID.',
    project: 'Projects are shown by their row.',
    itComponent: 'Costs nothing: it is only recorded.',
    complexity: 'No project gets a level.',
    criterion: 'This criterion counts as not recorded.',
    serviceScope: 'Hardware and Software projects get no level.',
    sites: 'Facility Management projects are not sized by sites.',
    floorArea: 'Facility Management projects are not sized by floor area.',
    networkSites: 'Facility Management projects are not sized by network sites.',
    leadsOthers: 'Level {leadsFrom} and above cannot be reached.',
    areas: 'No level can be reached by the KPI clauses.',
    guidance: 'No level can be reached by the KPI clauses.',
    succession: 'Level {successionFrom} and above cannot be reached.',
    kind: 'This kind of succession counts as not recorded.',
    developsSubordinates: 'Level {developsFrom} and above cannot be reached.',
    exam: 'Nobody gets Level {exam} by the AP exam.'
  },
  evaluate: {
    ready: 'Ready to evaluate {sheets}',
    readyText: 'The results go into five columns right of your data. No other cell changes.',
    running: 'Evaluating {sheets}',
    steps: {
      reading: 'Reading: {done} of {total} rows',
      judging: 'Judging: {done} of {total} people',
      writing: 'Writing: {done} of {total} rows'
    },
    starting: 'Looking at the sheet …',
    cancelling: 'Stopping, and putting back what stood there …',
    left: { seconds: 'about {time} s left', minutes: 'about {time} min left' },
    done: 'Levels in {sheets}',
    doneText:
      '{used} of {rows, select, 1 {1 row} other {{rows} rows}} could be used, of {people, select, 1 {1 person} other {{people} people}}. The results are in columns {first} to {last}.',
    doneTextOfSheets:
      '{used} of {rows, select, 1 {1 row} other {{rows} rows}} could be used, of {people, select, 1 {1 person} other {{people} people}}. The results are in:',
    written: '{sheet}: columns {first} to {last}',
    readText:
      '{used} of {rows, select, 1 {1 row} other {{rows} rows}} can be used, of {people, select, 1 {1 person} other {{people} people}}. Nothing has been written yet.',
    doubtful:
      '{used} of {rows, select, 1 {1 row} other {{rows} rows}} could be used.{unread, select, 0 {} other { Not one cell could be read of: {columns}.}} Nothing has been written yet.',
    table: 'People by level and specialty field',
    levelColumn: 'Level',
    total: 'All',
    peopleOf: '{count, plural, one {# person} other {# people}}: {level}, {field}',
    everyField: 'all fields',
    everyLevel: 'all levels',
    inSeveralFields:
      '{two, plural, =0 {} one {# person counts in two fields.} other {# people count in two fields.}}{three, plural, =0 {} one { # person counts in three.} other { # people count in three.}}',
    once: 'In “All” each counts once.',
    allPeople: 'All people',
    nearest: 'Nearest to their next level',
    nearestLead: 'Who lacks the fewest requirements of the next level comes first.',
    nobodyNear: 'Everyone has reached the highest level of their field.',
    toNext: '{from} → {to}',
    reached: '{percent} % reached',
    restored: 'What stood in the columns before is back.',
    restoring: 'Putting back the previous results …',
    cancelled: 'Stopped. The workbook is as it was.',
    announced:
      'Evaluated: {used} of {rows, select, 1 {1 row} other {{rows} rows}} could be used, {people, select, 1 {1 person} other {{people} people}}.'
  },
  stale: {
    inputs: 'The sheet has changed since it was evaluated.',
    readings: 'The readings have changed since the sheet was evaluated.',
    criteria: 'The sheet was evaluated by an earlier version of the criteria.',
    words: 'Words have been matched differently since the sheet was evaluated.',
    sheets: 'The results come from other sheets than those that are ticked now.'
  },
  problems: {
    heading: 'Problems',
    none: 'No problems were found in the data.',
    unread: 'The sheet has not been read yet.',
    lead: 'Everything else was judged all the same. Put these right in the sheet and evaluate again.',
    counts:
      '{errors, select, 1 {1 error} other {{errors} errors}}, {warnings, select, 1 {1 warning} other {{warnings} warnings}}',
    error: 'Error',
    warning: 'Warning',
    cells: { one: '1 cell', other: '{count} cells' },
    goTo: 'Go to cell {cell}',
    titles: {
      ...cellTitlesEn,
      missingEmployee: 'No employee ID',
      missingSpecialty: 'No specialty field',
      unknownValue: 'Unknown value in {column}',
      errorCell: 'Error value in {column}',
      notAPositiveNumber: 'Not a number above 0 in {column}',
      letterX: 'The letter x in {column}',
      partOfFacility: '{column} does not fit the specialty field',
      specialtyNeeded: 'Employee data without a specialty field',
      duplicateHeader: 'Two columns headed {column}',
      otherFieldArea: 'Specialty area of another field',
      contradiction: 'Yes and no for {column}',
      guidanceContradiction: 'Different guidance scopes for one person',
      nameContradiction: 'Different names for one employee ID',
      fewCriteria: 'Too few complexity criteria',
      noSize: 'Size not recorded',
      sizeInNoBand: 'Size in no band',
      blankRole: 'Role not recorded',
      blankResult: 'Result not recorded',
      partWithFigures: 'Part of facility with figures',
      copiedProject: 'The same project twice',
      sameProjectName: 'One project name in several rows',
      examAfterToday: 'Exam date after today',
      ambiguousArea: 'Specialty area that fits several',
      noSpecialtyAnywhere: 'No specialty field anywhere',
      mergedHeader: 'Merged header'
    }
  },
  people: {
    heading: 'People',
    search: 'Name or ID',
    level: 'Level',
    field: 'Specialty field',
    any: 'All',
    blank: '(blank)',
    found:
      '{count, number} of {all, plural, one {# person} other {# people}}{several, plural, =0 {} other {, # of them in several fields}}.{rows, plural, =1 {} other { Fewest missing first.}}',
    none: 'Nobody fits. Choose “All” somewhere, or clear the search.',
    back: 'Back to the list'
  },
  person: personEn,
  lacks: {
    leftOut: 'A cell cannot be read',
    copy: 'The same project as in an earlier row',
    component: 'IT component is blank',
    roleBlank: 'Role is blank (needs {need})',
    role: 'Role is {have} (needs {need})',
    resultBlank: 'Result is blank (needs {need})',
    result: 'Result is {have} (needs {need})',
    or: '{a} or {b}',
    criteria:
      'Complexity: {have, plural, =0 {no criterion} one {# criterion} other {# criteria}} (needs {need})',
    criteriaBlank:
      'Complexity: {have, plural, =0 {no criterion} one {# criterion} other {# criteria}}, {blank} not recorded (needs {need})',
    sizeBlank: 'Size is blank (needs {need})',
    size: 'Size: {have}, with {criteria, plural, =0 {no criterion} one {# criterion} other {# criteria}} (needs {need})',
    first: 'Counts as one of the others. To be the project of Level {level}:',
    bands: {
      partOfFacility: 'part of a facility',
      small:
        'up to {sitesTo, plural, one {# site} other {# sites}}, under {floorAreaBelow, number} m² or under {networkSitesBelow, number} network sites',
      medium: '{sites} to {sitesTo} sites, {floorArea, number} m² or {networkSites, number} network sites',
      large: '{sites} or more sites, {floorArea, number} m² or {networkSites, number} network sites',
      none: 'in no band'
    }
  },
  settings: {
    heading: 'Settings',
    kept: 'Language and appearance are yours and kept on this computer. The other settings belong to this workbook and to everybody who opens it.',
    language: 'Language',
    languageAuto: 'As in Excel',
    theme: 'Appearance',
    themes: { auto: 'As in Office', light: 'Light', dark: 'Dark' },
    employeeSheet: 'Second sheet with employee data',
    employeeAuto: 'Find it by its headers',
    employeeNone: 'None',
    output: 'Output columns',
    outputPlace: '{sheet}: columns {first} to {last}.',
    outputKnown: '{places} They are found again by their headers, wherever you move them.',
    outputUnknown: 'They are placed right of the data at the first evaluation.',
    missing: 'Missing requirements in the sheet',
    missingDetails: { short: 'One short line', full: 'A line for each requirement' },
    missingFrom: 'From the next evaluation. The pane and the functions always give every line.',
    readings: 'Readings of the standard',
    readingsLead:
      'Where the standard is unclear, this is how it is read. A change shows in this pane at once, and in the sheet at the next evaluation.',
    printed: 'Printed: {printed}',
    reason: 'Why: {reason}',
    citations: 'Where',
    fixed: 'Fixed',
    isDefault: '{choice} (default)',
    reset: 'Back to the defaults',
    saved: 'Saved.'
  },
  help: {
    heading: 'Help',
    topics: {
      sheet: {
        title: 'What the sheet needs',
        text: 'One row for each project of one person in one specialty field. Employee ID, specialty field, role and result are required. Insert the template to see every column with its choices. Projects may stand on several sheets, by year, department or person: tick them in Start, and they are judged together.'
      },
      employee: {
        title: 'What belongs to the person',
        text: 'Leading others, specialty areas, guidance scope, expertise succession, development of subordinates and the AP exam may stand on any of the person’s rows, or on a second sheet with the employee ID.'
      },
      yesNo: {
        title: 'Yes, no and blank',
        text: 'Yes: ○, yes, TRUE, 1, ✓. No: ×, no, FALSE, 0, –. A blank cell means not recorded: it never counts as yes, and is listed apart from what is not met.'
      },
      results: {
        title: 'What is written',
        text: 'Project level, ITSS level, basis, next level and missing requirements, right of your data or in your table. They are found by their headers at the next evaluation and overwritten. No other cell changes.'
      },
      below3: {
        title: 'Level 0',
        levels: '{field} {first} to {last}',
        text: 'The standard has criteria for these levels: {levels}. Anyone who reaches none is shown as 0: below Level {lowest}. Anyone of whom no row could be read is not judged, and the level stays empty.'
      },
      undo: {
        title: 'Taking it back',
        text: 'Restore previous results, in Evaluate, puts back what stood in the output columns until the pane is closed. Excel’s own Undo works too where it offers it.'
      },
      protected: {
        title: 'When it does not work',
        text: 'A protected sheet, hidden rows, merged cells in the output columns, or a cell being edited stop the evaluation. The message says what to do; the workbook stays as it was.'
      },
      functions: {
        title: 'Functions in cells',
        text: '=ITSSLEVELS(…) and four more give levels in cells. Excel passes a function about 25,000 rows at most; with more the cell shows #BUSY! or #CALC!. Evaluate has no such limit.'
      },
      privacy: {
        title: 'Privacy',
        text: 'Everything is worked out on this computer. Nothing leaves the workbook.'
      }
    },
    areas: 'Names of the specialty areas',
    areasLead:
      'Any of these in the sheet’s column Specialty areas, several separated by semicolons. An area counts at the levels behind it and below them.',
    area: '{name} (Level {levels})',
    gatesNothing: 'What decides no level, and why',
    gatesNothingLead: 'The standard says this too, but nobody’s level depends on it.',
    noFunctions:
      'This Excel does not calculate the add-in’s functions, such as =ITSSLEVELS. Evaluate works all the same.',
    diagnostics: {
      title: 'For whoever looks after the add-in',
      text: 'Copy this when you report a problem. It contains nothing from your cells.'
    },
    criteria: 'Criteria: ITSS V3 Customer Service, version {version}.'
  },
  failures: {
    protected:
      'The sheet “{sheet}” is protected. Unprotect it (Review > Unprotect Sheet) and evaluate again.',
    filtered:
      'Rows of {sheets} are hidden, by a filter or by hand. Results are written to every row, so all rows have to be shown first. Filters are then cleared and hidden rows unhidden, and they stay so.',
    doubtful: 'Too little of “{sheet}” could be read. Nothing has been written yet.',
    merged:
      'Merged cells are in the way at {address}. Unmerge them (Home > Merge & Center) and evaluate again.',
    readOnly:
      'This workbook is open for reading only. Choose Edit Workbook or Enable Editing, or save a copy and work in that.',
    denied:
      'Excel did not allow this. Look whether the sheet or the workbook is protected (Review > Unprotect Sheet, Protect Workbook), and whether you may edit the file; then try again.',
    inactive: 'Another workbook is in front. Go back to this one and try again.',
    selection:
      'Select a single cell in the sheet and try again. Excel cannot use the selection of a chart, a shape or several areas.',
    pivot:
      'A PivotTable is in the way of what is to be written in “{sheet}”. Move it (PivotTable Analyze > Move PivotTable) and try again.',
    cellEdit: 'A cell is being edited. Press Enter or Esc in the sheet and try again.',
    changing:
      'Somebody keeps changing the rows while they are read. Try again in a moment; nothing was written.',
    noData: 'The sheet “{sheet}” is empty. Choose another sheet, or insert the template.',
    noHeader:
      'No header row was found in the first 20 rows of “{sheet}”. Found: {found}. Choose another sheet, name the columns, or insert the template.',
    noHeaderNothing:
      'No header row was found in the first 20 rows of “{sheet}”. Choose another sheet, name the columns, or insert the template.',
    columnAbsent:
      'Required columns are missing in “{sheet}”: {columns}. Choose them below, or add them to the sheet.',
    noSuchSheet: 'There is no sheet “{sheet}” any more. Choose another one.',
    employeesUnknown: 'The columns of “{sheet}” are not recognised. Say which of them holds the employee ID.',
    noSuchItem: 'The sheet or table is no longer there. Try again.',
    cancelled: 'Stopped. The workbook is as it was.',
    tooLarge: 'Row {row} is larger than Excel can pass on. Shorten its texts and try again.',
    moved:
      'Nothing was put back: the output columns of “{sheet}” are gone, or rows that say the same have moved and cannot be told apart.',
    notRestored:
      'Writing failed, and what stood there before could not be put back. Undo in Excel (Ctrl+Z), or close the workbook without saving.',
    listProtected:
      'The sheet “{sheet}” is protected. Unprotect it (Review > Unprotect Sheet) and make the list again.',
    listFiltered: 'A filter hides rows of “{sheet}”. Show all rows (Data > Clear) and make the list again.',
    listNoRoom:
      'Something of yours is in the way at {cell}. Move it, with a blank row or column between it and the list, and make the list again.',
    sheetProtected:
      'The sheet “{sheet}” is protected. Unprotect it (Review > Unprotect Sheet) and make the sheet again.',
    sheetFiltered: 'Rows of “{sheet}” are hidden. Show all of them and make the sheet again.',
    sheetNoRoom:
      'Something of yours is in the way at {cell}. Move it to the right of the form or below it, and make the sheet again.',
    notKept: 'No result is kept as “{name}” any more.',
    nobody: 'Nobody of these is in the rows any more. Evaluate again.',
    structureProtected:
      'The workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook) and try again.',
    notLoaded:
      'A part of the add-in could not be loaded. Check your connection and try again; if that does not help, close the workbook and open it again.',
    unavailable:
      'Excel did not answer as expected. Nothing was changed. Try again; if it happens again, reopen the workbook.'
  }
};
