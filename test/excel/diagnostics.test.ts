import { diagnostics, hasFunctions, selectCell } from '../../src/excel';
import { ANN, HEADER, run, startExcel } from './sheets';

test('an Excel without custom functions is told from one that has them', () => {
  startExcel();
  expect(hasFunctions()).toBe(true);
  startExcel({ sets: { CustomFunctionsRuntime: null } });
  expect(hasFunctions()).toBe(false);
});

test('versions, requirement sets and the last error are told', async () => {
  startExcel({ api: '1.17', platform: 'PC', displayLanguage: 'ja-JP' });
  await selectCell('no such sheet', 0, 0).catch(() => undefined);
  expect(diagnostics()).toEqual({
    office: 'Excel PC 16.0.1.1',
    language: 'ja-JP',
    sets: {
      ExcelApi: '1.17',
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.4',
      DelayForCellEdit: '1.1',
      MergeUndoGroup: 'none'
    },
    lastError: 'ItemNotFound'
  });
});

test('nothing of the workbook is told, not even after an error about its cells', async () => {
  const { host } = startExcel({ sheets: { Confidential: [HEADER, ANN] } });
  host.situation.isReadOnly = true;
  await run().catch(() => undefined);
  const told = JSON.stringify(diagnostics());
  for (const secret of ['Confidential', 'Ann', 'Server renewal', 'Book1']) expect(told).not.toContain(secret);
  expect(diagnostics().lastError).toBe('AccessDenied');
});
