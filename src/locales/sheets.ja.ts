import type { Texts } from './en';
import type { sheetsEn } from './sheets.en';

export const sheetsJa: Texts<typeof sheetsEn> = {
  each: {
    done: 'シート「{sheet}」に書き出しました。',
    remove: 'シート「{sheet}」を削除',
    ask: 'シート「{sheet}」を、内容ごと削除しますか。元に戻せません。また、Excelの「元に戻す」の履歴も消えます。',
    yes: '削除する',
    no: '残す',
    removed: 'シート「{sheet}」を削除しました。'
  },
  summary: {
    heading: '集計',
    lead: '部署全体を専用のシートにまとめます。各レベルの人数、多くの人に不足している要件、次のレベルに近い人が分かります。',
    make: '集計を作る',
    again: '集計を更新'
  },
  judgement: {
    heading: '判定書',
    lead: '本人に渡すページです。レベル、その根拠、不足している要件、署名欄があります。',
    make: '判定書',
    again: '判定書'
  },
  judgementsOf: '{group}全員の判定書',
  history: {
    heading: '履歴',
    lead: '現在の全員のレベルを専用のシートに残し、あとの結果と比べられるようにします。',
    make: 'この結果を残す',
    again: 'この結果を残す',
    ask: 'シート「{sheet}」を、残した結果ごと削除しますか。同じ結果は作り直せず、元にも戻せません。また、Excelの「元に戻す」の履歴も消えます。'
  },
  keptAs: 'この結果の名称',
  since: '比較する過去の結果',
  sinceNone: '比較しない'
};
