import { startExcel } from './startExcel';

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run(work);

test('a name finds its range again, whatever its sheet is called by then', async () => {
  const { workbook } = startExcel({ sheets: { 'My people': [['a']] } });
  await run(async (context) => {
    const { worksheets, names } = context.workbook;
    const range = worksheets.getItem('My people').getRange('A1:B2');
    names.add('_Mark.People', range).visible = false;
    await context.sync();
  });
  workbook.sheet('My people').name = 'Ours';
  await run(async (context) => {
    const item = context.workbook.names.getItemOrNullObject('_mark.PEOPLE');
    const range = item.getRangeOrNullObject();
    item.load('name,visible,formula');
    range.load('address');
    await context.sync();
    expect([item.name, item.visible, item.formula]).toEqual(['_Mark.People', false, '=Ours!$A$1:$B$2']);
    expect(range.address).toBe('Ours!A1:B2');
  });
});

test('a name without its sheet has no range, and can be deleted', async () => {
  const { workbook } = startExcel({ sheets: { One: [], Two: [] } });
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('Mark2', worksheets.getItem('Two').getRange('A1'));
    worksheets.getItem('Two').delete();
    const item = names.getItem('Mark2');
    const range = item.getRangeOrNullObject();
    item.load('formula');
    range.load('address');
    await context.sync();
    expect([item.formula, range.isNullObject]).toEqual(['=#REF!', true]);
    item.delete();
    await context.sync();
    const gone = names.getItemOrNullObject('Mark2');
    gone.load('name');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect(workbook.names.has('mark2')).toBe(false);
});

test('a name follows its cells, and leads nowhere once they are deleted', async () => {
  startExcel({ sheets: { 'My people': [['a'], ['b'], ['c']] } });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('My people');
    const item = context.workbook.names.add('Mark2', sheet.getRange('A2:B3'));
    sheet.getRange('1:1').insert('Down');
    item.load('formula');
    await context.sync();
    expect(item.formula).toBe("='My people'!$A$3:$B$4");
    sheet.getRange('2:5').delete('Up');
    const range = item.getRangeOrNullObject();
    item.load('formula');
    range.load('address');
    await context.sync();
    expect([item.formula, range.isNullObject]).toEqual(["='My people'!#REF!", true]);
  });
});

test.each([
  ['an address', 'A1', 'InvalidArgument'],
  ['a text with a space', 'my name', 'InvalidArgument'],
  ['what is taken', 'TAKEN', 'ItemAlreadyExists'],
  ['the name of a table', 'experience', 'ItemAlreadyExists']
])('%s is no name', async (_what, name, code) => {
  startExcel({ sheets: { Sheet1: [['a'], [1]] }, tables: [{ name: 'Experience', address: 'Sheet1!A1:A2' }] });
  await run(async (context) => {
    context.workbook.names.add('Taken', 'A1');
    await context.sync();
  });
  const add = run(async (context) => {
    context.workbook.names.add(name, 'A1');
    await context.sync();
  });
  await expect(add).rejects.toMatchObject({ code });
});
