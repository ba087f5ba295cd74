import type { Language } from './languages';
import { ownSheetsEn } from './ownSheets.en';
import { ownSheetsJa } from './ownSheets.ja';

/** The texts of the program's own sheets, apart from the others: the pane's page does without them. */
export const SHEET_TEXTS: Readonly<Record<Language, typeof ownSheetsEn>> = {
  en: ownSheetsEn,
  ja: ownSheetsJa
};
