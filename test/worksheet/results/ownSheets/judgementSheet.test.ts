import fc from 'fast-check';
import { DEFAULT_READINGS } from '../../../../src/criteria';
import type { Language } from '../../../../src/locales';
import { gridAreas, type GridSheet, type ListValue } from '../../../../src/sheetModel';
import {
  findHeader,
  isEmployeeSheet,
  isProjectSheet,
  judgementSheet,
  type CarriedTexts,
  type Evaluation
} from '../../../../src/worksheet';
import { departments, forms } from '../../../oracle/arbitraries';
import { typeIn } from '../../../oracle/tables';
import { runs } from '../../../propertyRuns';
import { TODAY, evaluate } from '../../evaluate';
import { makeReport } from '../../makeReport';
import { SERVICE, sheetOf, type Line } from '../../table';

const TEAM: CarriedTexts = { id: 'department', textOf: () => 'Tokyo' };
const nameAt = (row: number): string => `Project ${row + 1}`;

const judgements = (
  evaluation: Evaluation,
  language: Language = 'en',
  people = evaluation.department.people()
): GridSheet =>
  judgementSheet(evaluation, people, [TEAM], nameAt, { readings: DEFAULT_READINGS, today: TODAY }, language);

const rowsOf = ({ grid }: GridSheet): ListValue[][] =>
  grid.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ''));

/** The sheet's rows, page by page. */
function pagesOf(sheet: GridSheet): ListValue[][][] {
  const rows = rowsOf(sheet);
  const starts = [0, ...sheet.grid.pageBreaks];
  return starts.map((start, i) => rows.slice(start, starts[i + 1]));
}

const LEADER: Line = {
  ...SERVICE,
  Name: 'Ann',
  Role: 'Person responsible',
  'Specialty areas': 'Customer satisfaction',
  'Guidance scope': 'Subordinates',
  'Expertise succession': 'Book',
  'Develops subordinates': 'yes',
  'Service scope': 'Wide-area or specific-industry team'
};
const projects = (count: number): Evaluation =>
  evaluate(
    sheetOf(
      Array.from({ length: count }, (_, i) => ({
        ...LEADER,
        Complexity: `Multi-vendor; Mission critical${i % 2 ? '; Nation-wide' : ''}`
      }))
    )
  );

/** A4 upright less the margins, in points, as it is shrunk. */
const pageHeight = ({ print }: GridSheet): number =>
  ((297 / 25.4 - print.margins.top - print.margins.bottom) * 72) / ((print.scale ?? 100) / 100);

describe('the sheet of judgements', () => {
  test('says who, which level and why, what is missing and how to get there', () => {
    const sheet = judgements(evaluate(sheetOf([LEADER, { ...LEADER, 'Service scope': 'Specific users' }])));
    const rows = rowsOf(sheet);
    expect(rows[0]).toEqual(['ITSS V3 Customer Service: judgement of level', '', '', '', 'Page 1 of 1']);
    expect(rows).toContainEqual(['Ann', '', 'Hardware', 'E001', 'Tokyo']);
    expect(rows).toContainEqual(['Level 4', '', 'by the KPI clauses', 'Level 4', 'Level 4']);
    const from = rows.findIndex(([text]) => text === 'Missing for Level 5');
    expect(rows[from + 1]![0]).toBe(
      '3 missing: projects (1 of Level 5, 1 of Level 4), specialty, passing on expertise; 1 not recorded: leading others'
    );
    const steps = rows.slice(from + 2).filter(([number]) => typeof number === 'number');
    expect(steps.map(([number, text]) => `${number} ${text}`.slice(0, 60))).toEqual(
      [
        '1 To achieve: Lead one more project to success as person res',
        '2 To achieve: Lead one more project to success as person res',
        expect.stringMatching(/^3 To record: Fill in Leads others/),
        expect.stringMatching(/^4 To achieve: Practise Customer satisfaction/),
        expect.stringMatching(/^5 To achieve: Pass on expertise in 2 more ways/)
      ].slice(0, steps.length) as string[]
    );
    const clauses = rows.slice(rows.findIndex(([text]) => text === 'Met') + 1).slice(0, 7);
    expect(clauses.map(([mark]) => mark)).toEqual([
      'unmet',
      'not recorded',
      '✓',
      'with the projects',
      'unmet',
      'unmet',
      '✓'
    ]);
    expect(clauses.filter(([mark]) => /unmet|recorded/.test(String(mark)))).toHaveLength(4);
    expect(clauses.map((row) => row.slice(2, 4))).toContainEqual([
      '1 way counts, 3 needed: Book',
      'row 2, row 3'
    ]);
    expect(rows).toContainEqual(['2', 'Project 2', 'Person responsible, Success', 'Level 4', 'Level 4']);
    expect(rows.flat()).toContain(
      'As of 2026-11-30 · Criteria 2.0.0 · All readings of unclear places are the defaults.'
    );
  });

  test('whoever is not judged is not given a level, and unread cells are named, not called blank', () => {
    const rows = rowsOf(judgements(evaluate(sheetOf([{ ...LEADER, Role: 'Leed' }]))));
    expect(rows.flat()).toContain('Not judged');
    expect(rows.flat()).not.toContain('Level 0');
    expect(rows.flat()).toContain('cannot be read, Success');
    expect(rows.flat()).toContain('cannot be read: C2');
    expect(rows.flat()).not.toContain(expect.stringMatching(/^To /));
  });

  test('says why the level is reached: by which rows, or by the exam', () => {
    const why = (line: Line, more: Line[] = []): ListValue[][] => {
      const rows = rowsOf(judgements(evaluate(sheetOf([line, ...more]))));
      const from = rows.findIndex(([text]) => /^Why Level/.test(String(text)));
      return from < 0 ? [] : rows.slice(from, from + 5).map((row) => row.slice(0, 3));
    };
    expect(why(LEADER, [{ ...LEADER, 'Service scope': 'Specific users' }])).toEqual([
      ['Why Level 4: all of its requirements are met', '', ''],
      ['✓', 'Projects', '2 projects count, 2 needed · row 2: Project 2 · row 3: Project 3'],
      ['✓', 'Specialty and strength', expect.stringMatching(/ · row 2, row 3$/)],
      ['✓', 'Passing on expertise', '1 way counts, 1 needed: Book · row 2, row 3'],
      ['✓', 'Develops subordinates', 'The sheet says yes · row 2, row 3']
    ]);
    expect(why({ ...SERVICE, Role: 'Member', Result: 'Failed', 'AP exam': 'yes' }).slice(0, 2)).toEqual([
      ['Why Level 3: the exam that counts as its minimum', '', ''],
      ['✓', 'AP exam', 'The sheet says yes · row 2']
    ]);
    expect(why({ ...SERVICE, Result: 'Failed' })).toEqual([]);
  });

  test('nobody signs on a page without a project, and no footer counts other people’s pages', () => {
    for (let count = 15; count < 60; count++) {
      const sheet = judgements(projects(count));
      const last = pagesOf(sheet).at(-1)!;
      expect(last.at(-1)![0]).toBe('Date, signature: employee');
      expect(last.map(([, name]) => String(name))).toContain(`Project ${count + 1}`);
      expect(sheet.print.footer).toEqual({ left: 'Ann (E001)', center: '', right: '' });
    }
  });

  describe.each(['en', 'ja'] as const)('in %s', (language) => {
    test('has a page for fifteen projects', () => {
      const sheet = judgements(projects(15), language);
      expect(pagesOf(sheet)).toHaveLength(1);
    });

    test('goes on for sixty, with the header again and no row twice or lost', () => {
      const sheet = judgements(projects(60), language);
      const pages = pagesOf(sheet);
      expect(pages).toHaveLength(2);
      expect(pages[1]![0]![0]).toMatch(/^Ann \(E001\) · /);
      expect(pages[1]![1]![0]).toBe({ en: 'Row', ja: '行' }[language]);
      const rows = pages.flat().flatMap(([row, name]) => (/^Project \d+$/.test(String(name)) ? [row] : []));
      expect(rows).toEqual(Array.from({ length: 60 }, (_, i) => String(i + 2)));
    });

    test('no page is higher than A4', () => {
      const sheet = judgements(projects(200), language);
      const starts = [0, ...sheet.grid.pageBreaks];
      starts.forEach((start, i) => {
        const rows = sheet.grid.rows.slice(start, starts[i + 1]);
        expect(rows.reduce((sum, { height }) => sum + height, 0)).toBeLessThan(pageHeight(sheet));
      });
    });

    test('is never taken for a sheet of projects or employee data', () => {
      for (const page of pagesOf(judgements(projects(60), language))) {
        const header = findHeader(page);
        expect('nearest' in header || (!isProjectSheet(header) && !isEmployeeSheet(header))).toBe(true);
      }
    });
  });

  test('begins each person on a page of their own, and is one area', () => {
    const two = evaluate(sheetOf([LEADER, { ...LEADER, 'Employee ID': 'E002', Name: 'A&B' }]));
    const sheet = judgements(two);
    expect(pagesOf(sheet).map(([top]) => top![0])).toEqual([sheet.grid.titles[0], sheet.grid.titles[0]]);
    expect(gridAreas(sheet.grid)).toHaveLength(1);
    expect(sheet.print.footer.left).toBe(sheet.grid.titles[0]);
    const [, second] = two.department.people();
    expect(judgements(two, 'en', [second!]).print.footer.left).toBe('A&&B (E002)');
  });

  test('asks no footer of more than 255 characters of Excel', () => {
    const long = evaluate(sheetOf([{ ...LEADER, Name: '&'.repeat(130) }]));
    const sheet = judgements(long);
    expect(sheet.print.footer.left).toBe(sheet.grid.titles[0]);
  });

  test('says what the report says, of everybody in every department', () => {
    fc.assert(
      fc.property(departments(), forms(), (department, form) => {
        const typed = typeIn(department, form);
        const evaluation = evaluate(typed.projects, typed.employees);
        const { people } = makeReport(evaluation, {
          readings: DEFAULT_READINGS,
          language: 'en',
          projectAt: nameAt,
          componentAt: () => '',
          seconds: 0
        });
        const refs = [...evaluation.department.people()];
        people.forEach((person, i) => {
          const rows = rowsOf(judgements(evaluation, 'en', [refs[i]!]));
          const { level, nextLevel } = person;
          const box = rows[rows.findIndex(([text]) => text === 'ITSS level') + 1]!;
          expect(box[0]).toBe(
            level === null ? 'Not judged' : level === 0 ? 'Below Level 3' : `Level ${level}`
          );
          const listed = rows.filter(([, name]) => /^Project \d+$/.test(String(name)));
          const levelText = (one: number | null): string => (one === null ? '–' : `Level ${one}`);
          expect(listed.map(([row, , , own]) => [row, own])).toEqual(
            person.projects.map(({ row, projectLevel }) => [String(row), levelText(projectLevel)])
          );
          expect(
            listed.map(([, , , , counts]) => (/^(not|nothing)/.test(String(counts)) ? '–' : counts))
          ).toEqual(person.projects.map(({ countsFor }) => levelText(countsFor)));
          const marks = rows.filter(([mark]) => mark === 'unmet' || mark === 'not recorded');
          const lines = nextLevel === null ? [] : person.missing;
          expect(marks.length).toBeGreaterThanOrEqual(lines.length);
          for (const verdict of ['unmet', 'notRecorded'])
            if (lines.some((line) => line.verdict === verdict))
              expect(marks.map(([mark]) => mark)).toContain(verdict === 'unmet' ? 'unmet' : 'not recorded');
        });
      }),
      runs(40)
    );
  });
});
