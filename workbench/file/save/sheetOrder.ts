import type { IWorkbookData } from '@univerjs/core';
import { sheetPlace } from '../ids';

/** A tab: the sheet's index in the file, or the grid's id of a sheet that isn't in the file. */
export type Tab = { place: number } | { id: string };

/**
 * The tabs in the grid's order. Sheets that aren't in the grid (charts, and those deleted there) stay after
 * the sheet that they follow in the file.
 * @param count how many sheets the file has
 */
export function tabsOf({ sheetOrder }: IWorkbookData, count: number): Tab[] {
  const tabs = sheetOrder.map((id): Tab => {
    const place = sheetPlace(id);
    return place === undefined || place >= count ? { id } : { place };
  });
  for (let place = 0; place < count; place++) {
    if (indexOf(tabs, place) < 0) tabs.splice(indexOf(tabs, place - 1) + 1, 0, { place });
  }
  return tabs;
}

const indexOf = (tabs: readonly Tab[], place: number): number =>
  tabs.findIndex((tab) => 'place' in tab && tab.place === place);
