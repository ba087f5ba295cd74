/** The sheets of the program's own beside the list of people. */
export const SHEET_KINDS = ['summary', 'judgement', 'history'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];
