import { useSite } from '../site';
import { WorkbenchPage } from './session';

/** Where the tests of a file play: each opens one page, which is closed behind it and must have had no complaints. */
export interface Stage {
  open(language: 'en' | 'ja', theme?: 'light' | 'dark'): Promise<WorkbenchPage>;
}

/** Sets the stage for all tests of a file. */
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
