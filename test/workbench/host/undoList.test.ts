import { valuesOf } from './failure';
import { startExcel } from './startExcel';

test.each([
  ['1.14', 0],
  ['1.18', 0],
  ['1.19', 2]
] as const)(
  "in ExcelApi %s, %d of the user's edits can be taken back after a request that reads",
  async (api, left) => {
    const { host, user, coAuthor } = startExcel({ api });
    user.enter('A1', [['a']]);
    user.enter('A2', [['b']]);
    coAuthor.enter('A3', [['c']]);
    expect(host.undo.edits).toBe(2);
    await valuesOf('Sheet1', 'A1');
    expect(host.undo.edits).toBe(left);
  }
);
