import { cliEn } from './cli.en';
import { cliJa } from './cli.ja';
import type { Language } from './languages';

/** The texts of the command line, apart from the others: they would be a fifteenth of the pane's page. */
export const CLI_TEXTS: Readonly<Record<Language, typeof cliEn>> = { en: cliEn, ja: cliJa };
