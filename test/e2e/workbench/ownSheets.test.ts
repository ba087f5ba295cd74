import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, type CellValue } from '../../../src/xlsx';
import { Workplace } from '../../cli/command';
import { formInFile, type FormCell, type FormInFile } from '../../excel/ownSheets/formInFile';
import { until, WORDS, useStage } from './stage';

const stage = useStage();
const place = new Workplace();
afterAll(() => {
  place.clear();
});

const SHEETS = {
  en: {
    summary: 'ITSS Summary',
    judgement: 'ITSS Judgement',
    history: 'ITSS History',
    make: 'Make the summary',
    again: 'Bring the summary up to date',
    person: 'Judgement sheet',
    name: 'Keep this result as',
    keep: 'Keep this result',
    since: 'Show who moved since',
    remove: (sheet: string) => `Remove the sheet “${sheet}”`,
    yes: 'Remove'
  },
  ja: {
    summary: 'ITSS集計',
    judgement: 'ITSSレベル判定書',
    history: 'ITSS履歴',
    make: '集計を作る',
    again: '集計を更新',
    person: '判定書',
    name: 'この結果の名称',
    keep: 'この結果を残す',
    since: '比較する過去の結果',
    remove: (sheet: string) => `シート「${sheet}」を削除`,
    yes: '削除する'
  }
};

const PLAIN = {
  value: null,
  numberFormat: 'General',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  bold: false,
  fontSize: 11,
  fontColor: '#000000',
  fillColor: '#FFFFFF',
  lines: []
};

const isPlain = ({ value, fillColor, lines }: FormCell): boolean =>
  value === null && fillColor === PLAIN.fillColor && lines.length === 0;

/** The formula of a sheet's print area in a file. */
const printAreaOf = (bytes: Uint8Array, name: string): string | undefined => {
  const workbook = openWorkbook(bytes);
  return workbook
    .definedNames()
    .find((one) => one.name === '_xlnm.Print_Area' && workbook.sheets[one.sheet!]?.name === name)?.formula;
};

/** The cells of a sheet in a file, from A1 to the last one with anything in it. */
function cellsIn(bytes: Uint8Array, name: string): CellValue[][] {
  const workbook = openWorkbook(bytes);
  const rows: CellValue[][] = [];
  workbook.readRows(
    workbook.sheets.find((sheet) => sheet.name === name)!,
    (row, cells) => {
      rows[row] = cells;
    }
  );
  const width = Math.max(
    ...rows.map((cells) => cells.reduce((last: number, cell, i) => (cell === null ? last : i + 1), 0))
  );
  return Array.from({ length: rows.length }, (_, row) =>
    Array.from({ length: width }, (__, column) => rows[row]?.[column] ?? null)
  );
}

test.each(['en', 'ja'] as const)(
  'summary, judgement sheet and history are made by the pane as the command line writes them, and removed (%s)',
  async (language) => {
    const words = WORDS[language];
    const own = SHEETS[language];
    const bench = await stage.open(language);
    await bench.begin(words.begin);
    const isInFront = async (sheet: string): Promise<void> =>
      until(async () => (await bench.selection()).sheet === sheet);

    await bench.tab(1);
    await bench.pressInPane(own.make);
    await isInFront(own.summary);
    await bench.pressInPane(own.again);
    await bench.pane.getByRole('textbox', { name: own.name }).fill('2026');
    await bench.pressInPane(own.keep);
    await isInFront(own.history);
    await bench.pane.getByLabel(own.since).last().selectOption('2026');
    await bench.pressInPane(own.again);
    await isInFront(own.summary);
    await bench.page.evaluate((name) => {
      const { workbook } = (window as unknown as { workbench: { workbook: Grid } }).workbench;
      workbook.activate(workbook.sheets().find((one) => one.name === name)!);
    }, words.sheet);
    await bench.select({ row: 1, column: 0, rows: 1, columns: 1 });
    await bench.tab(3);
    await bench.pressInPane(own.person);
    await isInFront(own.judgement);
    const { bytes } = await bench.save();

    const path = place.put(words.file, readFileSync(join(__dirname, '../../../assets/samples', words.file)));
    const id = String(cellsIn(readFileSync(path), words.sheet)[1]![0]);
    place.run(path, '--in-place', '--summary', '--person', id, '--keep', '2026', '--lang', language);
    place.run(path, '--in-place', '--summary', '--since', '2026', '--lang', language);
    for (const sheet of [own.summary, own.judgement, own.history])
      expect(cellsIn(bytes, sheet)).toEqual(cellsIn(readFileSync(path), sheet));
    for (const sheet of [own.summary, own.judgement]) {
      const [saved, other] = [formInFile(bytes, sheet), formInFile(readFileSync(path), sheet)];
      // A cell as any other, with nothing in it, may be in the file or not.
      for (const [at, cell] of other.cells) expect([at, saved.cells.get(at) ?? PLAIN]).toEqual([at, cell]);
      expect([...saved.merges].sort()).toEqual([...other.merges].sort());
      expect({ ...saved.page }).toEqual({ ...other.page });
      expect(saved.formats).toEqual(other.formats);
      expect(saved.breaks).toEqual(other.breaks);
      // A row that lies between the form's is nobody's, and may be of any height.
      const rows = new Set([...other.cells].flatMap(([at, cell]) => (isPlain(cell) ? [] : at.slice(1))));
      const heightsOf = ({ heights }: FormInFile): unknown =>
        Object.entries(heights).filter(([row]) => rows.has(row));
      expect(heightsOf(saved)).toEqual(heightsOf(other));
      const areaOf = (file: Uint8Array): unknown => printAreaOf(file, sheet);
      expect(areaOf(bytes)).toBe(areaOf(readFileSync(path)));
      expect(saved.showsGridlines).toBe(false);
    }
    const marksIn = (file: Uint8Array): unknown[] =>
      openWorkbook(file)
        .definedNames()
        .filter(({ name }) => name.startsWith('_ITSS'))
        .sort((a, b) => a.name.localeCompare(b.name));
    expect(marksIn(bytes)).toEqual(marksIn(readFileSync(path)));

    const remove = async (sheet: string): Promise<void> => {
      await bench.pressInPane(own.remove(sheet));
      await bench.pressInPane(own.yes);
      await bench.pane
        .getByRole('button', { name: own.remove(sheet), exact: true })
        .waitFor({ state: 'detached' });
    };
    await remove(own.judgement);
    await bench.tab(1);
    await remove(own.summary);
    await remove(own.history);
    const left = openWorkbook((await bench.save()).bytes);
    expect(left.sheets.map(({ name }) => name)).toEqual(
      openWorkbook(readFileSync(join(__dirname, '../../../assets/samples', words.file))).sheets.map(
        ({ name }) => name
      )
    );
  }
);

interface Grid {
  activate(sheet: unknown): void;
  sheets(): readonly { readonly name: string }[];
}
