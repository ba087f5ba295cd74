import fc from 'fast-check';
import { BASES } from '../bases';
import { judgeWorkbook } from '../judgeWorkbook';
import type { FuzzClass, Trial } from '../trial';
import { archive, entry, type Entry } from '../zip';

const ENTRIES = BASES.map((base) => [...base].map(([name, content]) => entry(name, content)));

type Change = (entries: readonly Entry[]) => readonly Entry[];

const at = fc.nat({ max: 40 });
const changed =
  (place: number, change: (one: Entry, other: Entry) => readonly Entry[]): Change =>
  (entries) => {
    const one = entries[place % entries.length];
    const other = entries[(place + 1) % entries.length];
    if (!one || !other) return entries;
    return entries.flatMap((each) => (each === one ? change(one, other) : [each]));
  };

const NAMES = [
  '',
  '/',
  '../x',
  'XL/WORKBOOK.XML',
  'xl\\workbook.xml',
  'xl/',
  'xl/a\u0000b',
  '\u202e',
  'x'.repeat(300)
];
const WORDS = [0, 1, 0x7f, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

/** Changes of what is in the archive, and of what its headers say. */
const change: fc.Arbitrary<Change> = fc.oneof(
  at.map((place) => changed(place, () => [])),
  at.map((place) => changed(place, (one) => [one, one])),
  at.map((place) =>
    changed(place, (one, other) => [{ ...one, packed: other.packed, size: other.size, crc: other.crc }])
  ),
  at.map((place) => changed(place, (one, other) => [one, { ...other, name: one.name }])),
  fc.tuple(at, fc.constantFrom(...NAMES)).map(([place, name]) => changed(place, (one) => [{ ...one, name }])),
  fc
    .tuple(at, fc.constantFrom(...NAMES))
    .map(([place, localName]) => changed(place, (one) => [{ ...one, localName }])),
  at.map((place) => changed(place, (one) => [entry(one.name, new Uint8Array())])),
  at.map((place) => changed(place, (one) => [entry(one.name, new Uint8Array(1_000_000))])),
  fc.tuple(at, fc.constantFrom(...WORDS)).map(([place, size]) => changed(place, (one) => [{ ...one, size }])),
  fc
    .tuple(at, fc.nat({ max: 30 }))
    .map(([place, less]) =>
      changed(place, (one) => [
        { ...one, packed: one.packed.subarray(0, Math.max(0, one.packed.length - less)) }
      ])
    ),
  fc.tuple(at, fc.nat({ max: 99 })).map(([place, method]) => changed(place, (one) => [{ ...one, method }])),
  fc.tuple(at, fc.nat({ max: 0xffff })).map(([place, flags]) => changed(place, (one) => [{ ...one, flags }]))
);

type Edit = (bytes: Uint8Array) => Uint8Array;

/** Where the records of an archive begin. */
function records(bytes: Uint8Array): number[] {
  const found: number[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let place = buffer.indexOf('PK'); place >= 0; place = buffer.indexOf('PK', place + 1))
    found.push(place);
  return found;
}

/** A place in a file: a record, counted from the file's end, and bytes behind its beginning. */
const place = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 50 }));
const placeIn = (bytes: Uint8Array, [record, offset]: [number, number]): number => {
  const starts = records(bytes);
  const start = starts[starts.length - 1 - (record % Math.max(starts.length, 1))] ?? 0;
  return Math.min(start + offset, Math.max(0, bytes.length - 1));
};

/** Changes of single bytes, wherever they are. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.nat({ max: 255 })).map(([where, value]): Edit => (bytes) => {
    const edited = bytes.slice();
    edited[placeIn(bytes, where)] = value;
    return edited;
  }),
  fc
    .tuple(place, fc.constantFrom(...WORDS), fc.constantFrom(2, 4))
    .map(([where, value, size]): Edit => (bytes) => {
      const edited = Buffer.from(bytes);
      const start = placeIn(bytes, where);
      if (start + size <= edited.length) edited.writeUIntLE(value % 2 ** (8 * size), start, size);
      return new Uint8Array(edited);
    }),
  fc.tuple(fc.nat({ max: 100_000 }), fc.nat({ max: 255 })).map(([anywhere, value]): Edit => (bytes) => {
    const edited = bytes.slice();
    edited[anywhere % Math.max(1, edited.length)] = value;
    return edited;
  }),
  fc.tuple(place, fc.nat({ max: 200 })).map(([where, count]): Edit => (bytes) => {
    const start = placeIn(bytes, where);
    return new Uint8Array(Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + count)]));
  }),
  fc.tuple(place, fc.uint8Array({ maxLength: 60 })).map(([where, more]): Edit => (bytes) => {
    const start = placeIn(bytes, where);
    return new Uint8Array(Buffer.concat([bytes.subarray(0, start), more, bytes.subarray(start)]));
  }),
  place.map(
    (where): Edit =>
      (bytes) =>
        bytes.slice(0, placeIn(bytes, where))
  )
);

/** Workbooks whose archive is not as it should be. */
export const packages: FuzzClass = {
  ending: 'xlsx',
  trials: fc
    .tuple(
      fc.nat({ max: ENTRIES.length - 1 }),
      fc.array(change, { maxLength: 3 }),
      fc.array(edit, { maxLength: 3 })
    )
    .map(([base, changes, edits]): Trial => {
      const entries = changes.reduce<readonly Entry[]>((all, each) => each(all), ENTRIES[base] ?? []);
      const bytes = edits.reduce((all, each) => each(all), archive(entries));
      return {
        bytes,
        judge: () => {
          judgeWorkbook(bytes);
        }
      };
    })
};
