import { readFileSync } from 'node:fs';
import { ANN, HEADER, Workplace } from '../command';

const place = new Workplace();
afterAll(() => place.clear());

const rows = (count: number, delimiter = ',', end = '\r\n'): string =>
  Array.from({ length: count }, (_, i) => [`E${i}`, ...ANN.slice(1)].join(delimiter) + end).join('');
const top = (delimiter = ',', end = '\r\n'): string => HEADER.join(delimiter) + end;
const counted = (name: string, content: string): unknown => place.json(place.put(name, content)).totals;

describe('rows end as the file has it, also in several ways', () => {
  test.each([
    ['CRLF', top() + rows(20), 20],
    ['LF', top(',', '\n') + rows(20, ',', '\n'), 20],
    ['CR, as old Macs wrote', top(',', '\r') + rows(20, ',', '\r'), 20],
    ['CRLF, with LF rows appended', top() + rows(15) + rows(5, ',', '\n'), 20],
    ['LF, with CRLF rows appended', top(',', '\n') + rows(5, ',', '\n') + rows(15), 20],
    [
      'CR, with line feeds within a cell',
      top(',', '\r') +
        rows(19, ',', '\r') +
        rows(1, ',', '\r').replace('Server renewal', '"Server\nrenewal"'),
      20
    ],
    [
      'CR, with a line feed within a header',
      top(',', '\r').replace('Project', '"Project\nname"') + rows(20, ',', '\r'),
      20
    ],
    [
      'LF, with carriage returns within a cell',
      top(',', '\n') + rows(20, ',', '\n').replace('Server renewal', '"Server\rrenewal"'),
      20
    ],
    ['CRLF, the last row open', top() + rows(19) + rows(1, ',', ''), 20]
  ])('%s', (_name, content, count) => {
    expect(counted('ends.csv', content)).toMatchObject({ rows: count });
  });

  test.each(['\r\n', ''])('the end of the file stays: %j', (end) => {
    const path = place.put('open.csv', top() + rows(1, ',', end));
    place.run(path, '--in-place');
    const written = readFileSync(path, 'utf8');
    expect(written.endsWith(end === '' ? '"' : '"\r\n')).toBe(true);
    expect(written.match(/\r\n/g)).toHaveLength(end === '' ? 1 : 2);
  });
});

describe('rows that end in two ways, which Excel takes for row ends both, are refused with the line', () => {
  test.each([
    ['LF, with a CR row appended', top(',', '\n') + rows(5, ',', '\n') + rows(2, ',', '\r'), 7],
    ['CRLF, with CR within a row', top() + rows(3) + rows(1).replace('Server renewal', 'Server\rrenewal'), 5],
    [
      'CR, with LF rows appended far below',
      top(',', '\r') + rows(5000, ',', '\r') + rows(2, ',', '\n'),
      5002
    ],
    [
      'LF, with cells of several lines before',
      top(',', '\n') +
        rows(2, ',', '\n').replace(/Server renewal/g, '"a\nb\r\nc"') +
        rows(2, ',', '\r') +
        rows(1, ',', '\n'),
      8
    ]
  ])('%s', (_name, content, line) => {
    const answer = place.run(place.put('mixed.csv', content));
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toMatch(new RegExp(`^Line ${line} of .*mixed\\.csv ends unlike the lines before it`));
  });

  test('but several CR before each LF are one end', () => {
    expect(counted('many.csv', top(',', '\r\r\n') + rows(20, ',', '\r\r\n'))).toMatchObject({ rows: 20 });
  });
});

test('a file of an old Mac is written with its own row ends', () => {
  const content = top(',', '\r') + rows(2, ',', '\r').replace('Server renewal', '"Server\nrenewal"');
  const path = place.put('mac.csv', content);
  expect(place.run(path, '--in-place').code).toBe(0);
  const written = readFileSync(path, 'utf8');
  expect(written.match(/\r/g)).toHaveLength(3);
  expect(written).toContain('"Server\nrenewal"');
});

describe('the delimiter is the one that yields the header', () => {
  test.each([',', ';', '\t', '|'])('%j', (delimiter) => {
    // Lists within cells are separated by what does not separate the cells.
    const list = ANN[6]!.replace('; ', delimiter === ';' ? ', ' : '; ');
    const cells = ANN.map((cell, i) => (i === 6 ? list : cell)).join(delimiter);
    const content = `${top(delimiter)}${cells}\r\n${cells.replace('E1', 'E2')}\r\n`;
    const { totals, problems } = place.json(place.put('delimiter.csv', content));
    expect(totals).toMatchObject({ rows: 2, people: 2 });
    expect(problems).toEqual([]);
  });

  test.each([
    ['a title row', `Customer service department\r\n${top()}${rows(1)}`],
    [
      'a title row with another delimiter',
      `Department;Customer service;2025;Tokyo;Osaka\r\n\r\n${top()}${rows(1)}`
    ],
    [
      'longer lists than there are columns',
      `${top().replace('Project', 'Notes')}${rows(1).replace('Server renewal', 'a;b;c;d;e;f;g;h;i;j;k;l;m')}`
    ],
    ["Excel's own line for it", `sep=,\r\n${top()}${rows(1)}`]
  ])('in spite of %s', (_name, content) => {
    expect(counted('mislead.csv', content)).toMatchObject({ rows: 1, people: 1 });
  });
});

test.each(['list.tsv', 'list.txt', 'LIST.CSV'])('%s is read as text, and written beside itself', (name) => {
  const path = place.put(name, top('\t') + rows(2, '\t'));
  expect(place.run(path)).toMatchObject({ code: 0 });
  const [stem, extension] = name.split('.');
  expect(readFileSync(place.path(`${stem}.evaluated.${extension}`), 'utf8').split('\t')).toContain(
    'Hardware'
  );
});
