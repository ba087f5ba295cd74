/** East Asian wide and full-width characters, which a terminal shows two columns wide (Unicode Annex #11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** What can be told without looking at each letter. */
const NARROW = /^[ -~]*$/;

const widthOf = (text: string): number =>
  NARROW.test(text) ? text.length : [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);

/** Control characters would let a cell's text steer the terminal. */
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');

/** Lines of a table: the header, a rule, the rows; columns as wide as their widest cell, numbers to the right. */
export function tableLines(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[]
): string[] {
  const texts = [header, ...rows].map((row) => row.map((cell) => printable(String(cell))));
  const widths = header.map((_name, column) =>
    texts.reduce((widest, row) => Math.max(widest, widthOf(row[column]!)), 0)
  );
  const numeric = header.map((_name, column) =>
    rows.every((row) => typeof row[column] === 'number' || row[column] === '')
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const space = ' '.repeat(widths[column]! - widthOf(cell));
        return numeric[column] ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  const [first, ...rest] = texts.map(line);
  return [first!, widths.map((width) => '─'.repeat(width)).join('  '), ...rest];
}
