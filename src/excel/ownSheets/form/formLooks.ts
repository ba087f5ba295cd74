import type { GridCell, GridLook } from '../../../sheetModel';
import { GENERAL } from '../../formatCodes';

/** The lines of a form (the file writer's are the same). */
const LINE = { style: 'Continuous', weight: 'Thin', color: '#A6A6A6' } as const;

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** A form's cell by row and column; undefined for one that is not the form's. */
export type CellAt = (row: number, column: number) => GridCell | undefined;

export const numberFormatOf = (cell: GridCell | undefined): string => cell?.look.numberFormat ?? GENERAL;

const hasLine = ({ lines }: GridLook, side: (typeof SIDES)[number]): boolean =>
  lines === 'around' || (lines === 'below' && side === 'bottom');

/**
 * How a cell of a form looks, on top of the style Normal. An edge is of both cells beside it: one without a
 * line says nothing of it, or it would take the other's away.
 */
export function propertiesAt(cellAt: CellAt, row: number, column: number): Excel.SettableCellProperties {
  const look = cellAt(row, column)?.look;
  if (!look) return {};
  const lines = SIDES.filter((side) => hasLine(look, side));
  return {
    format: {
      horizontalAlignment: ALIGN[look.align],
      verticalAlignment: VERTICAL[look.vertical],
      wrapText: look.wraps,
      ...((look.isBold ?? look.size ?? look.color) !== undefined && {
        font: {
          ...(look.isBold && { bold: true }),
          ...(look.size !== undefined && { size: look.size }),
          ...(look.color !== undefined && { color: `#${look.color}` })
        }
      }),
      ...(look.fill !== undefined && { fill: { color: `#${look.fill}` } }),
      ...(lines.length > 0 && { borders: Object.fromEntries(lines.map((side) => [side, LINE])) })
    }
  };
}
