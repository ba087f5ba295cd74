import type { FileNote } from '../file';
import { XlsxError } from '../../src/xlsx';
import { say, type Language, type TextKey } from './texts';

const BETWEEN: Readonly<Record<Language, string>> = { en: ', ', ja: '、' };

/** What a user should know about an opened or saved file, in sentences. */
export function notesText(notes: readonly FileNote[], language: Language): string {
  const parts = (code: 'kept' | 'notSaved'): string =>
    [
      ...new Set(
        notes.flatMap((note) =>
          note.code === code ? [say(language, `${code}.${note.part}` as TextKey)] : []
        )
      )
    ].join(BETWEEN[language]);
  return [
    ...(notes.some(({ code }) => code === 'valuesOnly') ? [say(language, 'valuesOnly')] : []),
    ...(['kept', 'notSaved'] as const).flatMap((code) =>
      parts(code) === '' ? [] : [say(language, code, { parts: parts(code) })]
    )
  ].join(' ');
}

/** Why a file could not be opened or saved, as a sentence. */
export function errorText(error: unknown, language: Language): string {
  if (error instanceof XlsxError) return say(language, `error.${error.code}`, { detail: error.detail });
  return say(language, 'error.other', { detail: error instanceof Error ? error.message : String(error) });
}
