import { HEADER_FILL, type GridLook } from '../../../sheetModel';

const BASE: GridLook = { align: 'left', vertical: 'center', wraps: false, numberFormat: '@' };
const COUNT = '0;-0;"–"';

/** How the cells of a sheet about a whole department look. */
export const LOOKS = {
  title: { ...BASE, size: 16, isBold: true },
  note: { ...BASE, color: '595959', size: 10 },
  heading: { ...BASE, size: 12, isBold: true, color: '1F4E79' },
  head: { ...BASE, align: 'center', wraps: true, isBold: true, fill: HEADER_FILL, lines: 'around' },
  headLeft: { ...BASE, wraps: true, isBold: true, fill: HEADER_FILL, lines: 'around' },
  label: { ...BASE, wraps: true, lines: 'around' },
  total: { ...BASE, wraps: true, isBold: true, lines: 'around' },
  text: { ...BASE, wraps: true, lines: 'around' },
  /** What runs on over the blank cells beside it. */
  line: { ...BASE, lines: 'below' },
  level: { ...BASE, align: 'center', lines: 'around' },
  count: { ...BASE, align: 'center', numberFormat: COUNT, lines: 'around' },
  totalCount: { ...BASE, align: 'center', numberFormat: COUNT, isBold: true, lines: 'around' },
  noCriteria: { ...BASE, align: 'center', fill: 'D9D9D9', lines: 'around' },
  apart: { ...BASE, color: '595959', lines: 'around' },
  apartCount: { ...BASE, align: 'center', numberFormat: COUNT, color: '595959', lines: 'around' },
  plain: BASE
} as const satisfies Readonly<Record<string, GridLook>>;

/** How numbers show their size: a heat map, and bars. */
export const HEAT = { kind: 'colorScale', lowest: 'FFFFFF', highest: '6FA8DC' } as const;
export const BARS = { kind: 'dataBar', color: '9DC3E6' } as const;
