/** How the pane offers the summary, judgement sheets and the history. */
export const sheetsEn = {
  /** What is said alike of each of them. */
  each: {
    done: 'It is on the sheet “{sheet}”.',
    remove: 'Remove the sheet “{sheet}”',
    ask: 'Remove the sheet “{sheet}” with all that is on it? This cannot be undone, and Excel’s undo list is empty after it.',
    yes: 'Remove',
    no: 'Keep',
    removed: 'The sheet “{sheet}” has been removed.'
  },
  summary: {
    heading: 'Summary',
    lead: 'The whole department on a sheet of its own: how many have reached which level, what keeps many of them back, and who is nearest to the next level.',
    make: 'Make the summary',
    again: 'Bring the summary up to date'
  },
  judgement: {
    heading: 'Judgement sheet',
    lead: 'A page to hand over: the level, why, what is missing, and room to sign.',
    make: 'Judgement sheet',
    again: 'Judgement sheet'
  },
  /** On the button for several people. */
  judgementsOf: 'Judgement sheets for all of {group}',
  history: {
    heading: 'History',
    lead: 'Keeps everybody’s level as it is now on a sheet of its own, so that later results can be compared with it.',
    make: 'Keep this result',
    again: 'Keep this result',
    ask: 'Remove the sheet “{sheet}” with every result that was kept in it? They cannot be made again, this cannot be undone, and Excel’s undo list is empty after it.'
  },
  keptAs: 'Keep this result as',
  /** Above the names of results that were kept. */
  since: 'Show who moved since',
  sinceNone: 'Compare with nothing'
};
