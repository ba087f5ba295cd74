import { DEFAULT_PAGE, type PageSetup, type SheetProtection } from '../host';

/** What of a sheet Univer has no place for. */
export interface BesideCells {
  /** Univer prints nothing. */
  page: PageSetup;
  protection: SheetProtection | null;
  isVeryHidden: boolean;
}

export const besideNewCells = (): BesideCells => ({
  page: DEFAULT_PAGE,
  protection: null,
  isVeryHidden: false
});
