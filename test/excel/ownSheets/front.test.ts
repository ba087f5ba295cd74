import { inspectSheet } from '../../../src/excel';
import { startExcel } from '../sheets';
import { PROJECTS, judgements, keep, summary } from './forms';

test.each([
  ['the summary', () => summary()],
  ['a judgement', () => judgements({ employeeId: 'E1' })],
  ['the history', () => keep('2026')]
] as const)('%s in front leads to the projects, and is no sheet to choose', async (_name, make) => {
  const excel = startExcel({ sheets: PROJECTS });
  const { name } = await make();
  excel.user.activate(name);
  const { sheet, sheetNames, failure, head } = await inspectSheet({
    sheet: undefined,
    mappings: {},
    employeeSheet: undefined
  });
  expect([sheet, sheetNames, failure]).toEqual(['Projects', ['Projects'], undefined]);
  expect(head?.header.columns.has('role')).toBe(true);
});
