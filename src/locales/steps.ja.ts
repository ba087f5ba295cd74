import type { stepsEn } from './steps.en';

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** Japanese texts of the steps of a path. */
export const stepsJa: Texts<typeof stepsEn> = {
  record: {
    role: '{place}を{unread, select, yes {直して} other {記入して}}ください。{steps, plural, =1 {{need}であれば数えます} other {数えるには{need}であることが必要です}}。',
    result:
      '{place}を{unread, select, yes {直して} other {記入して}}ください。{steps, plural, =1 {{need}であれば数えます} other {数えるには{need}であることが必要です}}。',
    criteria:
      '{place}を記入してください。{steps, plural, =1 {あと{need}つ該当すれば数えます} other {数えるにはあと{need}つの該当が必要です}}。',
    size: '{place}を{unread, select, yes {直して} other {記入して}}ください。{steps, plural, =1 {規模が{size}であれば数えます} other {数えるには規模が{size}であることが必要です}}。',
    sizeAsItIs: '{place}を直してください。{steps, plural, =1 {それで数えます} other {規模は足りています}}。',
    component:
      '{place}を記入してください。{steps, plural, =1 {それでプロジェクトの条件を満たします} other {プロジェクトの1つに必要です}}。',
    leadsOthers: '「{column}」を記入してください。「はい」であれば数えます。',
    developsSubordinates: '「{column}」を記入してください。「はい」であれば数えます。',
    expertiseSuccession:
      '未記入の技術の継承({kinds})を記入してください。そのうち{need}種類に該当すれば数えます。',
    specialty: {
      theirs: '{areas}について{column}を記入してください。1つの領域で{scope}できれば数えます。',
      any: '{column}を記入してください。レベル{level}の専門領域({areas}など)の1つで{scope}できれば数えます。'
    }
  },
  finish:
    '{project, select, none {{row}のプロジェクト} other {「{name}」({row})}}を成功させる{steps, plural, =1 {} other {(未記入の項目の記入も必要)}}。',
  achieve: {
    project: {
      memberSuccess: 'あと{count}件のプロジェクトに参加し、成功する。{size}。',
      member: 'あと{count}件のプロジェクトに参加し、実施する。{size}。',
      personResponsible: '責任者としてあと{count}件のプロジェクトを成功させる。{size}。'
    },
    withComponent: '{line}担当コンポーネントも記入する。',
    leadsOthers: 'カスタマサービスの職種で他者をリードする。',
    developsSubordinates: 'メンタリングやコーチングなどで後進を育成する。',
    expertiseSuccession: '技術の継承をあと{count}種類行う({kinds})。',
    specialty: {
      theirs: '{of, plural, =1 {{areas}} other {{areas}のどれか}}で、{scope}できるまで実践する。',
      any: 'レベル{level}の専門領域({areas}など)の1つで、{scope}できるまで実践する。'
    }
  },
  sizes: {
    one: '複雑性{all}つのうち{need}つ以上、規模は{first}',
    either: '複雑性{all}つのうち{need}つ以上で規模は{first}、または{criteria}つ以上で{second}'
  },
  kinds: { record: '記入', finish: '完了', achieve: '達成' },
  place: { cell: '{cell}({column})', row: '{row}の{column}', criteria: '{row}の複雑性の条件' },
  otherWays: '{count, plural, =0 {} other {ほかに{count}通り}}'
};
