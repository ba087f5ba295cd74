import { parseAddress, type CellRange } from '../ranges';
import type { Source } from './discover';
import { labelCells } from './labels';
import type { FoundSheet } from './sourceHeader';

/** A change of cells that somebody has made. */
export interface Change {
  readonly sheetId: string;
  /** Undefined where the address says nothing that is understood: then it may be anywhere. */
  readonly areas: readonly CellRange[] | undefined;
  /** Cells were inserted or deleted, so that those below or to the right have moved. */
  readonly moves: boolean;
}

/** The cells of a sheet that results come from, or stand in. */
export interface Watched {
  readonly sheetId: string;
  readonly columns: readonly number[];
  /**
   * First and last row whose cells count, the header's and the one right below the data, where another row
   * may be added.
   */
  readonly first: number;
  readonly last: number;
  /** In a used range, unlike a table, rows further below join the data. */
  readonly isOpen: boolean;
}

/** What an event tells of a change (Excel.WorksheetChangedEventArgs). */
export const changeOf = ({
  worksheetId,
  address,
  changeType
}: Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'address' | 'changeType'>): Change => ({
  sheetId: worksheetId,
  areas: areasOf(address),
  moves: changeType !== 'RangeEdited'
});

function areasOf(address: string): CellRange[] | undefined {
  const areas = address.split(',').map((part) => parseAddress(part.trim())?.range);
  return areas.every((area) => area !== undefined) ? areas : undefined;
}

/** The cells that are read of a source, on its sheet and on that of employee data. */
export const inputsOf = (source: Source): Watched[] => [
  watchedOf(source, source.table === undefined),
  ...labelsOf(source),
  ...(source.employees ? [watchedOf(source.employees, true)] : [])
];

/** Columns that no level depends on. */
const TOLD_ONLY: ReadonlySet<string> = new Set(['name']);

/** The cells that levels come from, and the output columns beside them. */
export function resultsOf(source: Source, output: readonly number[]): Watched[] {
  const deciding = ({ header }: FoundSheet): number[] =>
    [...header.columns].filter(([id]) => !TOLD_ONLY.has(id)).map(([, { index }]) => index);
  const { employees } = source;
  const projects = {
    ...watchedOf(source, source.table === undefined),
    columns: [...deciding(source), ...output]
  };
  const deciders = [projects, ...labelsOf(source, (id) => !TOLD_ONLY.has(id))];
  return employees
    ? [...deciders, { ...watchedOf(employees, true), columns: deciding(employees) }]
    : deciders;
}

/** The cells above the header that stand for columns. */
const labelsOf = (found: FoundSheet, isWatched: (id: string) => boolean = () => true): Watched[] =>
  [...(found.header.labels ?? [])]
    .filter(([id]) => isWatched(id))
    .map(([, { row, column }]) => ({
      sheetId: found.id,
      columns: [column],
      first: row,
      last: row,
      isOpen: false
    }));

const watchedOf = ({ id, header, lastRow }: FoundSheet, isOpen: boolean): Watched => ({
  sheetId: id,
  columns: [...header.columns.values()].map(({ index }) => index),
  first: header.row,
  last: lastRow + 1,
  isOpen
});

/** Whether a change concerns cells that are watched: it is in them, or has moved them. */
export function touches({ sheetId, columns, first, last, isOpen }: Watched, change: Change): boolean {
  if (change.sheetId !== sheetId) return false;
  return (
    change.areas === undefined ||
    change.areas.some((area) =>
      change.moves
        ? area.row <= last && area.column <= Math.max(...columns)
        : area.row + area.rows > first &&
          (isOpen || area.row <= last) &&
          columns.some((column) => column >= area.column && column < area.column + area.columns)
    )
  );
}

/**
 * Whether a change concerns the header of a source in any column, or what stands above it for columns that it
 * lacks: then other columns may be recognised now.
 */
export const touchesHeader = (source: Source, { sheetId, areas }: Change): boolean =>
  [source, source.employees].some(
    (sheet) =>
      sheet?.id === sheetId &&
      areas?.some(({ row, rows }) => row < sheet.header.firstDataRow && row + rows > firstRowOf(sheet))
  );

const firstRowOf = ({ header: { row, labels } }: FoundSheet): number => (labels?.size ? 0 : row);

/** Whether both sources read the same columns of the same sheets, and the same cells above their headers. */
export const sameColumns = (a: Source, b: Source): boolean => columnsOf(a) === columnsOf(b);

const columnsOf = (source: Source): string =>
  JSON.stringify(
    [source, source.employees].map(
      (sheet) =>
        sheet && [
          sheet.id,
          [...sheet.header.columns].map(([id, { index }]) => `${id} ${index}`).sort(),
          labelCells(sheet).map(({ row, column, value }) => [row, column, value])
        ]
    )
  );
