import type { Dictionary } from './en';
import { cellProblemsJa } from './cells.ja';
import { functionsJa } from './functions.ja';
import { matchJa } from './match.ja';
import { paneJa } from './pane.ja';

/** Japanese texts, in ICU MessageFormat. */
export const ja: Dictionary = {
  sections: {
    responsibilities: '責任性',
    complexity: '複雑性',
    size: 'サイズ',
    specialty: '専門性',
    expertiseSuccession: '技術の継承',
    developmentOfSubordinates: '後進の育成',
    remarks: '注釈'
  },
  citation: 'ITSS V3 カスタマサービス {field} レベル{level} {section} 第{item}項',
  verdicts: { met: '充足', unmet: '不足', notRecorded: '未記入', notApplicable: '対象外' },
  clauses: {
    projects: {
      memberSuccess: 'レベル{level}以上のプロジェクトに{need}件参加し、成功する',
      member: 'レベル{level}以上のプロジェクトに{need}件参加し、実施する',
      personResponsible:
        '責任者としてプロジェクトを{need}件成功させる(1件はレベル{level}以上、ほかはレベル{others}以上)',
      anyRole:
        'プロジェクトを{need}件成功させる(1件は責任者としてレベル{level}以上、ほかは役割を問わずレベル{others}以上)'
    },
    leadsOthers: 'カスタマサービスの職種で他者をリードする',
    complexity: {
      memberSuccess: '複雑性の条件を{need}つ以上満たすプロジェクトに参加し、成功する',
      member: '複雑性の条件を{need}つ以上満たすプロジェクトに参加する',
      personResponsible: '責任者として、複雑性の条件を{need}つ以上満たすプロジェクトを成功させる'
    },
    size: '次の規模のプロジェクト: {size}',
    specialty: 'レベル{level}の専門領域の1つで、{scope}できる専門性を持つ({areas})',
    expertiseSuccession: '技術の継承を{need}種類以上行う',
    developsSubordinates: 'メンタリングやコーチングなどで後進を育成する',
    exam: '応用情報技術者試験(AP)に合格する(レベル{level}の最低限)'
  },
  missing: {
    projects: {
      memberSuccess: '成功したプロジェクト(レベル{level}以上): 必要{need}件、充足{have}件',
      member: '実施したプロジェクト(レベル{level}以上): 必要{need}件、充足{have}件',
      personResponsible:
        '責任者として成功したプロジェクト: 必要{need}件、充足{have}件。あと{more}件({moreAtLevel, plural, =0 {レベル{others}以上} other {{more, plural, =1 {レベル{level}以上} other {1件はレベル{level}以上、ほかはレベル{others}以上}}}})',
      anyRole:
        '成功したプロジェクト: 必要{need}件、充足{have}件。あと{more}件({moreAtLevel, plural, =0 {レベル{others}以上} other {{more, plural, =1 {責任者としてレベル{level}以上} other {1件は責任者としてレベル{level}以上、ほかはレベル{others}以上}}}})'
    },
    withComponent: '{line}。プロジェクトの1つに担当コンポーネントの記入が必要',
    leadsOthers: 'カスタマサービスの職種で他者をリードしていること: {answer}',
    complexity: {
      memberSuccess:
        '複雑性: 成功した1つのプロジェクトで該当{have, plural, =0 {なし} other {{have}つ}}({all}つのうち{need}つ以上が必要)',
      member:
        '複雑性: 実施した1つのプロジェクトで該当{have, plural, =0 {なし} other {{have}つ}}({all}つのうち{need}つ以上が必要)',
      personResponsible:
        '複雑性: 責任者として成功した1つのプロジェクトで該当{have, plural, =0 {なし} other {{have}つ}}({all}つのうち{need}つ以上が必要)'
    },
    size: 'サイズ: {size}のプロジェクトがまだありません',
    specialty: {
      none: '専門性: レベル{level}の専門領域({areas}など)のどれか1つで、{scope}できることが必要(まだありません)',
      weaker:
        '専門性: レベル{level}の専門領域({areas}など)のどれか1つで、{scope}できることが必要(現在は「{have}」まで)'
    },
    expertiseSuccession: '技術の継承: {have}種類({need}種類以上が必要)',
    developsSubordinates: '後進を育成していること: {answer}',
    notRecorded: '{line}〔未記入: 記入してください〕',
    answerNo: '「いいえ」と記入されています',
    answerBlank: '確認が必要です',
    nothing: 'なし',
    nearest: '{line}。最も近いもの: {misses}',
    nearMiss: '{row}: {lacks}',
    rowNumber: '{row}行目',
    rowOfSheet: '「{sheet}」の{row}行目',
    lackSeparator: '、',
    missSeparator: '。',
    unread: '{line}〔未記入: {cells}を読めません〕',
    moreCells: '{cells}ほか{more}個',
    kinds: '{line}。該当: {kinds}',
    otherKinds: '{line}。{have, plural, =0 {} other {ほかに}}{kinds}など',
    rowsUnread: '{rows}行のうち{leftOut}行を読めませんでした。先に「要確認」のセルを直してください'
  },
  brief: {
    rowsUnread: '{rows}行のうち{leftOut}行を読めません',
    unmet: '不足{count}件: {list}',
    notRecorded: '未記入{count}件: {list}',
    separator: '。',
    projects: 'プロジェクト(レベル{level}が{more}件)',
    projectsOfBoth: 'プロジェクト(レベル{level}が1件、レベル{othersLevel}が{others}件)',
    withComponent: '{line}(うち1件に担当コンポーネントを記入)',
    leadsOthers: '他者のリード',
    specialty: '専門性',
    expertiseSuccession: '技術の継承',
    developsSubordinates: '後進の育成',
    exam: '応用情報技術者試験(AP)',
    highest: '最高レベル'
  },
  strengths: {
    self: '独力で実践',
    subordinates: '後進を指導',
    company: '他を指導し社内に貢献',
    industry: '他を指導し業界に貢献'
  },
  basis: { kpi: '達成度指標', exam: '応用情報技術者試験(最低限)' },
  sizes: {
    either: '{first}、または複雑性の該当が{criteria}つ以上で{second}',
    first: {
      specificUsers: '特定ユーザ、またはそれより広い範囲',
      wideAreaTeam: '広域または特定業種を担当するサービスチーム',
      wideAreaUsers: '広域または業種全体のユーザ',
      partOfFacility: 'コンピュータ室の一部と関連ネットワーク、またはそれ以上',
      small:
        '{sitesTo}サイト以下、{floorAreaBelow, number}㎡未満もしくは{networkSitesBelow, number}拠点未満のネットワーク',
      medium:
        '{sites}～{sitesTo}サイト、{floorArea, number}㎡以上もしくは{networkSites, number}拠点以上のネットワーク',
      large:
        '{sites}サイト以上、{floorArea, number}㎡以上もしくは{networkSites, number}拠点以上のネットワーク'
    },
    second: {
      specificUsers: '特定ユーザ',
      wideAreaTeam: '広域・特定業種のチーム',
      wideAreaUsers: '広域または業種全体のユーザ',
      partOfFacility: '設備の一部',
      small:
        '{sitesTo}サイト以下、{floorAreaBelow, number}㎡未満もしくは{networkSitesBelow, number}拠点未満のネットワーク',
      medium: '{sites}～{sitesTo}サイト、{floorArea, number}㎡以上もしくは{networkSites, number}拠点以上',
      large: '{sites}サイト以上、{floorArea, number}㎡以上もしくは{networkSites, number}拠点以上'
    }
  },
  problems: {
    ...cellProblemsJa,
    missingEmployee:
      '社員番号がないため、この行は数えません。どの社員についての行か、番号を入力してください。',
    missingSpecialty:
      '専門分野がないため、この行はプロジェクトとして数えません(社員についての内容は使います)。入力できる値: {expected}。',
    unknownValue:
      '「{found}」は{column}の値ではないため、この行はプロジェクトとして数えません(社員についての内容は使います)。入力できる値: {expected}。',
    unknownValueOfNobody: '「{found}」は社員番号ではないため、この行は数えません。入力できる値: {expected}。',
    unknownValueIgnored:
      '「{found}」は{column}の値ではないため、このセルは使いません。入力できる値: {expected}。',
    errorCell:
      'セルがエラー {found} のため、この行はプロジェクトとして数えません(社員についての内容は使います)。{column}に入力できる値: {expected}。',
    errorCellOfNobody:
      'セルがエラー {found} のため、この行は数えません。{column}に入力できる値: {expected}。',
    errorCellIgnored:
      'セルがエラー {found} のため、このセルは使いません。{column}に入力できる値: {expected}。',
    notAPositiveNumber:
      '「{found}」は{column}として使えないため、この行はプロジェクトとして数えません(社員についての内容は使います)。入力できる値: {expected}。',
    notAPositiveNumberIgnored:
      '「{found}」は{column}として使えないため、このセルは使いません。入力できる値: {expected}。',
    letterX:
      '「{found}」は「はい」とも「いいえ」とも読めるため、この行はプロジェクトとして数えません(社員についての内容は使います)。○か×を入力してください。',
    letterXIgnored:
      '「{found}」は「はい」とも「いいえ」とも読めるため、このセルは使いません。○か×を入力してください。',
    partOfFacility:
      '「{found}」は{field}では意味を持たないため、この行はプロジェクトとして数えません(社員についての内容は使います)。入力できる値: {expected}。',
    specialtyNeeded:
      'この社員には専門分野が複数あり、どの分野のことか書かれていないため、専門領域・指導範囲・技術継承は使いません。{column}に入力できる値: {expected}。',
    duplicateHeader:
      '見出し「{column}」の列が2つあります。{other}を使い、この列は使いません。どちらかの名前を変えてください。',
    otherFieldArea: '「{found}」は{field}の専門領域ではないため、数えません。',
    contradiction:
      '{column}に「はい」と「いいえ」の両方があります。「はい」として扱います。{other}も確認してください。',
    guidanceContradiction:
      '同じ人の指導範囲が行によって違います。最も広い範囲として扱います。{other}も確認してください。',
    nameContradiction: '「{found}」は、同じ社員番号の前の氏名({other})と違います。',
    fewCriteria:
      'プロジェクトレベルなし: どのプロジェクトにも複雑性の条件が{need}つ必要ですが、{have}つです。',
    noSize: 'プロジェクトレベルなし: 規模が未記入です。入力できる値: {expected}。',
    sizeInNoBand:
      'プロジェクトレベルなし: 解釈 fmSmallSites = under2 では、ちょうど{sites}サイトはどの規模にも入りません。',
    blankRole: '役割が未記入のため、まだ数えません。入力できる値: {expected}。',
    blankResult: '結果が未記入のため、まだ数えません。入力できる値: {expected}。',
    partWithFigures:
      '「設備の一部」と規模の数値の両方があります。{other, select, figures {数値で決めます} other {一部を担当したものとし、数値は使いません}}(解釈 fmPartWithFigures)。',
    copiedProject:
      '{sheets, select, several {「{otherSheet}」の} other {}}{other}行目と同じプロジェクトで、内容も同じため、1件と数えます(解釈 sameProject)。',
    sameProjectName:
      '{sheets, select, several {「{otherSheet}」の} other {}}{other}行目と同じプロジェクト名です。どちらも数えます。1つのプロジェクトであれば、どちらかを消してください。',
    examAfterToday:
      '「{found}」は今日より後のため、このセルは使いません。{column}に入力できる値: {expected}。',
    ambiguousArea:
      '「{found}」は{field}の複数の専門領域に当てはまるため、このセルは使いません。次のどれかを入力してください: {areas}。',
    noSpecialtyAnywhere:
      '社員{found}の専門分野がどの行にもないため、レベルを判定できません。どれかの行に専門分野を入力してください。',
    mergedHeader: '見出しが{other}に結合されています。最初の列だけを読みます。'
  },
  expected: {
    yesNo: '○か×(はい/いいえ)',
    yesNoOrDate: '○か×(はい/いいえ)、または合格日',
    wholeNumber: '0より大きい整数',
    number: '0より大きい数',
    listOf: '次の一覧: {words}',
    employeeId: '文字列または数値',
    serviceSize: 'サービス範囲',
    facilitySize: '設備の一部、またはサイト数・面積・ネットワーク拠点数'
  },
  sheetName: '「{sheet}」',
  moreSheets: 'ほか{count}枚',
  listSeparator: '、',
  levelBelow3: '{lowest}未満',
  functions: functionsJa,
  pane: paneJa,
  match: matchJa,
  listColumns: {
    department: '部署',
    grade: '等級',
    missing: '不足数',
    projects: 'プロジェクト実績',
    leadsOthers: '他者リード',
    specialty: '専門性と指導力',
    expertiseSuccession: '技術の継承',
    developsSubordinates: '後進育成',
    nextStep: '次の一歩'
  }
};
