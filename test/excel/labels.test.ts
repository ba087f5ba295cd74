import {
  inputsOf,
  inspectSheet,
  restorePrevious,
  resultsOf,
  sameColumns,
  touches,
  touchesHeader,
  watchChanges,
  type Change
} from '../../src/excel';
import { columnsView } from '../../src/worksheet';
import type { ExcelOptions, StartedExcel } from '../workbench/host/startExcel';
import { everything, run, startExcel, valuesOf } from './sheets';

const TABLE = [
  ['プロジェクト', '役割', '結果', 'サービス範囲', '複雑性', '専門領域', '指導範囲'],
  [
    '更改',
    '責任者',
    '成功',
    '特定ユーザ',
    'マルチベンダ、先進技術',
    '障害診断・ソフトウェア製品の基礎知識',
    '独力'
  ],
  ['移行', '責任者', '成功', '特定ユーザ', 'マルチベンダ、先進技術', '', '']
];
/** A sheet that is one person's: levels depend on the field in C2. */
const PERSON: ExcelOptions = {
  sheets: {
    Projects: [['スキルシート'], ['社員番号：E101', '専門分野', 'ソフトウェア', '氏名', '山田'], [], ...TABLE]
  }
};
const IN_TABLE: ExcelOptions = { ...PERSON, tables: [{ name: 'Experience', address: 'Projects!A4:G6' }] };

describe.each([
  ['a range', PERSON],
  ['a table', IN_TABLE]
])('a sheet with ID, name and field above %s', (_name, options) => {
  test('is judged, written right of its table, and the same after a second run', async () => {
    const excel = startExcel(options);
    const { source, evaluation } = await run({ language: 'ja' });
    expect(source.table?.name).toBe(options.tables?.[0]?.name);
    expect([evaluation.employees.idOf(0), evaluation.employees.nameOf(0)]).toEqual(['E101', '山田']);
    const [header, first, second] = await valuesOf('Projects', 'H4:K6');
    expect(header).toEqual(['プロジェクトレベル', 'ITSSレベル', '根拠', '次のレベル']);
    expect([first, second]).toEqual([
      [3, 3, '達成度指標', 4],
      [3, 3, '達成度指標', 4]
    ]);
    expect(await valuesOf('Projects', 'A1:G3')).toEqual([
      ['スキルシート', '', '', '', '', '', ''],
      ['社員番号：E101', '専門分野', 'ソフトウェア', '氏名', '山田', '', ''],
      ['', '', '', '', '', '', '']
    ]);
    const once = everything(excel);
    await run({ language: 'ja' });
    expect(everything(excel)).toEqual(once);
  });

  test('is as it was after the results are restored', async () => {
    const excel = startExcel(options);
    const before = { ...(everything(excel) as object), settings: undefined };
    await restorePrevious(await run());
    expect({ ...(everything(excel) as object), settings: undefined }).toEqual(before);
  });

  test.each<[string, string, unknown]>([
    ['the field', 'Projects!C2', 'ハードウェア'],
    ['the ID, in one cell with its label', 'Projects!A2', '社員番号：E1012']
  ])('is judged anew where %s changes before the results stand', async (_what, address, value) => {
    const edit = ({ user }: StartedExcel): void => user.enter(address, [[value]]);
    const counted = startExcel(options);
    await run();
    const requests = counted.host.roundTrips;
    const fresh = startExcel(options);
    edit(fresh);
    await run();
    const expected = everything(fresh);
    // The last request lets go of the ranges that were held.
    for (let number = 1; number < requests; number++) {
      const excel = startExcel(options);
      excel.host.on('before', number, () => edit(excel));
      await run();
      expect([number, everything(excel)]).toEqual([number, expected]);
    }
  });

  test.each([['failed' as const], ['refused' as const]])(
    'stays as it was where a request is %s',
    async (kind) => {
      const counted = startExcel(options);
      const untouched = { ...(everything(counted) as object), settings: undefined };
      await run();
      for (let number = 1; number < counted.host.roundTrips; number++) {
        const excel = startExcel(options);
        excel.host.fault(number, { kind });
        const isDone = await run().then(
          () => true,
          () => false
        );
        if (!isDone)
          expect([number, { ...(everything(excel) as object), settings: undefined }]).toEqual([
            number,
            untouched
          ]);
      }
    }
  );
});

test('what stands above the header is watched as its columns are', async () => {
  const excel = startExcel(PERSON);
  const { source, before } = await run();
  const changes: Change[] = [];
  await watchChanges((change) => changes.push(change));
  const heard = async (address: string, value: unknown): Promise<Change> => {
    excel.user.enter(address, [[value]]);
    await excel.settled();
    return changes.at(-1)!;
  };
  const results = resultsOf(source, before.place.columns);
  const isInput = (change: Change): boolean => inputsOf(source).some((cells) => touches(cells, change));
  const isResult = (change: Change): boolean => results.some((cells) => touches(cells, change));
  const field = await heard('Projects!C2', 'ハードウェア');
  expect([isInput(field), isResult(field), touchesHeader(source, field)]).toEqual([true, true, true]);
  const name = await heard('Projects!E2', '鈴木');
  expect([isInput(name), isResult(name)]).toEqual([true, false]);
  const title = await heard('Projects!A1', '業務経歴書');
  expect([isInput(title), isResult(title), touchesHeader(source, title)]).toEqual([false, false, true]);
  const now = (await inspectSheet({ sheet: 'Projects', mappings: {}, employeeSheet: undefined })).source!;
  expect(sameColumns(source, now)).toBe(false);
});

test('what stands above the header is shown as found, with its cell', async () => {
  startExcel(PERSON);
  const { head, failure } = await inspectSheet({ sheet: 'Projects', mappings: {}, employeeSheet: undefined });
  expect(failure).toBeUndefined();
  const view = columnsView(head!.header, head!.cells, 'ja').filter(({ id }) =>
    ['employeeId', 'name', 'specialty'].includes(id)
  );
  expect(view.map(({ found, cost }) => [found?.text, found?.cell, cost])).toEqual([
    ['E101', 'A2', undefined],
    ['山田', 'E2', undefined],
    ['ソフトウェア', 'C2', undefined]
  ]);
});
