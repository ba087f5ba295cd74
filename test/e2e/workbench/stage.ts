import { useSite } from '../site';
import { WorkbenchPage } from './session';

/** Opens the page for a test. It is closed after the test, which fails if the page had complaints. */
export interface Stage {
  open(language: 'en' | 'ja', theme?: 'light' | 'dark'): Promise<WorkbenchPage>;
}

/** Prepares the site, the browser and the clean-up for all tests of a file. */
export function useStage(): Stage {
  const used = useSite();
  let bench: WorkbenchPage | undefined;
  afterEach(async () => {
    const complaints = bench?.complaints;
    await bench?.close();
    bench = undefined;
    expect(complaints).toEqual([]);
  });
  return {
    open: async (language, theme = 'light') => {
      bench = await WorkbenchPage.open(used.browser, used.site, language, theme);
      return bench;
    }
  };
}

/** Waits until a condition holds, at most until the test's time limit. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** What the tests look for in each language. */
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
    headers: ['Project level', 'ITSS level', 'Basis', 'Next level', 'Missing requirements']
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
    headers: ['プロジェクトレベル', 'ITSSレベル', '根拠', '次のレベル', '不足要件']
  }
} as const;
