import type { Texts } from './en';
import type { sheetsEn } from './sheets.en';

export const sheetsJa: Texts<typeof sheetsEn> = {
  heading: '集計と履歴',
  lead: '専用のシートに書き出します。部署全体を一目で見る集計と、現在の全員のレベルを名称を付けて残し、あとで比べるための履歴です。',
  summary: '集計を作る',
  summaryAgain: '集計を更新',
  judgement: '判定書',
  judgements: '{group}全員の判定書',
  keptAs: 'この結果の名称',
  keep: 'この結果を「{name}」として残す',
  done: 'シート「{sheet}」に書き出しました。',
  remove: 'シート「{sheet}」を削除',
  ask: 'シート「{sheet}」を、内容ごと削除しますか。元に戻せません。また、Excelの「元に戻す」の履歴も消えます。',
  askHistory:
    'シート「{sheet}」を、残した結果ごと削除しますか。同じ結果は作り直せず、元にも戻せません。また、Excelの「元に戻す」の履歴も消えます。',
  yes: '削除する',
  no: '残す',
  removed: 'シート「{sheet}」を削除しました。'
};
