import { HEADER_FILL, type GridLook } from '../../../sheetModel';

const BODY: GridLook = { align: 'left', vertical: 'center', wraps: true, size: 9, numberFormat: '@' };

/**
 * How the cells of a sheet about one person look. Letters are small, for a page has to hold fifteen projects.
 */
export const LOOKS = {
  title: { ...BODY, wraps: false, size: 14, isBold: true },
  continued: { ...BODY, wraps: false, size: 10, isBold: true, lines: 'below' },
  pageNumber: { ...BODY, wraps: false, align: 'right', color: '595959' },
  note: { ...BODY, color: '595959' },
  label: { ...BODY, size: 8, color: '595959', fill: 'F2F2F2', lines: 'around' },
  value: { ...BODY, size: 10, isBold: true, lines: 'around' },
  level: { ...BODY, size: 16, isBold: true, align: 'center', fill: HEADER_FILL, lines: 'around' },
  basis: { ...BODY, lines: 'around' },
  heading: { ...BODY, size: 10, isBold: true, color: '1F4E79' },
  head: { ...BODY, isBold: true, fill: HEADER_FILL, lines: 'around' },
  text: { ...BODY, lines: 'around' },
  mark: { ...BODY, align: 'center', lines: 'around' },
  lack: { ...BODY, align: 'center', isBold: true, fill: 'FCE4D6', lines: 'around' },
  signature: { ...BODY, size: 8, vertical: 'top', color: '595959', lines: 'around' },
  gap: { ...BODY, size: 5 }
} as const satisfies Readonly<Record<string, GridLook>>;

/**
 * Mark and row · need and name · have, role and result · evidence and level · citation and what it counts
 * for.
 */
export const WIDTHS: readonly number[] = [7, 35, 22, 18, 14];
