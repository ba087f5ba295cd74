import type { ColumnId } from '../../src/locales';
import type { Cells, Mapping, Meanings } from '../../src/worksheet';

/*
 * Made-up workbooks as HR departments keep them: 300 people, 2,000 projects, in headers and words of their
 * own. Each comes with what a person has to match, and with the same sheets in our words.
 */

export type CompanyKind = 'en' | 'ja' | 'mixed';

/** A value in our words, and as the company writes it. */
type Value = readonly [ours: string, theirs: string];

interface Style {
  readonly headers: Readonly<Partial<Record<ColumnId, string>>>;
  readonly values: Readonly<Partial<Record<ColumnId, readonly Value[]>>>;
  /** What words mean that are no vocabulary's, by column. */
  readonly meanings: Meanings;
  readonly separator: string;
}

const ENGLISH: Style = {
  headers: {
    employeeId: 'Emp #',
    name: 'Name',
    specialty: 'Practice',
    project: 'Engagement',
    role: 'Position',
    result: 'Status',
    complexity: 'Characteristics',
    serviceScope: 'Client scope',
    floorArea: 'Floor area',
    areas: 'Expertise',
    guidance: 'Guides',
    exam: 'AP exam'
  },
  values: {
    specialty: [
      ['Hardware', 'HW'],
      ['Software', 'Soft'],
      ['Facility Management', 'Facilities']
    ],
    role: [
      ['Person responsible', 'Lead'],
      ['Member', 'Staff'],
      ['Member', 'Member'],
      ['Person responsible', 'PM']
    ],
    result: [
      ['Success', 'OK'],
      ['Completed', 'done'],
      ['Success', 'Success'],
      ['In progress', 'ongoing'],
      ['', 'TBD']
    ],
    complexity: [
      ['Multi-vendor', 'MV'],
      ['Mission critical', 'critical'],
      ['Nation-wide', 'Nation-wide'],
      ['24/365 operation', '24x7'],
      ['Multi-platform; New technology', 'greenfield']
    ],
    serviceScope: [
      ['Specific users', 'single client'],
      ['Wide-area or specific-industry team', 'industry team'],
      ['Part of facility', 'partial']
    ],
    areas: [
      ['Customer satisfaction', 'CS'],
      ['Customer satisfaction', 'Customer satisfaction']
    ],
    guidance: [
      ['Subordinates', 'my team'],
      ['Self', 'alone'],
      ['Company', 'in-house']
    ],
    exam: [
      ['Yes', 'certified'],
      ['', '']
    ]
  },
  meanings: {
    specialty: { Soft: ['software'], Facilities: ['facilityManagement'] },
    role: { Lead: ['personResponsible'], Staff: ['member'], PM: ['personResponsible'] },
    result: { OK: ['success'], done: ['completed'], ongoing: ['inProgress'], TBD: [] },
    complexity: {
      MV: ['multiVendor'],
      critical: ['missionCritical'],
      '24x7': ['continuousOperation'],
      greenfield: ['multiPlatform', 'newTechnology']
    },
    serviceScope: {
      'single client': ['specificUsers'],
      'industry team': ['wideAreaTeam'],
      partial: ['partOfFacility']
    },
    areas: { CS: ['hw.customerSatisfaction', 'sw.customerSatisfaction', 'fm.customerSatisfaction'] },
    guidance: { 'my team': ['subordinates'], alone: ['self'], 'in-house': ['company'] },
    exam: { certified: ['yes'] }
  },
  separator: '; '
};

const JAPANESE: Style = {
  headers: {
    employeeId: '管理番号',
    name: '氏名',
    specialty: '部門',
    project: '案件名',
    role: '立場',
    result: '状況',
    complexity: '特徴',
    serviceScope: '顧客区分',
    floorArea: '面積',
    areas: '得意分野',
    guidance: '指導対象',
    exam: '応用情報'
  },
  values: {
    specialty: [
      ['Hardware', 'ハード'],
      ['Software', 'ソフト'],
      ['Facility Management', '設備']
    ],
    role: [
      ['Person responsible', 'リーダー'],
      ['Member', '担当'],
      ['Member', 'メンバー'],
      ['Person responsible', 'PL']
    ],
    result: [
      ['Success', '○'],
      ['Completed', '済'],
      ['Success', '成功'],
      ['In progress', '対応中'],
      ['', '未定']
    ],
    complexity: [
      ['Multi-vendor', '複数ベンダ'],
      ['Mission critical', '基幹系'],
      ['Nation-wide', '全国規模'],
      ['24/365 operation', '24時間'],
      ['Multi-platform; New technology', '新規構築']
    ],
    serviceScope: [
      ['Specific users', '個別'],
      ['Wide-area or specific-industry team', '業種チーム'],
      ['Part of facility', '一部']
    ],
    areas: [
      ['Customer satisfaction', '顧客満足'],
      ['Customer satisfaction', '顧客満足度の獲得']
    ],
    guidance: [
      ['Subordinates', '後輩'],
      ['Self', '単独'],
      ['Company', '全社']
    ],
    exam: [
      ['Yes', '保有'],
      ['', '']
    ]
  },
  meanings: {
    specialty: { ハード: ['hardware'], ソフト: ['software'], 設備: ['facilityManagement'] },
    role: { リーダー: ['personResponsible'], 担当: ['member'], PL: ['personResponsible'] },
    result: { '○': ['success'], 済: ['completed'], 対応中: ['inProgress'], 未定: [] },
    complexity: {
      複数ベンダ: ['multiVendor'],
      基幹系: ['missionCritical'],
      '24時間': ['continuousOperation'],
      新規構築: ['multiPlatform', 'newTechnology']
    },
    serviceScope: { 個別: ['specificUsers'], 業種チーム: ['wideAreaTeam'], 一部: ['partOfFacility'] },
    areas: { 顧客満足: ['hw.customerSatisfaction', 'sw.customerSatisfaction', 'fm.customerSatisfaction'] },
    guidance: { 後輩: ['subordinates'], 単独: ['self'], 全社: ['company'] },
    exam: { 保有: ['yes'] }
  },
  separator: '、'
};

const both = <T>(
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>
): Record<string, T> => ({ ...one, ...other });

/** English headers over rows of which half are written in Japanese. */
const MIXED: Style = {
  ...ENGLISH,
  values: Object.fromEntries(
    Object.entries(ENGLISH.values).map(([id, values]) => [
      id,
      [...values, ...(JAPANESE.values[id as 'role'] ?? [])]
    ])
  ),
  meanings: Object.fromEntries(
    Object.entries(ENGLISH.meanings).map(([id, words]) => [
      id,
      both(words, JAPANESE.meanings[id as 'role'] ?? {})
    ])
  )
};

const STYLES: Readonly<Record<CompanyKind, Style>> = { en: ENGLISH, ja: JAPANESE, mixed: MIXED };

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export interface Company {
  readonly theirs: Cells;
  readonly ours: Cells;
  readonly mapping: Mapping;
  readonly meanings: Meanings;
}

const OUR_HEADERS: Readonly<Partial<Record<ColumnId, string>>> = {
  employeeId: 'Employee ID',
  name: 'Name',
  specialty: 'Specialty field',
  project: 'Project',
  role: 'Role',
  result: 'Result',
  complexity: 'Complexity',
  serviceScope: 'Service scope',
  floorArea: 'Floor area',
  areas: 'Specialty areas',
  guidance: 'Guidance scope',
  exam: 'AP exam'
};

/** The sheet of a company, in its words and in ours. */
export function company(kind: CompanyKind, people = 300, projects = 2000): Company {
  const { headers, values, meanings, separator } = STYLES[kind];
  const ids = Object.keys(headers) as ColumnId[];
  const pick = numbers(7);
  const fields = Array.from({ length: people }, () => pick(values.specialty!.length));
  const pairs = Array.from({ length: projects }, (_, row): Value[] => {
    const person = row % people;
    const isFirst = row < people;
    return ids
      .map((id): Value => {
        const list = values[id];
        if (id === 'employeeId') return [`E${1000 + person}`, `E${1000 + person}`];
        if (id === 'name') return [`Person ${person}`, `Person ${person}`];
        if (id === 'project') return [`Project ${row}`, `Project ${row}`];
        if (id === 'floorArea') return pick(2) === 0 ? [String(500 + 100 * pick(40)), ''] : ['', ''];
        if (id === 'specialty') return list![fields[person]!]!;
        if ((id === 'areas' || id === 'guidance' || id === 'exam') && !isFirst) return ['', ''];
        const value = list![pick(list!.length)]!;
        if (id !== 'complexity') return value;
        const other = list![pick(list!.length)]!;
        return other === value ? value : [`${value[0]}; ${other[0]}`, `${value[1]}${separator}${other[1]}`];
      })
      .map(([ours, theirs], place): Value => (ids[place] === 'floorArea' ? [ours, ours] : [ours, theirs]));
  });
  const sheet = (names: Readonly<Partial<Record<ColumnId, string>>>, side: 0 | 1): Cells => [
    ids.map((id) => names[id]!),
    ...pairs.map((row) => row.map((value) => value[side]))
  ];
  const mapping = Object.fromEntries(ids.map((id) => [id, headers[id]!]));
  return { theirs: sheet(headers, 1), ours: sheet(OUR_HEADERS, 0), mapping, meanings };
}
