import fc from 'fast-check';
import { cellRange, type CellRange } from '../../../src/ranges';
import { ColumnRuns } from '../../../workbench/host/columnRuns';
import { runs } from '../../propertyRuns';

const SIZE = 8;
const areas = fc
  .tuple(
    fc.nat(SIZE - 1),
    fc.nat(SIZE - 1),
    fc.integer({ min: 1, max: SIZE }),
    fc.integer({ min: 1, max: SIZE })
  )
  .map(([row, column, rows, columns]) =>
    cellRange(row, column, Math.min(rows, SIZE - row), Math.min(columns, SIZE - column))
  );
const changes = fc.array(fc.tuple(areas, fc.constantFrom('', 'a', 'b', '+')), { maxLength: 12 });

/** The same sheet, cell by cell. */
class Plain {
  readonly cells = Array.from({ length: SIZE }, () => new Array<string>(SIZE).fill(''));
  change({ row, column, rows, columns }: CellRange, to: (value: string) => string): void {
    for (let i = row; i < row + rows; i += 1)
      for (let j = column; j < column + columns; j += 1) this.cells[i]![j] = to(this.cells[i]![j]!);
  }
}

test('runs hold what cells would, however they are changed', () => {
  fc.assert(
    fc.property(changes, areas, (made, asked) => {
      const [runs, plain] = [new ColumnRuns<string>(''), new Plain()];
      for (const [where, value] of made) {
        const to = (now: string): string => (value === '+' ? `${now}+` : value);
        runs.change(where, to);
        plain.change(where, to);
      }
      const { row, column, rows, columns } = asked;
      const there = new Set(
        plain.cells.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns))
      );
      expect(plain.cells.map((line, i) => line.map((_, j) => runs.at(i, j)))).toEqual(plain.cells);
      expect([...runs.valuesIn(asked)].sort()).toEqual([...there].sort());
    }),
    runs(100)
  );
});

test('runs are kept joined and without common values, so that equal sheets look equal', () => {
  fc.assert(
    fc.property(changes, (made) => {
      const [runs, again] = [new ColumnRuns<string>(''), new ColumnRuns<string>('')];
      made.forEach(([where, value]) => runs.change(where, () => value));
      for (let i = SIZE - 1; i >= 0; i -= 1)
        for (let j = 0; j < SIZE; j += 1) again.change(cellRange(i, j), () => runs.at(i, j));
      expect([...runs.entries()]).toEqual([...again.entries()]);
    }),
    runs(100)
  );
});

test('runs move with their cells', () => {
  fc.assert(
    fc.property(
      changes,
      fc.nat(SIZE - 1),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      (made, at, by, down) => {
        const runs = new ColumnRuns<string>('');
        made.forEach(([where, value]) => runs.change(where, () => value));
        const before = Array.from({ length: SIZE }, (_, i) =>
          Array.from({ length: SIZE }, (__, j) => runs.at(i, j))
        );
        runs.move(
          down ? cellRange(at, 0, SIZE - at, SIZE) : cellRange(0, at, SIZE, SIZE - at),
          down ? by : 0,
          down ? 0 : by
        );
        for (let i = 0; i < SIZE + by; i += 1) {
          for (let j = 0; j < SIZE + by; j += 1) {
            const line = down ? i : j;
            const from = line < at ? 0 : line < at + by ? null : by;
            expect(runs.at(i, j)).toBe(
              from === null ? '' : (before[down ? i - from : i]?.[down ? j : j - from] ?? '')
            );
          }
        }
      }
    ),
    runs(100)
  );
});
