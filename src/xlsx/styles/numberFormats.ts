import { attributeOf } from './formatXml';
import { readStyleLists } from './styleLists';
import { decodeEscapes } from '../xml/texts';
import { characters } from '../xml/xmlCharacters';

/**
 * Codes of built-in formats of dates and times (ECMA-376 Part 1 §18.8.30), which files do not store. Those
 * from 27 on are of East Asian languages; whatever they show, it is a date.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...Object.fromEntries(
    [...range(14, 17), ...range(27, 31), ...range(34, 36), ...range(50, 58)].map((id) => [id, 'yyyy-mm-dd'])
  ),
  ...Object.fromEntries([...range(18, 21), 32, 33, ...range(45, 47)].map((id) => [id, 'hh:mm'])),
  22: 'yyyy-mm-dd hh:mm'
};

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/**
 * By cell format (a cell's `s`): its number format; undefined for General and the built-in ones that show a
 * number as it is.
 */
export function numberFormatCodes(styles: Uint8Array): (string | undefined)[] {
  const { lists } = readStyleLists(styles);
  const own = new Map(
    (lists.get('numFmts')?.items ?? []).map((xml) => {
      const bytes = new TextEncoder().encode(attributeOf(xml, 'formatCode') ?? '');
      return [Number(attributeOf(xml, 'numFmtId')), decodeEscapes(characters(bytes, 0, bytes.length))];
    })
  );
  return (lists.get('cellXfs')?.items ?? []).map((xml) => {
    const id = Number(attributeOf(xml, 'numFmtId') ?? 0);
    return own.get(id) ?? BUILT_IN[id];
  });
}
