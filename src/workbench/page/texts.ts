export type Language = 'en' | 'ja';

const en = {
  title: 'Workbench',
  open: 'Open workbook',
  save: 'Save workbook',
  sample: 'Sample department',
  pane: 'Task pane',
  closePane: 'Close pane',
  ribbon: 'Ribbon',
  grid: 'Spreadsheet',
  working: '{name} is running …',
  opening: 'Opening {name} …',
  opened: '{name} is open.',
  saved: '{name} has been saved to your downloads.',
  cannotOpen: '{name} could not be opened: {reason}',
  cannotSave: 'The workbook could not be saved: {reason}',
  failed: 'The add-in did not answer: {reason}',
  switches: 'Try how the add-in copes',
  language: 'Language of Office',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  protect: 'Protect the sheet in front',
  slow: 'Each request takes (ms)',
  fail: 'Let this request fail (counted from now)',
  failNote: 'Request {number} will fail.',
  version: 'Excel version',
  'version.1.14': 'Excel 2021 (ExcelApi 1.14)',
  'version.1.17': 'Excel 2024 (ExcelApi 1.17)',
  requests: 'Requests so far: {count}, {kilobytes} kB sent'
};

export type TextKey = keyof typeof en;

const ja: Record<TextKey, string> = {
  title: 'ワークベンチ',
  open: 'ブックを開く',
  save: 'ブックを保存',
  sample: 'サンプル部署',
  pane: '作業ウィンドウ',
  closePane: '作業ウィンドウを閉じる',
  ribbon: 'リボン',
  grid: 'スプレッドシート',
  working: '［{name}］を実行しています…',
  opening: '{name} を開いています…',
  opened: '{name} を開きました。',
  saved: '{name} をダウンロードに保存しました。',
  cannotOpen: '{name} を開けませんでした: {reason}',
  cannotSave: 'ブックを保存できませんでした: {reason}',
  failed: 'アドインが応答しませんでした: {reason}',
  switches: 'アドインの動作を試す',
  language: 'Office の表示言語',
  theme: 'テーマ',
  light: '明るい',
  dark: '暗い',
  protect: '前面のシートを保護する',
  slow: '1 回の要求にかかる時間（ミリ秒）',
  fail: '失敗させる要求（これから数えて）',
  failNote: '{number} 番目の要求が失敗します。',
  version: 'Excel のバージョン',
  'version.1.14': 'Excel 2021（ExcelApi 1.14）',
  'version.1.17': 'Excel 2024（ExcelApi 1.17）',
  requests: 'これまでの要求: {count} 回、送信 {kilobytes} kB'
};

export const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { en, ja };

/** A text of the workbench, its placeholders filled in. */
export const say = (language: Language, key: TextKey, values: Readonly<Record<string, string | number>> = {}): string =>
  TEXTS[language][key].replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));

/** The locale tag by which Office names its display language. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', ja: 'ja-JP' };
