import { readFileSync } from 'node:fs';
import { cellRange, parseRange, rangeName } from '../../../src/ranges';
import type { CellEdit } from '../../../src/xlsx';
import type { HostSheet } from '../../../workbench/host';
import { Workplace } from '../../cli/command';
import { everything, startExcel } from '../sheets';
import { formInFile, type FormCell, type FormInFile } from './formInFile';
import { HOSTILE, SUMMARY, judgements, keep, PROJECTS, summary } from './forms';
import { valuesIn } from './people';
import { SAMPLE, sheetsOf, withCells } from './sampleFile';

const place = new Workplace();
afterAll(() => place.clear());

/** The sample with a column of departments, and hostile names and departments in the first rows. */
const BYTES = withCells(SAMPLE, 1 + HOSTILE.length, editsOf);

function editsOf(row: number): CellEdit[] {
  if (row === 0) return [{ column: 12, value: 'Department' }];
  const text = HOSTILE[row - 1]!;
  return [0, 1, 4, 12].map((column) => ({ column, value: text }));
}

/** The form in the host, as far as the cells that the file's has go. */
function formIn(sheet: HostSheet, other: FormInFile): FormInFile {
  const { page } = sheet;
  const { headerFooter: texts } = page;
  const cells = new Map(
    [...other.cells.keys()].map((name): [string, FormCell] => {
      const { row, column } = parseRange(name)!;
      const style = sheet.styleAt(row, column);
      const sides = {
        top: style.borderTop,
        bottom: style.borderBottom,
        left: style.borderLeft,
        right: style.borderRight
      };
      return [
        name,
        {
          value: sheet.read(cellRange(row, column))[0]![0],
          numberFormat: style.numberFormat,
          horizontalAlignment: style.horizontalAlignment,
          verticalAlignment: style.verticalAlignment,
          wrapText: style.wrapText,
          bold: style.bold,
          fontSize: style.fontSize,
          fontColor: style.fontColor,
          fillColor: style.fillColor,
          lines: Object.entries(sides).flatMap(([side, line]) =>
            line === 'Continuous Thin #A6A6A6' ? [side] : []
          )
        }
      ];
    })
  );
  const { horizontalFitToPages: wide, scale } = page.zoom;
  return {
    cells,
    merges: sheet.merges().map(rangeName),
    widths: other.widths.map((_width, i) => sheet.columnWidth(i)! / (7 * 0.75)),
    heights: Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [String(i + 1), sheet.rowHeight(i)!] as const).filter(
        ([, height]) => (height as number | null) !== null
      )
    ),
    formats: sheet.conditionalFormats.map(({ type, areas, color, minimum, maximum }) => [
      areas.map(rangeName).join(' '),
      type === 'DataBar' ? 'dataBar' : 'colorScale',
      minimum.type === 'Number' ? `num ${minimum.formula!}` : minimum.type,
      maximum.type === 'HighestValue' ? 'max' : maximum.type,
      ...(type === 'DataBar' ? [color] : [minimum.color!, maximum.color!])
    ]),
    breaks: page.rowBreaks,
    page: {
      paperSize: page.paperSize === 'A4' ? '9' : page.paperSize,
      orientation: page.orientation.toLowerCase(),
      ...(wide !== undefined && { fitToWidth: String(wide), fitToHeight: '0' }),
      ...(scale !== undefined && { scale: String(scale) }),
      ...Object.fromEntries(
        Object.entries(page.margins).map(([side, points]) => [side, String(points / 72)])
      ),
      ...(page.isCentered && { horizontalCentered: '1' }),
      oddHeader: ['L', 'C', 'R']
        .map((part, i) => [part, [texts.leftHeader, texts.centerHeader, texts.rightHeader][i]!])
        .flatMap(([part, text]) => (text === '' ? [] : [`&${part!}${text!}`]))
        .join(''),
      oddFooter: ['L', 'C', 'R']
        .map((part, i) => [part, [texts.leftFooter, texts.centerFooter, texts.rightFooter][i]!])
        .flatMap(([part, text]) => (text === '' ? [] : [`&${part!}${text!}`]))
        .join('')
    },
    showsGridlines: sheet.showGridlines,
    names: other.names
  };
}

const plain = (form: FormInFile): unknown => ({
  ...form,
  cells: Object.fromEntries(form.cells),
  merges: [...form.merges].sort(),
  names: undefined
});

describe.each(['en', 'ja'] as const)('through Excel as by the command line (%s)', (language) => {
  test.each([
    [
      'the summary',
      ['--summary', '--people-column', 'department'],
      () => summary({ language }),
      '_ITSS.Summary'
    ],
    [
      'the judgements of a department',
      ['--persons-of', `department=${HOSTILE[1]!}`],
      () => judgements({ column: 'department', value: HOSTILE[1]! }, { language }),
      '_ITSS.Judgement'
    ],
    [
      'the judgement of one person',
      ['--person', HOSTILE[0]!],
      () => judgements({ employeeId: HOSTILE[0]! }, { language }),
      '_ITSS.Judgement'
    ]
  ])(
    '%s: cells, looks, merged cells, sizes, formats, breaks, page and mark',
    async (_what, options, write, mark) => {
      const path = place.put('forms.xlsx', BYTES);
      const { code, err } = place.run(path, '--in-place', ...options, '--lang', language);
      expect([code <= 1, err]).toEqual([true, expect.stringContaining('ITSS')]);
      const other = formInFile(readFileSync(path));
      expect(other.cells.size).toBeGreaterThan(60);
      const excel = startExcel({ sheets: sheetsOf(BYTES) });
      const { id, name } = await write();
      const sheet = excel.workbook.names.get(mark.toLowerCase())!.sheet;
      expect([sheet.id, sheet.name]).toEqual([id, name]);
      expect(plain(formIn(sheet, other))).toEqual(plain(other));
      // Nothing beside the form.
      const count = valuesIn(sheet)
        .flat()
        .filter((value) => value !== null).length;
      expect(count).toBe([...other.cells.values()].filter(({ value }) => value !== null).length);
      const marked = excel.workbook.names.get(mark.toLowerCase())!;
      const areas = [marked.area!, ...(marked.others ?? [])].map(rangeName);
      expect(areas).toEqual(
        other.names[mark]!.match(/(?:'[^']+'|[^',])+/g)!.map((one) =>
          one.replace(/^.*!/, '').replace(/\$/g, '')
        )
      );
      expect(sheet.page.printAreas.map(rangeName)).toEqual([
        other.names['_xlnm.Print_Area']!.replace(/^.*!/, '').replace(/\$/g, '')
      ]);
      expect([marked.visible, excel.workbook.activeSheet() === sheet]).toEqual([false, true]);
    }
  );
});

test('no cell is a formula, whatever names and projects look like', async () => {
  const excel = startExcel({ sheets: sheetsOf(BYTES) });
  for (const employeeId of HOSTILE.slice(0, 6)) {
    const { id } = await judgements({ employeeId });
    const cells = valuesIn(excel.workbook.sheets().find((one) => one.id === id)!).flat();
    expect(cells).toContain(employeeId);
    expect(cells.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
  }
});

test('a sheet of the user’s that has the name is left alone', async () => {
  const excel = startExcel({ sheets: { ...PROJECTS, 'itss summary': [['mine']] } });
  const before = (everything(excel) as { sheets: unknown[] }).sheets;
  expect((await summary()).name).toBe(`${SUMMARY} (2)`);
  expect((everything(excel) as { sheets: unknown[] }).sheets.slice(0, 2)).toEqual(before);
});

test('what the user has made of a marked sheet is left alone, and the mark leads to the new one', async () => {
  const excel = startExcel({ sheets: PROJECTS });
  await summary();
  excel.user.enter(`'${SUMMARY}'!A1`, [['My own title']]);
  const before = valuesIn(excel.workbook.sheet(SUMMARY));
  expect((await summary()).name).toBe(`${SUMMARY} (2)`);
  expect(valuesIn(excel.workbook.sheet(SUMMARY))).toEqual(before);
  expect(excel.workbook.names.get('_itss.summary')!.sheet.name).toBe(`${SUMMARY} (2)`);
});

test('none of the sheets is ever judged, or read as employee data', async () => {
  const excel = startExcel({ sheets: PROJECTS });
  const write = async (): Promise<unknown[][][]> => {
    await summary();
    await judgements({ employeeId: 'E1' });
    await keep('2026');
    return excel.workbook.sheets().map(valuesIn);
  };
  const before = await write();
  expect(before).toHaveLength(4);
  expect(await write()).toEqual(before);
});

test('the history keeps what was kept under other names, and brings the same name up to date', async () => {
  const excel = startExcel({ sheets: PROJECTS });
  await keep('2025');
  await keep('2026');
  excel.user.enter('Projects!B2', [['Anne']]);
  await keep('2026');
  const rows = valuesIn(excel.workbook.sheet('ITSS History'));
  const of = (name: string): unknown[][] => rows.filter(([kept]) => kept === name);
  expect([of('2025').length, of('2026').length, rows.length]).toEqual([2, 2, 5]);
  expect([of('2025')[0]![3], of('2026')[0]![3]]).toEqual(['Ann', 'Anne']);
});

test('in a workbook whose structure is protected, it says so and changes nothing', async () => {
  const excel = startExcel({ sheets: PROJECTS });
  excel.workbook.structureProtected = true;
  const before = everything(excel);
  await expect(summary()).rejects.toMatchObject({ code: 'structureProtected' });
  await expect(judgements({ employeeId: 'E1' })).rejects.toMatchObject({ code: 'structureProtected' });
  expect(everything(excel)).toEqual(before);
});

test('of nobody there is no sheet', async () => {
  const excel = startExcel({ sheets: PROJECTS });
  const before = everything(excel);
  await expect(judgements({ employeeId: 'E404' })).rejects.toMatchObject({ code: 'nobody' });
  await expect(judgements({ column: 'department', value: 'Nowhere' })).rejects.toMatchObject({
    code: 'nobody'
  });
  expect(everything(excel)).toEqual(before);
});

test('while a chart is selected it is made all the same', async () => {
  const excel = startExcel({ sheets: PROJECTS });
  excel.workbook.isRangeSelected = false;
  await expect(summary()).resolves.toMatchObject({ name: SUMMARY });
});
