import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { preProcessFile, resolveModuleName, sys, type CompilerOptions } from 'typescript';

const ROOT = join(__dirname, '../..');
const OPTIONS: CompilerOptions = { moduleResolution: 100 };

/** Every file of src/ that a file leads to by its imports, those of types among them. */
function reached(entry: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { fileName } of preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      if (!fileName.startsWith('.') || /\.(?:scss|json|svg)$/.test(fileName)) continue;
      const found = resolveModuleName(fileName, file, OPTIONS, sys).resolvedModule?.resolvedFileName;
      if (!found) throw new Error(`${fileName}, imported in ${dirname(file)}, is not found`);
      visit(found);
    }
  };
  visit(join(ROOT, entry));
  return [...seen].map((file) => relative(ROOT, file).replace(/^src./, '').split(sep)[0]!);
}

const folders = (entry: string): string[] => [...new Set(reached(entry))].sort();

test("the task pane and the workbench share no code: they know each other by office.js's protocol", () => {
  expect(folders('workbench/page/index.ts')).toEqual(['workbench', 'xlsx']);
  const pane = folders('src/taskpane/index.ts');
  expect(pane).toEqual(
    expect.arrayContaining(['taskpane', 'excel', 'worksheet', 'engine', 'criteria', 'functions', 'locales'])
  );
  expect(pane).not.toContain('workbench');
  expect(pane).not.toContain('xlsx');
});
