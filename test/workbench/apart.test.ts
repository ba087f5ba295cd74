import { join, relative, sep } from 'node:path';
import { importsOf, ROOT } from '../importGraph';

/** Every folder of src/ that a file leads to by its imports, those of types among them. */
function folders(entry: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    importsOf(file).forEach(visit);
  };
  visit(join(ROOT, entry));
  return [
    ...new Set([...seen].map((file) => relative(ROOT, file).replace(/^src./, '').split(sep)[0]!))
  ].sort();
}

test("the task pane and the workbench share no code: they know each other by office.js's protocol", () => {
  expect(folders('workbench/page/index.ts')).toEqual(['ranges', 'sheetModel', 'workbench', 'xlsx']);
  const pane = folders('src/taskpane/index.ts');
  expect(pane).toEqual(
    expect.arrayContaining(['taskpane', 'excel', 'worksheet', 'engine', 'criteria', 'functions', 'locales'])
  );
  expect(pane).not.toContain('workbench');
  expect(pane).not.toContain('xlsx');
});
