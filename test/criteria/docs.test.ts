import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELDS, gatesNothing, type SpecialtyField } from '../../src/criteria';
import { WHOLE_DICTIONARIES } from '../../src/locales';
import { withTables } from '../../tools/docs/criteriaTables';
import { coverageOf } from '../../tools/docs/coverage';
import { OUTLINE } from './outline';

const page = readFileSync(join(__dirname, '../../docs/criteria.md'), 'utf8');
const sheetPage = readFileSync(join(__dirname, '../../docs/worksheet.md'), 'utf8');
const [, coverage = ''] = page.split('<!-- generated: coverage -->');

test('the tables of docs/criteria.md and docs/worksheet.md are those of the data: run npm run docs', () => {
  expect(page.match(/<!-- generated: /g)).toHaveLength(4);
  expect(page).toBe(withTables(page));
  expect(sheetPage.match(/<!-- generated: /g)).toHaveLength(1);
  expect(sheetPage).toBe(withTables(sheetPage));
});

test('every clause stands in the table of what became of the sentences', () => {
  const clauses = FIELDS.flatMap(({ pages }) => pages.flatMap((each) => each.clauses.map(({ id }) => id)));
  for (const id of clauses) expect(coverage).toContain(`\`${id}\``);
  expect(
    coverage.match(/`(?:hw|sw|fm)\.[^`]*`/g)!.filter((id) => !clauses.includes(id.slice(1, -1)))
  ).toEqual([]);
});

test('all that gates nothing stands there with its reason, under each field', () => {
  for (const { id, fields } of gatesNothing) {
    const { phrase, reason } = WHOLE_DICTIONARIES.en.gatesNothing[id];
    const rows = coverage
      .split('\n')
      .filter((line) => line.includes(`| ${phrase} |`) && line.includes(`| ${reason} |`));
    expect([id, rows.length]).toEqual([id, fields.length]);
  }
});

test.each(OUTLINE.map((each) => [`${each.field} Level ${each.level}`, each] as const))(
  'as many boxes as are printed: %s',
  (_name, outline) => {
    const field: SpecialtyField = FIELDS.find(({ id }) => id === outline.field)!;
    const printed = field.pages.find(({ level }) => level === outline.level)!;
    const boxes = (section: string): number =>
      coverageOf(field).filter(
        (item) => item.section === section && item.text.startsWith('box: ') && item.on(printed) !== ''
      ).length;
    expect({
      complexity: boxes('complexity'),
      size: boxes('size'),
      specialty: boxes('specialty'),
      succession: boxes('expertiseSuccession'),
      responsibilities: coverageOf(field).filter(
        (item) => item.section === 'responsibilities' && item.on(printed) !== ''
      ).length
    }).toEqual({
      complexity: outline.complexity,
      size: outline.size,
      specialty: outline.specialty.length,
      succession: outline.expertiseSuccession,
      responsibilities: outline.responsibilities.flat().length
    });
  }
);
