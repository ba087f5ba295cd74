/**
 * English texts of matching words and columns, and of profiles. The pane passes numerals, so plurals are
 * chosen by `select`.
 */
export const matchEn = {
  words: {
    heading: 'Match values',
    open: 'Match values',
    lead: 'Say what your company’s words mean. Your cells stay as they are; the meanings are kept in this workbook.',
    toMatch:
      '{words, select, 1 {1 word} other {{words} words}} to match, {cells, select, 1 {1 cell} other {{cells} cells}}',
    cells: '{count, select, 1 {1 cell} other {{count} cells}}',
    quoted: '“{word}”',
    meaning: 'What “{word}” means in {column}, {cells, select, 1 {1 cell} other {{cells} cells}}',
    another: 'Another meaning of “{word}”',
    addMeaning: 'Add a meaning',
    addMeaningOf: 'Add a meaning of “{word}”',
    later: 'Ask me later',
    ignore: 'Ignore (not recorded)',
    suggested: 'suggested',
    use: 'Use these ({count})',
    left: '{count, select, 0 {none still open} 1 {1 still open} other {{count} still open}}',
    usable: '{used} of {rows} rows can be used',
    undo: 'Undo',
    undone: 'The words mean what they meant before.',
    back: 'Back',
    all: 'Every word is understood',
    unread: 'The sheet has not been read yet.',
    readAs: 'Read “{word}” as {meaning}',
    yes: 'Yes',
    no: 'No',
    nothingListed: 'There is nothing to list',
    ignored: 'Ignored',
    list: 'Matched words',
    none: 'No words are matched.',
    entry: '{word} → {meaning}',
    remove: 'Remove',
    removeOf: 'Remove {word} → {meaning}'
  },
  profile: {
    heading: 'Profile',
    lead: 'A file with the columns, words, readings and sheets chosen here, for other workbooks and for the command line.',
    save: 'Save profile',
    load: 'Load profile',
    loaded: 'The profile is loaded.',
    refused:
      'This is not a profile: {fault, select, notJson {it is no JSON} notProfile {it lacks "profile": 1} other {{at} cannot be used}}. Nothing was changed.',
    byHand: 'If no file was saved, copy this text into a file named itss-profile.json.'
  },
  columns: {
    heading: 'Match columns',
    open: 'Match columns',
    toCheck: '{count, select, 1 {1 column} other {{count} columns}} to check',
    lead: 'Say which column of your sheet holds what. Your cells stay as they are; the choice is kept in this workbook.',
    projects: 'Projects: {sheet}',
    employees: 'Employee data: {sheet}',
    costly: 'Missing, and what that costs',
    others: 'The others',
    required: 'Required',
    none: 'None',
    above: '“{text}” in cell {cell}, above the table',
    sample: 'For example: {sample}',
    byHeader: 'suggested by header',
    byContent: 'suggested by content',
    clash: 'also used for {column}',
    choice: '{text} (column {letters})',
    noMatch: 'No column is called that.',
    askId: 'The columns of this sheet are not recognised. Say first which of them holds the employee ID.',
    use: 'Use these',
    cancel: 'Cancel',
    left: '{count, select, 0 {nothing still open} 1 {1 still open} other {{count} still open}}',
    used: '{count, select, 1 {1 column is} other {{count} columns are}} matched.',
    unread: 'No header was found in this sheet.'
  }
};
