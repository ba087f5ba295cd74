import stringWidth from 'string-width';

/** Control characters would let a cell's text steer the terminal. */
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');

/** Lines of a table: the header, a rule, the rows; columns as wide as their widest cell, numbers aligned right. */
export function tableLines(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[]
): string[] {
  const texts = [header, ...rows].map((row) => row.map((cell) => printable(String(cell))));
  const widths = header.map((_name, column) =>
    texts.reduce((widest, row) => Math.max(widest, stringWidth(row[column]!)), 0)
  );
  const numeric = header.map((_name, column) =>
    rows.every((row) => typeof row[column] === 'number' || row[column] === '')
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const space = ' '.repeat(widths[column]! - stringWidth(cell));
        return numeric[column] ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  const [first, ...rest] = texts.map(line);
  return [first!, widths.map((width) => '─'.repeat(width)).join('  '), ...rest];
}
