import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/xlsx/zip/crc32';

/** An entry of an archive, with all that its headers say, true or not. */
export interface Entry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  /** 0 for stored, 8 for deflated; readers know no other. */
  readonly method: number;
  readonly flags: number;
  /** The name in front of the contents, which should be that of the directory. */
  readonly localName: string;
}

/** A true entry. */
export function entry(name: string, content: Uint8Array, method: 0 | 8 = 8): Entry {
  const packed = method === 8 ? deflateRawSync(content, { level: 1 }) : content;
  return { name, localName: name, packed, size: content.length, crc: crc32(content), method, flags: 0x800 };
}

/** An archive of the entries in their order (APPNOTE 4.3), written as they say without any check. */
export function archive(entries: readonly Entry[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const each of entries) {
    const localName = Buffer.from(each.localName);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    writeCommon(head, 4, each, localName.length);
    local.push(head, localName, Buffer.from(each.packed));
    const name = Buffer.from(each.name);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(20, 4);
    writeCommon(record, 6, each, name.length);
    record.writeUInt32LE(offset, 42);
    central.push(record, name);
    offset += head.length + localName.length + each.packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

/** The fields that a local header and a record of the directory have in common, from "version needed" on. */
function writeCommon(
  buffer: Buffer,
  at: number,
  { flags, method, crc, packed, size }: Entry,
  nameLength: number
): void {
  buffer.writeUInt16LE(20, at);
  buffer.writeUInt16LE(flags, at + 2);
  buffer.writeUInt16LE(method, at + 4);
  // 1 January 1980, the first that there is.
  buffer.writeUInt16LE(0x21, at + 8);
  buffer.writeUInt32LE(crc, at + 10);
  buffer.writeUInt32LE(packed.length, at + 14);
  buffer.writeUInt32LE(size, at + 18);
  buffer.writeUInt16LE(nameLength, at + 22);
}
