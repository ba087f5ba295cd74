export { address, columnLetters, isBlank, isErrorValue, isPlainLetter, plainText, type Cell, type Cells } from './cell';
export { columnNamed, findHeader, HEADER_SEARCH_ROWS, OUTPUT_COLUMNS, headerTexts, mergedHeaders, remap, type Header, type Mapping, type MergedRange, type NoHeader } from './header';
export { isEmployeeSheet, missingColumns } from './required';
export { Evaluation, type SheetHeader } from './evaluation';
export { fingerprint } from './fingerprint';
export { outputHeaders, outputPlace, OutputWriter, projectLevelOf, type OutputPlace, type OutputRow } from './output';
export { allProblems, makeOverview, makeReport, reportProblem, type Report, type ReportedPerson, type ReportedProblem } from './report';
export { citationText, fieldName, missingText, requirementText } from './clauseText';
export { columnName, problemText } from './problemText';
export { canonicalWords, FIELD_WORDS, lookUp } from './vocabulary';
export {
  criterionRows, fieldOf, highestPerson, missingRows, personRows, type CriterionRow, type MissingRow, type PersonRow
} from './functionTables';
export type { Problem, ProblemCode, Severity } from './problems';
export { columnsView, headerChoices, type ColumnView, type HeaderChoice } from './columnsView';
export { personAt, personAtEmployeeRow, personView, projectRows, type ClauseView, type CountedRow, type LevelPage, type PersonView } from './personView';
export type { NearMiss } from './nearMiss';
export { personText, rowText } from './personText';
export { ProblemGroups, problemLine, problemTitle, type ProblemGroup } from './problemGroups';
export { readingsView, type ReadingView } from './readingsView';
export { Summary, type NearPerson, type SummaryView } from './summaryView';
