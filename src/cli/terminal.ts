/**
 * Characters that steer a terminal or the direction of its text: controls (C0, DEL, C1), line and paragraph
 * separators, and the marks, embeddings and isolates of the Unicode Bidirectional Algorithm (Unicode Standard
 * Annex #9).
 */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]/g;

/** A text of a cell, a sheet or a path as a terminal may be given it, on one line. */
export const printable = (text: string): string => text.replace(STEERING, ' ');

/** A value as JSON on one line, with what would steer a terminal written as escapes. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(
    STEERING,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  );

/** Characters that are written at a time. */
const BLOCK = 1 << 16;

/** Writes lines, each made printable: all that the command says in words goes through here. */
export function writeLines(write: (text: string) => void, lines: Iterable<string>): void {
  writePieces(write, withLineEnds(lines));
}

function* withLineEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${printable(line)}\n`;
}

/** Writes many short texts as few longer ones. */
export function writePieces(write: (text: string) => void, pieces: Iterable<string>): void {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    write(block);
    block = '';
  }
  if (block !== '') write(block);
}
