import { unzipSync } from 'fflate';
import { saveFile, type OpenedFile } from '../../../../workbench/file';
import { rowsXml, xlsx } from '../../../cli/workbooks';
import { worksheet, zip } from '../../../xlsx/fixture';
import { FIRST, open, part, resource, setResource, snapshot } from '../grid';

const SHEET = 'xl/worksheets/sheet1.xml';
const PLUGIN = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';
const NOT_SAVED = { code: 'notSaved', part: 'conditionalFormats', sheet: 'Data' };

interface Rule {
  cfId: string;
  ranges: { startRow: number; startColumn: number; endRow: number; endColumn: number }[];
  rule: { config: object };
}

const barXml = (sqref: string, priority: number, color = 'rgb="FF9DC3E6"'): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="dataBar" priority="${priority}"><dataBar>` +
  `<cfvo type="num" val="0"/><cfvo type="max"/><color ${color}/></dataBar></cfRule></conditionalFormatting>`;

function withFormats(formats: string): Promise<OpenedFile> {
  const rows = [['a', 'b', 'c', 'd', 'e']];
  const files = unzipSync(xlsx({ name: 'Data', rows }));
  return open(zip({ ...files, [SHEET]: worksheet(rowsXml(rows), { after: formats }) }));
}

const formatsIn = (bytes: Uint8Array): string[] =>
  part(bytes, SHEET).match(/<conditionalFormatting.*?<\/conditionalFormatting>/gs) ?? [];

/** Saves a file with other rules in the grid. */
function savedWith(
  opened: OpenedFile,
  change: (rules: readonly Rule[]) => readonly Rule[]
): ReturnType<typeof saveFile> {
  const now = snapshot(opened);
  const rules = resource<Record<string, Rule[]>>(now, PLUGIN);
  setResource(now, PLUGIN, { ...rules, [FIRST]: change(rules[FIRST] ?? []) });
  return saveFile(opened, now);
}

const moved = ({ ranges: [range], ...rule }: Rule, column: number): Rule => ({
  ...rule,
  ranges: [{ ...range!, startColumn: column, endColumn: column }]
});

test('a data bar that moves to the cells of one that went stays', async () => {
  const opened = await withFormats(barXml('D2:D10', 1) + barXml('E2:E10', 2));
  const { bytes, notes } = savedWith(opened, ([, second]) => [moved(second!, 3)]);
  expect(notes).toEqual([]);
  expect(formatsIn(bytes)).toEqual([barXml('D2:D10', 2)]);
});

test('a data bar stays beside one for the same cells that the grid does not show, and that is told', async () => {
  const opened = await withFormats(barXml('D2:D10', 1) + barXml('D2:D10', 2, 'theme="4"'));
  expect(savedWith(opened, () => [])).toEqual({ bytes: opened.bytes, notes: [NOT_SAVED] });
});

test('of two data bars for different cells, only the one that went goes', async () => {
  const opened = await withFormats(barXml('D2:D10', 1) + barXml('E2:E10', 2));
  const { bytes, notes } = savedWith(opened, ([, second]) => [second!]);
  expect(notes).toEqual([]);
  expect(formatsIn(bytes)).toEqual([barXml('E2:E10', 2)]);
});

test.each([
  ['as the add-in makes them', {}, 1],
  ['of one colour', { isGradient: false }, 0],
  ['with another colour below zero', { nativeColor: '#00ff00' }, 0],
  ['of a colour that a file does not write so', { positiveColor: 'rgb(1, 2, 3)' }, 0],
  ['of a short colour', { positiveColor: '#abc' }, 0]
])('a new data bar %s is written, or else it is told', async (_what, config, count) => {
  const opened = await withFormats(barXml('D2:D10', 1));
  const { bytes, notes } = savedWith(opened, ([first]) => [
    first!,
    {
      ...moved(first!, 4),
      cfId: 'new',
      rule: { ...first!.rule, config: { ...first!.rule.config, ...config } }
    }
  ]);
  expect(notes).toEqual(count === 1 ? [] : [NOT_SAVED]);
  expect(formatsIn(bytes)).toHaveLength(1 + count);
});

const added = (like: Rule, cfId = 'new'): Rule => ({ ...moved(like, 4), cfId });
const prioritiesIn = (bytes: Uint8Array): string[] =>
  formatsIn(bytes).map(
    (format) => `${/sqref="([A-Z])/.exec(format)![1]!}${/priority="(\d+)"/.exec(format)![1]!}`
  );

test.each<
  [string, readonly number[], (rules: readonly Rule[]) => readonly Rule[], readonly string[], boolean]
>([
  ['above those of the file', [1, 2], ([a, b]) => [added(a!), a!, b!], ['C2', 'D3', 'E1'], true],
  ['above them where there is room', [4, 9], ([a, b]) => [added(a!), a!, b!], ['C4', 'D9', 'E1'], true],
  ['behind those of the file', [1, 2], ([a, b]) => [a!, b!, added(a!)], ['C1', 'D2', 'E3'], true],
  ['alone', [1, 2], ([a]) => [added(a!)], ['E1'], true],
  ['between those of the file', [1, 2], ([a, b]) => [a!, added(a!), b!], ['C1', 'D2', 'E3'], false],
  ['not at all, but others change places', [1, 2], ([a, b]) => [b!, a!], ['C1', 'D2'], false]
])(
  'a data bar that is added %s is saved so, or else it is told',
  async (_what, [one, two], change, saved, isSaved) => {
    const opened = await withFormats(barXml('C2:C10', one!) + barXml('D2:D10', two!));
    const { bytes, notes } = savedWith(opened, change);
    expect(prioritiesIn(bytes)).toEqual(saved);
    expect(notes).toEqual(isSaved ? [] : [NOT_SAVED]);
  }
);
