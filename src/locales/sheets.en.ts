/** How the pane offers the summary, judgement sheets and the history. */
export const sheetsEn = {
  heading: 'Summary and history',
  lead: 'Sheets of their own: the whole department at a glance, and everybody’s level as it is now, kept under a name to be compared later.',
  summary: 'Make the summary',
  summaryAgain: 'Bring the summary up to date',
  judgement: 'Judgement sheet',
  judgements: 'Judgement sheets for all of {group}',
  keptAs: 'Name of this result',
  keep: 'Keep this result as “{name}”',
  done: 'It is on the sheet “{sheet}”.',
  remove: 'Remove the sheet “{sheet}”',
  ask: 'Remove the sheet “{sheet}” with all that is on it? This cannot be undone, and Excel’s undo list is empty after it.',
  askHistory:
    'Remove the sheet “{sheet}” with every result that was kept in it? They cannot be made again, this cannot be undone, and Excel’s undo list is empty after it.',
  yes: 'Remove',
  no: 'Keep',
  removed: 'The sheet “{sheet}” has been removed.'
};
