import { hasNote, isBlank, isErrorValue, plainText, type Cell } from './cell';
import { standIn } from './dittoMarks';
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
    '同じ人',
    '同人',
    '同一人物',
    '本人',
    '新人',
    '新入社員',
    '派遣',
    '派遣社員',
    '契約社員',
    '外注',
    '協力会社',
    '退職',
    '退職者',
    '欠番',
    '欠員',
    '空席'
  ],
  ...['sameperson', 'newhire', 'vacant', 'vacancy', 'contractor', 'external', 'temp', 'retired', 'resigned'],
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
/** The same, and never the beginning of a word. */
const BESIDE = /^(?:#|no[.:．：])\s*|[.,]0+$/gi;
/**
 * "E101→E205" is an ID that has changed, and no third one; a ditto mark is none, whatever stands beside it.
 */
const ELSEWHERE = /〃|[\u2190-\u21ff\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff]|[-=]>/;
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
  if (/^ー+$/.test(text) || SHORTENED.test(text) || ELSEWHERE.test(text)) return false;
  if (text !== cell && hasNote(cell)) return false;
  if (!HAS_LETTER.test(text) || !HAS_LETTER.test(text.replace(AROUND, ''))) return false;
  return [text, text.replace(BESIDE, '')].every(
    (one) =>
      standIn(one) === 'value' &&
      (one.length > LONGEST || !NO_IDS.has(one.toLowerCase().replace(/[\s.()]/g, '')))
  );
}
