import { DEFAULT_READINGS } from '../../src/criteria';
import { evaluateSheet, type Outcome, type RunOptions } from '../../src/excel';
import { startExcel, type ExcelOptions, type StartedExcel } from '../workbench/host/startExcel';

export const HEADER = [
  'Employee ID',
  'Name',
  'Specialty field',
  'Project',
  'Role',
  'Result',
  'Complexity',
  'Service scope',
  'Specialty areas',
  'Guidance scope'
];
export const ANN = [
  'E1',
  'Ann',
  'Hardware',
  'Server renewal',
  'Person responsible',
  'Success',
  'Multi-vendor; Mission critical',
  'Specific users',
  'Customer satisfaction',
  'Subordinates'
];
export const BOB = [
  7,
  'Bob',
  'Software',
  'Branch rollout',
  'Member',
  'Completed',
  'Multi-platform; Nation-wide',
  'Specific users',
  '',
  ''
];
export const OUTPUT = ['Project level', 'ITSS level', 'Basis', 'Next level', 'Missing requirements'];
const JAPANESE = [
  ['社員番号', '氏名', '専門分野', '役割', '結果', '複雑性', 'サービス範囲'],
  ['E1', '山田 花子', 'ハードウェア', '責任者', '成功', 'マルチベンダ、全国規模', '特定ユーザ']
];

/** Workbooks by the case they show. */
export const CASES: Readonly<Record<string, ExcelOptions>> = {
  'a plain range': { sheets: { Projects: [['Our department'], [], HEADER, ANN, BOB] } },
  'a table': {
    sheets: { Projects: [HEADER, ANN, BOB] },
    tables: [{ name: 'Experience', address: 'Projects!A1:J3' }]
  },
  'a table with formats': {
    sheets: { Projects: [HEADER, ANN, BOB] },
    tables: [{ name: 'Experience', address: 'Projects!A1:J3' }],
    styles: {
      'Projects!A1:J1': {
        fillColor: '#1F3864',
        fontColor: '#FFFFFF',
        bold: true,
        wrapText: true,
        verticalAlignment: 'Center'
      },
      'Projects!A2:J3': { verticalAlignment: 'Top' }
    }
  },
  'a sheet whose first row wraps as a whole': {
    sheets: { Projects: [HEADER, ANN, BOB] },
    styles: { 'Projects!A1:Z1': { wrapText: true }, 'Projects!N3': { wrapText: true } }
  },
  'a Japanese range': { sheets: { Projects: JAPANESE }, displayLanguage: 'ja-JP' },
  'a Japanese table': {
    sheets: { Projects: JAPANESE },
    tables: [{ name: '経験', address: 'Projects!A1:G2' }]
  }
};

/** What a run has done to the first sheet, with all that it was. */
export type Run = Outcome & Outcome['sheets'][number];

/** Evaluates the active sheet as the pane does, or several. */
export async function run(options: Partial<RunOptions> = {}): Promise<Run> {
  const outcome = await evaluateSheet({
    choice: { mapping: {} },
    readings: DEFAULT_READINGS,
    language: 'en',
    missing: 'short',
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...options
  });
  return { ...outcome.sheets[0]!, ...outcome };
}

/** Everything that is in a workbook. */
export const everything = ({ workbook }: Pick<StartedExcel, 'workbook'>): unknown =>
  JSON.parse(JSON.stringify(workbook)) as unknown;

/** The values of an area of a sheet. */
export async function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });
}

/** A header of two rows: the criteria stand below a heading for all of them. */
export const TWO_ROWS: ExcelOptions = {
  sheets: {
    Projects: [
      [...HEADER.slice(0, 6), 'Complexity', '', '', 'Service scope'],
      [...HEADER.slice(0, 6).map(() => ''), 'Multi-vendor', 'Mission critical', 'Nation-wide', ''],
      [...ANN.slice(0, 6), 'Yes', '', 'Yes', 'Specific users']
    ]
  }
};

/** Employee data on a sheet of its own, beside projects that have none. */
export const TWO_SHEETS: ExcelOptions = {
  sheets: {
    Projects: [HEADER.slice(0, 8), ANN.slice(0, 8), BOB.slice(0, 8)],
    People: [
      ['Employee ID', 'Specialty areas', 'Guidance scope'],
      ['E1', 'Customer satisfaction', 'Subordinates'],
      ['7', 'First technical support', 'Self']
    ]
  }
};

/** A department of `rows` rows, ten to an employee, as long as real ones. */
export function department(rows: number): unknown[][] {
  const people = Array.from({ length: rows }, (_, i) => [
    `E${String(Math.floor(i / 10)).padStart(6, '0')}`,
    `Employee number ${Math.floor(i / 10)}`,
    ['Hardware', 'Software'][Math.floor(i / 10) % 2],
    `Renewal of servers and storage, site ${i}`,
    i % 3 === 0 ? 'Person responsible' : 'Member',
    i % 4 === 0 ? 'Success' : 'Completed',
    'Multi-vendor; Mission critical; Nation-wide',
    ['Specific users', 'Wide-area or specific-industry team'][i % 2],
    i % 10 === 0 ? 'Customer satisfaction' : '',
    i % 10 === 0 ? 'Company' : ''
  ]);
  return [HEADER, ...people];
}

export { startExcel };
