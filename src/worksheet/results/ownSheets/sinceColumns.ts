import type { Readings } from '../../../criteria';
import { SHEET_TEXTS, type Language } from '../../../locales';
import type { CellLook } from '../../../sheetModel';
import type { Evaluation } from '../../rows/evaluation';
import { levelFormat } from '../cellFormats';
import type { CarriedTexts } from '../../rows/carriedTexts';
import type { Column } from '../listColumn';
import type { KeptResult } from './keptResult';
import { differences, keptName, movementOf, movementText } from './movements';

/** A kept result with which people are compared, and the readings of now. */
export interface Since {
  readonly kept: KeptResult;
  readonly readings: Readings;
  /** What the user's columns say now. */
  readonly carried: readonly CarriedTexts[];
}

/** Ids of the columns of the list of people that compare with a kept result. */
export const SINCE_COLUMNS = ['levelThen', 'change', 'since'] as const;

const TEXT: CellLook = { align: 'left', wraps: true, isText: true };

/** The columns of the list of people that compare with a kept result; blank where there is none. */
export function sinceColumns(
  evaluation: Evaluation,
  since: Since | undefined,
  language: Language
): readonly Column[] {
  const column = (
    id: (typeof SINCE_COLUMNS)[number],
    width: number,
    look: CellLook,
    cell: (since: Since) => Column['cell']
  ): Column => ({
    id,
    header: (of) => SHEET_TEXTS[of].moved.columns[id],
    width,
    look,
    isOptional: true,
    cell: since ? cell(since) : () => ''
  });
  return [
    column(
      'levelThen',
      12,
      { align: 'center', wraps: false, isText: false, numberFormat: levelFormat(language) },
      ({ kept }) =>
        ({ person, judgement }) =>
          movementOf(evaluation, person, judgement, kept).then?.level ?? ''
    ),
    column(
      'change',
      32,
      TEXT,
      ({ kept, carried }) =>
        ({ person, judgement }) =>
          movementText(movementOf(evaluation, person, judgement, kept), person, carried, language)
    ),
    column('since', 22, TEXT, ({ kept, readings }) => {
      const text = [keptName(kept, language), ...differences(kept, readings, language)].join('\n');
      return () => text;
    })
  ];
}
