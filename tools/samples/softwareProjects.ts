import type { Project } from './department';

const operatingSystem = { en: 'Operating system', ja: 'OS' };
const database = { en: 'Database', ja: 'データベース' };
const middleware = { en: 'Middleware', ja: 'ミドルウェア' };
const application = { en: 'Application software', ja: 'アプリケーション' };

/** Software projects, from the first to the latest. */
export const softwareProjects: readonly Project[] = [
  {
    en: 'Core banking database upgrade, regional bank',
    ja: '地方銀行 勘定系データベース更新',
    component: database,
    criteria: ['multiVendor', 'newTechnology', 'missionCritical', 'continuousOperation'],
    scope: 'wideAreaUsers',
    responsible: 103,
    members: [112, 121]
  },
  {
    en: 'Seat reservation middleware, long-distance bus operator',
    ja: '高速バス会社 予約システムのミドルウェア更新',
    component: middleware,
    criteria: ['missionCritical', 'continuousOperation', 'nationWide'],
    scope: 'wideAreaUsers',
    responsible: 103,
    members: [109, 118, 124]
  },
  {
    en: 'Claims system migration, non-life insurer',
    ja: '損害保険会社 保険金支払システム移行',
    component: application,
    criteria: ['multiPlatform', 'multiVendor', 'missionCritical', 'continuousOperation'],
    scope: 'wideAreaTeam',
    responsible: 106,
    members: [112, 116]
  },
  {
    en: 'Security updates for branch offices, public corporation',
    ja: '公社 地方事務所OSセキュリティ更新',
    component: operatingSystem,
    criteria: ['multiPlatform', 'multiVendor', 'nationWide'],
    scope: 'wideAreaTeam',
    responsible: 103,
    members: [115, 127]
  },
  {
    en: 'Patient record software rollout, hospital group',
    ja: '病院グループ 電子カルテソフトウェア展開',
    component: application,
    criteria: ['multiVendor', 'missionCritical', 'continuousOperation', 'nationWide'],
    scope: 'wideAreaUsers',
    responsible: 106,
    members: [104, 118, 124, 139]
  },
  {
    en: 'Database consolidation, housing equipment maker',
    ja: '住宅設備メーカー データベース統合',
    component: database,
    criteria: ['multiPlatform', 'multiVendor', 'newTechnology'],
    scope: 'wideAreaTeam',
    responsible: 106,
    members: [109]
  },
  {
    en: 'Settlement failure analysis, card company',
    ja: 'クレジットカード会社 決済システム障害解析',
    component: middleware,
    criteria: ['missionCritical', 'continuousOperation'],
    scope: 'wideAreaUsers',
    responsible: 109,
    members: [103, 112]
  },
  {
    en: 'Container platform, mail-order company',
    ja: '通販会社 コンテナ基盤導入',
    component: middleware,
    criteria: ['multiPlatform', 'newTechnology', 'missionCritical', 'continuousOperation'],
    scope: 'wideAreaTeam',
    responsible: 109,
    members: [115, 121]
  },
  {
    en: 'Online test platform support, tutoring school chain',
    ja: '学習塾チェーン オンラインテスト基盤支援',
    component: middleware,
    criteria: ['newTechnology', 'nationWide'],
    scope: 'wideAreaTeam',
    responsible: 109,
    members: [124, 133]
  },
  {
    en: 'Directory service integration, trading company',
    ja: '商社 認証基盤統合',
    component: operatingSystem,
    criteria: ['multiPlatform', 'multiVendor'],
    scope: 'wideAreaTeam',
    responsible: 112,
    members: [116, 127]
  },
  {
    en: 'Job scheduler replacement, credit union',
    ja: '信用金庫 ジョブ管理ソフトウェア更改',
    component: middleware,
    criteria: ['missionCritical', 'continuousOperation'],
    scope: 'wideAreaTeam',
    responsible: 112,
    members: [121]
  },
  {
    en: 'Message queue upgrade, securities firm',
    ja: '証券会社 メッセージ連携基盤更新',
    component: middleware,
    criteria: ['multiVendor', 'newTechnology', 'missionCritical', 'continuousOperation'],
    scope: 'specificUsers',
    responsible: 115,
    members: [104, 130]
  },
  {
    en: 'Web application server maintenance, city office',
    ja: '市役所 Webアプリケーションサーバ保守',
    component: middleware,
    criteria: ['multiVendor', 'continuousOperation'],
    scope: 'specificUsers',
    responsible: 115,
    members: [133]
  },
  {
    en: 'Timetable system customisation, railway operator',
    ja: '鉄道会社 ダイヤ管理システム改修',
    component: application,
    criteria: ['missionCritical', 'continuousOperation', 'nationWide'],
    scope: 'wideAreaTeam',
    responsible: 118,
    members: [116]
  },
  {
    en: 'Open-source database introduction, food wholesaler',
    ja: '食品卸 オープンソースデータベース導入',
    component: database,
    criteria: ['multiPlatform', 'newTechnology'],
    scope: 'wideAreaTeam',
    responsible: 115,
    members: [112, 124]
  },
  {
    en: 'Payroll package upgrade, staffing agency',
    ja: '人材派遣会社 給与パッケージ更新',
    component: application,
    criteria: ['multiPlatform', 'multiVendor'],
    scope: 'specificUsers',
    responsible: 118,
    members: [130]
  },
  {
    en: 'Stock-keeping application support, drugstore chain',
    ja: 'ドラッグストアチェーン 在庫管理アプリ支援',
    component: application,
    criteria: ['multiVendor', 'nationWide'],
    scope: 'wideAreaTeam',
    responsible: 118,
    members: [121, 124, 133]
  },
  {
    en: 'Operating system upgrade, university laboratories',
    ja: '大学研究室 OS更新',
    component: operatingSystem,
    criteria: ['multiPlatform', 'multiVendor', 'newTechnology'],
    scope: 'specificUsers',
    responsible: 116,
    members: [115, 127]
  },
  {
    en: 'POS application failure response, supermarket chain',
    ja: 'スーパーマーケットチェーン POSアプリ障害対応',
    component: application,
    criteria: ['missionCritical', 'continuousOperation', 'nationWide'],
    scope: 'wideAreaUsers',
    responsible: 109,
    members: [118, 121]
  },
  {
    en: 'Monitoring agents, parcel carrier',
    ja: '宅配会社 監視エージェント展開',
    component: middleware,
    criteria: ['multiPlatform', 'continuousOperation', 'nationWide'],
    scope: 'wideAreaTeam',
    responsible: 121,
    members: [116, 130]
  },
  {
    en: 'Catalogue database, prefectural library',
    ja: '県立図書館 蔵書データベース更新',
    component: database,
    criteria: ['multiPlatform', 'multiVendor'],
    scope: 'specificUsers',
    result: 'completed',
    responsible: 124,
    members: [139]
  },
  {
    en: 'Log analysis platform, telecom carrier',
    ja: '通信会社 ログ解析基盤構築',
    component: middleware,
    criteria: ['newTechnology', 'missionCritical', 'continuousOperation'],
    scope: 'wideAreaUsers',
    result: 'failed',
    responsible: 121,
    members: [103, 109]
  },
  {
    en: 'Sales support customisation, beverage maker',
    ja: '飲料メーカー 営業支援アプリ改修',
    component: application,
    criteria: ['multiVendor', 'newTechnology'],
    scope: 'specificUsers',
    result: 'completed',
    responsible: 104,
    members: [118, 133]
  },
  {
    en: 'Mail system replacement, architects’ office',
    ja: '設計事務所 メールシステム更改',
    component: application,
    criteria: ['multiPlatform', 'multiVendor'],
    scope: 'specificUsers',
    result: 'completed',
    members: [127, 130]
  },
  {
    en: 'Printer driver fixes, printing company',
    ja: '印刷会社 プリンタドライバ不具合対応',
    component: operatingSystem,
    criteria: ['multiPlatform', 'multiVendor'],
    scope: 'specificUsers',
    responsible: 127,
    members: [139]
  },
  {
    en: 'Middleware inventory, construction company',
    ja: '建設会社 ミドルウェア構成調査',
    component: middleware,
    criteria: ['multiPlatform', 'multiVendor'],
    scope: 'specificUsers',
    result: 'completed',
    responsible: 130,
    members: [133]
  },
  {
    en: 'Loyalty application integration, shopping mall operator',
    ja: 'ショッピングモール ポイントアプリ連携',
    component: application,
    criteria: ['multiVendor', 'newTechnology'],
    scope: 'wideAreaTeam',
    result: 'failed',
    responsible: 115,
    members: [112, 136]
  },
  {
    en: 'Translation software trial, travel agency',
    ja: '旅行会社 翻訳ソフトウェア試行',
    component: application,
    criteria: ['multiPlatform', 'newTechnology'],
    scope: 'specificUsers',
    result: 'completed',
    responsible: 124,
    members: []
  },
  {
    en: 'Cloud database migration, newspaper publisher',
    ja: '新聞社 データベースのクラウド移行',
    component: database,
    criteria: ['multiVendor', 'newTechnology', 'missionCritical'],
    scope: 'wideAreaTeam',
    result: 'inProgress',
    responsible: 103,
    members: [118, 120, 136]
  },
  {
    en: 'Meter-reading application, gas company',
    ja: 'ガス会社 検針アプリ導入',
    component: application,
    criteria: ['missionCritical', 'nationWide'],
    scope: 'wideAreaTeam',
    result: 'inProgress',
    responsible: 106,
    members: [109, 120, 136]
  }
];
