import { changedColumns, columnGroups, isAbove, isOpen } from '../../src/taskpane/views/columnRows';
import type { Cells } from '../../src/worksheet';
import { headerOf } from '../worksheet/evaluate';

test('what stands above the header is not to be matched any more, and stays as it is', () => {
  const rows: Cells = [
    ['社員番号：E101', '専門分野', 'ソフトウェア'],
    [],
    ['プロジェクト', '役割', '結果', '複雑性'],
    ['更改', '責任者', '成功', 'マルチベンダ']
  ];
  const header = headerOf(rows);
  const head = { sheet: 'A', header, cells: rows[2]!, rows: rows.slice(3) };
  const groups = columnGroups([head], undefined, {}, 'ja');
  const row = (id: string) => groups[0]!.rows.find((one) => one.id === id)!;
  expect(
    [row('employeeId'), row('specialty')].map((one) => [
      one.found?.text,
      one.found?.cell,
      isAbove(one),
      isOpen(one)
    ])
  ).toEqual([
    ['E101', 'A1', true, false],
    ['ソフトウェア', 'C1', true, false]
  ]);
  expect(isOpen(row('serviceScope'))).toBe(true);
  expect(changedColumns(groups)).toEqual({ A: {} });
  // A column that is chosen instead counts.
  const chosen = columnGroups([head], undefined, { 'A\nemployeeId': 'プロジェクト' }, 'ja');
  expect(changedColumns(chosen)).toEqual({ A: { employeeId: 'プロジェクト' } });
});
