import { movedRange } from './cellMoves';
import { HostError } from './errors';
import type { RangeTarget } from './targets';
import type { HostWorkbook } from './workbook';

/**
 * Ranges that the client keeps between requests. They follow their cells when others are inserted or deleted
 * (OfficeExtension.TrackedObjects: "automatic adjustment based on surrounding changes in the document").
 */
export class KeptRanges {
  private readonly ranges = new Map<string, RangeTarget | undefined>();
  private lastId = 0;

  constructor(workbook: HostWorkbook) {
    workbook.subscribe((event) => {
      if (event.kind !== 'shifted') return;
      for (const [id, range] of this.ranges) {
        if (range?.sheet !== event.sheet) continue;
        const moved = movedRange(range.area, event.move);
        this.ranges.set(id, moved && { sheet: range.sheet, area: moved });
      }
    });
  }

  keep(range: RangeTarget): string {
    this.lastId += 1;
    this.ranges.set(`range${this.lastId}`, range);
    return `range${this.lastId}`;
  }

  /** @throws ItemNotFound if it was released, or its cells were deleted. */
  get(id: string): RangeTarget {
    const range = this.ranges.get(id);
    if (!range) throw new HostError('ItemNotFound', `the kept range ${id}`);
    return range;
  }

  letGo(id: string): void {
    this.ranges.delete(id);
  }

  /** How many are kept. What a run forgets to release stays in Excel's memory. */
  get size(): number {
    return this.ranges.size;
  }
}
