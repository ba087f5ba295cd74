import { cellRange } from '../../../src/ranges';
import { MemoryWorkbook, type HostSheet, type HostWorkbook } from '../../../workbench/host';
import type { Workbench } from '../../../workbench/page/workbench';
import { until, useStage } from './stage';

/**
 * What is done to a workbook, and then seen of it: the same of the spreadsheet in the page and of the
 * workbook in memory, by which the executor's own tests are made. It travels to the page as text, so that it
 * may use nothing but its argument.
 */
function exercise(workbook: HostWorkbook): unknown {
  const at = (
    row: number,
    column: number,
    rows = 1,
    columns = 1
  ): { row: number; column: number; rows: number; columns: number } => ({ row, column, rows, columns });
  const seen: unknown[] = [];
  const sheet = workbook.transact(() => workbook.addSheet('Contract'));
  const see = (one: HostSheet): void => {
    seen.push(one.used(true), one.read(at(0, 0, 8, 8)));
  };
  const step = (work: () => void): void => {
    workbook.transact(work);
    see(sheet);
  };
  step(() => {
    sheet.write(0, 0, [
      ['a', 'b', 'c'],
      [1, true, 'x'],
      ["'=1", { error: '#N/A' }, null],
      ['d', 2.5, false]
    ]);
  });
  step(() => {
    sheet.write(1, 1, [
      [undefined, null],
      ['kept', undefined]
    ]);
  });
  step(() => {
    sheet.insertCells(at(1, 1, 2, 1), 'Right');
  });
  step(() => {
    sheet.insertCells(at(2, 0, 1, 2), 'Down');
  });
  step(() => {
    sheet.deleteCells(at(1, 1, 1, 1), 'Left');
  });
  step(() => {
    sheet.deleteCells(at(2, 0, 1, 1), 'Up');
  });
  step(() => {
    sheet.merge(at(0, 0, 2, 2));
  });
  seen.push(sheet.merges().map(({ row, column, rows, columns }) => [row, column, rows, columns]));
  step(() => {
    sheet.unmerge(at(1, 1));
  });
  seen.push(sheet.merges().length);
  step(() => {
    sheet.setRowsHidden(2, 2, true);
    sheet.setColumnsHidden(1, 1, true);
  });
  seen.push(
    [1, 2, 3, 4].map((row) => sheet.isRowHidden(row)),
    [0, 1, 2].map((column) => sheet.isColumnHidden(column))
  );
  step(() => {
    sheet.setRowsHidden(3, 1, false);
    sheet.setColumnsHidden(1, 1, false);
  });
  seen.push(
    [1, 2, 3, 4].map((row) => sheet.isRowHidden(row)),
    [0, 1, 2].map((column) => sheet.isColumnHidden(column))
  );
  step(() => {
    sheet.setStyle(at(0, 0, 2, 2), {
      bold: true,
      fillColor: '#112233',
      numberFormat: '@',
      wrapText: true,
      verticalAlignment: 'Top'
    });
  });
  step(() => {
    sheet.setStyle(at(1, 1), null);
  });
  seen.push(
    sheet.styleAt(0, 0),
    sheet.styleAt(1, 1),
    sheet.styleAt(5, 5),
    [...sheet.stylesIn(at(0, 0, 2, 2))].length
  );
  step(() => {
    sheet.setColumnWidth(2, 90);
    sheet.setRowHeight(1, 30);
    sheet.frozen = { rows: 1, columns: 2 };
    sheet.tabColor = '#AA0000';
  });
  seen.push(sheet.columnWidth(2), sheet.rowHeight(1), sheet.frozen, sheet.tabColor);
  const rule = {
    rule: { list: { inCellDropDown: true, source: 'a,b' } },
    prompt: { message: 'pick', showPrompt: true, title: 'Pick' },
    errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
    ignoreBlanks: true
  };
  step(() => {
    sheet.setValidation(at(0, 4, 6, 1), rule);
    sheet.setValidation(at(2, 4, 1, 1), null);
  });
  const validations = (one: ReturnType<typeof at>): unknown =>
    [
      ...new Set(
        [...sheet.validationsIn(one)].map((found) =>
          JSON.stringify(Object.entries(found?.rule.list ?? {}).sort())
        )
      )
    ].sort();
  seen.push(validations(at(0, 4)), validations(at(2, 4)), validations(at(0, 4, 6, 1)));
  const list = workbook.transact(() => workbook.addSheet('List'));
  workbook.transact(() => {
    list.write(0, 0, [
      ['Name', 'Role'],
      ['Ann', 'Member'],
      ['Bob', 'Lead'],
      ['Cid', 'Member']
    ]);
  });
  workbook.transact(() => {
    workbook.setFilter(list, { area: at(0, 0, 4, 2), criteria: [null, { values: ['Member'] }] });
  });
  seen.push(
    list.filter,
    [1, 2, 3].map((row) => list.isRowFiltered(row))
  );
  workbook.transact(() => {
    workbook.setFilter(list, null);
  });
  seen.push(
    list.filter,
    [1, 2, 3].map((row) => list.isRowHidden(row))
  );
  const table = workbook.transact(() => workbook.addTable(list, at(0, 0, 4, 2), 'People'));
  workbook.transact(() => {
    list.write(0, 2, [['Level'], [3], [4], [5]]);
    workbook.resizeTable(table, at(0, 0, 4, 3), [...table.columnIds, Math.max(...table.columnIds) + 1]);
  });
  seen.push(
    table.name,
    table.area.columns,
    table.columnIds.length,
    new Set(table.columnIds).size,
    table.filter
  );
  workbook.transact(() => {
    workbook.setFilter(table, { area: table.area, criteria: [null, { values: ['Lead'] }, null] });
  });
  seen.push(
    table.filter?.criteria,
    [1, 2, 3].map((row) => list.isRowFiltered(row))
  );
  workbook.transact(() => {
    table.name = 'Persons';
    workbook.setFilter(table, null);
  });
  seen.push(
    table.name,
    [1, 2, 3].map((row) => list.isRowFiltered(row))
  );
  workbook.transact(() => {
    workbook.moveSheet(list, 0);
  });
  const names = (): string[] =>
    workbook
      .sheets()
      .map(({ name }) => name)
      .filter((name) => name === 'Contract' || name === 'List');
  seen.push(names());
  workbook.transact(() => {
    workbook.removeTable(table);
    workbook.deleteSheet(list);
    sheet.visibility = 'Visible';
  });
  seen.push(
    names(),
    workbook.tables().some(({ name }) => name === 'Persons')
  );
  return seen;
}

const stage = useStage();

test('the spreadsheet does what the workbook in memory does', async () => {
  const bench = await stage.open('en');
  const ofGrid = await bench.page.evaluate(`(${exercise.toString()})(window.workbench.workbook)`);
  const memory = new MemoryWorkbook('Book1.xlsx', ['Sheet1']);
  memory.select(memory.activeSheet(), cellRange(0, 0));
  expect(ofGrid).toEqual(JSON.parse(JSON.stringify(exercise(memory))));
});

test('rows whose height the file leaves open have room for their wrapped texts', async () => {
  const bench = await stage.open('en');
  const heights = (): Promise<number[]> =>
    bench.page.evaluate(() => {
      const [projects, employees] = (
        window as unknown as { workbench: Workbench }
      ).workbench.workbook.sheets();
      return [
        projects!.sheet.getRowHeight(2),
        // Texts so short that they fit on one line in any font.
        projects!.sheet.getRowHeight(59),
        employees!.sheet.getRowHeight(1)
      ];
    });
  await until(async () => (await heights())[0]! > 30);
  const [wrapped, plain, employee] = await heights();
  expect([wrapped! > 30, plain! < 30, employee! > 30]).toEqual([true, true, true]);
});
