import type { readingsEn } from './readings.en';

export const readingsJa: typeof readingsEn = {
  readingsList: {
    heading: '基準の解釈: 標準の記述があいまいな箇所と、その読み方',
    reading: '{name}: {title}',
    printed: '記載: {printed}',
    inForce: '現在の値: {value} – {text}{isDefault, select, yes {(既定)} other {}}',
    other: 'ほかの値: {value} – {text}{isDefault, select, yes {(既定)} other {}}',
    fixed: 'ほかの値: なし(固定)',
    why: '理由: {reason}',
    gatesNothing: '標準に書かれているが、レベルの判定に使わないものと、その理由',
    place: '{section}、レベル{levels}'
  },
  readings: {
    fmSmallSites: {
      title: 'ファシリティマネジメント: ちょうど{sites}サイトの扱い',
      printed: '「{sitesBelow}サイト未満」、次の区分は「{sitesFrom}～{sitesTo}サイト」',
      reason: '記載どおりでは、ちょうど{sites}サイトがどこにも入らないため。',
      choices: { upTo2: '{sites}サイト以下を小規模とする', under2: '記載どおり{sitesBelow}サイト未満だけ' }
    },
    fmLevel5SmallNetwork: {
      title: 'ファシリティマネジメント レベル{smallNetworkLevel}: 小規模ネットワークの範囲',
      printed: '第2の規模に「{networkPrinted}拠点未満」、1つ下のレベルには「{network}拠点未満」',
      reason:
        'ほかの第2の規模はどれも1つ下のレベルの第1の規模と同じで、そこでは{network}拠点未満です。記載どおり({networkPrinted})では{fewer}拠点が{more}拠点より上になるため。',
      choices: { '100': '{network}拠点未満', '10': '記載どおり{networkPrinted}拠点未満' }
    },
    fmOptionTwoScope: {
      title: 'ファシリティマネジメント: 「{criteria}つ以上」がかかる範囲',
      printed: '「複雑性の{criteria}つ以上」と、サイト数「または」面積「または」ネットワーク',
      reason: 'サイト数だけにかかるとすると、ネットワークでは1つ下のレベルと同じ条件になってしまうため。',
      choices: { allAlternatives: 'サイト数・面積・ネットワークのすべて' }
    },
    othersResponsible: {
      title: 'ほかのプロジェクトでの役割',
      printed: '「少なくとも1つ」がそのレベルの複雑性とサイズを満たし、ほかは1つ下のレベル以上',
      reason: 'かっこ書きが緩めているのは複雑性とサイズだけであるため。',
      choices: { required: 'すべて責任者であること', anyRole: 'ほかは役割を問わない' }
    },
    higherCounts: {
      title: 'より上のレベルのプロジェクト',
      printed: 'そのレベルの「複雑性とサイズを満たす」こと',
      reason: 'ほかのプロジェクトには「以上」と書かれており、サイズの上限は区分を表すものであるため。',
      choices: { always: '下のレベルにも数える' }
    },
    apExam: {
      title: '応用情報技術者試験(AP)',
      printed: '注釈: 応用情報技術者試験の合格者は「最低限の能力を満たすとみなす」',
      reason: '注釈に明記されています。達成度指標だけで判定する会社もあるため、切り替えられます。',
      choices: { on: 'レベル{exam}の最低限とみなす', off: '判定に使わない' }
    },
    level3Result: {
      title: 'レベル{lowest}のプロジェクトの結果',
      printed: 'レベル{lowest}では「参加」と「実施」、レベル{ledFrom}以上では「成功」',
      reason: 'レベル{lowest}が求めるのは参加と実施で、成功とは書かれていないため。',
      choices: { completed: '成功または完了', success: '成功だけ' }
    },
    itComponent: {
      title: '担当する主要コンポーネント',
      printed: '「主要コンポーネントの1つの領域」を担当すること(レベル{componentFrom}は「1つの専門領域」)',
      reason:
        'ハードウェアやソフトウェアのサービスは、もともと1つの主要コンポーネントに関するものであり、レベル{lowest}では活動の例として挙げられているため。',
      choices: {
        recordedOnly: '記録して表示し、判定には使わない',
        required: 'レベル{componentFrom}と{componentTo}では、数えるプロジェクトの1つに記入が必要'
      }
    },
    fmLevel4Size: {
      title: 'ファシリティマネジメント レベル{eitherLevel}: サイズの項目の扱い',
      printed: '{boxes}つのチェック欄の前に「次のサイズ」',
      reason: 'ほかのページはどれも「いずれか」としているため。',
      choices: { either: 'どちらか1つでよい' }
    },
    fmPartWithFigures: {
      title: 'ファシリティマネジメント: 「設備の一部」と数値',
      printed: '設備全体の数値と並んで「コンピュータ室とネットワークの一部」',
      reason: '明記された「一部」は、その周りの設備の数値より優先されるため。',
      choices: { part: '数値にかかわらず設備の一部とする', figures: '数値で決める' }
    },
    sameProject: {
      title: '同じプロジェクトの行',
      printed: '「{times}回以上」のようにプロジェクトの数',
      reason: '写しは2つ目の成功ではないため。',
      choices: { once: '同じプロジェクトは1件と数える', eachRow: '1行を1件と数える' }
    },
    areasOfHigherLevels: {
      title: '上位レベルの専門領域',
      printed: 'ページごとに「次の領域」の一覧',
      reason: '上位の専門性は下位を含むため。',
      choices: { always: '下位のレベルでも数える' }
    },
    guidanceWithArea: {
      title: '専門領域と指導範囲',
      printed: '「次のいずれかの領域で、指導できる高い専門性」',
      reason: '標準では1つの文であるため。',
      choices: { always: '1つの領域で必要な範囲を満たす' }
    },
    differentKinds: {
      title: '技術の継承の項目',
      printed: '{kinds}つのチェック欄の前に、技術の継承の「項目以上」の数',
      reason: 'チェック欄の1つ1つが項目であるため。',
      choices: { always: '異なる項目を1つずつ数える' }
    },
    acrossFields: {
      title: '他者のリードと後進の育成',
      printed: '「職種において他者をリード」「後進を育成」',
      reason: '文が職種を指すか、専門分野を限っていないため。',
      choices: { always: 'どの専門分野でも社員について数える' }
    },
    anyRoleAtLevel3: {
      title: 'レベル{lowest}のプロジェクトの役割',
      printed: 'サービスチームの「メンバーとして」',
      reason: '責任者はメンバー以上であるため。',
      choices: { always: '責任者も参加とみなす' }
    },
    anyActivity: {
      title: 'サービス活動の種類',
      printed: '「導入と保守」、ファシリティマネジメントでは「設計・構築・管理・保守」',
      reason: '概要では導入や保守などが並べて挙げられており、シートにその列がないため。',
      choices: { always: 'その分野のどの活動でもよい' }
    },
    wholeCriterion: {
      title: '複数のことを挙げる複雑性の項目',
      printed: '「多拠点で複雑なネットワーク構成」のようなチェック欄',
      reason: '1つの項目であり、記入する所では全文を示すため。',
      choices: { always: '「はい」は項目全体を表す' }
    },
    rowIsProject: {
      title: 'プロジェクトの単位',
      printed: '「プロジェクト」とあるだけで、どこまでが1つかは書かれていない',
      reason: '1行がシートの単位であるため。',
      choices: { always: '1行を1プロジェクトとする' }
    },
    examInEveryField: {
      title: '応用情報技術者試験の専門分野',
      printed: '各分野のレベル{exam}のページに同じ注釈',
      reason: '文はどの分野でも同じで、分野を限っていないため。',
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
      phrase: '担当領域の実施に責任を持つこと',
      reason: 'メンバーは担当したことの実施に責任を持ち、その実施を判定しているため。'
    },
    waysOfDeveloping: { phrase: '後進の育成: メンタリング、コーチングなど', reason: '方法の例であるため。' },
    outline: {
      phrase: '職種と専門分野の概要',
      reason: '仕事の説明とレベルの図であり、基準は各レベルのページだけにあるため。'
    }
  }
};
