import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../../src/locales';
import type { Cell, Report } from '../../../src/worksheet';
import { openWorkbook } from '../../../src/xlsx';
import { reportOf } from '../../worksheet/evaluate';

const ROOT = join(__dirname, '../../..');
const FOLDER = join(ROOT, 'assets/samples');
const FILES: Record<Language, string> = { en: 'department.xlsx', ja: 'department-ja.xlsx' };

/** The values of a sheet from A1 on, error cells as their text. */
function cellsOf(sheet: WorkSheet): Cell[][] {
  const { e } = utils.decode_range(sheet['!ref']!);
  return Array.from({ length: e.r + 1 }, (_row, r) =>
    Array.from({ length: e.c + 1 }, (_column, c): Cell => {
      const cell = sheet[utils.encode_cell({ r, c })] as CellObject | undefined;
      return cell?.t === 'e' ? String(cell.w) : ((cell?.v as Cell) ?? null);
    })
  );
}

function sampleReport(language: Language): Report {
  const { Sheets, SheetNames } = read(readFileSync(join(FOLDER, FILES[language])));
  const [projects, employees] = SheetNames.map((name) => cellsOf(Sheets[name]!));
  return reportOf(projects!, employees, undefined, language);
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

const reports: Record<Language, Report> = { en: sampleReport('en'), ja: sampleReport('ja') };

describe.each(['en', 'ja'] as const)('the sample workbook in %s', (language) => {
  const { people, problems, totals } = reports[language];

  it('has 40 employees in 246 rows, five of them in two fields', () => {
    expect(totals).toMatchObject({ rows: 246, people: 45 });
    expect(new Set(people.map(({ employeeId }) => employeeId)).size).toBe(40);
    expect(people.every(({ name }) => name !== '')).toBe(true);
  });

  it('shows every level in every field that has it', () => {
    expect(countBy(people, ({ specialty, level }) => `${specialty} ${level}`)).toEqual({
      'hardware 0': 4,
      'hardware 3': 6,
      'hardware 4': 4,
      'hardware 5': 2,
      'software 0': 4,
      'software 3': 6,
      'software 4': 4,
      'software 5': 2,
      'facilityManagement 0': 3,
      'facilityManagement 3': 3,
      'facilityManagement 4': 3,
      'facilityManagement 5': 2,
      'facilityManagement 6': 2
    });
  });

  it('has one Level 3 by exam alone', () => {
    expect(people.filter(({ basis }) => basis === 'exam').map(({ employeeId }) => employeeId)).toEqual([
      'E134'
    ]);
  });

  it('has people one step from the next level, who must do something or just fill in a blank', () => {
    const oneStep = people
      .filter(({ missing }) => missing.length === 1)
      .map(
        ({ employeeId, missing: [only] }) =>
          `${employeeId} ${only!.clause} ${only!.verdict} ${only!.have}/${only!.need}`
      );
    expect(oneStep).toEqual([
      'E107 hw.5.expertiseSuccession unmet 2/3',
      'E108 fm.6.specialty unmet 3/4',
      'E109 sw.5.responsibilities.leadsOthers notRecorded 0/1',
      'E119 hw.4.responsibilities unmet 1/2',
      'E120 sw.3.responsibilities unmet 0/1',
      'E121 sw.4.responsibilities notRecorded 1/2',
      'E125 hw.4.developmentOfSubordinates notRecorded 0/1',
      'E129 fm.3.specialty notRecorded 0/1',
      'E132 fm.3.specialty notRecorded 0/1',
      'E133 sw.3.specialty unmet 0/1',
      'E135 hw.3.specialty notRecorded 0/1',
      'E136 sw.3.responsibilities unmet 0/1',
      'E137 hw.3.responsibilities unmet 0/1',
      'E139 sw.3.specialty notRecorded 0/1',
      'E140 fm.3.responsibilities unmet 0/1'
    ]);
  });

  it('has eight mistakes of data entry, and no other problem', () => {
    const complexity = language === 'en' ? 'unknownValue' : 'letterX';
    expect(problems.map(({ code }) => code)).toEqual([
      'unknownValue',
      'notAPositiveNumber',
      'blankResult',
      'errorCell',
      complexity,
      'missingEmployee',
      'contradiction',
      'otherFieldArea'
    ]);
  });

  it('has a table on each sheet, with header and names frozen, and words to choose from', () => {
    const bytes = readFileSync(join(FOLDER, FILES[language]));
    const book = openWorkbook(bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual(
      language === 'en' ? ['Projects', 'Employees'] : ['プロジェクト経験', '社員']
    );
    const parts = unzipSync(bytes);
    const lists = book.sheets.map((sheet) => {
      const { usedRange, tables } = book.facts(sheet);
      expect(tables.map(({ range, headerRows, totalsRows }) => ({ range, headerRows, totalsRows }))).toEqual([
        { range: usedRange, headerRows: 1, totalsRows: 0 }
      ]);
      const xml = strFromU8(parts[sheet.part]!);
      expect(xml).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" state="frozen"');
      return (xml.match(/<dataValidation type="list"/g) ?? []).length;
    });
    expect(lists).toEqual(language === 'en' ? [4, 4] : [12, 11]);
  });
});

it('is the same department in both languages', () => {
  const levels = ({ people }: Report): unknown[] =>
    people.map((person) => ({
      ...person,
      name: '',
      missing: person.missing.map(({ clause, verdict, need, have, rows }) => ({
        clause,
        verdict,
        need,
        have,
        rows
      })),
      projects: person.projects.map(({ row, projectLevel, countsFor }) => ({ row, projectLevel, countsFor }))
    }));
  expect(levels(reports.ja)).toEqual(levels(reports.en));
});

it('is exactly what the generator makes, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  try {
    execFileSync(process.execPath, ['--import', 'tsx', 'tools/samples/make.ts', folder], { cwd: ROOT });
    for (const file of Object.values(FILES)) {
      expect(readFileSync(join(folder, file)).equals(readFileSync(join(FOLDER, file)))).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
