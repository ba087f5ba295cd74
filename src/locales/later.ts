import type { Dictionary, Texts } from './en';
import { DICTIONARIES, type Language } from './languages';
import { listEn } from './list.en';
import { listJa } from './list.ja';
import { readingsEn } from './readings.en';
import { readingsJa } from './readings.ja';
import { sheetsEn } from './sheets.en';
import { sheetsJa } from './sheets.ja';
import { stepsEn } from './steps.en';
import { stepsJa } from './steps.ja';
import { templateEn } from './template.en';
import { templateJa } from './template.ja';

const en = {
  ...readingsEn,
  /** The list of people: a sheet of its own. */
  list: listEn,
  /** Its other sheets, as the pane offers them. */
  sheets: sheetsEn,
  /** The steps of a path. */
  steps: stepsEn,
  template: templateEn
};

/** A dictionary with these texts as well. */
export type WholeDictionary = Dictionary & Texts<typeof en>;

const ja: Texts<typeof en> = {
  ...readingsJa,
  list: listJa,
  sheets: sheetsJa,
  steps: stepsJa,
  template: templateJa
};

/**
 * The dictionaries with the texts that the pane's page can start without, a fifth of them all. What needs
 * one of these is loaded later: see `src/taskpane/later.ts`.
 */
export const WHOLE_DICTIONARIES: Readonly<Record<Language, WholeDictionary>> = {
  en: { ...DICTIONARIES.en, ...en },
  ja: { ...DICTIONARIES.ja, ...ja }
};
