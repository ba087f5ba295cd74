/** English texts of matching words and columns, and of profiles. The pane passes numerals, so plurals are chosen by `select`. */
export const matchEn = {
  words: {
    heading: 'Match values',
    open: 'Match values',
    lead: 'Say what your company’s words mean. Your cells stay as they are; the meanings are kept in this workbook.',
    toMatch:
      '{words, select, 1 {1 word} other {{words} words}} to match, {cells, select, 1 {1 cell} other {{cells} cells}}',
    cells: '{count, select, 1 {1 cell} other {{count} cells}}',
    goTo: 'Go to the first cell with “{word}”: {cell}',
    meaning: 'What “{word}” means in {column}, {cells, select, 1 {1 cell} other {{cells} cells}}',
    another: 'Another meaning of “{word}”',
    addMeaning: 'Add a meaning',
    addMeaningOf: 'Add a meaning of “{word}”',
    later: 'Ask me later',
    ignore: 'Ignore (not recorded)',
    suggested: 'suggested',
    use: 'Use these ({count})',
    nothingToUse: 'Choose a meaning first.',
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
    removeOf: 'Remove {word} → {meaning}',
    stale: 'The words have been matched differently since the sheet was evaluated.'
  }
};
