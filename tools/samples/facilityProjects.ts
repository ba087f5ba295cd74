import type { Project } from './department';

/** Facility Management projects, from the first to the latest. */
export const facilityProjects: readonly Project[] = [
  {
    en: 'Data centre power renewal, telecom carrier',
    ja: '通信会社 データセンター電源設備更新',
    criteria: ['missionCritical', 'continuousOperation', 'disasterPrevention'],
    sites: 4,
    floorArea: 4200,
    responsible: 102,
    members: [108, 114]
  },
  {
    en: 'Network rooms of all branches, regional bank group',
    ja: '地方銀行グループ 全営業店ネットワーク室整備',
    criteria: ['missionCritical', 'manySites', 'disasterPrevention'],
    networkSites: 420,
    responsible: 102,
    members: [111, 117, 123]
  },
  {
    en: 'Seismic isolation of the computer centre, life insurer',
    ja: '生命保険会社 電算センター免震化',
    criteria: ['missionCritical', 'continuousOperation', 'disasterPrevention'],
    sites: 1,
    floorArea: 3600,
    responsible: 105,
    members: [111, 120]
  },
  {
    en: 'New data centre, cloud service provider',
    ja: 'クラウド事業者 データセンター新設',
    criteria: ['missionCritical', 'continuousOperation', 'manySites', 'disasterPrevention'],
    sites: 1,
    floorArea: 6800,
    responsible: 105,
    members: [108, 114, 129]
  },
  {
    en: 'Standard cabling of stores, convenience store chain',
    ja: 'コンビニエンスストアチェーン 店舗配線標準化',
    criteria: ['continuousOperation', 'manySites'],
    networkSites: 850,
    responsible: 105,
    members: [126, 131]
  },
  {
    en: 'Cooling renewal, weather data company',
    ja: '気象情報会社 空調設備更新',
    criteria: ['missionCritical', 'continuousOperation'],
    floorArea: 2400,
    responsible: 102,
    members: [111, 129]
  },
  {
    en: 'Surveillance and entry control, airport terminals',
    ja: '空港ターミナル 監視・入退室設備更新',
    criteria: ['continuousOperation', 'manySites', 'disasterPrevention'],
    sites: 3,
    responsible: 108,
    members: [120, 132]
  },
  {
    en: 'UPS replacement, hospital group',
    ja: '病院グループ 無停電電源装置更新',
    criteria: ['missionCritical', 'continuousOperation'],
    sites: 5,
    responsible: 108,
    members: [114, 126]
  },
  {
    en: 'Wiring closets of branches, securities firm',
    ja: '証券会社 支店配線盤更新',
    criteria: ['missionCritical', 'manySites'],
    networkSites: 180,
    responsible: 108,
    members: [123, 131]
  },
  {
    en: 'Second data centre fit-out, mail-order company',
    ja: '通販会社 第2データセンター内装・電源工事',
    criteria: ['missionCritical', 'continuousOperation'],
    sites: 1,
    floorArea: 2600,
    responsible: 111,
    members: [117, 129]
  },
  {
    en: 'Network rooms of plants, car-parts maker',
    ja: '自動車部品メーカー 工場ネットワーク室整備',
    criteria: ['continuousOperation', 'manySites', 'disasterPrevention'],
    networkSites: 60,
    responsible: 111,
    members: [120, 126]
  },
  {
    en: 'Gas fire suppression, city archive',
    ja: '市公文書館 ガス消火設備更新',
    criteria: ['missionCritical', 'disasterPrevention'],
    sites: 2,
    responsible: 111,
    members: [123]
  },
  {
    en: 'Server room relocation, law firm',
    ja: '法律事務所 サーバ室移転',
    criteria: ['missionCritical', 'disasterPrevention'],
    sites: 1,
    floorArea: 120,
    responsible: 114,
    members: [108, 131]
  },
  {
    en: 'Campus cabling, university',
    ja: '大学 構内配線更新',
    criteria: ['continuousOperation', 'manySites'],
    networkSites: 85,
    responsible: 114,
    members: [111, 126, 129]
  },
  {
    en: 'Computer room cooling, food wholesaler',
    ja: '食品卸 電算室空調更新',
    criteria: ['missionCritical', 'continuousOperation', 'disasterPrevention'],
    scope: 'partOfFacility',
    responsible: 117,
    members: [114, 123]
  },
  {
    en: 'Entry control, research institute',
    ja: '研究所 入退室管理設備導入',
    criteria: ['missionCritical', 'disasterPrevention'],
    sites: 1,
    floorArea: 300,
    responsible: 117,
    members: [132]
  },
  {
    en: 'Recovery site, payment service company',
    ja: '決済代行会社 災害対策サイト構築',
    criteria: ['missionCritical', 'continuousOperation', 'disasterPrevention'],
    sites: 2,
    floorArea: 1400,
    responsible: 102,
    members: [108, 123]
  },
  {
    en: 'Emergency generator, regional hospital',
    ja: '地域病院 非常用発電機更新',
    criteria: ['missionCritical', 'continuousOperation', 'disasterPrevention'],
    sites: 2,
    responsible: 120,
    members: [111, 114]
  },
  {
    en: 'Power capacity review, publisher',
    ja: '出版社 電源容量見直し',
    criteria: ['missionCritical', 'continuousOperation'],
    scope: 'partOfFacility',
    responsible: 120,
    members: [117, 131]
  },
  {
    en: 'Rack layout and cabling, design school',
    ja: 'デザイン専門学校 ラック配置・配線工事',
    criteria: ['continuousOperation', 'manySites'],
    scope: 'partOfFacility',
    result: 'completed',
    responsible: 123,
    members: [126, 132]
  },
  {
    en: 'Leak detection, museum storehouse',
    ja: '博物館 収蔵庫漏水検知設備',
    criteria: ['missionCritical', 'disasterPrevention'],
    scope: 'partOfFacility',
    result: 'completed',
    responsible: 126,
    members: [129]
  },
  {
    en: 'Floor load survey, printing company',
    ja: '印刷会社 電算室床荷重調査',
    criteria: ['missionCritical', 'disasterPrevention'],
    scope: 'partOfFacility',
    responsible: 131,
    members: [123]
  },
  {
    en: 'Standby network hub, broadcaster',
    ja: '放送局 予備ネットワーク拠点整備',
    criteria: ['missionCritical', 'continuousOperation', 'manySites'],
    networkSites: 130,
    responsible: 108,
    members: [117, 131]
  },
  {
    en: 'Cabling for a plant relocation, electronics maker',
    ja: '電子部品メーカー 工場移転に伴う配線工事',
    criteria: ['continuousOperation', 'manySites'],
    networkSites: 45,
    result: 'failed',
    responsible: 117,
    members: [114, 140]
  },
  {
    en: 'Energy saving in computer rooms, prefectural office',
    ja: '県庁 電算室省エネルギー化',
    criteria: ['missionCritical', 'continuousOperation', 'manySites'],
    networkSites: 240,
    result: 'inProgress',
    responsible: 102,
    members: [111, 123, 140]
  },
  {
    en: 'Modular data centre trial, electricity retailer',
    ja: '電力小売 モジュール型データセンター試行',
    criteria: ['missionCritical', 'continuousOperation', 'disasterPrevention'],
    sites: 2,
    result: 'inProgress',
    responsible: 105,
    members: [120, 132, 140]
  }
];
