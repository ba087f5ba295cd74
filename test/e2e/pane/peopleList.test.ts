import { begin, evaluate, openPane, sample, tab } from './session';
import { useSite } from '../site';

const used = useSite();

test('the list of people is offered after an evaluation, carries over what is ticked, and is removed after asking', async () => {
  const sheets = sample('department');
  const [header, ...rows] = sheets.Projects as unknown[][];
  const session = await openPane(used.browser, used.site, {
    sheets: {
      ...sheets,
      Projects: [[...header!, 'Department'], ...rows.map((row) => [...row, '<b>Tokyo</b>'])] as never
    }
  });
  const { pane } = session;
  await begin(session);
  await evaluate(session);
  await pane.getByLabel('Department').check();
  await pane.getByRole('button', { name: 'Make the people list' }).click();
  await pane.getByText('The list is on the sheet “ITSS People”.').first().waitFor();
  const cells = await session.host((page) => page.cells('ITSS People'));
  expect(cells[0]!.slice(0, 4)).toEqual(['Employee ID', 'Name', 'Department', 'Specialty field']);
  expect(new Set(cells.slice(1).map((row) => row[2]))).toEqual(new Set(['<b>Tokyo</b>']));
  expect(await session.host((page) => page.selection())).toMatch(/^ITSS People!/);

  await pane.getByRole('button', { name: 'Remove this sheet' }).click();
  await pane.getByText(/^Remove the sheet “ITSS People”/).waitFor();
  await pane.getByRole('button', { name: 'Keep' }).click();
  await pane.getByRole('button', { name: 'Remove this sheet' }).click();
  await pane.getByRole('button', { name: 'Remove', exact: true }).click();
  await pane.getByRole('button', { name: 'Make the people list' }).waitFor();
  await expect(session.host((page) => page.cells('ITSS People'))).rejects.toThrow();
  // The pane stays with the projects.
  await tab(session, 0).click();
  await pane.getByText(/246/).first().waitFor();
  expect(session.complaints).toEqual([]);
  await session.close();
});
