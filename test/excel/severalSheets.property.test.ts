import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { DEFAULT_READINGS } from '../../src/criteria';
import { openWorkbook } from '../../src/xlsx';
import { plainText, type Cells, type Report } from '../../src/worksheet';
import { Workplace } from '../cli/command';
import { xlsx } from '../cli/workbooks';
import { departmentAtRandom } from '../oracle/departmentAtRandom';
import { Random } from '../oracle/random';
import type { ProjectRow } from '../oracle/said';
import { formAtRandom, typeIn } from '../oracle/tables';
import { runs } from '../propertyRuns';
import { makeReport } from '../worksheet/makeReport';
import { run, startExcel, valuesOf, type Run } from './sheets';

const place = new Workplace();
afterAll(() => place.clear());

/** The report of a run in Excel, but for its time. */
function reportOf({ evaluation }: Run, sheets: Readonly<Record<string, Cells>>): Report {
  const textAt =
    (id: 'project' | 'itComponent') =>
    (row: number, sheet: number): string => {
      const { name, header } = evaluation.sheetAt(sheet);
      return plainText(sheets[name]![row]![header.columns.get(id)?.index ?? -1]);
    };
  return makeReport(evaluation, {
    readings: DEFAULT_READINGS,
    language: 'en',
    projectAt: textAt('project'),
    componentAt: textAt('itComponent'),
    seconds: 0
  });
}

/** The cells of the output columns in a file, as texts. */
function writtenIn(path: string, name: string, columns: readonly number[]): string[] {
  const workbook = openWorkbook(readFileSync(path));
  const rows: (string | undefined)[] = [];
  workbook.readRows(
    workbook.sheets.find((sheet) => sheet.name === name)!,
    (row, cells) => {
      rows[row] = columns.map((column) => plainText(cells[column])).join('|');
    }
  );
  return Array.from(rows, (row) => row ?? columns.map(() => '').join('|'));
}

test('departments split over sheets in any order are judged and written as by --sheet A --sheet B', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const random = new Random(seed);
      const department = departmentAtRandom(random, 6);
      const count = 2 + random.below(2);
      const parts: ProjectRow[][] = Array.from({ length: count }, () => []);
      for (const row of department.projects) random.pick(parts).push(row);
      const { employees } = typeIn(department, formAtRandom(random));
      const names = Array.from({ length: count }, (_, i) => `Part ${i}`);
      const sheets: Record<string, Cells> = Object.fromEntries(
        parts.map((projects, i) => [
          names[i]!,
          typeIn({ ...department, projects, employees: [] }, formAtRandom(random)).projects
        ])
      );
      const all = { ...sheets, ...(employees && { Staff: employees }) };
      const file = place.put(
        'split.xlsx',
        xlsx(...Object.entries(all).map(([name, rows]) => ({ name, rows: rows })))
      );
      const asked = names.flatMap((name) => ['--sheet', name]);
      const told = place.json(file, ...asked, '--lang', 'en');
      startExcel({ sheets: all, sharesClient: true });
      const [front = { mapping: {} }, ...beside] = names
        .map((sheet) => ({ sheet, name: sheet, mapping: {} }))
        .sort(() => random.below(3) - 1);
      const outcome = await run({ choice: { ...front, beside } });
      const { people, problems, totals } = reportOf(outcome, all);
      expect({ seed, people, problems, totals: { ...totals, seconds: 0 } }).toEqual({
        seed,
        people: told.people,
        problems: told.problems,
        totals: { ...told.totals, seconds: 0 }
      });
      const out = place.path(`written-${random.below(2 ** 30)}-${seed}.xlsx`);
      place.run(file, ...asked, '--lang', 'en', '--write-anyway', '--out', out);
      for (const { source, before } of outcome.sheets) {
        const { columns } = before.place;
        const inFile = writtenIn(out, source.name, columns);
        const values = (await valuesOf(source.name, `A1:BZ${inFile.length}`)) as Cells;
        const inExcel = values.map((row) => columns.map((column) => plainText(row[column])).join('|'));
        expect({ seed, sheet: source.name, cells: inExcel }).toEqual({
          seed,
          sheet: source.name,
          cells: inFile
        });
      }
    }),
    runs(25)
  );
}, 300_000);
