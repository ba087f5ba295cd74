import { inspectSheet } from '../../../src/excel';
import { ANN, BOB, HEADER, run, startExcel } from '../sheets';
import { LIST, list, marked } from './people';

const inspect = (sheet?: string): ReturnType<typeof inspectSheet> =>
  inspectSheet({ sheet, mappings: {}, employeeSheet: undefined });

const YEARS = { sheets: { '2024': [HEADER, ANN], '2025': [HEADER, BOB], Notes: [['x']] } };

test('the list of people in front leads to the projects of the last run, and is none of the sheets to choose from', async () => {
  const excel = startExcel(YEARS);
  excel.user.activate('2025');
  await run();
  await list({ choice: { sheet: '2025', mapping: {} } });
  const { sheet, sheetNames, activeId, failure, others } = await inspect();
  expect([sheet, failure, activeId]).toEqual(['2025', undefined, marked(excel).id]);
  expect(sheetNames).toEqual(['2024', '2025', 'Notes']);
  expect(others.map(({ name }) => name)).toEqual(['2024']);
  // Nor is it one where another sheet is looked at in vain.
  expect((await inspect('Notes')).sheetNames).toEqual(['2024', '2025', 'Notes']);
});

test('without a run it leads to the first sheet of projects', async () => {
  startExcel(YEARS);
  await list({ choice: { sheet: '2025', mapping: {} } });
  expect((await inspect()).sheet).toBe('2024');
});

test('columns of the user’s that are headed like those of projects make no projects of it', async () => {
  const excel = startExcel(YEARS);
  await list({ choice: { sheet: '2025', mapping: {} } });
  const sheet = marked(excel);
  const { columns } = sheet.used(true)!;
  sheet.write(0, columns, [
    ['Role', 'Result'],
    ['Member', 'Success']
  ]);
  expect((await inspect()).sheet).toBe('2024');
  const { sheetNames, others } = await inspect('2024');
  expect([sheetNames, others.map(({ name }) => name)]).toEqual([['2024', '2025', 'Notes'], ['2025']]);
});

test('where it stands alone, nothing is found, and no column of it is offered to be matched', async () => {
  const { workbook } = startExcel({ sheets: { Projects: [HEADER, ANN] } });
  await list();
  workbook.deleteSheet(workbook.sheet('Projects'));
  const { failure, head, source, sheetNames } = await inspect();
  expect(failure).toMatchObject({ code: 'noHeader', values: { sheet: LIST, found: '' } });
  expect([head, source, sheetNames]).toEqual([undefined, undefined, []]);
});
