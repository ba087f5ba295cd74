import type { Dictionary } from './en';

export const readingsJa: Pick<Dictionary, 'readings' | 'gatesNothing'> = {
  readings: {
    fmSmallSites: {
      title: 'ファシリティマネジメント: ちょうど{sites}サイトの扱い',
      reason:
        '標準には「{sitesBelow}サイト未満」の次に「{sitesFrom}~{sitesTo}サイト」とあり、ちょうど{sites}サイトがどこにも入らないため。',
      choices: { upTo2: '{sites}サイト以下を小規模とする', under2: '記載どおり{sitesBelow}サイト未満だけ' }
    },
    fmLevel5SmallNetwork: {
      title: 'ファシリティマネジメント レベル5: 小規模ネットワークの範囲',
      reason:
        'ほかの第2の規模はどれも1つ下のレベルの第1の規模と同じで、そこでは{network}拠点未満です。記載どおり({networkPrinted})では{fewer}拠点が{more}拠点より上になるため。',
      choices: { '100': '{network}拠点未満', '10': '記載どおり{networkPrinted}拠点未満' }
    },
    fmOptionTwoScope: {
      title: 'ファシリティマネジメント: 「{criteria}つ以上」がかかる範囲',
      reason: 'サイト数だけにかかるとすると、ネットワークでは1つ下のレベルと同じ条件になってしまうため。',
      choices: { allAlternatives: 'サイト数・面積・ネットワークのすべて' }
    },
    othersResponsible: {
      title: 'ほかのプロジェクトでの役割',
      reason: 'かっこ書きが緩めているのは複雑性とサイズだけであるため。',
      choices: { required: 'すべて責任者であること', anyRole: 'ほかは役割を問わない' }
    },
    higherCounts: {
      title: 'より上のレベルのプロジェクト',
      reason: 'ほかのプロジェクトには「以上」と書かれており、サイズの上限は区分を表すものであるため。',
      choices: { always: '下のレベルにも数える' }
    },
    apExam: {
      title: '応用情報技術者試験(AP)',
      reason:
        'レベル3の注釈では合格をレベル3の最低限とみなしますが、達成度指標だけで判定する会社もあるため。',
      choices: { on: 'レベル3の最低限とみなす', off: '判定に使わない' }
    },
    level3Result: {
      title: 'レベル3のプロジェクトの結果',
      reason: 'レベル3が求めるのは参加と実施で、成功とは書かれていないため。',
      choices: { completed: '成功または完了', success: '成功だけ' }
    },
    itComponent: {
      title: '担当する主要コンポーネント',
      reason:
        'ハードウェアやソフトウェアのサービスは、もともと1つの主要コンポーネントに関するものであり、レベル3では活動の例として挙げられているため。',
      choices: {
        recordedOnly: '記録して表示し、判定には使わない',
        required: 'レベル4と5では、数えるプロジェクトの1つに記入が必要'
      }
    },
    fmLevel4Size: {
      title: 'ファシリティマネジメント レベル4: サイズの2つの項目',
      reason: 'このページだけ「次のサイズ」とあり、ほかのページは「いずれか」としているため。',
      choices: { either: 'どちらか1つでよい' }
    },
    fmPartWithFigures: {
      title: 'ファシリティマネジメント: 「設備の一部」と数値',
      reason: '明記された「一部」は、その周りの設備の数値より優先されるため。',
      choices: { part: '数値にかかわらず設備の一部とする', figures: '数値で決める' }
    },
    sameProject: {
      title: '同じプロジェクトの行',
      reason: '写しは2つ目の成功ではないため。',
      choices: { once: '同じプロジェクトは1件と数える', eachRow: '1行を1件と数える' }
    },
    areasOfHigherLevels: {
      title: '上位レベルの専門領域',
      reason: '一覧はページごとにあるが、上位の専門性は下位を含むため。',
      choices: { always: '下位のレベルでも数える' }
    },
    guidanceWithArea: {
      title: '専門領域と指導範囲',
      reason: '標準では1つの文であるため。',
      choices: { always: '1つの領域で必要な範囲を満たす' }
    },
    differentKinds: {
      title: '技術の継承の項目',
      reason: 'チェック欄の1つ1つが項目であるため。',
      choices: { always: '異なる項目を1つずつ数える' }
    },
    acrossFields: {
      title: '他者のリードと後進の育成',
      reason: '文が職種を指すか、専門分野を限っていないため。',
      choices: { always: 'どの専門分野でも社員について数える' }
    },
    anyRoleAtLevel3: {
      title: 'レベル3のプロジェクトの役割',
      reason: '「チームのメンバーとして」とあるが、責任者はそれ以上であるため。',
      choices: { always: '責任者も参加とみなす' }
    },
    anyActivity: {
      title: 'サービス活動の種類',
      reason: '概要では導入や保守などが並べて挙げられており、シートにその列がないため。',
      choices: { always: 'その分野のどの活動でもよい' }
    },
    wholeCriterion: {
      title: '複数のことを挙げる複雑性の項目',
      reason: '1つの項目であり、記入する所では全文を示すため。',
      choices: { always: '「はい」は項目全体を表す' }
    },
    rowIsProject: {
      title: 'プロジェクトの単位',
      reason: 'シートの単位であるため。',
      choices: { always: '1行を1プロジェクトとする' }
    },
    examInEveryField: {
      title: '応用情報技術者試験の専門分野',
      reason: 'どの分野のレベル3のページにも同じ注釈があるため。',
      choices: { always: '社員のデータがあるすべての分野で数える' }
    }
  },
  gatesNothing: {
    phases: {
      phrase: '開発・運用・保守のフェーズ',
      reason: 'カスタマサービスの仕事は、すべてこれらのフェーズに含まれるため。'
    },
    usability: {
      phrase: '使いやすさ、保守の容易さなどを満たすこと',
      reason: 'プロジェクトの目的であり、成功がそれを示すため。'
    },
    assignedArea: {
      phrase: 'レベル3: 担当領域の実施に責任を持つこと',
      reason: 'メンバーは担当したことの実施に責任を持ち、その実施を判定しているため。'
    },
    waysOfDeveloping: { phrase: '後進の育成: メンタリング、コーチングなど', reason: '方法の例であるため。' },
    outline: {
      phrase: '職種と専門分野の概要',
      reason: '仕事の説明とレベルの図であり、基準は各レベルのページだけにあるため。'
    }
  }
};
