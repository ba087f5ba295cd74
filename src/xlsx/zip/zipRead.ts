import { ALL_BYTES, PART_BYTES, SWELLING, SWELLING_FROM } from '../bounds';
import { portableCodec, type Codec } from './codec';
import { XlsxError } from '../errors';

/** A file in the archive, and where its bytes are. */
export interface ZipEntry {
  name: string;
  method: number;
  crc: number;
  size: number;
  /** Where its record in the central directory begins and ends. */
  recordStart: number;
  recordEnd: number;
  /** From its local header to where the next entry's begins: header, data, descriptor and any padding. */
  start: number;
  end: number;
  dataStart: number;
  dataEnd: number;
  /** Whether the contents were inflated once and matched the checksum. */
  isVerified: boolean;
  /** Whether its packed bytes are among those in the archive's `read`. */
  isRead: boolean;
}

export interface ZipArchive {
  bytes: Uint8Array;
  codec: Codec;
  /** In the order of the central directory. */
  entries: ZipEntry[];
  directoryStart: number;
  directoryEnd: number;
  /** The end record, and its 64-bit form if there is one. */
  endRecord: number;
  endRecord64: number | undefined;
  /** Bytes of the entries that have been read, and what they came to so far. */
  read: { packed: number; unpacked: number };
}

/** Records of the ZIP format, named as in APPNOTE.TXT, and their lengths without variable fields. */
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };
const END64 = { signature: 0x06064b50, length: 56 };
const LOCATOR64 = { signature: 0x07064b50, length: 20 };

/** The value of a 32-bit field when the actual one is in the entry's ZIP64 extra field (APPNOTE 4.5.3). */
export const IN_ZIP64 = 0xffffffff;
const STORED_CHUNK = 1 << 18;

/**
 * Reads the central directory (APPNOTE 4.3.12).
 * @throws XlsxError `notZip`, `encrypted` or `damaged`
 */
export function readArchive(file: Uint8Array, codec = portableCodec): ZipArchive {
  // A Node Buffer's `slice` shares memory, so writing into a copied header would change the file itself.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endRecord = findEndRecord(view);
  if (endRecord === undefined)
    throw new XlsxError(
      view.byteLength >= 4 && view.getUint32(0, true) === LOCAL.signature ? 'damaged' : 'notZip'
    );
  let count = view.getUint16(endRecord + 10, true);
  let size = view.getUint32(endRecord + 12, true);
  let start = view.getUint32(endRecord + 16, true);
  const endRecord64 = findEndRecord64(view, endRecord);
  if (endRecord64 !== undefined) {
    if (count === 0xffff) count = readUint64(view, endRecord64 + 32);
    if (size === IN_ZIP64) size = readUint64(view, endRecord64 + 40);
    if (start === IN_ZIP64) start = readUint64(view, endRecord64 + 48);
  }
  if (start + size > (endRecord64 ?? endRecord)) throw new XlsxError('damaged');
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL.length > start + size || view.getUint32(at, true) !== CENTRAL.signature)
      throw new XlsxError('damaged');
    const entry = readEntry(view, at);
    entries.push(entry);
    at = entry.recordEnd;
  }
  if (at > start + size) throw new XlsxError('damaged');
  settleExtents(view, entries, start);
  return {
    bytes,
    codec,
    entries,
    directoryStart: start,
    directoryEnd: start + size,
    endRecord,
    endRecord64,
    read: { packed: 0, unpacked: 0 }
  };
}

/**
 * The end record comes last, except for a comment of up to 65,535 bytes. Padding after it, which some writers
 * add, is allowed.
 */
function findEndRecord(view: DataView): number | undefined {
  const last = view.byteLength - END.length;
  for (let at = last; at >= 0 && at >= last - 0xffff - 0x1000; at--) {
    if (
      view.getUint32(at, true) === END.signature &&
      at + END.length + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  }
  return undefined;
}

function findEndRecord64(view: DataView, endRecord: number): number | undefined {
  const locator = endRecord - LOCATOR64.length;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64.signature) return undefined;
  const at = readUint64(view, locator + 8);
  if (at + END64.length > locator || view.getUint32(at, true) !== END64.signature)
    throw new XlsxError('damaged');
  return at;
}

function readEntry(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const recordEnd = at + CENTRAL.length + nameLength + extraLength + view.getUint16(at + 32, true);
  if (recordEnd > view.byteLength) throw new XlsxError('damaged');
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + CENTRAL.length, nameLength)
  );
  if (view.getUint16(at + 8, true) & 1) throw new XlsxError('encrypted', name);
  let size = view.getUint32(at + 24, true);
  let compressedSize = view.getUint32(at + 20, true);
  let start = view.getUint32(at + 42, true);
  const long = findZip64Field(view, at);
  let next = long ?? 0;
  const take = (): number => {
    if (long === undefined) throw new XlsxError('damaged', name);
    next += 8;
    return readUint64(view, next - 8);
  };
  if (size === IN_ZIP64) size = take();
  if (compressedSize === IN_ZIP64) compressedSize = take();
  if (start === IN_ZIP64) start = take();
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    recordStart: at,
    recordEnd,
    start,
    end: 0,
    dataStart: 0,
    dataEnd: compressedSize,
    isVerified: false,
    isRead: false
  };
}

/** Where the contents of a central record's ZIP64 extra field begin, if it has one. */
export function findZip64Field(view: DataView, recordStart: number): number | undefined {
  let at = recordStart + CENTRAL.length + view.getUint16(recordStart + 28, true);
  const end = at + view.getUint16(recordStart + 30, true);
  while (at + 4 <= end) {
    if (view.getUint16(at, true) === 1) return at + 4;
    at += 4 + view.getUint16(at + 2, true);
  }
  return undefined;
}

/** Entries must not overlap: zip bombs are made of entries that share bytes. */
function settleExtents(view: DataView, entries: readonly ZipEntry[], directoryStart: number): void {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  inOrder.forEach((entry, i) => {
    entry.end = inOrder[i + 1]?.start ?? directoryStart;
    // An offset beyond the directory may be beyond the file.
    if (
      entry.end > directoryStart ||
      entry.start + LOCAL.length > entry.end ||
      view.getUint32(entry.start, true) !== LOCAL.signature
    ) {
      throw new XlsxError('damaged', entry.name);
    }
    entry.dataStart =
      entry.start +
      LOCAL.length +
      view.getUint16(entry.start + 26, true) +
      view.getUint16(entry.start + 28, true);
    entry.dataEnd += entry.dataStart;
    if (entry.dataEnd > entry.end) throw new XlsxError('damaged', entry.name);
  });
}

function readUint64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw new XlsxError('damaged');
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  if (!Number.isSafeInteger(value)) throw new XlsxError('damaged');
  return value;
}

/**
 * The uncompressed contents chunk by chunk, undefined at the end. The length is checked, and the first time
 * the checksum too.
 * @throws XlsxError `tooLarge` or `swollen` by what the directory says; `damaged` with the entry's name, also
 * as soon as there are more bytes than that
 */
export function contentChunks(archive: ZipArchive, entry: ZipEntry): () => Uint8Array | undefined {
  admit(archive, entry);
  const next =
    entry.method === 8
      ? inflatedChunks(archive, entry)
      : entry.method === 0
        ? storedChunks(archive, entry)
        : undefined;
  if (next === undefined) throw new XlsxError('damaged', entry.name);
  let size = 0;
  let crc = 0;
  return () => {
    const chunk = next();
    if (chunk === undefined) {
      if (size !== entry.size || (!entry.isVerified && crc !== entry.crc))
        throw new XlsxError('damaged', entry.name);
      entry.isVerified = true;
      return undefined;
    }
    size += chunk.length;
    if (size > entry.size) throw new XlsxError('damaged', entry.name);
    if (!entry.isVerified) {
      crc = archive.codec.crc32(chunk, crc);
      count(archive, entry, chunk.length);
    }
    return chunk;
  };
}

/** Checks an entry against the bounds before it is inflated. */
function admit({ read }: ZipArchive, entry: ZipEntry): void {
  const { name, size } = entry;
  const packed = entry.dataEnd - entry.dataStart;
  if (size > PART_BYTES) throw new XlsxError('tooLarge', name, { found: size, limit: PART_BYTES });
  if (size > SWELLING_FROM.part) refuseSwelling(name, size, packed);
  if (entry.isRead) return;
  entry.isRead = true;
  read.packed += packed;
}

/** Counts bytes that are inflated for the first time, for the bounds on all entries together. */
function count({ read }: ZipArchive, { name }: ZipEntry, bytes: number): void {
  read.unpacked += bytes;
  if (read.unpacked > ALL_BYTES)
    throw new XlsxError('tooLarge', name, { found: read.unpacked, limit: ALL_BYTES });
  if (read.unpacked > SWELLING_FROM.all) refuseSwelling(name, read.unpacked, read.packed);
}

function refuseSwelling(name: string, size: number, packed: number): void {
  if (size > SWELLING * packed)
    throw new XlsxError('swollen', name, { found: Math.floor(size / Math.max(packed, 1)), limit: SWELLING });
}

/**
 * The whole contents, for small parts.
 * @throws XlsxError `damaged`, or `tooLarge` over `limit` bytes
 */
export function readContent(archive: ZipArchive, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.size > limit) throw new XlsxError('tooLarge', entry.name, { found: entry.size, limit });
  admit(archive, entry);
  const content = new Uint8Array(entry.size);
  const next = contentChunks(archive, entry);
  let at = 0;
  for (let chunk = next(); chunk !== undefined; chunk = next()) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}

function storedChunks(archive: ZipArchive, entry: ZipEntry): () => Uint8Array | undefined {
  let at = entry.dataStart;
  return () => {
    if (at >= entry.dataEnd) return undefined;
    const chunk = archive.bytes.subarray(at, Math.min(at + STORED_CHUNK, entry.dataEnd));
    at += chunk.length;
    return chunk;
  };
}

function inflatedChunks({ bytes, codec }: ZipArchive, entry: ZipEntry): () => Uint8Array | undefined {
  const orDamaged = <T>(work: () => T): T => {
    try {
      return work();
    } catch {
      throw new XlsxError('damaged', entry.name);
    }
  };
  let next: (() => Uint8Array | undefined) | undefined;
  return () =>
    orDamaged(() => {
      next ??= codec.inflate(bytes.subarray(entry.dataStart, entry.dataEnd), entry.size);
      return next();
    });
}
