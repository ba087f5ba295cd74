import { cellName, cellRange, lastColumn } from '../ranges';
import {
  type CellValue,
  openWorkbook,
  packageContents,
  type SheetInfo,
  type Workbook,
  XlsxError
} from '../xlsx';

/** Characters that a careless writer loses, among plain ones. */
const PROBE = 'Round trip <&> "往復"\n_x000D_';

/** A workbook with one more cell, and where that cell is. */
export interface Probe {
  bytes: Uint8Array;
  sheet: SheetInfo;
  row: number;
  column: number;
  cell: string;
}

/**
 * Splices a text cell into row 1 of the first worksheet, right of all that the sheet holds.
 * @throws XlsxError where the workbook is refused; nothing has been written then
 */
export function spliceProbe(before: Uint8Array): Probe {
  const workbook = openWorkbook(before);
  const sheet = workbook.sheets.find(({ kind }) => kind === 'worksheet');
  if (sheet === undefined) throw new XlsxError('notWorksheet', workbook.sheets[0]?.name ?? '');
  const facts = workbook.facts(sheet);
  const taken = [...facts.merges, ...facts.tables.map(({ range }) => range)].filter(
    (range) => range.row === 0
  );
  const column = Math.max(
    0,
    ...[...taken, ...(facts.usedRange ? [facts.usedRange] : [])].map((range) => lastColumn(range) + 1)
  );
  const row = 0;
  const chunks: Uint8Array[] = [];
  workbook.splice(
    sheet,
    { range: cellRange(row, column), row: () => [{ column, value: PROBE }] },
    (chunk) => {
      chunks.push(chunk);
    }
  );
  return { bytes: new Uint8Array(Buffer.concat(chunks)), sheet, row, column, cell: cellName(row, column) };
}

/**
 * What differs between a workbook and the same one with the probe's cell, and should not: the list of parts,
 * the contents of a part other than the sheet's, the value of a cell other than the probe's. Empty when it
 * came back whole.
 */
export function describeDifferences(before: Uint8Array, probe: Probe): string[] {
  try {
    return [...partDifferences(before, probe), ...cellDifferences(before, probe)];
  } catch (error) {
    if (error instanceof XlsxError) return [`does not read: ${error.message}`];
    throw error;
  }
}

const NOTHING = new Uint8Array();

function partDifferences(before: Uint8Array, probe: Probe): string[] {
  const [old, fresh] = [packageContents(before), packageContents(probe.bytes)];
  const isSame = old.length === fresh.length && old.every(({ name }, i) => name === fresh[i]?.name);
  if (!isSame) return ['the list of parts differs'];
  const contents = new Map(fresh.map(({ name, content }) => [name, content]));
  return old
    .filter(
      ({ name, content }) =>
        !isPart(name, probe.sheet.part) && Buffer.compare(content, contents.get(name) ?? NOTHING) !== 0
    )
    .map(({ name }) => `${name} differs`);
}

function isPart(entry: string, part: string): boolean {
  return entry.replace(/\\/g, '/').toLowerCase() === part.toLowerCase();
}

function cellDifferences(before: Uint8Array, probe: Probe): string[] {
  const old = openWorkbook(before);
  const fresh = openWorkbook(probe.bytes);
  const differences: string[] = [];
  old.sheets.forEach((sheet, i) => {
    const other = fresh.sheets[i];
    if (sheet.kind !== 'worksheet' || other === undefined) return;
    const expected = cellsOf(old, sheet);
    if (sheet.part === probe.sheet.part) expected.set(probe.cell, PROBE);
    const found = cellsOf(fresh, other);
    for (const cell of new Set([...expected.keys(), ...found.keys()])) {
      if (expected.get(cell) !== found.get(cell)) differences.push(`${sheet.name}!${cell} reads otherwise`);
    }
  });
  return differences;
}

function cellsOf(workbook: Workbook, sheet: SheetInfo): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  workbook.readRows(sheet, (row, values) => {
    values.forEach((value, column) => {
      if (value !== null) cells.set(cellName(row, column), value);
    });
  });
  return cells;
}
