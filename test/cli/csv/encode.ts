/** By encoding: the bytes of each letter, found by decoding all that one or two bytes can be. */
const TABLES = new Map<string, Map<string, readonly number[]>>();

function tableOf(encoding: string): Map<string, readonly number[]> {
  const known = TABLES.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const note = (bytes: readonly number[]): void => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.from(bytes));
      if (Array.from(text).length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      return;
    }
  };
  for (let first = 0; first < 256; first++) note([first]);
  // Node takes Windows-1252 for Latin 1, which has controls where these are.
  if (encoding === 'windows-1252')
    Array.from('‘’“”•–—').forEach((letter, i) => table.set(letter, [0x91 + i]));
  const least = encoding === 'gb2312' ? 0xa1 : 0x81;
  for (let first = least; first < 255; first++)
    for (let second = least === 0xa1 ? least : 0x40; second < 255; second++) note([first, second]);
  TABLES.set(encoding, table);
  return table;
}

/** A text in an encoding that Node can only read. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = Buffer.from(text, 'utf16le');
    return encoding === 'utf-16le' ? bytes : bytes.swap16();
  }
  if (encoding === 'utf-32le') {
    const letters = Array.from(text).map((letter) => letter.codePointAt(0)!);
    return new Uint8Array(Uint32Array.from(letters).buffer);
  }
  if (encoding === 'iso-2022-jp') return iso2022(text);
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`${encoding} has no ${letter}`);
      return [...bytes];
    })
  );
}

/** Letters that an encoding has, of those given. */
export const lettersOf = (encoding: string, from: number, to: number): string[] =>
  [...tableOf(encoding).keys()].filter((letter) => {
    const code = letter.codePointAt(0)!;
    return code >= from && code <= to;
  });

/** JIS X 0208 between escape sequences: the bytes of EUC-JP without their high bit. */
function iso2022(text: string): Uint8Array {
  const pieces = text.split(/([^\u0000-\u007f]+)/).map((piece, i) => {
    if (i % 2 === 0) return Buffer.from(piece);
    const kanji = encode(piece, 'euc-jp').map((byte) => byte & 0x7f);
    return Buffer.concat([Buffer.from('\u001b$B'), kanji, Buffer.from('\u001b(B')]);
  });
  return new Uint8Array(Buffer.concat(pieces));
}
