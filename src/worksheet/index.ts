export { address, isBlank, plainText, type Cell, type Cells } from './cell';
export { findHeader, HEADER_SEARCH_ROWS, mergedHeaders, type Header, type MergedRange, type NoHeader } from './header';
export { isEmployeeSheet, missingColumns } from './required';
export { Evaluation, type SheetHeader } from './evaluation';
export { outputHeaders, outputPlace, OutputWriter, type OutputPlace, type OutputRow } from './output';
export { allProblems, makeReport, type Report, type ReportedPerson, type ReportedProblem } from './report';
export { citationText, fieldName, missingText, requirementText } from './clauseText';
export { columnName, problemText } from './problemText';
export type { Problem, ProblemCode, Severity } from './problems';
