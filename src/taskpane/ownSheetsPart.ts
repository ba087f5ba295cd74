/**
 * What writes the department's own sheets, as a script of its own that is loaded when the first of them is
 * looked for: nothing else of the pane may import these.
 */
export { findSheetOf, keepResult, removeSheetOf, writeJudgementSheets, writeSummary } from '../excel';
