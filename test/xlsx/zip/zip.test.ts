import zlib, { deflateRawSync, inflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { nodeCodec } from '../../../src/cli/nodeCodec';
import { openWorkbook, portableCodec, type Codec } from '../../../src/xlsx';
import { contentChunks, readArchive, readContent, type ZipEntry } from '../../../src/xlsx/zip/zipRead';
import { PackageParts } from '../../../src/xlsx/package/packageParts';
import { Packer } from '../../../src/xlsx/zip/zipWrite';
import { runs } from '../../propertyRuns';
import { cellsOf, editsOf, parts, refusal, SHEET, splice, worksheet } from '../fixture';

const XML = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');

interface Shape {
  descriptor?: 'signed' | 'bare';
  stored?: boolean;
  zip64?: boolean;
  padding?: number;
  comment?: string;
  prefix?: string;
}

/** An archive as real writers make them, byte by byte (APPNOTE 4.3). */
function archive(files: Record<string, string | Uint8Array>, shape: Shape = {}): Uint8Array {
  const out: Buffer[] = [Buffer.from(shape.prefix ?? '')];
  const directory: Buffer[] = [];
  let at = out[0]!.length;
  const push = (...pieces: Buffer[]): void => {
    for (const piece of pieces) {
      out.push(piece);
      at += piece.length;
    }
  };
  for (const [name, content] of Object.entries(files)) {
    const raw = Buffer.from(typeof content === 'string' ? strToU8(content) : content);
    const data = shape.stored ? raw : deflateRawSync(raw);
    const crc = Buffer.alloc(4);
    crc.writeUInt32LE(crcOf(raw));
    const sizes = shape.zip64 ? u32(0xffffffff, 0xffffffff) : u32(data.length, raw.length);
    const extra = shape.zip64
      ? Buffer.concat([u16(1, 16), u64(raw.length, data.length), u16(0xcafe, 2, 7)])
      : u16(0xcafe, 2, 7);
    const flags = shape.descriptor === undefined ? 0 : 8;
    const start = at;
    const method = shape.stored ? 0 : 8;
    push(
      u32(0x04034b50),
      u16(20, flags, method, 0x2345, 0x5678),
      flags ? u32(0, 0, 0) : Buffer.concat([crc, sizes]),
      u16(name.length, extra.length),
      Buffer.from(name),
      extra,
      data
    );
    if (shape.descriptor === 'signed') push(u32(0x08074b50));
    if (flags) push(crc, shape.zip64 ? u64(data.length, raw.length) : u32(data.length, raw.length));
    push(Buffer.alloc(shape.padding ?? 0, 0x55));
    const centralExtra = shape.zip64
      ? Buffer.concat([u16(1, 24), u64(raw.length, data.length, start)])
      : u16(0xbeef, 1, 9).subarray(0, 5);
    directory.push(
      u32(0x02014b50),
      u16(45, 20, flags, method, 0x2345, 0x5678),
      crc,
      sizes,
      u16(name.length, centralExtra.length, 4, 0, 1),
      u32(0x20),
      u32(shape.zip64 ? 0xffffffff : start),
      Buffer.from(name),
      centralExtra,
      Buffer.from('note')
    );
  }
  const count = Object.keys(files).length;
  const start = at;
  push(...directory);
  const size = at - start;
  if (shape.zip64) {
    const end64 = at;
    push(
      u32(0x06064b50),
      u64(44),
      u16(45, 45),
      u32(0, 0),
      u64(count, count, size, start),
      u32(0x07064b50, 0),
      u64(end64),
      u32(1)
    );
  }
  const comment = Buffer.from(shape.comment ?? '');
  push(
    u32(0x06054b50),
    u16(0, 0, shape.zip64 ? 0xffff : count, shape.zip64 ? 0xffff : count),
    u32(shape.zip64 ? 0xffffffff : size, shape.zip64 ? 0xffffffff : start),
    u16(comment.length),
    comment
  );
  return new Uint8Array(Buffer.concat(out));
}

const SHAPES: [string, Shape][] = [
  ['plain', {}],
  ['stored', { stored: true }],
  ['with descriptors', { descriptor: 'signed' }],
  ['with descriptors that have no signature', { descriptor: 'bare' }],
  ['with ZIP64 fields', { zip64: true }],
  ['with ZIP64 fields and descriptors', { zip64: true, descriptor: 'signed' }],
  ['with padding between entries', { padding: 13 }],
  ['with a comment', { comment: 'made by hand PK\u0005\u0006' }],
  ['with something before it', { prefix: '#!/bin/sh\n' }]
];

describe.each(SHAPES)('an archive %s', (_, shape) => {
  const file = archive({ ...parts(XML), 'last.bin': new Uint8Array([1, 2, 3]) }, shape);
  const after = splice(file, editsOf({ C1: 'new' }));

  test('is read, and again after a splice', () => {
    expect(cellsOf(openWorkbook(file))).toEqual({ A1: 1 });
    expect(cellsOf(openWorkbook(after))).toEqual({ A1: 1, C1: 'new' });
  });

  test('keeps the bytes of all other entries, with all that belongs to them', () => {
    const [old, fresh] = [readArchive(file), readArchive(after)];
    expect(fresh.entries.map(({ name }) => name)).toEqual(old.entries.map(({ name }) => name));
    old.entries.forEach((entry, i) => {
      const other = fresh.entries[i]!;
      if (entry.name === SHEET) return;
      expect(Buffer.from(after.slice(other.start, other.end))).toEqual(
        Buffer.from(file.slice(entry.start, entry.end))
      );
    });
    const tail = Buffer.from(file.slice(old.endRecord + 20));
    expect(Buffer.from(after.slice(fresh.endRecord + 20))).toEqual(tail);
  });

  test('keeps time and attributes of the changed entry', () => {
    const [old, fresh] = [readArchive(file), readArchive(after)].map(({ bytes, entries }) => {
      const entry = entries.find(({ name }) => name === SHEET)!;
      const record = Buffer.from(bytes.slice(entry.recordStart, entry.recordEnd));
      return {
        time: record.subarray(12, 16),
        attributes: record.subarray(34, 42),
        comment: record.subarray(-4)
      };
    });
    expect(fresh).toEqual(old);
  });

  test('comes back byte for byte when nothing changes', () => {
    expect(Buffer.from(splice(file, editsOf({ A1: 1, B5: null })))).toEqual(Buffer.from(file));
  });
});

test('the changed entry holds no leftovers of the old one', () => {
  const after = splice(archive(parts(XML), { zip64: true, descriptor: 'signed' }), editsOf({ C1: 'new' }));
  const entry = readArchive(after).entries.find(({ name }) => name === SHEET)!;
  const header = Buffer.from(after.slice(entry.start, entry.dataStart));
  expect(header.readUInt16LE(6)).toBe(0);
  expect(header.readUInt32LE(14)).toBe(entry.crc);
  expect(header.readUInt32LE(18)).toBe(entry.dataEnd - entry.dataStart);
  expect(header.readUInt32LE(22)).toBe(entry.size);
  expect(header.readUInt16LE(28)).toBe(6);
  expect(entry.end).toBe(entry.dataEnd);
  expect(crcOf(inflateRawSync(after.slice(entry.dataStart, entry.dataEnd)))).toBe(entry.crc);
});

/** Long also when it is compressed. */
const LONG = strToU8(
  Array.from(
    { length: 60_000 },
    (_, row) => `<row r="${row}"><c><v>${(row * 7919) % 100_003}</v></c></row>`
  ).join('')
);

const CODECS: [string, Codec][] = [
  ['the portable codec', portableCodec],
  ['Node’s codec', nodeCodec]
];

test.each(CODECS)(
  'with %s, an entry that inflates to more than it says is given up at the first chunk',
  (_, codec) => {
    const file = archive({ 'bomb.xml': new Uint8Array(5_000_000) });
    const opened = readArchive(file, codec);
    opened.entries[0]!.size = 100;
    expect(refusal(contentChunks(opened, opened.entries[0]!))).toBe('damaged: bomb.xml');
  }
);

test.each(CODECS)('with %s, an entry whose compressed bytes are cut off or spoilt is damaged', (_, codec) => {
  const readAll = (spoil: (file: Uint8Array, entry: ZipEntry) => void): unknown => {
    const opened = readArchive(archive({ 'a.xml': LONG }), codec);
    const [entry] = opened.entries as [ZipEntry];
    spoil(opened.bytes, entry);
    const next = contentChunks(opened, entry);
    const pieces: Uint8Array[] = [];
    for (let piece = next(); piece !== undefined; piece = next()) pieces.push(piece);
    return Buffer.concat(pieces).equals(LONG);
  };
  expect(readAll(() => undefined)).toBe(true);
  expect(
    refusal(() =>
      readAll((_file, entry) => {
        entry.dataEnd -= 9;
      })
    )
  ).toBe('damaged: a.xml');
  expect(
    refusal(() =>
      readAll((file, entry) => {
        file.fill(0xff, entry.dataStart, entry.dataStart + 4);
      })
    )
  ).toBe('damaged: a.xml');
  expect(
    refusal(() =>
      readAll((_file, entry) => {
        entry.crc ^= 1;
      })
    )
  ).toBe('damaged: a.xml');
  expect(
    refusal(() =>
      readAll((_file, entry) => {
        entry.size++;
      })
    )
  ).toBe('damaged: a.xml');
});

test('Node’s codec goes on piece by piece where there is no memory for the whole', () => {
  const inflateRawSync = zlib.inflateRawSync;
  const inflater = jest.spyOn(zlib, 'inflateRawSync').mockImplementation((bytes, options) => {
    if ((options?.chunkSize ?? 0) > 1_000_000) throw new RangeError('Array buffer allocation failed');
    return inflateRawSync(bytes, options);
  });
  try {
    const opened = readArchive(archive({ 'a.xml': LONG }), nodeCodec);
    expect(Buffer.from(readContent(opened, opened.entries[0]!, LONG.length)).equals(LONG)).toBe(true);
    expect(inflater).toHaveBeenCalledTimes(2);
  } finally {
    inflater.mockRestore();
  }
});

test('parts are inflated once, however often they are read, as long as they are not too large together', () => {
  const inflated: number[] = [];
  const codec = (largestKept: number): Codec => ({
    ...portableCodec,
    largestKept,
    inflate: (compressed, size) => {
      inflated.push(size);
      return portableCodec.inflate(compressed, size);
    }
  });
  const [long, short] = [LONG.subarray(0, 900_000), LONG.subarray(0, 500_000)];
  const file = archive({ long, short });
  const read = (parts: PackageParts, part: string): Buffer => {
    const next = parts.chunks(part);
    const pieces: Uint8Array[] = [];
    for (let piece = next(); piece !== undefined; piece = next()) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  const readInTurn = (largestKept: number): number[] => {
    inflated.length = 0;
    const parts = new PackageParts(readArchive(file, codec(largestKept)));
    parts.chunks('long')();
    for (let i = 0; i < 2; i++) {
      expect(read(parts, 'long').equals(long)).toBe(true);
      expect(read(parts, 'short').equals(short)).toBe(true);
    }
    return [...inflated];
  };
  expect(readInTurn(1_500_000)).toEqual([900_000, 500_000]);
  expect(readInTurn(1_000_000)).toEqual([900_000, 500_000, 900_000, 500_000]);
  expect(readInTurn(600_000)).toEqual([900_000, 900_000, 500_000, 900_000]);
});

test('each codec reads what another wrote, piece by piece, and counts the same checksum', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.nat(400_000).map((length) => new Uint8Array(length).fill(7)),
      fc.nat(400_000).map((length) => LONG.subarray(0, length))
    ),
    { maxLength: 5 }
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...CODECS),
      fc.constantFrom(...CODECS),
      pieces,
      ([, writer], [, reader], given) => {
        const chunks: Uint8Array[] = [];
        const deflater = writer.deflate((chunk) => {
          chunks.push(chunk);
        });
        for (const piece of given) {
          const passed = piece.slice();
          deflater.push(passed);
          passed.fill(0xee);
        }
        deflater.finish();
        const whole = Buffer.concat(given);
        const next = reader.inflate(Buffer.concat(chunks), whole.length);
        const inflated: Uint8Array[] = [];
        for (let chunk = next(); chunk !== undefined; chunk = next()) inflated.push(chunk);
        expect(Buffer.concat(inflated).equals(whole)).toBe(true);
        const crcs = [writer, reader].map(({ crc32 }) => given.reduce((crc, piece) => crc32(piece, crc), 0));
        expect(crcs[0]).toBe(crcs[1]);
      }
    ),
    runs(20)
  );
});

describe.each(CODECS)('with %s', (_, codec) => {
  test.each<[string, (Uint8Array | string)[]]>([
    [
      'of any length',
      [strToU8('a'.repeat(300_000)), 'あ'.repeat(200_000), 'é', strToU8('x'), '😀'.repeat(50_000), '']
    ],
    [
      'that fill a piece of 128 KB to the last byte and go on',
      [strToU8('a'.repeat(131_060)), 'é'.repeat(20), strToU8('x'), 'end']
    ]
  ])('bytes and texts %s are packed as they come', (_what, pieces) => {
    const packer = new Packer(codec);
    for (const piece of pieces) {
      if (typeof piece === 'string') packer.text(piece);
      else packer.bytes(piece);
    }
    const whole = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
    const packed = packer.finish();
    expect(inflateRawSync(Buffer.concat(packed.chunks)).equals(whole)).toBe(true);
    expect(packed).toMatchObject({ size: whole.length, crc: crcOf(whole) });
  });
});

function u16(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => buffer.writeUInt16LE(value, i * 2));
  return buffer;
}

function u32(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => buffer.writeUInt32LE(value, i * 4));
  return buffer;
}

function u64(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 8);
  values.forEach((value, i) => buffer.writeBigUInt64LE(BigInt(value), i * 8));
  return buffer;
}

/** Bit by bit, as the definition has it. */
function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
