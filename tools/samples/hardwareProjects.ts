import type { Project } from './department';

const mainframe = { en: 'Mainframe', ja: '汎用機' };
const server = { en: 'Midrange server', ja: '中型サーバ' };
const pc = { en: 'PC', ja: 'PC' };
const storage = { en: 'Storage', ja: 'ストレージ' };
const network = { en: 'Network', ja: 'ネットワーク' };

/** Hardware projects, from the first to the latest. */
export const hardwareProjects: readonly Project[] = [
  {
    en: 'Core banking server renewal, regional bank',
    ja: '地方銀行 勘定系サーバ更改',
    component: server,
    criteria: ['multiVendor', 'missionCritical', 'continuousOperation'],
    scope: 'wideAreaUsers',
    responsible: 101,
    members: [110, 122, 128]
  },
  {
    en: 'Mainframe maintenance, life insurer',
    ja: '生命保険会社 汎用機保守',
    component: mainframe,
    criteria: ['missionCritical', 'continuousOperation'],
    scope: 'wideAreaTeam',
    responsible: 104,
    members: [107, 119]
  },
  {
    en: 'Branch terminal replacement, credit union',
    ja: '信用金庫 営業店端末入替',
    component: pc,
    criteria: ['multiPlatform', 'multiVendor', 'nationWide'],
    scope: 'wideAreaTeam',
    responsible: 101,
    members: [116, 125, 131]
  },
  {
    en: 'Nationwide POS terminal rollout, supermarket chain',
    ja: 'スーパーマーケットチェーン 全国POS端末展開',
    component: pc,
    criteria: ['multiVendor', 'continuousOperation', 'nationWide'],
    scope: 'wideAreaUsers',
    responsible: 101,
    members: [110, 113, 119]
  },
  {
    en: 'Server maintenance, city office',
    ja: '市役所 サーバ保守',
    component: server,
    criteria: ['missionCritical', 'continuousOperation'],
    scope: 'specificUsers',
    responsible: 110,
    members: [122, 125]
  },
  {
    en: 'Storage consolidation, non-life insurer',
    ja: '損害保険会社 ストレージ統合',
    component: storage,
    criteria: ['multiPlatform', 'multiVendor', 'newTechnology', 'missionCritical'],
    scope: 'wideAreaTeam',
    responsible: 104,
    members: [107, 116]
  },
  {
    en: 'Wide-area network refresh, parcel carrier',
    ja: '宅配会社 広域ネットワーク更新',
    component: network,
    criteria: ['multiVendor', 'missionCritical', 'continuousOperation', 'nationWide'],
    scope: 'wideAreaTeam',
    responsible: 107,
    members: [113, 119]
  },
  {
    en: 'Move from mainframe to midrange servers, car-parts maker',
    ja: '自動車部品メーカー 汎用機から中型サーバへの移行',
    component: server,
    criteria: ['multiPlatform', 'newTechnology'],
    scope: 'wideAreaTeam',
    responsible: 107,
    members: [110, 128]
  },
  {
    en: 'Ticket-gate controller maintenance, railway operator',
    ja: '鉄道会社 改札制御装置保守',
    component: server,
    criteria: ['missionCritical', 'continuousOperation', 'nationWide'],
    scope: 'wideAreaTeam',
    responsible: 107,
    members: [113]
  },
  {
    en: 'LAN switch replacement, university campus',
    ja: '大学キャンパス LANスイッチ更改',
    component: network,
    criteria: ['multiPlatform', 'multiVendor'],
    scope: 'wideAreaTeam',
    responsible: 110,
    members: [119, 131]
  },
  {
    en: 'Backup library renewal, securities firm',
    ja: '証券会社 バックアップ装置更新',
    component: storage,
    criteria: ['missionCritical', 'continuousOperation'],
    scope: 'wideAreaTeam',
    responsible: 113,
    members: [119, 125]
  },
  {
    en: 'Thin-client rollout, call centre operator',
    ja: 'コールセンター シンクライアント展開',
    component: pc,
    criteria: ['multiPlatform', 'newTechnology'],
    scope: 'specificUsers',
    responsible: 113,
    members: [122, 135]
  },
  {
    en: 'Flash storage for patient records, hospital group',
    ja: '病院グループ 電子カルテ用フラッシュストレージ導入',
    component: storage,
    criteria: ['newTechnology', 'missionCritical', 'continuousOperation'],
    scope: 'wideAreaUsers',
    responsible: 104,
    members: [107, 116, 125]
  },
  {
    en: 'Virtualisation hosts, food wholesaler',
    ja: '食品卸 仮想化基盤サーバ構築',
    component: server,
    criteria: ['multiPlatform', 'multiVendor', 'newTechnology', 'missionCritical'],
    scope: 'specificUsers',
    responsible: 116,
    members: [128]
  },
  {
    en: 'X-ray image servers, dental clinics',
    ja: '歯科医院グループ 画像サーバ設置',
    component: server,
    criteria: ['multiPlatform', 'multiVendor'],
    scope: 'specificUsers',
    responsible: 116,
    members: [110, 131]
  },
  {
    en: 'Firewall replacement, city libraries',
    ja: '市立図書館 ファイアウォール更改',
    component: network,
    criteria: ['multiVendor', 'newTechnology'],
    scope: 'wideAreaTeam',
    responsible: 119,
    members: [113, 122]
  },
  {
    en: 'Rack server replacement, precision machine maker',
    ja: '精密機器メーカー ラックサーバ更改',
    component: server,
    criteria: ['missionCritical', 'continuousOperation'],
    scope: 'wideAreaTeam',
    result: 'failed',
    responsible: 119,
    members: [116, 137]
  },
  {
    en: 'Handheld terminals for warehouses, mail-order company',
    ja: '通販会社 倉庫ハンディ端末導入',
    component: pc,
    criteria: ['multiVendor', 'newTechnology', 'nationWide'],
    scope: 'wideAreaTeam',
    responsible: 125,
    members: [128]
  },
  {
    en: 'Disaster-recovery storage, prefectural office',
    ja: '県庁 災害対策用ストレージ導入',
    component: storage,
    criteria: ['multiVendor', 'missionCritical'],
    scope: 'wideAreaTeam',
    responsible: 125,
    members: [131]
  },
  {
    en: 'PC replacement, junior high schools',
    ja: '市立中学校 教育用PC入替',
    component: pc,
    criteria: ['multiPlatform', 'multiVendor'],
    scope: 'specificUsers',
    responsible: 122,
    members: [128, 135]
  },
  {
    en: 'Tablets for home-care visits, nursing-care provider',
    ja: '介護事業者 訪問用タブレット配備',
    component: pc,
    criteria: ['newTechnology', 'nationWide'],
    scope: 'specificUsers',
    result: 'completed',
    responsible: 128,
    members: [122, 131]
  },
  {
    en: 'Label printer maintenance, pharmaceutical wholesaler',
    ja: '医薬品卸 ラベルプリンタ保守',
    component: pc,
    criteria: ['multiVendor', 'continuousOperation'],
    scope: 'specificUsers',
    result: 'completed',
    responsible: 131,
    members: [125]
  },
  {
    en: 'Router relocation, newspaper publisher',
    ja: '新聞社 ルータ移設',
    component: network,
    criteria: ['multiVendor', 'missionCritical'],
    scope: 'wideAreaTeam',
    result: 'failed',
    responsible: 110,
    members: [125, 138]
  },
  {
    en: 'Tape archive migration, film distributor',
    ja: '映画配給会社 テープ保管装置の移行',
    component: storage,
    criteria: ['multiVendor', 'newTechnology'],
    scope: 'wideAreaTeam',
    result: 'completed',
    responsible: 113,
    members: [107]
  },
  {
    en: 'Edge servers for stores, drugstore chain',
    ja: 'ドラッグストアチェーン 店舗エッジサーバ導入',
    component: server,
    criteria: ['newTechnology', 'continuousOperation', 'nationWide'],
    scope: 'wideAreaUsers',
    result: 'inProgress',
    responsible: 101,
    members: [119, 134, 137]
  },
  {
    en: 'Storage expansion, electricity retailer',
    ja: '電力小売 ストレージ増設',
    component: storage,
    criteria: ['missionCritical', 'continuousOperation'],
    scope: 'wideAreaTeam',
    result: 'inProgress',
    responsible: 104,
    members: [122, 134, 138]
  },
  {
    en: 'Hyperconverged servers, hotel group',
    ja: 'ホテルグループ HCI導入',
    component: server,
    criteria: ['multiPlatform', 'newTechnology', 'continuousOperation'],
    scope: 'wideAreaTeam',
    result: 'inProgress',
    responsible: 116,
    members: [113, 118, 137]
  }
];
