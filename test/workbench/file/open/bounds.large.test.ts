import { parts, worksheet, zip } from '../../../xlsx/fixture';
import { cell, FIRST, open } from '../grid';

test('300,000 rows with a cell in the last column open', async () => {
  const rows = Array.from(
    { length: 300_000 },
    (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`
  );
  const { workbook } = await open(zip(parts(worksheet(rows.join('')))));
  expect(cell(workbook.sheets[FIRST], 'XFD300000')?.v).toBe(1);
});
