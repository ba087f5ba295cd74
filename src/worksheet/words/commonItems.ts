/** By meaning. */
export type CommonWords = Readonly<Record<string, readonly string[]>>;

/** What companies write in lists and in columns of yes and no, by column and meaning: see commonWords.ts. */
export const COMMON_ITEMS = {
  complexity: {
    multiPlatform: ['Multi PF', 'MPF', 'マルチPF', 'マルチプラット', '複数プラットフォーム'],
    multiVendor: [
      'MV',
      'Multi vender',
      'Multivender',
      '複数ベンダ',
      '複数ベンダー',
      'マルチベンダ環境',
      'マルチベンダー環境'
    ],
    newTechnology: [
      'New tech',
      'Latest technology',
      'Cutting edge',
      '先端技術',
      '最新技術',
      '新技術導入',
      '先進'
    ],
    missionCritical: [
      'MC',
      'Critical',
      'ミッションクリティカルシステム',
      'ミックリ',
      '基幹',
      '基幹系',
      '基幹システム'
    ],
    continuousOperation: [
      '24x7',
      '24/7',
      '24h',
      '24x365',
      '24H365D',
      '24365',
      '24時間',
      '24時間対応',
      '24時間稼働',
      '無停止'
    ],
    nationWide: ['National', 'All over the country', '全国', '全国展開', '全国対応'],
    manySites: [
      'Many sites',
      'Multi site',
      'Multi-sites',
      'Multiple sites',
      'Complex network',
      '多拠点',
      '複数拠点',
      '複雑NW',
      '複雑ネットワーク',
      '複雑なネットワーク',
      '多拠点NW'
    ],
    disasterPrevention: [
      'Disaster prevention',
      'Crime prevention',
      'Security and disaster',
      '防災',
      '防犯',
      '防災防犯',
      '防災対策',
      '防犯対策'
    ]
  },
  succession: {
    community: [
      'Society',
      'Academic society',
      'Community',
      'Committee',
      '学会',
      '委員会',
      '学会活動',
      '委員会活動',
      'コミュニティ'
    ],
    book: ['Author', 'Publication', '書籍', '執筆', '出版', '著作', '本'],
    externalPaper: [
      'Published paper',
      'Conference paper',
      'Journal paper',
      '外部論文',
      '学会論文',
      '社外発表'
    ],
    internalPaper: ['In-house paper', 'Internal report', '内部論文', '社内報', '社内発表'],
    externalInstructor: [
      'External lecturer',
      'External teacher',
      '外部講師',
      '社外研修講師',
      '社外セミナー講師'
    ],
    internalInstructor: [
      'Internal lecturer',
      'Internal trainer',
      'In-house instructor',
      '内部講師',
      '社内研修講師',
      '社内勉強会講師'
    ],
    patent: ['Patents', 'Patent applied', '特許取得', '特許申請']
  },
  areas: { customerSatisfaction: ['CS', 'CS向上', '顧客満足', '顧客満足度', '顧客満足度向上'] },
  exam: {
    yes: ['Acquired', 'Certified', 'Holder', 'Qualified', '合', '合格者', '取得者', '保有', '保持', '有資格'],
    no: ['Not passed', 'Not acquired', 'Not taken', '不合', '未合格', '未取得', '未受験', '未']
  }
};

/** In every column of yes and no. */
export const COMMON_ANSWERS: CommonWords = {
  yes: [
    'OK',
    'Done',
    'T',
    'Have',
    'Applies',
    'Applicable',
    '完',
    '完了',
    '済み',
    '実施',
    '実施済',
    '実施済み',
    '該当',
    '該当する',
    '対象',
    '可',
    'する',
    'した',
    'やった',
    '◎',
    '●',
    '■',
    '☑',
    '✅',
    'レ',
    'レ点',
    'V',
    '+'
  ],
  no: [
    'NG',
    'F',
    'None',
    'Not',
    'Nil',
    'Not done',
    'Not applicable',
    '未',
    '未実施',
    '非該当',
    '該当なし',
    '該当せず',
    '対象外',
    '不可',
    'しない',
    '✕',
    '✖',
    '╳',
    '☓',
    'ー',
    '―',
    '☐',
    '□'
  ]
};

/** In every list: there is nothing to list. */
export const COMMON_NOTHING: readonly string[] = [
  'N/A',
  'Nil',
  'Nothing',
  'Not applicable',
  '特になし',
  '特に無し',
  '無し',
  'ない',
  'ありません',
  '該当無し',
  '該当せず',
  '対象外',
  'ゼロ'
];

/** In every column: nothing is recorded yet. */
export const COMMON_BLANKS: readonly string[] = [
  'TBD',
  'TBA',
  'TBC',
  '?',
  '??',
  '???',
  'Unknown',
  'Unclear',
  'N/A',
  'NA',
  'Pending',
  'Blank',
  '不明',
  '未定',
  '未確認',
  '未記入',
  '未入力',
  '確認中',
  '要確認',
  '調整中',
  '空欄',
  '※',
  '…',
  '...'
];
