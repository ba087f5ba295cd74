/**
 * A range, or ranges, for the next request alone. The client has Excel follow all others until the run ends,
 * and then lets go of them one by one: after a million rows it did nothing else for half a second
 * (Excel.Range.untrack).
 */
export function brief<T extends Excel.Range | Excel.RangeAreas>(range: T): T {
  range.untrack();
  return range;
}
