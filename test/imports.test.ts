import { relative } from 'node:path';
import { importsOf, ROOT, sourceFiles } from './importGraph';

/** The first import cycle met on a walk through the files, by their paths; undefined when there is none. */
function firstCycle(files: readonly string[]): string[] | undefined {
  const finished = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return undefined;
    for (const imported of importsOf(file)) {
      const cycle = walk(imported, [...path, file]);
      if (cycle) return cycle;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of files) {
    const cycle = walk(file, []);
    if (cycle) return cycle.map((one) => relative(ROOT, one));
  }
  return undefined;
}

test.each(['src', 'workbench'])('%s/ has no import cycle, not even of types alone', (folder) => {
  expect(firstCycle(sourceFiles(folder))).toBeUndefined();
});
