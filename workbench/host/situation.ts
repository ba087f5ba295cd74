import { overlaps, rangeAddress, type CellRange } from '../../src/ranges';
import { HostError, type ErrorCode } from './errors';
import type { ClassName } from './targets';
import type { HostSheet, HostTable } from './workbook';

/**
 * What of the situation around the workbook lets Excel refuse a request that it would carry out at other
 * times.
 */
export class Situation {
  /**
   * The workbook is open for viewing in Excel on the web, or by somebody who may only read it
   * (Excel.Workbook.readOnly).
   */
  isReadOnly = false;
  /** The add-in has begun a step of the undo list, and not ended it. */
  isUndoScopeOpen = false;
  /** Another workbook has the focus. */
  isOtherInFront = false;
  /** What the add-in has done that leads co-authors into merge conflicts, although Excel carries it out. */
  readonly conflictsToCome: string[] = [];
  private readonly pivots: { readonly sheet: HostSheet; readonly area: CellRange }[] = [];

  /** Puts a PivotTable into cells. */
  addPivotTable(sheet: HostSheet, area: CellRange): void {
    this.pivots.push({ sheet, area });
  }

  /**
   * A validation rule that reaches beyond the rows of the table: whoever adds rows below meets it
   * (learn.microsoft.com, "Coauthoring in Excel add-ins").
   */
  noteValidation(tables: readonly HostTable[], sheet: HostSheet, area: CellRange): void {
    for (const table of tables) {
      const isBeyond =
        table.sheet === sheet &&
        overlaps(table.area, area) &&
        area.row + area.rows > table.area.row + table.area.rows;
      if (isBeyond)
        this.conflictsToCome.push(`validation of ${rangeAddress(area)}, table ${rangeAddress(table.area)}`);
    }
  }

  /** @throws AccessDenied for a change of a workbook that can only be read */
  refuseChange(type: ClassName): void {
    if (this.isReadOnly && !UNSAVED.has(type))
      throw new HostError('AccessDenied', 'the workbook is read-only');
  }

  /** @throws what Excel throws for a method while something is in its way */
  refuseCall(type: ClassName, method: string): void {
    if (CHANGES.test(method)) this.refuseChange(type);
    const code = this.isOtherInFront ? IN_FRONT_ONLY[`${type}.${method}`] : undefined;
    if (code) throw new HostError(code);
  }

  /** @throws PivotTableRangeConflict for cells that a PivotTable stands in */
  refusePivotTable(sheet: HostSheet, area: CellRange): void {
    if (this.pivots.some((pivot) => pivot.sheet === sheet && overlaps(pivot.area, area)))
      throw new HostError('PivotTableRangeConflict');
  }
}

/** Classes whose properties are not saved with the workbook. */
const UNSAVED: ReadonlySet<ClassName> = new Set<ClassName>(['Runtime', 'Application', 'InternalService']);

/** Methods that change the workbook. */
const CHANGES =
  /^(?:Add|Apply|Clear|Convert|Delete|Freeze|Insert|Merge|Protect|Remove|Resize|Unfreeze|Unmerge|Unprotect)/;

/**
 * What needs its workbook in front where several are open, as on Windows and Mac (learn.microsoft.com,
 * "Troubleshooting Excel add-ins"). What that page calls a GeneralException has had a code of its own since
 * (Excel.ErrorCodes.inactiveWorkbook).
 */
const IN_FRONT_ONLY: Readonly<Partial<Record<string, ErrorCode>>> = {
  'Workbook.GetSelectedRange': 'InvalidSelection',
  'Workbook.GetActiveCell': 'InvalidSelection',
  'Worksheet.Delete': 'InvalidSelection',
  'Worksheet.Activate': 'InactiveWorkbook',
  'WorksheetCollection.Add': 'InactiveWorkbook',
  'WorksheetFreezePanes.FreezeRows': 'InactiveWorkbook',
  'WorksheetFreezePanes.FreezeColumns': 'InactiveWorkbook',
  'WorksheetFreezePanes.FreezeAt': 'InactiveWorkbook',
  'WorksheetFreezePanes.Unfreeze': 'InactiveWorkbook',
  'Range.Select': 'InactiveWorkbook',
  'Table.ClearFilters': 'InactiveWorkbook'
};
