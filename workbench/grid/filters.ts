import type { IMutationInfo, IRange } from '@univerjs/core';
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService
} from '@univerjs/sheets-filter';
import type { Filter, FilterCriterion } from '../host';
import type { Journal } from './journal';
import { fromGridRange, gridRange } from '../gridRange';
import { mutation, type Services } from './services';

/** The filters of sheets. Tables have their own. */
export class Filters {
  private readonly service: SheetsFilterService;
  private readonly unitId: string;

  constructor(
    services: Services,
    private readonly journal: Journal
  ) {
    this.service = services.injector.get(SheetsFilterService);
    this.unitId = services.workbook.getUnitId();
  }

  ofSheet(sheetId: string): Filter | null {
    const model = this.service.getFilterModel(this.unitId, sheetId);
    if (!model) return null;
    const area = fromGridRange(model.getRange());
    const criteria = Array.from({ length: area.columns }, (_, i): FilterCriterion => {
      const data = model.getFilterColumn(area.column + i)?.getColumnData();
      // A condition that isn't a list of values still hides rows, so look at the rows.
      return data
        ? { values: [...(data.filters?.filters ?? []), ...(data.filters?.blank ? [''] : [])] }
        : null;
    });
    return { area, criteria };
  }

  setOfSheet(sheetId: string, filter: Filter | null): void {
    const before = this.ofSheet(sheetId);
    this.journal.change(this.steps(sheetId, before, filter), this.steps(sheetId, filter, before));
  }

  /** The mutations that turn one filter into another. */
  private steps(sheetId: string, from: Filter | null, to: Filter | null): IMutationInfo[] {
    const target = { unitId: this.unitId, subUnitId: sheetId };
    const removed = from ? [mutation(RemoveSheetsFilterMutation.id, target)] : [];
    if (!to) return removed;
    const range: IRange = gridRange(to.area);
    return [
      ...removed,
      mutation(SetSheetsFilterRangeMutation.id, { ...target, range }),
      ...to.criteria.flatMap((criterion, i) => {
        if (!criterion) return [];
        const col = to.area.column + i;
        const values = criterion.values.filter((value) => value !== '');
        const filters = {
          filters: values,
          ...(values.length < criterion.values.length ? { blank: true as const } : {})
        };
        return [
          mutation(SetSheetsFilterCriteriaMutation.id, {
            ...target,
            col,
            criteria: { colId: col, filters },
            reCalc: true
          })
        ];
      })
    ];
  }
}
