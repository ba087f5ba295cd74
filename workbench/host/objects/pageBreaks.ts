import { rangeOf, wholeNumber } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import { object, objectType, type HostObject } from '../members';
import type { HostSheet } from '../workbook';
import { changePage } from './pageLayout';
import { rangeAt } from './rangeAt';
import { cellRange } from '../../../src/ranges';

const breakAt = (sheet: HostSheet, row: number): HostObject => object('PageBreak', { sheet, row });

function nth(sheet: HostSheet, [index]: readonly unknown[]): HostObject {
  const row = sheet.page.rowBreaks[wholeNumber(index, 'index')];
  if (row === undefined) throw new HostError('ItemNotFound', `the page break ${String(index)}`);
  return breakAt(sheet, row);
}

/** The rows before which a sheet's pages are broken by hand. */
export const pageBreaksType = objectType('PageBreakCollection', {
  items: (sheet) => sheet.page.rowBreaks.map((row) => breakAt(sheet, row)),
  methods: {
    GetCount: { since: '1.9', call: (sheet) => sheet.page.rowBreaks.length },
    Indexer: { since: '1.9', call: nth },
    // The client asks for loaded items by their index: where one is deleted, those behind it move up.
    GetItemAt: { since: '1.9', call: nth },
    Add: {
      since: '1.9',
      // "Adds a page break before the top-left cell of the range specified."
      call(sheet, [range]) {
        const { row } = rangeOf(range, sheet, 'pageBreakRange').area;
        // Nothing is above the first row.
        if (row === 0) throw invalidArgument('a page break before the first row');
        const rows = new Set([...sheet.page.rowBreaks, row]);
        changePage(sheet, { rowBreaks: [...rows].sort((a, b) => a - b) });
        return breakAt(sheet, row);
      }
    },
    RemovePageBreaks: { since: '1.9', call: (sheet) => changePage(sheet, { rowBreaks: [] }) }
  }
});

export const pageBreakType = objectType('PageBreak', {
  check({ sheet, row }) {
    if (!sheet.page.rowBreaks.includes(row)) throw new HostError('ItemNotFound', 'the page break');
  },
  properties: {
    RowIndex: { since: '1.9', get: ({ row }) => row },
    ColumnIndex: { since: '1.9', get: () => 0 }
  },
  methods: {
    Delete: {
      since: '1.9',
      call: ({ sheet, row }) =>
        changePage(sheet, { rowBreaks: sheet.page.rowBreaks.filter((one) => one !== row) })
    },
    GetCellAfterBreak: { since: '1.9', call: ({ sheet, row }) => rangeAt(sheet, cellRange(row, 0)) }
  }
});
