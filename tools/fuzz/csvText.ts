/**
 * The cells of a CSV text, read without the library that the command line reads it with: a cell in quotation
 * marks ends at the first that is not doubled, and what stands behind it up to the delimiter has to be blank.
 * Rows end as in Excel: at a line feed, at a carriage return, or at one after the other.
 * @param delimiter what separates cells
 * @returns undefined where a quotation mark is not where it belongs
 */
export function cellsOfCsv(text: string, delimiter: string): string[][] | undefined {
  const isEnd = (letter: string): boolean => letter === '\n' || letter === '\r';
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) return undefined;
        if (text[at] !== '"') cell += text[at] ?? '';
        else if (text[at + 1] === '"') {
          cell += '"';
          at++;
        } else break;
      }
      at++;
      while (text[at] !== delimiter && /[^\S\r\n]/.test(text[at] ?? '')) at++;
      const next = text[at];
      if (next !== undefined && next !== delimiter && !isEnd(next)) return undefined;
    } else {
      for (
        let letter = text[at];
        letter !== undefined && letter !== delimiter && !isEnd(letter);
        letter = text[++at]
      )
        cell += letter;
    }
    rows.at(-1)?.push(cell);
    const letter = text[at];
    if (letter === undefined) return rows;
    at++;
    if (letter === delimiter) continue;
    if (letter === '\r') {
      const returns = /^\r*\n/.exec(text.slice(at, at + 20))?.[0].length ?? 0;
      at += returns;
    }
    rows.push([]);
  }
}
