export {
  address as cellAddress,
  columnLetters,
  isBlank,
  isErrorValue,
  isPlainLetter,
  plainText,
  type Cell,
  type Cells
} from './cells/cell';
export {
  findHeader,
  HEADER_SEARCH_ROWS,
  headerTexts,
  mergedHeaders,
  remap,
  withMeanings,
  type Header,
  type Mapping
} from './header/header';
export { OUTPUT_COLUMNS } from './header/columns';
export type { LabelledCell } from './header/labels';
export { languageOfHeader } from './header/labelledCells';
export { isEmployeeSheet, isProjectSheet, missingColumns } from './header/required';
export { findMatchedHeader, headerCandidate, textsOfHeader, type Matching } from './header/matched';
export { isDay, localDay, type Day } from './cells/examDate';
export { employeeOf, fieldOf, whatIf, type PersonRef } from '../engine';
export { Evaluation } from './rows/evaluation';
export { ExampleRows } from './rows/exampleRows';
export type { SheetHeader } from './rows/sheetColumns';
export { fingerprint } from './rows/fingerprint';
export { isDoubtful, usedRows, type UsedRows } from './rows/usedRows';
export {
  NO_MEANINGS,
  fieldNamed,
  isList,
  isYesNo,
  meaningsHash,
  meaningsIn,
  withMeaning,
  wordKey,
  type Meanings
} from './cells/meanings';
export { sheetsBeside } from './profile/projectSheets';
export { ANY_SHEET, profileText, readProfile, type Profile } from './profile/profile';
export {
  membersOf,
  soundEmployeeSheet,
  soundMappings,
  soundMeanings,
  soundMissing,
  soundProjectSheets,
  soundReadings,
  type Members
} from './profile/soundParts';
export { meaningChoices, meaningText, type MeaningChoice } from './words/meaningText';
export { suggestMeaning, type Suggestion } from './words/suggestMeaning';
export { isOfWord, unknownWords, type UnknownWord, type UnknownWordsOfColumn } from './words/unknownWords';
export {
  outputHeaders,
  headerValues,
  madePlaces,
  outputPlace,
  rowValues,
  writtenColumns,
  takesOutput,
  MISSING_DETAILS,
  OutputWriter,
  projectLevelOf,
  type OutputPlace,
  type MissingDetail,
  type OutputRow
} from './results/outputColumns';
export { allProblems, makeOverview, reportPerson, reportProblem, type ReportOptions } from './results/report';
export type { Report, ReportedPerson, ReportedProblem } from './results/reportSchema';
export { citationText, requirementText } from './results/clauseText';
export { columnName, fieldName, sheetNames } from './results/names';
export { headCount, peopleWithoutField, type HeadCount } from './results/headCount';
export { MARKS, type SheetKind } from './results/marks';
export { peopleList, peopleListInParts } from './results/peopleList';
export { CarriedKeeper, carriedTexts, employeesOfText, type CarriedTexts } from './rows/carriedTexts';
export { KeptTexts } from './rows/keptTexts';
export { isPeopleList } from './header/peopleListHeader';
export {
  carriedColumns,
  carriedColumnsIn,
  CARRIED_COLUMNS,
  type CarriedColumn
} from './header/carriedColumns';
export { problemText } from './results/problemText';
export { canonicalWords, FIELD_WORDS, lookUp } from './cells/vocabulary';
export { criterionRows, highestPerson, missingRows, personRows } from './results/functionTables';
export type { Problem, ProblemCode, Severity } from './rows/problems';
export { columnsView, isMissed, type ColumnView } from './header/columnsView';
export { columnChoices, proposeColumns, type ColumnChoice, type ColumnProposal } from './header/proposals';
export { OF_EMPLOYEES } from './header/required';
export {
  personAt,
  personAtEmployeeRow,
  personView,
  projectRows,
  type ClauseView,
  type CountedRow,
  type LevelPage,
  type PersonView
} from './results/personView';
export { pathView, type PathPartView, type PathView, type StepView } from './results/pathView';
export { whatIfView, type WhatIfView } from './results/whatIfView';
export { personText, rowText } from './results/personText';
export {
  ProblemGroups,
  problemLine,
  problemTitle,
  problemsByWord,
  type ProblemGroup
} from './results/problemGroups';
export { areasView } from './results/areasView';
export { belowLowestText, withLevels } from './results/levelText';
export { gatesNothingView, readingsView, type ReadingView } from './results/readingsView';
export { lacksOf } from './results/shortMissing';
export {
  NO_FILTER,
  Summary,
  type Found,
  type LevelCount,
  type ListedPerson,
  type PeopleFilter,
  type SummaryView
} from './results/summaryView';
export { formattedColumns } from './header/formattedColumns';
export { unreadCell } from './cells/unreadCell';
export { marked } from './cells/unreadMark';
export type { CellFormats } from './rows/rowFiller';
export { hasMark, standIn } from './cells/dittoMarks';
export { isEmployeeId } from './cells/employeeId';
export { summarySheet } from './results/ownSheets/summarySheet';
export { judgementSheet } from './results/ownSheets/judgementSheet';
export type { JudgedBy } from './results/ownSheets/judgedBy';
export { historySheet } from './results/ownSheets/historySheet';
export { keptResults, type KeptResult } from './results/ownSheets/keptResult';
export { SINCE_COLUMNS, type Since } from './results/ownSheets/sinceColumns';
