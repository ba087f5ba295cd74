import { cellRange } from '../../../src/ranges';
import type { HostConditionalFormat } from '../../../workbench/host';
import { parts, worksheet, zip } from '../../xlsx/fixture';
import { endGrids, startGrid, type StartedGrid } from './startGrid';

afterEach(endGrids);

const bar = (priority: number, color: string): string =>
  `<conditionalFormatting sqref="A1:A3"><cfRule type="dataBar" priority="${priority}"><dataBar>` +
  `<cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF${color}"/></dataBar></cfRule></conditionalFormatting>`;

/** Three formats of the user's for the same cells, one of them of a kind that the host does not know. */
const users = (): Uint8Array =>
  zip(
    parts(
      worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
        after:
          bar(3, 'C00000') +
          '<conditionalFormatting sqref="A1:A3"><cfRule type="duplicateValues" priority="2"/></conditionalFormatting>' +
          bar(1, '00B050')
      })
    )
  );

const made = (id: string, color: string): HostConditionalFormat => ({
  id,
  type: 'DataBar',
  areas: [cellRange(0, 0, 3)],
  color,
  minimum: { type: 'Number', formula: '0' },
  maximum: { type: 'HighestValue' }
});

const colors = ({ workbook }: StartedGrid): string[] =>
  workbook.sheets()[0]!.conditionalFormats.map(({ color }) => color);

test("a format that the host adds comes before the user's for the same cells, in the file and after a restart too", async () => {
  const grid = await startGrid(users());
  const [sheet] = grid.workbook.sheets();
  expect(colors(grid)).toEqual(['#00B050', '#C00000']);
  grid.workbook.transact(() => {
    for (const [id, color] of [
      ['second', '#5B9BD5'],
      ['first', '#9DC3E6']
    ] as const)
      sheet!.conditionalFormats = [made(id, color), ...sheet!.conditionalFormats];
  });
  const order = ['#9DC3E6', '#5B9BD5', '#00B050', '#C00000'];
  expect(colors(grid)).toEqual(order);
  const { bytes, notes } = grid.save();
  expect(notes).toEqual([]);
  expect(colors(await startGrid(bytes))).toEqual(order);
  expect(colors(grid.restarted())).toEqual(order);
  await grid.undo();
  expect(colors(grid)).toEqual(['#00B050', '#C00000']);
  expect(grid.save().bytes).toEqual(grid.opened.bytes);
});
