/**
 * The words by which a worksheet may name its columns and values, by language. The first of each list is the
 * name that the program itself writes (`canonical`); the others are accepted when reading. Letter case,
 * spacing, width and punctuation never matter, so they are not repeated here.
 */
export interface Words {
  readonly columns: Readonly<Record<ColumnId, readonly string[]>>;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly results: Readonly<Record<string, readonly string[]>>;
  readonly scopes: Readonly<Record<string, readonly string[]>>;
  readonly guidance: Readonly<Record<string, readonly string[]>>;
  /** Specialty areas by id. */
  readonly areas: Readonly<Record<string, readonly string[]>>;
}

/**
 * Columns that are read, then the five that are written. Criteria and kinds of succession are columns of
 * their own.
 */
export const COLUMN_IDS = [
  'employeeId',
  'name',
  'specialty',
  'project',
  'role',
  'result',
  'itComponent',
  'complexity',
  'multiPlatform',
  'multiVendor',
  'newTechnology',
  'missionCritical',
  'continuousOperation',
  'nationWide',
  'manySites',
  'disasterPrevention',
  'serviceScope',
  'sites',
  'floorArea',
  'networkSites',
  'leadsOthers',
  'areas',
  'guidance',
  'succession',
  'community',
  'book',
  'externalPaper',
  'internalPaper',
  'externalInstructor',
  'internalInstructor',
  'patent',
  'developsSubordinates',
  'exam',
  'projectLevel',
  'itssLevel',
  'basis',
  'nextLevel',
  'missing'
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

export const englishWords: Words = {
  columns: {
    employeeId: [
      'Employee ID',
      'Employee No',
      'Employee number',
      'Employee code',
      'Staff ID',
      'Staff No',
      'Emp ID'
    ],
    name: ['Name', 'Employee name', 'Full name', 'Staff name'],
    specialty: ['Specialty field', 'Specialty', 'Speciality field', 'Field'],
    project: ['Project', 'Project name', 'Project title'],
    role: ['Role', 'Role in project', 'Project role'],
    result: ['Result', 'Outcome', 'Project result'],
    itComponent: ['IT component', 'IT main component', 'Component'],
    complexity: ['Complexity', 'Complexity criteria'],
    multiPlatform: ['Multi-platform', 'Multi-platforms', 'Multiple platforms'],
    multiVendor: ['Multi-vendor', 'Multi-vendors', 'Multiple vendors'],
    newTechnology: ['New technology', 'New technologies', 'Advanced technology'],
    missionCritical: ['Mission critical', 'Mission-critical system'],
    continuousOperation: ['24/365 operation', '24/365', '24h/365d operation'],
    nationWide: ['Nation-wide', 'Nation-wide scale'],
    manySites: ['Many sites and complex network', 'Many sites, complex network'],
    disasterPrevention: ['Disaster and crime prevention', 'Disaster/crime prevention'],
    serviceScope: ['Service scope', 'Scope of service'],
    sites: ['Sites', 'Number of sites', 'No. of sites'],
    floorArea: ['Floor area (m2)', 'Floor area', 'Floor area (sqm)', 'Floor space (m2)', 'Floor space'],
    networkSites: ['Network sites', 'Number of network sites', 'No. of network sites'],
    leadsOthers: ['Leads others', 'Leading others'],
    areas: ['Specialty areas', 'Specialty area', 'Speciality areas', 'Areas of specialty'],
    guidance: ['Guidance scope', 'Scope of guidance'],
    succession: ['Expertise succession', 'Succession of expertise'],
    community: ['Professional community', 'Professional communities'],
    book: ['Book', 'Books'],
    externalPaper: ['External paper', 'External papers'],
    internalPaper: ['Internal paper', 'Internal papers'],
    externalInstructor: ['External instructor'],
    internalInstructor: ['Internal instructor'],
    patent: ['Patent', 'Patents', 'Patent application'],
    developsSubordinates: ['Develops subordinates', 'Development of subordinates', 'Developing subordinates'],
    exam: [
      'AP exam',
      'AP',
      'AP examination',
      'Applied Information Technology Engineer exam',
      'Applied Information Technology Engineer examination'
    ],
    projectLevel: ['Project level'],
    itssLevel: ['ITSS level'],
    basis: ['Basis'],
    nextLevel: ['Next level'],
    missing: ['Missing requirements']
  },
  fields: {
    hardware: ['Hardware', 'HW'],
    software: ['Software', 'SW'],
    facilityManagement: ['Facility Management', 'Facilities Management', 'FM']
  },
  roles: {
    member: ['Member', 'Team member', 'Member of the team'],
    personResponsible: ['Person responsible', 'Responsible person']
  },
  results: {
    success: ['Success', 'Successful'],
    completed: ['Completed'],
    failed: ['Failed', 'Failure'],
    inProgress: ['In progress']
  },
  scopes: {
    specificUsers: ['Specific users'],
    wideAreaTeam: ['Wide-area or specific-industry team'],
    wideAreaUsers: ['Wide-area users or whole industry'],
    partOfFacility: ['Part of facility']
  },
  guidance: { self: ['Self'], subordinates: ['Subordinates'], company: ['Company'], industry: ['Industry'] },
  areas: {
    'hw.generalItComponents': ['General IT components'],
    'hw.hardwareAndOperationTechnology': ['Hardware and operation technology'],
    'hw.operationPolicyAndInstallationPlanning': ['Operation policy and installation planning'],
    'hw.overallServiceTeamPersonnelAndProfitability': ['Overall service team personnel and profitability'],
    'hw.assignedTeamProfitability': ['Assigned team profitability'],
    'hw.customerSatisfaction': ['Customer satisfaction'],
    'hw.basicKnowledgeOfHardwareAndOperationTechnology': [
      'Basic knowledge of hardware and operation technology'
    ],
    'hw.firstTechnicalSupport': ['First technical support'],
    'hw.adviceToUsers': ['Advice to users'],
    'sw.generalItComponents': ['General IT components'],
    'sw.failureDiagnosisAndSoftwareTechnology': ['Failure diagnosis and software technology'],
    'sw.serviceAndSupportPlanning': ['Service and support planning'],
    'sw.measuresForUserRequirements': ['Measures for user requirements'],
    'sw.assignedTeamStructure': ['Assigned team structure'],
    'sw.overallServiceTeamPersonnelAndProfitability': ['Overall service team personnel and profitability'],
    'sw.customerSatisfaction': ['Customer satisfaction'],
    'sw.basicKnowledgeOfFailureDiagnosisAndSoftwareTechnology': [
      'Basic knowledge of failure diagnosis and software technology'
    ],
    'sw.firstTechnicalSupport': ['First technical support'],
    'sw.adviceToUsers': ['Advice to users'],
    'fm.facilityEngineering': ['Facility engineering'],
    'fm.facilityStrategyAndLongTermPlan': ['Facility strategy and long-term plan'],
    'fm.facilityStrategyAndLongTermPlanOfAssignedArea': [
      'Facility strategy and long-term plan of the assigned area'
    ],
    'fm.overallServiceTeamPersonnelAndProfitability': ['Overall service team personnel and profitability'],
    'fm.assignedServiceTeamPersonnelAndProfitability': ['Assigned service team personnel and profitability'],
    'fm.assignedServiceTeamPersonnelPlanningAndUnderstandingOfProfitability': [
      'Assigned service team personnel planning and understanding of profitability'
    ],
    'fm.customerSatisfaction': ['Customer satisfaction'],
    'fm.basicKnowledgeOfFacilityEngineering': ['Basic knowledge of facility engineering'],
    'fm.adviceToUsers': ['Advice to users']
  }
};

export const japaneseWords: Words = {
  columns: {
    employeeId: ['社員番号', '社員ID', '社員No', '社員コード', '従業員番号', '従業員ID', '職員番号'],
    name: ['氏名', '名前', '社員名', '社員氏名'],
    specialty: ['専門分野', '分野'],
    project: ['プロジェクト', 'プロジェクト名', '案件', '案件名'],
    role: ['役割'],
    result: ['結果', 'プロジェクト結果'],
    itComponent: ['担当コンポーネント', 'ITコンポーネント', 'コンポーネント'],
    complexity: ['複雑性', '複雑さ', '複雑性の条件'],
    multiPlatform: ['マルチプラットフォーム'],
    multiVendor: ['マルチベンダ', 'マルチベンダー'],
    newTechnology: ['先進技術', '新技術'],
    missionCritical: ['ミッションクリティカル'],
    continuousOperation: ['24時間365日', '24時間365日運用', '24時間365日稼働'],
    nationWide: ['全国規模'],
    manySites: ['多拠点・複雑なネットワーク', '多拠点・複雑ネットワーク'],
    disasterPrevention: ['防災・防犯'],
    serviceScope: ['サービス範囲'],
    sites: ['サイト数'],
    floorArea: ['面積(㎡)', '面積', '床面積', '床面積(㎡)', '面積(平方メートル)'],
    networkSites: ['ネットワーク拠点数', 'ネットワークサイト数'],
    leadsOthers: ['他者リード', '他者のリード', '他者をリード'],
    areas: ['専門領域'],
    guidance: ['指導範囲'],
    succession: ['技術継承', '技術の継承'],
    community: [
      '学会・委員会',
      '学会・委員会活動',
      'プロフェッショナルコミュニティ',
      'プロフェッショナルコミュニティ活動'
    ],
    book: ['著書'],
    externalPaper: ['社外論文', '社外論文掲載'],
    internalPaper: ['社内論文', '社内論文掲載'],
    externalInstructor: ['社外講師'],
    internalInstructor: ['社内講師'],
    patent: ['特許出願', '特許'],
    developsSubordinates: ['後進育成', '後進の育成'],
    exam: ['応用情報技術者', '応用情報技術者試験', '応用情報', 'AP試験'],
    projectLevel: ['プロジェクトレベル'],
    itssLevel: ['ITSSレベル'],
    basis: ['根拠'],
    nextLevel: ['次のレベル'],
    missing: ['不足要件']
  },
  fields: {
    hardware: ['ハードウェア', 'ハードウエア'],
    software: ['ソフトウェア', 'ソフトウエア'],
    facilityManagement: ['ファシリティマネジメント']
  },
  roles: {
    member: ['メンバー', 'メンバ', 'チームメンバー', 'チームメンバ'],
    personResponsible: ['責任者', '技術チーム責任者', 'チーム責任者']
  },
  results: { success: ['成功'], completed: ['完了'], failed: ['失敗'], inProgress: ['進行中'] },
  scopes: {
    specificUsers: ['特定ユーザ', '特定ユーザー'],
    wideAreaTeam: ['広域・特定業種チーム'],
    wideAreaUsers: ['広域ユーザ・業種全体', '広域ユーザー・業種全体'],
    partOfFacility: ['設備の一部']
  },
  guidance: { self: ['独力'], subordinates: ['後進', '部下'], company: ['社内'], industry: ['業界'] },
  areas: {
    'hw.generalItComponents': ['IT主要コンポーネント全般', 'IT基盤全般'],
    'hw.hardwareAndOperationTechnology': [
      'システム運用管理・ハードウェア製品技術',
      'ハードウェア製品・運用管理技術',
      'ハードウエア製品・運用管理技術'
    ],
    'hw.operationPolicyAndInstallationPlanning': ['運用管理方針・製品選定・導入計画', '運用方針・導入計画'],
    'hw.overallServiceTeamPersonnelAndProfitability': [
      'サービスチーム全体の要員計画管理・収益管理',
      'サービスチームの要員・収益管理'
    ],
    'hw.assignedTeamProfitability': ['担当チームの収益管理'],
    'hw.customerSatisfaction': ['顧客満足度の獲得'],
    'hw.basicKnowledgeOfHardwareAndOperationTechnology': ['システム運用管理・ハードウェア製品の基礎知識'],
    'hw.firstTechnicalSupport': ['一次技術支援窓口', '一次技術支援'],
    'hw.adviceToUsers': [
      'ユーザニーズに応じた計画・方法の助言',
      'ユーザーニーズに応じた計画・方法の助言',
      'ユーザへの助言',
      'ユーザーへの助言'
    ],
    'sw.generalItComponents': ['IT主要コンポーネント全般', 'IT基盤全般'],
    'sw.failureDiagnosisAndSoftwareTechnology': [
      '障害診断・ソフトウェア製品技術',
      '障害診断・ソフトウエア製品技術'
    ],
    'sw.serviceAndSupportPlanning': ['担当領域のサービス・技術支援・企画立案', 'サービス・技術支援の企画'],
    'sw.measuresForUserRequirements': [
      'ユーザ要件に応じた対応策の立案',
      'ユーザー要件に応じた対応策の立案',
      'ユーザ要件への対応策立案',
      'ユーザー要件への対応策立案'
    ],
    'sw.assignedTeamStructure': ['担当チームの体制維持'],
    'sw.overallServiceTeamPersonnelAndProfitability': [
      'サービスチーム全体の要員計画管理・収益管理',
      'サービスチームの要員・収益管理'
    ],
    'sw.customerSatisfaction': ['顧客満足度の獲得'],
    'sw.basicKnowledgeOfFailureDiagnosisAndSoftwareTechnology': ['障害診断・ソフトウェア製品の基礎知識'],
    'sw.firstTechnicalSupport': ['一次技術支援窓口', '一次技術支援'],
    'sw.adviceToUsers': [
      'ユーザニーズに応じた計画・方法の助言',
      'ユーザーニーズに応じた計画・方法の助言',
      'ユーザへの助言',
      'ユーザーへの助言'
    ],
    'fm.facilityEngineering': [
      'ファシリティマネジメント・建築・電気・機械・統合配線',
      '設備・建築・電気・機械・配線技術'
    ],
    'fm.facilityStrategyAndLongTermPlan': ['ファシリティ戦略・中長期ファシリティ計画'],
    'fm.facilityStrategyAndLongTermPlanOfAssignedArea': [
      '担当領域のファシリティ戦略・中長期ファシリティ計画の立案'
    ],
    'fm.overallServiceTeamPersonnelAndProfitability': ['サービスチーム全体の要員計画管理・収益管理'],
    'fm.assignedServiceTeamPersonnelAndProfitability': ['担当サービスチームの要員計画管理・収益管理'],
    'fm.assignedServiceTeamPersonnelPlanningAndUnderstandingOfProfitability': [
      '担当サービスチームの要員計画・収益の把握'
    ],
    'fm.customerSatisfaction': ['顧客満足度の獲得'],
    'fm.basicKnowledgeOfFacilityEngineering': [
      'ファシリティマネジメント・建築・電気・機械・統合配線の基礎知識'
    ],
    'fm.adviceToUsers': [
      'ユーザニーズに応じた計画・方法の助言',
      'ユーザーニーズに応じた計画・方法の助言',
      'ユーザへの助言',
      'ユーザーへの助言'
    ]
  }
};
