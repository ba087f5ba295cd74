import type { WorkbenchPage } from './session';

/** Where the scenes of a test file play: each opens its own page, which is closed behind it. */
export interface Stage {
  open(language: 'en' | 'ja', theme?: 'light' | 'dark'): Promise<WorkbenchPage>;
}

/** Waits until something holds; the test's own time limit ends it. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The names that the add-in, the workbench and the samples have in each language. */
export const WORDS = {
  en: {
    file: 'department.xlsx',
    sheet: 'Projects',
    columns: 12,
    evaluate: 'Evaluate sheet',
    again: 'Evaluate again',
    template: 'Insert template',
    begin: 'Begin',
    explain: 'Explain this row',
    problem: 'E72',
    headers: ['Project level', 'ITSS level', 'Next level', 'Missing requirements']
  },
  ja: {
    file: 'department-ja.xlsx',
    sheet: 'プロジェクト経験',
    columns: 19,
    evaluate: 'シートを判定',
    again: 'もう一度判定する',
    template: 'テンプレートを挿入',
    begin: '始める',
    explain: 'この行の判定を説明',
    problem: 'E72',
    headers: ['プロジェクトレベル', 'ITSSレベル', '次のレベル', '不足要件']
  }
} as const;
