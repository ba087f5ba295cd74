import { readFileSync } from 'node:fs';
import type { IWorkbookData } from '@univerjs/core';
import { openFile, saveFile } from '../../../src/workbench/file';

test('opens', async () => {
  const bytes = new Uint8Array(readFileSync('assets/samples/department.xlsx'));
  const opened = await openFile('department.xlsx', bytes);
  expect(opened.notes).toEqual([]);
  const now = JSON.parse(JSON.stringify(opened.workbook)) as IWorkbookData;
  expect(saveFile(opened, now).bytes).toBe(bytes);
  now.sheets['file-sheet-1']!.cellData![1]![0] = { v: 'X', t: 1 };
  expect(saveFile(opened, now).bytes).not.toBe(bytes);
});
