/** The words of a worksheet in both languages, as the contract of the worksheet prints them. */
import {
  FIELDS,
  type Criterion,
  type Field,
  type Guidance,
  type Kind,
  type Result,
  type Role,
  type Scope
} from './said';
import { areasFrom } from './pages';

export type Language = 'en' | 'ja';
export type Word = Record<Language, string>;

const word = (en: string, ja: string): Word => ({ en, ja });

export const HEADERS = {
  employee: word('Employee ID', '社員番号'),
  name: word('Name', '氏名'),
  field: word('Specialty field', '専門分野'),
  project: word('Project', 'プロジェクト'),
  role: word('Role', '役割'),
  result: word('Result', '結果'),
  component: word('IT component', '担当コンポーネント'),
  complexity: word('Complexity', '複雑性'),
  scope: word('Service scope', 'サービス範囲'),
  sites: word('Sites', 'サイト数'),
  area: word('Floor area (m2)', '面積(㎡)'),
  networkSites: word('Network sites', 'ネットワーク拠点数'),
  leadsOthers: word('Leads others', '他者リード'),
  areas: word('Specialty areas', '専門領域'),
  guidance: word('Guidance scope', '指導範囲'),
  succession: word('Expertise succession', '技術継承'),
  develops: word('Develops subordinates', '後進育成'),
  exam: word('AP exam', '応用情報技術者')
};

export const CRITERION_WORDS: Record<Criterion, Word> = {
  multiPlatform: word('Multi-platform', 'マルチプラットフォーム'),
  multiVendor: word('Multi-vendor', 'マルチベンダ'),
  newTechnology: word('New technology', '先進技術'),
  missionCritical: word('Mission critical', 'ミッションクリティカル'),
  continuousOperation: word('24/365 operation', '24時間365日'),
  nationWide: word('Nation-wide', '全国規模'),
  manySites: word('Many sites and complex network', '多拠点・複雑なネットワーク'),
  disasterPrevention: word('Disaster and crime prevention', '防災・防犯')
};

export const KIND_WORDS: Record<Kind, Word> = {
  community: word('Professional community', '学会・委員会'),
  book: word('Book', '著書'),
  externalPaper: word('External paper', '社外論文'),
  internalPaper: word('Internal paper', '社内論文'),
  externalInstructor: word('External instructor', '社外講師'),
  internalInstructor: word('Internal instructor', '社内講師'),
  patent: word('Patent', '特許出願')
};

export const FIELD_WORDS: Record<Field, Word> = {
  hardware: word('Hardware', 'ハードウェア'),
  software: word('Software', 'ソフトウェア'),
  facilityManagement: word('Facility Management', 'ファシリティマネジメント')
};
export const ROLE_WORDS: Record<Role, Word> = {
  member: word('Member', 'メンバー'),
  personResponsible: word('Person responsible', '責任者')
};
export const RESULT_WORDS: Record<Result, Word> = {
  success: word('Success', '成功'),
  completed: word('Completed', '完了'),
  failed: word('Failed', '失敗'),
  inProgress: word('In progress', '進行中')
};
export const SCOPE_WORDS: Record<Scope, Word> = {
  specificUsers: word('Specific users', '特定ユーザ'),
  wideAreaTeam: word('Wide-area or specific-industry team', '広域・特定業種チーム'),
  wideAreaUsers: word('Wide-area users or whole industry', '広域ユーザ・業種全体'),
  partOfFacility: word('Part of facility', '設備の一部')
};
export const GUIDANCE_WORDS: Record<Guidance, Word> = {
  self: word('Self', '独力'),
  subordinates: word('Subordinates', '後進'),
  company: word('Company', '社内'),
  industry: word('Industry', '業界')
};

const JAPANESE_AREAS: Record<string, string> = {
  'General IT components': 'IT主要コンポーネント全般',
  'Hardware and operation technology': 'システム運用管理・ハードウェア製品技術',
  'Operation policy and installation planning': '運用管理方針・製品選定・導入計画',
  'Overall service team personnel and profitability': 'サービスチーム全体の要員計画管理・収益管理',
  'Assigned team profitability': '担当チームの収益管理',
  'Customer satisfaction': '顧客満足度の獲得',
  'Basic knowledge of hardware and operation technology': 'システム運用管理・ハードウェア製品の基礎知識',
  'First technical support': '一次技術支援窓口',
  'Advice to users': 'ユーザニーズに応じた計画・方法の助言',
  'Failure diagnosis and software technology': '障害診断・ソフトウェア製品技術',
  'Service and support planning': '担当領域のサービス・技術支援・企画立案',
  'Measures for user requirements': 'ユーザ要件に応じた対応策の立案',
  'Assigned team structure': '担当チームの体制維持',
  'Basic knowledge of failure diagnosis and software technology': '障害診断・ソフトウェア製品の基礎知識',
  'Facility engineering': 'ファシリティマネジメント・建築・電気・機械・統合配線',
  'Facility strategy and long-term plan': 'ファシリティ戦略・中長期ファシリティ計画',
  'Facility strategy and long-term plan of the assigned area':
    '担当領域のファシリティ戦略・中長期ファシリティ計画の立案',
  'Assigned service team personnel and profitability': '担当サービスチームの要員計画管理・収益管理',
  'Assigned service team personnel planning and understanding of profitability':
    '担当サービスチームの要員計画・収益の把握',
  'Basic knowledge of facility engineering': 'ファシリティマネジメント・建築・電気・機械・統合配線の基礎知識'
};

const AREA_WORDS = new Map(
  FIELDS.flatMap((field) => areasFrom(field, 3)).map(
    (area) => [area, word(area, JAPANESE_AREAS[area]!)] as const
  )
);
export const areaWord = (area: string): Word => AREA_WORDS.get(area)!;

/** What people type that means nothing in the column. */
export const NONSENSE = {
  field: ['Hardwear', 'Network', '設計'],
  role: ['Menber', 'Lead', '主任'],
  result: ['Sucess', 'done', '済み?'],
  scope: ['Everybody', '全員'],
  guidance: ['Everyone', '全社員'],
  yesNo: ['maybe', '?', '△'],
  listItem: ['Astrology', '占星術'],
  figure: ['about 3', '3〜4', 'many', -5]
} as const;
