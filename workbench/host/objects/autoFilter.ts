import { given, oneOf, rangeOf, record, text, wholeNumber } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import { objectType, type HostObject, type Scope } from '../members';
import type { Filter, FilterCriterion, HostSheet, HostTable } from '../workbook';
import { refuseIfProtected } from '../writing';
import { rangeAt } from './rangeAt';

type Owner = HostSheet | HostTable;

const sheetOf = (owner: Owner): HostSheet => ('columnIds' in owner ? owner.sheet : owner);

/** A table has a filter while its buttons are shown, a sheet if somebody added one. */
const filterOf = (owner: Owner): Filter | null => {
  if (!('columnIds' in owner)) return owner.filter;
  return (
    owner.filter ??
    (owner.showFilterButton ? { area: owner.area, criteria: owner.columnIds.map(() => null) } : null)
  );
};

function criterionOf(value: unknown): FilterCriterion {
  const criteria = record(value, 'criteria');
  oneOf(criteria.filterOn, ['Values'], 'filterOn');
  if (!Array.isArray(criteria.values)) throw invalidArgument('criteria.values');
  return { values: criteria.values.map((one) => text(one, 'a value of the filter')) };
}

/** `Excel.AutoFilter.apply`, only with lists of values. */
function apply(owner: Owner, [range, columnIndex, criteria]: readonly unknown[], { workbook }: Scope): void {
  refuseIfProtected(sheetOf(owner), 'allowAutoFilter');
  const { area } = rangeOf(range, sheetOf(owner), 'range');
  const now = filterOf(owner);
  const kept =
    now && now.area.column === area.column && now.area.columns === area.columns
      ? now.criteria
      : new Array<FilterCriterion>(area.columns).fill(null);
  const column = given(columnIndex) ? wholeNumber(columnIndex, 'columnIndex') : null;
  if (column !== null && (column < 0 || column >= area.columns))
    throw invalidArgument(`the column ${column} of the filter`);
  workbook.setFilter(owner, {
    area,
    criteria: kept.map((one, i) => (i === column && given(criteria) ? criterionOf(criteria) : one))
  });
}

/** Removes the criteria of some columns, all by default. */
export function clearCriteria(
  owner: Owner,
  { workbook }: Scope,
  which: (column: number) => boolean = () => true
): void {
  refuseIfProtected(sheetOf(owner), 'allowAutoFilter');
  const { filter } = owner;
  if (filter)
    workbook.setFilter(owner, {
      ...filter,
      criteria: filter.criteria.map((one, i) => (which(i) ? null : one))
    });
}

const range = (owner: Owner): HostObject | null => {
  const filter = filterOf(owner);
  return filter && rangeAt(sheetOf(owner), filter.area);
};

export const autoFilterType = objectType('AutoFilter', {
  properties: {
    Enabled: { since: '1.9', get: (owner) => filterOf(owner) !== null },
    IsDataFiltered: {
      since: '1.9',
      get: (owner) => (filterOf(owner)?.criteria ?? []).some((one) => one !== null)
    },
    Criteria: {
      since: '1.9',
      get: (owner) =>
        (filterOf(owner)?.criteria ?? []).map((one) =>
          one ? { filterOn: 'Values', values: one.values } : null
        )
    }
  },
  methods: {
    Apply: { since: '1.9', call: apply },
    ClearCriteria: { since: '1.9', call: (owner, _args, scope) => clearCriteria(owner, scope) },
    ClearColumnCriteria: {
      since: '1.14',
      call: (owner, [column], scope) =>
        clearCriteria(owner, scope, (i) => i === wholeNumber(column, 'columnIndex'))
    },
    GetRangeOrNullObject: { since: '1.9', call: range },
    Reapply: {
      since: '1.9',
      call(owner, _args, { workbook }) {
        refuseIfProtected(sheetOf(owner), 'allowAutoFilter');
        if (owner.filter) workbook.setFilter(owner, owner.filter);
      }
    },
    Remove: {
      since: '1.9',
      call(owner, _args, { workbook }) {
        refuseIfProtected(sheetOf(owner), 'allowAutoFilter');
        if ('columnIds' in owner) throw new HostError('InvalidOperation', 'the filter of a table');
        workbook.setFilter(owner, null);
      }
    }
  }
});
