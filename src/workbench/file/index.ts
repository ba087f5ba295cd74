export { openFile } from './openFile';
export type { FileNote, KeptPart, OpenedFile, UnsavedPart } from './types';
