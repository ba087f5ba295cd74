import {
  inputsOf,
  selectedCell,
  touches,
  touchesHeader,
  watchChanges,
  watchSelection,
  type Change,
  type Selected,
  type Source,
  type Watched
} from '../../excel';
import { cellsHaveMoved } from '../../functions';
import { isBusy } from '../state';
import type { Store } from '../store';
import { inspectSoon } from './inspect';
import { markInputsChanged, outdate } from './markStale';
import { showPersonOfRow } from './showPerson';

/**
 * Milliseconds for which the selection has to rest before it is followed: an arrow key held down selects 30
 * cells a second.
 */
const SELECTION_REST = 100;

/** Follows what the user selects, and what anybody changes, in the workbook. */
export async function followWorkbook(store: Store): Promise<void> {
  try {
    await watchSelection((selected) => {
      store.soon('selection', SELECTION_REST, () => void followSelection(store, selected));
    });
    await watchChanges((change) => {
      noteChange(store, change);
    });
  } catch {
    // Without events the buttons still work: they inspect the sheet again.
  }
}

/** @param known the cell selected; undefined when only Excel knows it */
async function followSelection(store: Store, known: Selected | undefined): Promise<void> {
  const isLatest = store.ticket('followed');
  const selected = known ?? (await selectedCell());
  if (!selected || !isLatest()) return;
  const { selected: before, survey, sheet, shown } = store.state;
  const following = showPersonOfRow(store, selected);
  if (store.state.view === 'person' && store.state.shown?.person !== shown?.person)
    store.set({ arrival: { takesFocus: false } });
  await following;
  const lastSheet = before?.sheetId ?? survey?.activeId;
  if (sheet === undefined && lastSheet !== selected.sheetId && !isBusy(store.state)) inspectSoon(store);
}

function noteChange(store: Store, change: Change): void {
  const { judged, written, survey, run } = store.state;
  const isTouched = (cells: readonly Watched[]): boolean => cells.some((each) => touches(each, change));
  if (change.moves) cellsHaveMoved();
  if (run.kind === 'running') run.meanwhile.push(change);
  const areTouched = (sources: readonly Source[]): boolean => isTouched(sources.flatMap(inputsOf));
  if (judged && areTouched(judged.sources)) outdate(store);
  for (const [id, { cells }] of Object.entries(written)) if (isTouched(cells)) markInputsChanged(store, id);
  const sources = survey?.source ? survey.sources : [];
  const isHeader = sources.some((source) => touchesHeader(source, change));
  if (sources.length === 0 || areTouched(sources) || isHeader) inspectSoon(store);
}
