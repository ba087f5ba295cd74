import { startWorkbench, useSite } from '../pane/site';
import { conditionScenes } from './scenes/conditions';
import { editingScenes } from './scenes/editing';
import { fileScenes } from './scenes/files';
import { formulaScenes } from './scenes/formulas';
import { gridScenes } from './scenes/grid';
import { lookScenes } from './scenes/looks';
import { sampleScenes } from './scenes/sample';
import { WorkbenchPage } from './session';

const used = useSite(startWorkbench);
let bench: WorkbenchPage | undefined;

afterEach(async () => {
  const complaints = bench?.complaints;
  await bench?.close();
  bench = undefined;
  expect(complaints).toEqual([]);
});
jest.setTimeout(60_000);

const stage = {
  async open(language: 'en' | 'ja', theme: 'light' | 'dark' = 'light'): Promise<WorkbenchPage> {
    bench = await WorkbenchPage.open(used.browser, used.site, language, theme);
    return bench;
  }
};

sampleScenes(stage);
fileScenes(stage);
conditionScenes(stage);
formulaScenes(stage);
editingScenes(stage);
lookScenes(stage);
gridScenes(stage);
