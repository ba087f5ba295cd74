export { colorOf } from './colors';
export { gridValue } from './save/gridValues';
export { openFile } from './open/openFile';
export { saveFile, type SavedFile } from './save/saveFile';
export { tableThemes } from './open/tableThemes';
export type { Spills } from './save/spills';
export type { FileNote, KeptPart, OpenedFile, UnsavedPart } from './types';
export { excelTableStyle, gridTableStyle, OFFICE_COLORS } from './tableStyles';
