export { colorOf } from './colors';
export { gridValue } from './gridValues';
export { openFile } from './openFile';
export { saveFile, type SavedFile } from './saveFile';
export { tableStyles } from './tables';
export type { Spills } from './spills';
export type { FileNote, KeptPart, OpenedFile, UnsavedPart } from './types';
export { excelTableStyle, gridTableStyle, OFFICE_COLORS } from './tableStyles';
