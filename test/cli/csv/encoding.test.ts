import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { runs } from '../../propertyRuns';
import { Workplace } from '../command';
import { encode, lettersOf } from './encode';

const place = new Workplace();
afterAll(() => place.clear());

const ENGLISH = 'Employee ID,Name,Specialty field,Role,Result,Remarks\r\n';
const JAPANESE = '社員番号,氏名,専門分野,役割,結果,備考\r\n';
const file = (names: readonly string[], header = ENGLISH): string =>
  header + names.map((name, i) => `E${i},${name},Hardware,Member,Completed,ok\r\n`).join('');

/** The names that are read; undefined where the file is refused. */
function namesIn(content: Uint8Array): string[] | undefined {
  const { code, out } = place.run(place.put('names.csv', content), '--json');
  if (code === 2) return undefined;
  return (JSON.parse(out) as { people: { name: string }[] }).people.map(({ name }) => name);
}

const NAMES = ['山田 太郎', '髙橋 サーバ', '佐藤 はなこ', '林'];

const LATIN = ['Renée', '山田', 'Иван'];
const KANJI = ['山田 太郎', '佐藤'];
const mark = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

describe('read for certain', () => {
  test.each([
    ['UTF-8', LATIN, Buffer.from(file(LATIN))],
    ['UTF-8 with a mark', LATIN, Buffer.from(`\uFEFF${file(LATIN)}`)],
    ['UTF-16LE with a mark', NAMES, Buffer.concat([mark(0xff, 0xfe), encode(file(NAMES), 'utf-16le')])],
    ['UTF-16BE with a mark', NAMES, Buffer.concat([mark(0xfe, 0xff), encode(file(NAMES), 'utf-16be')])],
    ['UTF-16LE without a mark', NAMES, encode(file(NAMES), 'utf-16le')],
    ['UTF-16BE without a mark', NAMES, encode(file(NAMES), 'utf-16be')],
    ['Shift_JIS with a Japanese header', NAMES, encode(file(NAMES, JAPANESE), 'shift_jis')],
    ['Shift_JIS with an English header', NAMES, encode(file(NAMES), 'shift_jis')],
    ['half-width katakana', ['ﾔﾏﾀﾞ ﾀﾛｳ'], encode(file(['ﾔﾏﾀﾞ ﾀﾛｳ'], JAPANESE), 'shift_jis')],
    ['EUC-JP with a Japanese header', KANJI, encode(file(KANJI, JAPANESE), 'euc-jp')],
    ['ISO-2022-JP', KANJI, encode(file(KANJI), 'iso-2022-jp')]
  ])('%s', (_name, names, content) => {
    expect(namesIn(content)).toEqual(names);
  });
});

describe('refused rather than read as other letters', () => {
  test.each([
    ['Windows-1252', ['Renée'], 'windows-1252'],
    ['Windows-1252 with typed quotation marks', ['“I’m sorry', 'O’Brien', 'Frédérique'], 'windows-1252'],
    ['Mac Roman', ['Hélène', 'Frédérique'], 'macintosh'],
    ['Mac Roman with accents side by side', ['créée', 'réélu', 'Zoé'], 'macintosh'],
    ['GBK', ['王小明', '张伟'], 'gbk'],
    ['one GBK letter that is UTF-8 as well', ['小'], 'gbk'],
    ['Big5', ['陳大文'], 'big5'],
    ['EUC-KR', ['김철수'], 'euc-kr'],
    ['EUC-JP without anything that tells it from GBK', ['山田'], 'euc-jp'],
    ['UTF-32', ['Ann'], 'utf-32le']
  ])('%s', (_name, names, encoding) => {
    const answer = place.run(place.put('other.csv', encode(file(names), encoding)));
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toMatch(/^The encoding of .* cannot be told for certain/);
  });

  test.each([
    [
      'Shift_JIS with rows of UTF-8 appended',
      encode(file(NAMES, JAPANESE), 'shift_jis'),
      Buffer.from('E9,田中,Hardware,Member,Success,ok\r\n'),
      1
    ],
    [
      'UTF-8 with rows of Shift_JIS appended',
      Buffer.from(file(NAMES)),
      encode('E9,田中,Hardware,Member,Success,ok\r\n', 'shift_jis'),
      6
    ],
    [
      'UTF-8 with a mark and one broken letter',
      Buffer.from(`\uFEFF${file(NAMES)}`),
      Buffer.from([0xe5, 0x2c, 0x0a]),
      6
    ]
  ])('%s: the line is named', (_name, head, tail, line) => {
    const answer = place.run(place.put('mixed.csv', Buffer.concat([head, tail])));
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toMatch(new RegExp(`^Line ${line} of .* is not UTF-8, though other lines are`));
  });

  const western = (accents: string) =>
    fc
      .string({
        unit: fc.constantFrom(
          ...Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJ -'),
          ...Array.from(accents)
        ),
        minLength: 1,
        maxLength: 8
      })
      // Accents hardly ever stand side by side.
      .filter((text) => !/[^\0-~]{2}/.test(text));
  const accents = '’“”–éèêëàâäáãåçñíìîïóòôöõúùûüßÉÀÜÖÄÑÇ';
  const common = (encoding: string, from: number, to: number) =>
    fc.string({ unit: fc.constantFrom(...lettersOf(encoding, from, to)), minLength: 1, maxLength: 8 });
  test.each([
    ['windows-1252', western(accents)],
    ['macintosh', western(accents)],
    // The letters of GB 2312: the rare ones that GBK adds cannot be told from Shift_JIS by anything.
    ['gb2312', common('gb2312', 0x4e00, 0x9fff)],
    ['big5', common('big5', 0x4e00, 0x9fff)],
    ['euc-kr', common('euc-kr', 0xac00, 0xd7a3)],
    ['euc-jp', common('euc-jp', 0x3041, 0x9fff)],
    ['shift_jis', common('shift_jis', 0x3041, 0x9fff)],
    ['windows-1251', common('windows-1251', 0x410, 0x44f)]
  ])('no name in %s ever becomes another', (encoding, anyName) => {
    // What is UTF-8 by accident, as single letters can be, nothing can tell from it.
    const name = anyName.filter(
      (text) => text.trim() === text && (/^[\0-~]*$/.test(text) || !isUtf8(encode(text, encoding)))
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), (names) => {
        const read = namesIn(encode(file(names), encoding));
        if (read !== undefined) expect(read).toEqual(names);
      }),
      runs(200)
    );
  });
});

describe('what is written opens in Excel with its letters', () => {
  test.each([
    ['plain ASCII', Buffer.from(file(['Ann']))],
    ['UTF-8 without a mark', Buffer.from(file(['Renée']))],
    ['Shift_JIS', encode(file(NAMES, JAPANESE), 'shift_jis')],
    ['UTF-16', Buffer.concat([mark(0xff, 0xfe), encode(file(NAMES), 'utf-16le')])]
  ])('from %s', (_name, content) => {
    const path = place.put('written.csv', content);
    place.run(path, '--in-place', '--missing', 'full');
    const written = readFileSync(path, 'utf8');
    expect(written.startsWith('\uFEFF')).toBe(true);
    expect(written).toMatch(/[–〔]/);
    const once = readFileSync(path);
    place.run(path, '--in-place', '--missing', 'full');
    expect(readFileSync(path).equals(once)).toBe(true);
  });
});
