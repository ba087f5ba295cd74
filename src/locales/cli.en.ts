/** What the command line says, in English. The pane does without it. */
export const cliEn = {
  help: `Judges the project experience in a worksheet by the ITSS V3 Customer Service criteria.

npm run evaluate -- [FILE-or-FOLDER…] [options]

  FILE            the workbook (.xlsx, .xlsm) or text (.csv, .tsv, .txt); without one, the bundled sample department. Several,
                  or the files of a folder, are judged one by one, with one summary; workbooks with the employee's ID above
                  the table are one department together
  --profile FILE  columns, words, readings and sheets, as the pane saves them; counts before what the workbook keeps
  --sheet NAME    the worksheet of projects; else the one in front, or the first that has the columns of one. Given several
                  times, the sheets are judged together
  --all-sheets    judge all visible worksheets of projects together
  --out FILE      where to write; else beside the file, as NAME.evaluated.xlsx
  --force         overwrite a file that is there already; else you are asked on a terminal, and it is kept elsewhere
  --in-place      write into the file itself (it is replaced whole, once the new one is complete)
  --protected     write also into a protected sheet
  --break-signature  write also into a digitally signed workbook, whose signature is invalid then
  --write-anyway  write also where more than a quarter of the rows, or a required column, could not be read
  --json          print the report as JSON, of several files one a line; writes a file only with --out or --in-place
  --lang en|ja    language of the texts; else the language of the sheet's headers
  --missing full  in Missing requirements, a line for each requirement; else one short line (short)
  --people        write a list of people as a sheet of its own, ITSS People: everybody's level and what they lack of the next
                  one. A list that is there already is brought up to date in place, beside your own columns. Of several files,
                  each gets the list of its own people; files of single people, and text files, get none
  --summary       write a summary of the department as a sheet of its own, ITSS Summary: how many people each level has, by field
                  and by department, what many of them lack of the next level, and who is nearest
  --person ID     write the judgement of this employee as a sheet of its own, ITSS Judgement: a page of A4 with the level, what is
                  missing for the next one and the steps there, every requirement with its evidence, the projects, and room to
                  sign; may be given several times
  --persons-of department|grade=VALUE  the same of everybody of whom the column says this; may be given several times
  --keep NAME     keep everybody's level under this name in a sheet of its own, ITSS History: a row a person and field with the
                  date, level, basis, ids of the missing clauses, readings and version of the criteria. Rows of other names stay
  --since NAME    compare with what was kept under this name: the list of people and the summary show who moved since then, and by
                  which requirement; alone, it asks for both
  --people-column department|grade  carry this column over into the list, count by it in the summary and say it in judgements,
                  which else take the department where there is one; may be given twice
  --reading N=V   how to read an unclear place of the standard (the first is the default); may be given several times:
                  {readings}
  --readings      print every reading with what the standard prints, the choice in force and why, and what decides no level
  --date DAY      the day that counts as today (YYYY-MM-DD): an exam after it is not passed yet
  --help          this text

Exit code:
  0  judged
  1  judged, with problems of severity error
  2  not judged or not written, for a reason in the file or the command line
  3  not judged or not written, for a reason in the computer: no memory, a full disk, no permission, another program
`,
  usage: {
    unknownOption: 'Unknown option, or an option without its value: {found}. Try --help.',
    sheetOrAll: 'Use either --sheet or --all-sheets, not both.',
    outOfMany:
      '--out names one file; of several, each is written beside itself, or with --in-place into itself.',
    date: 'A date is given as YYYY-MM-DD, but found: {found}.',
    missing: '--missing is {expected}, but found: {found}.',
    language: 'Unknown language {found}. Expected: {expected}.',
    readingForm: 'A reading is given as NAME=VALUE, but found: {found}.',
    readingName: 'There is no reading named {name}. Expected: {expected}.',
    readingValue: 'The reading {name} cannot be set by {found}. Expected: {expected}.',
    peopleColumn: '--people-column is {expected}, but found: {found}.',
    keep: '--keep needs a name, such as “2026”.',
    since: '--since needs the name of a kept result, such as “2026”.',
    personsOf: '--persons-of is given as COLUMN=VALUE with {expected} as the column, but found: {found}.',
    sheetNeedsFile:
      '{option} writes a sheet into a workbook, but --json writes none. Use --out or --in-place as well.',
    outOrInPlace: 'Use either --out or --in-place, not both.'
  },
  workbook: {
    empty: '{file} is empty. Expected: a workbook (.xlsx, .xlsm) or a text file (.csv, .tsv, .txt).',
    notZip:
      '{file} is not an Excel workbook. Expected: a workbook (.xlsx, .xlsm) or a text file (.csv, .tsv, .txt).',
    encrypted:
      '{file} is protected by a password. Remove the password in Excel (File > Info > Protect Workbook) and try again.',
    legacyXls: '{file} is a workbook of Excel 97–2003. Save it in Excel as .xlsx and try again.',
    notWorkbook:
      '{file} is not an .xlsx workbook, though it is packed like one. If it is .xlsb or .ods, open it in Excel or LibreOffice and save it as .xlsx.',
    damaged:
      '{file} is damaged and cannot be read safely{known, select, no {} other { ({detail})}}. Open it in Excel, let it repair the file, and save it.',
    rowTwice:
      'Row {found, number} stands twice in a sheet of {file}{known, select, no {} other { ({detail})}}, so that it is not certain what is in it. Open it in Excel, let it repair the file, and save it.',
    unsupportedEncoding:
      '{file} has a part in an encoding that cannot be read{known, select, no {} other { ({detail})}}. Save it in Excel and try again.',
    tooLarge:
      '{file} is too large: {known, select, no {all of it takes} other {{detail} takes}} {found, number} MB, and at most {limit, number} MB can be handled.',
    swollen:
      '{file} was not opened: unpacked, {known, select, no {a part of it} other {{detail}}} is {found, number} times as large as in the file, and at most {limit, number} times is accepted. If you trust the file, save it anew in Excel.',
    tooDeep:
      '{file} was not opened: {known, select, no {a part of it} other {{detail}}} has elements within elements {found, number} levels deep or deeper, and at most {limit, number} levels are accepted. If you trust the file, save it anew in Excel.',
    unitTooLarge:
      '{file} was not opened: a single row or text in {known, select, no {it} other {{detail}}} takes {found, number} MB, and at most {limit, number} MB are accepted.',
    tooManyElements:
      '{file} was not opened: {known, select, no {a part of it} other {{detail}}} has {found, number} elements and attributes or more, and at most {limit, number} are accepted. If you trust the file, save it anew in Excel.',
    tooManyStrings:
      '{file} was not opened: it has {found, number} different texts or more{known, select, no {} other { ({detail})}}, and at most {limit, number} are accepted. Split it into several workbooks.',
    tooManyCells:
      '{file} was not opened: its sheets have {found, number} cells or more{known, select, no {} other { ({detail})}}, and at most {limit, number} are accepted. Split it into several workbooks.',
    notWorksheet:
      'The sheet is a chart or a dialog, not a worksheet{known, select, no {} other { ({detail})}}.',
    cannotSplice:
      '{file} was left as it is: the output columns cannot be written without harm to {known, select, no {its cells} other {{detail}}}.'
  },
  choices: '{others} or {last}',
  overwrite: '{path} exists already. Overwrite it? [y/N] ',
  failures: {
    noFile: 'There is no file {path}.',
    notAFile: '{path} is a folder or a device, not a file.',
    noFolder: '{path} cannot be written: there is no such folder.',
    nameTooLong: 'The name {path} is longer than the file system allows. Give a shorter one with --out.',
    exists:
      '{path} exists already and is kept. Use --force to overwrite it, or --out to write to another file.',
    unreadable: 'The file {path} cannot be read. Is it open in another program, or may you not read it?',
    unwritable:
      'The file {path} cannot be written. Is it open in Excel, or in a folder that you may not write to?',
    overwrite: '{path} is the input itself. Use --in-place to replace it.',
    outEnding: 'The output has the same format as {file}, so --out must end in {expected}, not in {found}.',
    empty: '{file} is empty. Expected: a workbook (.xlsx, .xlsm) or a text file (.csv, .tsv, .txt).',
    diskFull: 'The file {path} cannot be written: the disk is full.',
    changedMeanwhile:
      '{path} was changed by another program in the meantime and is kept as that left it. Try again.',
    noOutput: 'The output cannot be written ({detail}).',
    outOfMemory:
      'There is not enough memory for {file}. Set the environment variable NODE_OPTIONS to --max-old-space-size={megabytes} and try again.',
    unexpected: 'Something unexpected went wrong with {file}: {detail}.',
    signed:
      '{file} is digitally signed, and writing would break the signature. Use --json to judge it only, or --break-signature.',
    protectedSheet:
      'The sheet {sheet} is protected. Use --json to judge it only, or --protected to write into it.',
    encoding:
      'The encoding of {file} cannot be told for certain: it is neither UTF-8 nor plainly Shift_JIS. Save it in Excel as “CSV UTF-8” and try again.',
    mixedEncoding:
      'Line {line} of {file} is not UTF-8, though other lines are. Save the whole in Excel as “CSV UTF-8” and try again.',
    mixedRowEnds:
      'Line {line} of {file} ends unlike the lines before it, so it is unclear where rows end. Open the file in Excel, see whether its rows are as they should be, and save it as “CSV UTF-8”.',
    strayQuote:
      'On line {line} of {file}, a cell begins with a quotation mark (") that is not closed at the end of the cell, so it is unclear where the next rows begin. Open the file in a text editor, go to line {line} and delete the quotation mark. To keep it, write it twice and put the whole cell in quotation marks: 19" rack becomes "19"" rack".',
    tooLarge: '{path} is larger than 2 GiB, which is the most that can be read.',
    uncalculated:
      'The formulas in {sheet} have no stored values, so that there is nothing to judge. Open the workbook in Excel, let it calculate, and save it.',
    noRoom:
      'There is no room for the {count} result columns right of column {column} of {sheet}. Move or delete what stands far to the right there, or use --json to judge it only.',
    noSuchSheet: 'There is no worksheet named {name}. Found: {found}.',
    noEmployees:
      'The worksheet {sheet}, chosen for employee data, is not there, or its columns are not recognised.',
    notProfile:
      '{path} is not a profile: {fault, select, notJson {it is no JSON} notProfile {it lacks "profile": 1} other {{at} cannot be used}}.',
    sheetInCsv: 'A text file has no sheets, and so no place for another one. Leave {option} out.',
    sheetInFilesOfPersons:
      'These are files of single people, and the others’ levels are nothing to put into each of them. Leave {option} out.',
    noCarriedColumn: 'None of the sheets has a column {column}, which was asked for.',
    noSuchPerson: 'Nobody in {file} has the employee ID {name}.',
    personWithoutField:
      '{name} is in {file}, but without a specialty field that can be read: there is no judgement.',
    noKept: 'Nothing was kept under the name {name} in {file}. Found: {found}.',
    noPersonsOf: 'Nobody in {file} has {name} as {column}. Found: {found}.',
    sheetNoRoom:
      'The sheet of results has no room to grow: {cell} is in the way. Move or delete what stands there, and try again.',
    listNoRoom:
      'The list of people has no room to grow: {cell} is in the way. Move or delete what stands there, and try again.',
    noFiles: 'There is no workbook or text file in {path}.',
    noSheetsInCsv: 'A CSV file has no sheets, but --sheet {name} was given.',
    noWorksheet: '{file} has no visible worksheet.',
    noHeader:
      'No header row in {sheet}: looked in its first 20 rows for {required}. Found: {found}.{known, select, no {} other { Where your columns have other names, match them in the add-in (Match columns), save a profile in its settings, and give it with --profile.}}',
    columnAbsent:
      'Required columns are absent in {sheet}: {columns}. The header in row {row} has: {found}. Where your columns have other names, match them in the add-in (Match columns), save a profile in its settings, and give it with --profile.'
  },
  nothing: 'nothing',
  listSeparator: ', ',
  progress: { reading: 'Reading and judging … {percent} %', writing: 'Writing … {percent} %' },
  missingCount: 'Missing',
  progressColumn: 'Reached',
  levelByExam: '{level} (minimum, by AP)',
  notJudged: 'not judged',
  used: '{used, number} of {rows, plural, one {1 row} other {{rows, number} rows}} could be used.',
  judged:
    'Judged {judged, plural, one {1 person} other {{judged, number} people}} in {seconds} s{several, plural, =0 {.} other {: {results, number} results, one for each person and specialty field.}}',
  /** Of people without a result in any field, or in one of theirs. */
  withoutResult: 'Not judged: {people}.',
  /** Somebody who is not judged, and in which field. */
  unjudged: '{id} ({field})',
  unjudgedMore: '{people} and {more, number} more',
  unreadColumns: 'Not one cell could be read of: {columns}.',
  projectSheet: 'Projects: sheet “{sheet}”.',
  projectSheets: 'Projects: sheets {sheets}.',
  otherEmployeeSheets: 'Employee data stands on other sheets as well, which were not read: {sheets}.',
  otherSheets:
    'Projects stand on other sheets as well, which were not judged: {sheets}. To judge them together, use --all-sheets, or name the sheets with --sheet.',
  lackingSheet: 'The sheet “{sheet}” seems to hold projects and was not judged: it lacks {columns}.',
  employeeSheet: 'Employee data: sheet “{sheet}”.',
  problems:
    'To clear up: {errors, plural, one {1 error} other {{errors} errors}}, {warnings, plural, one {1 warning} other {{warnings} warnings}}.',
  severities: { error: 'error:', warning: 'warning:' },
  moreProblems: '  … and {count} more; --json lists them all.',
  written: 'Written: {path}',
  ownSheets: {
    people: 'List of people: sheet “{sheet}”.',
    summary: 'Summary: sheet “{sheet}”.',
    judgement: 'Judgements: sheet “{sheet}”.',
    history: 'History: sheet “{sheet}”.'
  },
  olderSheet:
    'The sheet “{sheet}” is still as an earlier run has left it: its levels may not be those of now.',
  withheld:
    'Nothing was written, since too little could be read. Clear up what is listed above, or use --write-anyway.',
  many: {
    judged:
      '{file}: {used, number} of {rows, plural, one {1 row} other {{rows, number} rows}} used, {people, plural, one {1 person} other {{people} people}}, {errors, plural, one {1 error} other {{errors} errors}}{ending, select, written {; written: {path}} withheld {; nothing written, since too little could be read} other {}}',
    failed: '{file}: not judged. {message}',
    summary:
      '{files, plural, one {1 file} other {{files} files}}: {judged} judged, of them {clean} without errors; {failed} not judged.'
  }
};
