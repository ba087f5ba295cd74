import type { FileNote } from '../file';
import { XlsxError, type XlsxErrorCode } from '../../src/xlsx';
import { LOCALES, say, type Language, type TextKey } from './texts';

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

/** Whose figures are bytes. */
const IN_BYTES: ReadonlySet<XlsxErrorCode> = new Set(['tooLarge', 'unitTooLarge']);

/** Why a file could not be opened or saved, as a sentence. */
export function errorText(error: unknown, language: Language): string {
  if (error instanceof XlsxError) {
    const { code, detail, figures } = error;
    const number = (figure = 0): string =>
      (IN_BYTES.has(code) ? Math.ceil(figure / 2 ** 20) : figure).toLocaleString(LOCALES[language]);
    return say(language, `error.${code}`, {
      where: detail === '' ? '' : say(language, 'error.where', { detail }),
      found: number(figures.found),
      limit: number(figures.limit)
    });
  }
  return say(language, 'error.other', { detail: error instanceof Error ? error.message : String(error) });
}
