import { constants } from 'node:zlib';
// Nothing else of that room: it takes the thread that supervises longer to load than all that it does.
import { DEFLATE_LEVEL } from '../xlsx/zip/deflateLevel';

/** Bytes that a reader is given at a time. */
export const PIECE = 1 << 18;
/**
 * Each piece ends with a flush, so that the next may follow it; only the last block is marked as such (RFC
 * 1951 §3.2.3).
 */
export const DEFLATED_PIECE = { level: DEFLATE_LEVEL, finishFlush: constants.Z_SYNC_FLUSH };
