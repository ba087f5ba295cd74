import fc from 'fast-check';
import { encode } from '../../../test/cli/csv/encode';
import { ANN, BOB, HEADER } from '../../../test/cli/command';
import { judgeCsv } from '../judgeCsv';
import type { FuzzClass, Trial } from '../trial';

const ENGLISH = [
  HEADER,
  ANN.map(String),
  BOB.map(String),
  ['E3', 'René', 'Hardware', '19 inch racks', 'Member', 'Success']
];
const JAPANESE = [
  ['社員番号', '氏名', '専門分野', '役割', '結果', '複雑性', 'サービス範囲', '面積'],
  ['E1', '山田 花子', 'ハードウェア', '責任者', '成功', 'マルチベンダ、全国規模', '特定ユーザ', '1,200'],
  ['E2', '鈴木 一郎', 'ソフトウェア', 'メンバー', '完了', '', '特定ユーザ', '2.500']
];
const TABLES = [ENGLISH, JAPANESE, [['Department', '', ''], [], ...ENGLISH]];
const DELIMITERS = [',', ';', '\t', '|'];
const ENDS = ['\r\n', '\n', '\r'];
const ENCODINGS = [
  'utf-8',
  'utf-8',
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb2312',
  'windows-1252',
  'macintosh'
];
const PIECES = [
  '"',
  '""',
  '",',
  ',"',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\t',
  ';',
  '|',
  ',',
  '=1+1',
  '\u0000',
  '\ufeff',
  '\u2028',
  'é',
  '京',
  '😀',
  '1,234.5',
  '1.234,5',
  '"19" rack',
  '"a\nb"',
  'Hardware'
];

type Edit = (text: string) => string;
const place = fc.nat({ max: 700 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...PIECES)).map(([where, piece]): Edit => (text) => {
    const start = where % (text.length + 1);
    return text.slice(0, start) + piece + text.slice(start);
  }),
  fc.tuple(place, fc.nat({ max: 20 })).map(([where, count]): Edit => (text) => {
    const start = where % (text.length + 1);
    return text.slice(0, start) + text.slice(start + count);
  }),
  fc.tuple(place, fc.nat({ max: 80 })).map(([where, count]): Edit => (text) => {
    const start = where % (text.length + 1);
    return text.slice(0, start + count) + text.slice(start);
  }),
  fc.tuple(place, fc.string({ maxLength: 4 })).map(([where, more]): Edit => (text) => {
    const start = where % (text.length + 1);
    return text.slice(0, start) + more + text.slice(start);
  })
);
/** Changes of single bytes, after which nobody knows what the text was. */
const damage = fc.array(fc.tuple(fc.nat({ max: 2000 }), fc.nat({ max: 255 })), { maxLength: 2 });

const quoted = (cell: string, delimiter: string, always: boolean): string =>
  always || cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;

/** The bytes of a text in an encoding; undefined where that lacks one of its letters. */
function encoded(text: string, encoding: string, hasMark: boolean): Uint8Array | undefined {
  try {
    const bytes = encoding === 'utf-8' ? new TextEncoder().encode(text) : encode(text, encoding);
    const mark = hasMark && encoding.startsWith('utf') ? encodedMark(encoding) : new Uint8Array();
    return new Uint8Array(Buffer.concat([mark, bytes]));
  } catch {
    return undefined;
  }
}

const encodedMark = (encoding: string): Uint8Array =>
  encoding === 'utf-8' ? Uint8Array.of(0xef, 0xbb, 0xbf) : encode('\ufeff', encoding);

/** CSV files in many encodings and forms, with letters where they are not expected. */
export const csv: FuzzClass = {
  ending: 'csv',
  trials: fc
    .record({
      table: fc.constantFrom(...TABLES),
      delimiter: fc.constantFrom(...DELIMITERS),
      end: fc.constantFrom(...ENDS),
      encoding: fc.constantFrom(...ENCODINGS),
      isQuoted: fc.boolean(),
      hasMark: fc.boolean(),
      isOpen: fc.boolean(),
      edits: fc.array(edit, { maxLength: 3 }),
      damage: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: damage })
    })
    .map(({ table, delimiter, end, encoding, isQuoted, hasMark, isOpen, edits, damage: damages }): Trial => {
      const rows = table.map((cells) =>
        cells.map((cell) => quoted(cell, delimiter, isQuoted)).join(delimiter)
      );
      const text = edits.reduce((all, each) => each(all), rows.join(end) + (isOpen ? '' : end));
      // Half a surrogate pair cannot be encoded, in any encoding, and what looks like a mark is one at the
      // beginning.
      const whole = text.replace(/[\ud800-\udfff]/gu, '?').replace(/^\ufeff+/, '');
      const bytes = encoded(whole, encoding, hasMark) ?? new TextEncoder().encode(whole);
      for (const [at, value] of damages) if (bytes.length > 0) bytes[at % bytes.length] = value;
      const input = { bytes, text: damages.length > 0 ? undefined : whole, delimiter };
      return {
        bytes,
        judge: () => {
          judgeCsv(input);
        }
      };
    })
};
