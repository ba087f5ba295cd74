import { MARKS } from '../marks';
import { LANGUAGES, SHEET_TEXTS, fill, type Language } from '../../../locales';
import type { GridSheet } from '../../../sheetModel';
import type { Evaluation } from '../../rows/evaluation';
import type { CarriedTexts } from '../../rows/carriedTexts';
import { departmentCounts } from './departmentCounts';
import { gridRows, stacked } from './gridPart';
import { judgedByText, type JudgedBy } from './judgedBy';
import type { KeptResult } from './keptResult';
import { LOOKS } from './looks';
import { movedPart } from './movedPart';
import { frameworkPart, gapsPart, groupPart, nearestPart, WIDTHS } from './summaryParts';

/** In percent: so wide a sheet fits on A4 across in fonts whose figures are 9 pixels wide, too. */
const SCALE = 80;
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
const A4_WIDTH = 8.27;
/** In points of rows, with a little left free for programs whose rows are higher. */
const PAGE_HEIGHT = ((A4_WIDTH - MARGINS.top - MARGINS.bottom) * 72 * 0.97) / (SCALE / 100);

/**
 * A department at a glance: how many people each level has, in which departments, what many of them lack, and
 * who is nearest to the next level.
 * @param carried the columns by which people are counted, too
 * @param since the kept result with which people are compared
 */
export function summarySheet(
  evaluation: Evaluation,
  carried: readonly CarriedTexts[],
  { readings, today }: JudgedBy,
  language: Language,
  since?: KeptResult
): GridSheet {
  const texts = SHEET_TEXTS[language];
  const { summary } = texts;
  const counts = departmentCounts(evaluation, carried, language);
  const title = gridRows(WIDTHS, [
    [{ value: summary.title, look: LOOKS.title }],
    [{ value: fill(summary.counted, { ...counts.heads }), look: LOOKS.note }],
    [{ value: judgedByText({ readings, today }, language), look: LOOKS.note }]
  ]);
  return {
    mark: MARKS.summary,
    name: summary.sheet,
    grid: {
      titles: LANGUAGES.map((of) => SHEET_TEXTS[of].summary.title),
      widths: WIDTHS,
      ...stacked(
        [
          title,
          frameworkPart(counts, language),
          ...counts.groups.map((group) => groupPart(group, language)),
          ...(since ? [movedPart(evaluation, { kept: since, readings }, carried, WIDTHS, language)] : []),
          gapsPart(counts, language),
          nearestPart(evaluation, counts, carried, language)
        ],
        PAGE_HEIGHT
      )
    },
    frozen: { rows: 0, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: 0,
      pagesWide: 1,
      scale: SCALE,
      isCentered: true,
      margins: MARGINS,
      header: { left: '', center: '', right: '' },
      footer: { left: summary.title, center: '', right: fill(texts.page, { page: '&P', pages: '&N' }) }
    }
  };
}
