/** English texts of the custom functions. */
export const functionsEn = {
  /** Shown behind the error mark of a cell. */
  failures: {
    noHeader:
      'No header row was found in the first 20 rows of the experience. The range has to include the row of column names.',
    columnAbsent: 'The header of the experience lacks these columns: {columns}.',
    notEmployeeData:
      'The employee data needs a header row with the Employee ID and something about employees, such as Guidance scope.',
    severalEmployees:
      'The experience has several employees, {first} and {second} among them: say which one is meant.',
    unknownSpecialty: '“{found}” is not a specialty field. Expected: {expected}.',
    noSuchLevel: '“{found}” is not a level of {field}, which has criteria for Levels {first} to {last}.',
    nobody: 'The experience has no employee.',
    notInRange: 'The employee {employee} is not in the experience.',
    notInField: 'The employee {employee} has no project of {field} in the experience.',
    tooLarge:
      'The result is larger than the 5 MB that Excel takes from a function. Press Evaluate on the Home tab, which has no such limit, or pass fewer rows.',
    noField: 'No project of the employee {employee} names a specialty field that is known.'
  },
  /** The last row of a table of everybody. */
  rowsWithoutId:
    '{have, plural, one {# row has no employee ID and is left out. Where it stands} other {# rows have no employee ID and are left out. Where they stand}} under a merged cell, repeat the ID or press Evaluate on the Home tab, which sees what is merged.'
};
