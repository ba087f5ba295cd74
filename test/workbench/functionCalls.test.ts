import { FunctionCalls } from '../../workbench/functionCalls';
import { ExcelHost, MemoryWorkbook } from '../../workbench/host';

/** Calls a function with a column of `rows` cells, each of 9 bytes with its brackets and comma. */
async function call(rows: number): Promise<{ readonly calls: number; readonly result: unknown }> {
  const host = new ExcelHost(new MemoryWorkbook('Book1.xlsx', ['Sheet1']), '1.14', () => undefined);
  let calls = 0;
  const functions = new FunctionCalls(() => {
    calls += 1;
    host.functions.answered([[1, true, 'answered', 0]]);
  }, host);
  host.functions.ready();
  const column = Array.from({ length: rows }, () => ['1234']);
  return { result: await functions.call('F', [column], 'Sheet1!A1'), calls };
}

test('a function is called with up to 5 MB of arguments, and not with more', async () => {
  expect(await call(550_000)).toEqual({ result: { value: 'answered' }, calls: 1 });
  expect(await call(560_000)).toEqual({ result: { error: '#CALC!', message: '' }, calls: 0 });
});
