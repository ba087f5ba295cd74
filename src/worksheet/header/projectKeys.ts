import { foldName, isBlank, type Cell } from '../cells/cell';

/** Headers of columns that number or date projects: what is merged in them makes its rows one project. */
const KEYS: ReadonlySet<string> = new Set(
  [
    ...['No', 'Number', 'Project no', 'Project number', 'Project ID', 'Project code', 'Seq', 'Item'],
    ...[
      'Period',
      'Project period',
      'Duration',
      'Term',
      'Dates',
      'Start',
      'Start date',
      'From',
      'End',
      'End date',
      'To'
    ],
    ...[
      '番号',
      '項番',
      '項目番号',
      '連番',
      '通番',
      '案件番号',
      '案件No',
      '案件ID',
      '案件コード',
      'プロジェクト番号'
    ],
    ...['プロジェクトNo', 'プロジェクトID', 'プロジェクトコード', 'PJ番号', 'PJNo', '管理番号'],
    ...[
      '期間',
      '実施期間',
      'プロジェクト期間',
      '案件期間',
      '作業期間',
      '参画期間',
      '従事期間',
      '年月',
      '時期',
      '実施時期'
    ],
    ...['開始', '開始日', '開始年月', '終了', '終了日', '終了年月', '自', '至']
  ].map(foldName)
);

/** Indexes of such columns, from the header's texts. */
export const projectKeysIn = (texts: readonly Cell[]): number[] =>
  texts.flatMap((cell, index) =>
    !isBlank(cell) && (KEYS.has(foldName(String(cell))) || String(cell).trim() === '#') ? [index] : []
  );
