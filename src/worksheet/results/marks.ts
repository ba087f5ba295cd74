/** The kinds of sheets that the program makes of its own. */
export type SheetKind = 'people' | 'summary' | 'judgement' | 'history';

/** The workbook's hidden names by which such sheets are found again, whatever they are called. */
export const MARKS: Readonly<Record<SheetKind, string>> = {
  people: '_ITSS.People',
  summary: '_ITSS.Summary',
  judgement: '_ITSS.Judgement',
  history: '_ITSS.History'
};
