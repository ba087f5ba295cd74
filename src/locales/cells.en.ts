/** What is wrong with cells as people fill them in: texts of problems by their code. */
export const cellProblemsEn = {
  matchedNowhere:
    '“{found}”, matched to {column}, is in no header of this sheet: the column is not read. Match it anew, with the whole text of the header.',
  matchedTwice:
    '“{found}” is matched to {column} and to another column, too: neither is read. Match one of them to another header.',
  nearHeader:
    '“{found}” looks like {column}, but this column is not read. If it is meant, match it to {column} or rename it.',
  ditto: '“{found}” is read as the value of the cell above, here and wherever it stands in this column.',
  dittoOfNothing:
    '“{found}” repeats the cell above, where nothing stands: the row is left out as a project; what it says of the employee still counts. Expected for {column}: {expected}.',
  dittoOfNothingIgnored:
    '“{found}” repeats the cell above, where nothing stands: the cell is not used. Expected for {column}: {expected}.',
  dittoOfNothingOfNobody:
    '“{found}” repeats the cell above, where nothing stands: the row is left out. Expected for {column}: {expected}.',
  arrowCell:
    '“{found}” may mean another cell or nothing at all: the row is left out as a project; what it says of the employee still counts. Repeat the value, or write 〃 below it.',
  arrowCellIgnored:
    '“{found}” may mean another cell or nothing at all: the cell is not used. Repeat the value, or write 〃 below it.',
  arrowCellOfNobody:
    '“{found}” may mean another cell or nothing at all: the row is left out. Repeat the value, or write 〃 below it.',
  mergedAcross:
    'The cell is merged over {other}: it counts for {column} alone, and for nothing in the other columns.',
  mergedContradiction:
    'The rows of one project, whose cell is merged over them, contradict each other ({found}): the row is left out as a project; what it says of the employee still counts. Expected: one {column}.',
  mergedContradictionIgnored:
    'The rows of one project, whose cell is merged over them, contradict each other ({found}): the cells are not used. Expected: one {column}.',
  similarId:
    'Employee ID “{found}” is nearly the same as {other}. They are read as two people. If they are one, write both alike.',
  severalIds:
    '“{found}” names several people, {other} among them, and is read as one person of that ID. Give each of them a row.',
  noProjects:
    'Employee {found} is on this sheet alone and has no project. Is the employee ID written as on the sheet of projects?',
  exampleRow: '“{found}” marks an example: the row is left out.',
  dateFigure:
    '“{found}” is a date and cannot be used as {column}: the cell is not used. Excel makes dates of entries such as 1/2 or 3-4. Expected: {expected}.',
  dateId:
    '“{found}” is a date, a time or a percentage, which Excel makes of entries such as 1-2, and no employee ID: the row is left out. Format the cell as Text, and write the ID anew.',
  tooManyPlaces:
    'Is {found} right as {column}? Above {have, number}, the cell is not used. If it is right, write {have, number}, which counts for as much.',
  inexactUnit:
    '“{found}” is in a unit that does not convert exactly: the cell is not used. It would be about {other} m². Write the area in m².',
  rangeFigure:
    '“{found}” is a range from {from} to {to}: the cell is not used. Write the one number that is right as {column}.',
  vagueFigure:
    '“{found}” is not an exact number: the cell is not used. Write the one number that is right as {column}.',
  uncalculated:
    'The formula has no stored value: the row is left out as a project; what it says of the employee still counts. Open the workbook in Excel, let it calculate, and save it.',
  uncalculatedIgnored:
    'The formula has no stored value: the cell is not used. Open the workbook in Excel, let it calculate, and save it.',
  uncalculatedOfNobody:
    'The formula has no stored value: the row is left out. Open the workbook in Excel, let it calculate, and save it.'
};

/** The same in a few words, as headings of lists. */
export const cellTitlesEn = {
  matchedNowhere: 'A matched header that is not there',
  matchedTwice: 'One header for two columns',
  nearHeader: 'A header like {column} that is not read',
  ditto: 'Ditto marks in {column}',
  dittoOfNothing: 'A ditto mark below nothing in {column}',
  arrowCell: 'An arrow or the like in {column}',
  mergedAcross: 'Cells merged over several columns',
  mergedContradiction: 'Rows of one project differ in {column}',
  similarId: 'Employee IDs that are nearly the same',
  severalIds: 'Several people in one cell',
  noProjects: 'Employee data without projects',
  exampleRow: 'Rows that are examples',
  dateFigure: 'A date in {column}',
  dateId: 'Dates in {column}',
  tooManyPlaces: 'A very high number in {column}',
  inexactUnit: 'A unit that does not convert exactly',
  rangeFigure: 'A range in {column}',
  vagueFigure: 'A number in {column} that is not exact',
  uncalculated: 'Formulas without a value in {column}'
};
