import type { templateEn } from './template.en';

/** Japanese texts of the template sheet. */
export const templateJa: typeof templateEn = {
  sheet: 'プロジェクト経験',
  areasSheet: '専門領域の一覧',
  hints: {
    employeeId: '同じ人の行にはすべて同じ番号を入れます。',
    name: '氏名は1行に書けば足ります。',
    specialty: 'このプロジェクトを数える専門分野です。',
    project: '後で見てわかるプロジェクト名です。',
    role: '責任者、またはメンバーです。',
    result: 'レベル{ledFrom}～{highest}では成功だけを数えます。',
    complexity:
      '当てはまる条件をすべて「、」で区切って書きます: マルチプラットフォーム、マルチベンダ、先進技術、ミッションクリティカル、24時間365日、全国規模、多拠点・複雑なネットワーク、防災・防犯',
    serviceScope:
      'サービスの相手です(ハードウェア、ソフトウェア)。ファシリティマネジメントでは「設備の一部」だけを使います。',
    sites: 'ファシリティマネジメント: サイトの数です。',
    floorArea: 'ファシリティマネジメント: 面積(平方メートル)です。',
    networkSites: 'ファシリティマネジメント: ネットワーク拠点の数です。',
    leadsOthers: 'カスタマサービスの職種で他者をリードしていますか。1行に書けば足ります。',
    areas:
      'この分野での専門領域を「、」で区切って書きます。1行に書けば足ります。名前はシート「{sheet}」にあります。',
    guidance: '専門性をもって指導できる範囲です。',
    succession:
      '「、」で区切って書きます: 学会・委員会、著書、社外論文、社内論文、社外講師、社内講師、特許出願',
    developsSubordinates: '後進を育成していますか。1行に書けば足ります。',
    exam: '応用情報技術者試験: ○、×、または合格日です。'
  },
  samples: {
    hardware1: {
      employeeId: 'E001',
      name: '見本 花',
      specialty: 'ハードウェア',
      project: '(記入例)サーバー更改',
      role: '責任者',
      result: '成功',
      complexity: 'マルチベンダ、ミッションクリティカル、24時間365日',
      serviceScope: '広域・特定業種チーム',
      areas: 'システム運用管理・ハードウェア製品技術、顧客満足度の獲得',
      guidance: '後進',
      succession: '社内講師',
      developsSubordinates: '○',
      exam: '○'
    },
    hardware2: {
      employeeId: 'E001',
      name: '見本 花',
      specialty: 'ハードウェア',
      project: '(記入例)支店のプリンター展開',
      role: '責任者',
      result: '成功',
      complexity: 'マルチベンダ、全国規模',
      serviceScope: '特定ユーザ'
    },
    facility: {
      employeeId: 'E002',
      name: '見本 健',
      specialty: 'ファシリティマネジメント',
      project: '(記入例)データセンター移転',
      role: 'メンバー',
      result: '完了',
      complexity: 'ミッションクリティカル、防災・防犯',
      sites: '2',
      areas: 'ファシリティマネジメント・建築・電気・機械・統合配線',
      guidance: '独力'
    }
  }
};
