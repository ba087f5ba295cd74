import type { IWorkbookData } from '@univerjs/core';
import { sheetPlace } from '../ids';

/** A sheet among the tabs: the place that it has in the file, or the grid's id of one that the file does not have. */
export type Tab = { place: number } | { id: string };

/**
 * The tabs as the grid has them. Sheets that the grid does not have (charts, and those deleted in it) stay behind the sheet that they
 * follow in the file.
 * @param count sheets of the file
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
