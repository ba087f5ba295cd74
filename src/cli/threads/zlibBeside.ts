import { createInflateRaw, deflateRaw } from 'node:zlib';
import { DEFLATED_PIECE, PIECE } from '../zlibPieces';
import { DAMAGED, ENDED, INFLATING, type DeflateRequest, type InflateRequest } from './desk';

/** Inflates a part in Node's own threads. More bytes than there is room for are damage. */
export function inflateBeside({ compressed, room, state }: InflateRequest): void {
  let bytes = 0;
  const change = (place: number, value: number): void => {
    Atomics.store(state, place, value);
    Atomics.add(state, INFLATING.changes, 1);
    Atomics.notify(state, INFLATING.changes);
  };
  const inflater = createInflateRaw({ chunkSize: PIECE });
  inflater
    .on('data', (chunk: Uint8Array) => {
      if (bytes + chunk.length > room.length) inflater.destroy(new Error('There is more than it should be.'));
      else {
        room.set(chunk, bytes);
        bytes += chunk.length;
        change(INFLATING.bytes, bytes);
      }
    })
    .on('end', () => change(INFLATING.ending, ENDED))
    .on('error', () => change(INFLATING.ending, DAMAGED))
    .end(compressed);
}

/** Deflates a piece in one of Node's own threads. There is no answer where memory is short. */
export function deflateBeside(
  { piece }: DeflateRequest,
  answer: (packed: Uint8Array<ArrayBuffer> | undefined) => void
): void {
  deflateRaw(piece, DEFLATED_PIECE, (error, packed) => {
    // In memory of its own, of which all that is not used is not kept.
    answer(error ? undefined : new Uint8Array(packed));
  });
}
