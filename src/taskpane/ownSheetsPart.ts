/**
 * What writes the program's own sheets, as a script that is loaded when the first of them is looked for:
 * nothing else of the pane may import these.
 */
export {
  findPeopleList,
  findSheetOf,
  keepResult,
  listPeople,
  removePeopleList,
  removeSheetOf,
  writeJudgementSheets,
  writeSummary
} from '../excel';
