import { inflateRawSync } from 'node:zlib';
import { besideCodec } from '../../../src/cli/threads/besideCodec';
import type { Desk } from '../../../src/cli/threads/desk';

test('what the other thread has no memory to deflate is deflated here, in its place', () => {
  const pieces = Array.from({ length: 20 }, (_, i) => new Uint8Array(1000 + i).fill(i));
  const desk = { ask: () => () => undefined } as unknown as Desk;
  const deflated: Uint8Array[] = [];
  const deflater = besideCodec(desk).deflate((packed) => deflated.push(packed));
  for (const piece of pieces) deflater.push(piece);
  deflater.finish();
  expect(inflateRawSync(Buffer.concat(deflated))).toEqual(Buffer.concat(pieces));
});
