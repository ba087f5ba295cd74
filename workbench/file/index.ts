export { readSettings, saveSettings } from './addInSettings';
export { colorOf } from './colors';
export { gridValue } from './save/gridValues';
export { openFile } from './open/openFile';
export { saveFile, type SavedFile } from './save/saveFile';
export { tableThemes } from './open/tableThemes';
export type { Spills } from './save/spills';
export type { GridProtection } from './protection';
export type { FileNote, KeptPart, OpenedFile, SavedState, UnsavedPart, WorkbookState } from './types';
export { excelTableStyle, gridTableStyle, OFFICE_COLORS } from './tableStyles';
export {
  barOrScale,
  type GridBound,
  type GridColorScale,
  type GridConditionalFormat,
  type GridDataBar
} from './resources';
