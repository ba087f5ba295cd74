import { newList, refreshed, type ListColumn, type ListTable, type StandingList } from '../../src/sheetModel';

const look = { align: 'left', wraps: false, isText: true } as const;
const column = (id: string, ja: string, more: Partial<ListColumn> = {}): ListColumn => ({
  id,
  header: id,
  names: [id, ja],
  width: 10,
  look,
  ...more
});
const table = (...rows: ListTable['rows']): ListTable => ({
  name: 'List',
  style: 'TableStyleLight1',
  columns: [
    column('ID', '番号', { key: [] }),
    column('Name', '氏名', { staysWhenGone: true }),
    column('Field', '分野', { key: [['Hardware', 'ハードウェア']] }),
    column('Level', 'レベル'),
    column('Basis', '根拠')
  ],
  rows,
  gone: { column: 'Basis', text: 'gone' }
});
const HEADERS = ['ID', 'Name', 'Field', 'Level', 'Basis'];
const ANN = ['E1', 'Ann', 'Hardware', 4, 'KPI'];
const BOB = [7, 'Bob', 'Hardware', 3, 'KPI'];
const EVE = ['E3', 'Eve', 'Software', '', ''];
const standing = (rows: StandingList['rows'], more: Partial<StandingList> = {}): StandingList => ({
  headers: HEADERS,
  rows,
  hasCellsBeside: false,
  ...more
});

describe('a list that is laid over the one in a sheet', () => {
  test('keeps the order that its user has sorted it into, with new people at the end', () => {
    const rows = [
      [7, 'Bob', 'Hardware', 0, ''],
      ['E1', 'Ann', 'Hardware', 3, '']
    ];
    expect(refreshed(table(ANN, EVE, BOB), standing(rows), []).rows).toEqual([BOB, ANN, EVE]);
  });

  test('leaves the cells of its user alone', () => {
    const list = { ...standing([['note', ...ANN]]), headers: ['Mine', ...HEADERS] };
    const { rows, headers } = refreshed(table(BOB, ANN), list, []);
    expect(headers).toEqual(['Mine', ...HEADERS]);
    expect(rows).toEqual([
      [undefined, ...ANN],
      [undefined, ...BOB]
    ]);
  });

  test('finds people and columns in the other language', () => {
    const list = {
      ...standing([['７', 'Bob', 'ハードウェア', 3, '']]),
      headers: ['番号', '氏名', '分野', 'レベル', '根拠']
    };
    const { rows, headers } = refreshed(table(BOB), list, []);
    expect([headers, rows]).toEqual([HEADERS, [BOB]]);
  });

  test('one person in two fields has two rows', () => {
    const second = ['E1', 'Ann', 'Software', 5, 'KPI'];
    expect(refreshed(table(ANN, second), standing([second, ANN]), []).rows).toEqual([second, ANN]);
  });

  test('drops who is gone where no cell of the user could lose its person', () => {
    expect(refreshed(table(BOB), standing([ANN, BOB]), []).rows).toEqual([BOB]);
  });

  test.each([
    [
      'in a column of the table',
      {
        headers: [...HEADERS, 'Mine'],
        rows: [
          [...ANN, null],
          [...BOB, 'note']
        ]
      }
    ],
    ['beside the table', { hasCellsBeside: true, rows: [ANN, BOB] }]
  ])('says who is gone where the user has written something %s', (_where, more) => {
    const [gone, bob] = refreshed(table(BOB), standing([], more), []).rows;
    expect(gone!.slice(0, 5)).toEqual([undefined, undefined, undefined, '', 'gone']);
    expect(bob!.slice(0, 5)).toEqual(BOB);
  });

  test('lets a row stand that has no key: it is the user’s', () => {
    const { rows } = refreshed(table(ANN), standing([[null, 'a title', null, null, null], ANN]), []);
    expect(rows).toEqual([HEADERS.map(() => undefined), ANN]);
  });

  test('a column that was taken out stays away, one that is asked for is put at the end', () => {
    const list = { ...standing([['E1', 'Hardware']]), headers: ['ID', 'Field'] };
    expect(refreshed(table(ANN), list, []).rows).toEqual([['E1', 'Hardware']]);
    const { headers, rows } = refreshed(table(ANN), list, ['Level']);
    expect([headers, rows]).toEqual([['ID', 'Field', 'Level'], [['E1', 'Hardware', 4]]]);
  });

  test('gives a row that was copied the same values', () => {
    const stale = ['E1', 'Ann', 'Hardware', 3, ''];
    expect(refreshed(table(ANN), standing([stale, stale]), []).rows).toEqual([ANN, ANN]);
  });
});

test('an optional column is brought up to date where it stands, and new only where it is asked for', () => {
  const { columns, ...others } = table([...ANN, 'up']);
  const list = { ...others, columns: [...columns, column('Moved', '変化', { isOptional: true })] };
  expect(newList(list, []).columns).toEqual(columns);
  expect(newList(list, []).rows).toEqual([ANN]);
  expect(newList(list, ['Moved'])).toEqual(list);
  const there = { ...standing([[...ANN, 'old']]), headers: [...HEADERS, '変化'] };
  expect(refreshed(list, there, []).rows).toEqual([[...ANN, 'up']]);
});
