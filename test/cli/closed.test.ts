import { readFileSync } from 'node:fs';
import { unzipSync, zipSync, strToU8, strFromU8 } from 'fflate';
import { ANN, BOB, HEADER, Workplace } from './command';
import { xlsx } from './workbooks';

const place = new Workplace();
afterAll(() => place.clear());

/** The same package, signed: the relationship is what says so (ECMA-376 Part 2 §10.4.2). */
function signed(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const rels = strFromU8(parts['_rels/.rels']!).replace(
    '</Relationships>',
    '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>'
  );
  return zipSync({ ...parts, '_rels/.rels': strToU8(rels), '_xmlsignatures/origin.sigs': new Uint8Array() });
}

const rows = [HEADER, ANN, BOB];
const CLOSED: [string, string, Uint8Array, string, RegExp][] = [
  ['a signed workbook', 'signed.xlsx', signed(xlsx({ rows })), '--break-signature', /is digitally signed/],
  [
    'a protected sheet',
    'protected.xlsx',
    xlsx({ name: 'Projects', rows, after: '<sheetProtection sheet="1"/>' }),
    '--protected',
    /^The sheet Projects is protected\./
  ]
];

describe.each(CLOSED)('%s', (_name, name, content, option, sentence) => {
  test('is not written unasked, whether in place or beside', () => {
    const path = place.put(name, content);
    for (const how of [['--in-place'], [], ['--out', place.path('out.xlsx')], ['--json', '--in-place']]) {
      const answer = place.run(path, ...how);
      expect(answer).toMatchObject({ code: 2, out: '' });
      expect(answer.err).toMatch(sentence);
    }
    expect(readFileSync(path).equals(content)).toBe(true);
  });

  test('is judged with --json', () => {
    expect(place.json(place.put(name, content)).people).toHaveLength(2);
  });

  test(`is written with ${option}`, () => {
    const path = place.put(name, content);
    expect(place.run(path, '--in-place', option).code).toBe(0);
    expect(readFileSync(path).equals(content)).toBe(false);
  });
});

test('another sheet may be protected', () => {
  const path = place.put(
    'other.xlsx',
    xlsx({ name: 'Projects', rows }, { name: 'Rates', rows: [['x']], after: '<sheetProtection sheet="1"/>' })
  );
  expect(place.run(path).code).toBe(0);
});
