import type { IWorkbookData } from '@univerjs/core';
import { quotedSheet, reference } from '../../../src/ranges';
import { changeNamesAndPart, openWorkbook, type DefinedName } from '../../../src/xlsx';
import { sheetId } from '../ids';
import type { OpenedFile, WorkbookState } from '../types';
import { tabsOf } from './sheetOrder';

/**
 * Saves names for ranges that are new or lead elsewhere now, the cells that are printed, and the rows that
 * pages of added sheets repeat.
 * @param bytes with the sheets as they are now
 */
export function saveNames(
  bytes: Uint8Array,
  { around, bytes: openedBytes }: OpenedFile,
  now: IWorkbookData,
  { names = around.names, pages = {}, printed = {} }: Partial<WorkbookState>
): Uint8Array {
  const { sheets } = openWorkbook(bytes);
  const tabs = tabsOf(now, openWorkbook(openedBytes).sheets.length).map((tab) =>
    'id' in tab ? tab.id : sheetId(tab.place)
  );
  const before = new Set(around.names.map((one) => JSON.stringify(one)));
  const added = names.flatMap((one): DefinedName[] => {
    const sheet = sheets[tabs.indexOf(one.sheet)];
    if (!sheet || before.has(JSON.stringify(one))) return [];
    const formula = [one.area, ...(one.others ?? [])].map((area) => reference(sheet.name, area)).join(',');
    return [{ name: one.name, sheet: undefined, formula, isHidden: one.isHidden }];
  });
  const titles = Object.entries(pages).flatMap(([id, { titleRows }]): DefinedName[] => {
    const place = tabs.indexOf(id);
    const sheet = sheets[place];
    if (!sheet || titleRows === 0) return [];
    const formula = `${quotedSheet(sheet.name)}!$1:$${titleRows}`;
    return [{ name: '_xlnm.Print_Titles', sheet: place, formula, isHidden: false }];
  });
  const areas = Object.entries(printed).flatMap(([id, { areas: printedNow }]): DefinedName[] => {
    const place = tabs.indexOf(id);
    const sheet = sheets[place];
    const text = printedNow.map((area) => reference(sheet?.name ?? '', area)).join(',');
    if (!sheet || text === '' || JSON.stringify(printedNow) === JSON.stringify(around.printed[id]?.areas))
      return [];
    return [{ name: '_xlnm.Print_Area', sheet: place, formula: text, isHidden: false }];
  });
  const all = [...added, ...titles, ...areas];
  return all.length === 0 ? bytes : changeNamesAndPart(bytes, all);
}
