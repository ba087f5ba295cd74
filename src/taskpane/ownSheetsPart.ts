/**
 * What writes the program's own sheets, as a script that is loaded when the first of them is looked for:
 * nothing else of the pane may import these.
 */
export {
  findSheetOf,
  keepResult,
  listPeople,
  removeSheetOf,
  writeJudgementSheets,
  writeSummary
} from '../excel';
