export { breath } from './breath';
export {
  inputsOf,
  resultsOf,
  sameColumns,
  touches,
  touchesHeader,
  type Change,
  type Watched
} from './changes';
export type { Choice, Source } from './discover';
export type { OtherProjects } from './otherSheets';
export { diagnostics, hasFunctions, type Diagnostics } from './diagnostics';
export type { FoundSheet } from './sourceHeader';
export { ExcelFailure, SEVERAL, asFailure, type FailureCode } from './failure';
export { judgeAgain } from './judging';
export { selectCell } from './navigate';
export { selectUnlessMoved, selectedCells, type Selection } from './selection';
export { recalculate } from './recalculate';
export { restorePrevious } from './restore';
export type { JudgeOptions } from './readAndJudge';
export { evaluateSheet, judgeSheet, type JudgedSheets, type Outcome, type RunOptions } from './run';
export {
  DEFAULT_SETTINGS,
  changedSince,
  loadSettings,
  personalSettings,
  saveSettings,
  type Settings,
  type Stamp,
  type Theme
} from './settings';
export { areSameSheets, idsOf, personSelected, rowsBelowHeader, sheetSelected, sheetsRead } from './source';
export { insertTemplate, type TemplateTexts } from './template';
export { selectedCell, watchChanges, watchSelection, type Selected, type Stop } from './watch';
export {
  hasOffice,
  isOfficeDark,
  keepsUndo,
  showPane,
  watchVisibility,
  whenReady,
  type OfficeInfo
} from './office';
export { NO_PROJECT_TEXTS, projectTexts, rowKey, type ProjectRow, type ProjectTexts } from './projectTexts';
export { sheetHeads, type SheetHead } from './sheetHeads';
export { choiceFor, inspectSheet, type Inspection, type InspectionChoice } from './inspectSheet';
export { carriedFrom } from './carriedFrom';
export { listPeople, type ListOptions } from './listPeople';
export type { OwnSheetWritten } from './ownSheets';
export {
  keepResult,
  writeJudgementSheets,
  writeSummary,
  type SheetOptions,
  type SheetsOf
} from './departmentSheets';
export { findSheetOf, removeSheetOf, type SheetFound } from './foundSheets';
