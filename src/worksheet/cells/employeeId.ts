import { isBlank, isErrorValue, plainText, type Cell } from './cell';
import { isMarked } from './unreadMark';

/** What stands where nobody has an ID, or a row adds others up: without spaces, in small letters. */
const NO_IDS: ReadonlySet<string> = new Set([
  ...['n/a', 'tbd', 'tba', 'tbc', 'none', 'null', 'nil', 'unknown', 'undefined', 'nan', 'pending', 'noid'],
  ...[
    'なし',
    '無し',
    '無',
    '該当なし',
    '不明',
    '未定',
    '未採番',
    '未付番',
    '未登録',
    '未入力',
    '未記入',
    '未設定'
  ],
  ...['採番待ち', '採番中', '申請中', '付番待ち', '空白', 'ブランク', '要確認', '確認中'],
  ...[
    '合計',
    '小計',
    '総計',
    '計',
    '総合計',
    '平均',
    '件数',
    'total',
    'totals',
    'subtotal',
    'grandtotal',
    'sum',
    'average'
  ]
]);
/** A long number as Excel writes it into a text file, where several IDs look the same. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d+$/i;
const HAS_LETTER = /[\p{L}\p{N}]/u;
/** What stands around an ID, or around a mark that is none: `No.`, `#`, the decimals of a number. */
const AROUND = /^(?:#|No\.?)|[.,]0+$/gi;
/** "E101→E205" is an ID that has changed, and no third one. */
const ARROW = /[\u2190-\u21ff\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff]|[-=]>/;
const LONGEST = 12;

/**
 * Whether a cell names an employee: signs alone do not, nor do words for an ID that is not known. Who were
 * given one of these would be one person.
 * @example
 * isEmployeeId('―') // → false
 */
export function isEmployeeId(cell: Cell): boolean {
  if (isBlank(cell) || isErrorValue(cell) || isMarked(cell)) return false;
  const text = plainText(cell);
  if (/^ー+$/.test(text) || SHORTENED.test(text) || ARROW.test(text)) return false;
  if (!HAS_LETTER.test(text) || !HAS_LETTER.test(text.replace(AROUND, ''))) return false;
  return text.length > LONGEST || !NO_IDS.has(text.toLowerCase().replace(/[\s.()]/g, ''));
}
