import { PART_BYTES, WHOLE_PART_BYTES } from '../bounds';
import { XlsxError } from '../errors';
import { inUtf8, wholeInUtf8 } from '../xml/encoding';
import { readElements } from '../xml/xmlPart';
import { contentChunks, readArchive, readContent, type ZipArchive, type ZipEntry } from '../zip/zipRead';

/** The part's contents as far as they are inflated, and how to go on. */
interface KeptPart {
  readonly pieces: Uint8Array[];
  readonly more: () => Uint8Array | undefined;
  isWhole: boolean;
}

export interface Relationship {
  id: string;
  /**
   * The last segment of the type's URI, which is the same in transitional and strict documents: `worksheet`,
   * `table` …
   */
  type: string;
  /** Name of the part it refers to. */
  target: string;
}

/**
 * The parts of an Open Packaging Conventions package (ECMA-376 Part 2) by name, such as `xl/workbook.xml`.
 */
export class PackageParts {
  /** The most recently used come last. */
  private readonly kept = new Map<ZipEntry, KeptPart>();
  private readonly entries = new Map<string, ZipEntry | 'twice'>();

  constructor(readonly archive: ZipArchive) {
    for (const entry of archive.entries) {
      const key = keyOf(entry.name);
      this.entries.set(key, this.entries.has(key) ? 'twice' : entry);
    }
  }

  /**
   * Part names are compared without regard to case (§6.2.2.3). Some writers use backslashes, or leave escapes
   * in targets.
   * @throws XlsxError `damaged` where two entries have the name
   */
  find(part: string): ZipEntry | undefined {
    const entry = this.entries.get(keyOf(part)) ?? this.entries.get(keyOf(unescaped(part)));
    if (entry === 'twice') throw new XlsxError('damaged', part);
    return entry;
  }

  /** @throws XlsxError `damaged` without such a part */
  get(part: string): ZipEntry {
    const entry = this.find(part);
    if (entry === undefined) throw new XlsxError('damaged', part);
    return entry;
  }

  /** The whole part, in UTF-8. */
  content(part: string): Uint8Array {
    return inPart(part, () => wholeInUtf8(readContent(this.archive, this.get(part), WHOLE_PART_BYTES)));
  }

  /** The part's contents piece by piece, in UTF-8. */
  chunks(part: string): () => Uint8Array | undefined {
    return inUtf8(this.stored(part));
  }

  /**
   * The part's contents as they are stored. They are kept where they are not too large: a sheet is searched
   * for its header, then read, then spliced, and inflating it each time would take a tenth longer altogether.
   */
  private stored(part: string): () => Uint8Array | undefined {
    const entry = this.get(part);
    if (entry.size > this.archive.codec.largestKept) return contentChunks(this.archive, entry);
    const kept = this.kept.get(entry) ?? {
      pieces: [],
      more: contentChunks(this.archive, entry),
      isWhole: false
    };
    this.keep(entry, kept);
    let next = 0;
    return () => {
      if (next === kept.pieces.length && !kept.isWhole) this.readOn(entry, kept);
      return kept.pieces[next++];
    };
  }

  private readOn(entry: ZipEntry, kept: KeptPart): void {
    try {
      const piece = kept.more();
      if (piece === undefined) kept.isWhole = true;
      else kept.pieces.push(piece);
    } catch (error) {
      this.kept.delete(entry);
      throw error;
    }
  }

  /** Drops the least recently used parts until all that is kept, this part included, is small enough. */
  private keep(entry: ZipEntry, kept: KeptPart): void {
    this.kept.delete(entry);
    let size = entry.size + [...this.kept.values()].reduce((sum, { pieces }) => sum + lengthOf(pieces), 0);
    for (const [oldest, { pieces }] of this.kept) {
      if (size <= this.archive.codec.largestKept) break;
      this.kept.delete(oldest);
      size -= lengthOf(pieces);
    }
    this.kept.set(entry, kept);
  }

  /**
   * The relationships of a part, or of the package itself for `''`, without those to targets outside the
   * package.
   */
  relationships(part: string): Relationship[] {
    const rels = relationshipsPart(part);
    if (this.find(rels) === undefined) return [];
    const found: Relationship[] = [];
    inPart(rels, () => {
      readElements(this.content(rels), ({ name, attributes }) => {
        if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
        const type = attributes.get('Type') ?? '';
        found.push({
          id: attributes.get('Id') ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          target: resolve(part, attributes.get('Target') ?? '')
        });
      });
    });
    return found;
  }
}

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

/**
 * A package's entries with their uncompressed contents, in the order of its directory, for comparing two
 * packages.
 * @throws XlsxError
 * @example
 * packageContents(department).some(({ name }) => name === 'xl/workbook.xml') // → true
 */
export function packageContents(bytes: Uint8Array): { name: string; content: Uint8Array }[] {
  const archive = readArchive(bytes);
  return archive.entries.map((entry) => ({
    name: entry.name,
    content: readContent(archive, entry, PART_BYTES)
  }));
}

/**
 * The part with a part's relationships (ECMA-376 Part 2 §6.5.2.3).
 * @example
 * relationshipsPart('xl/workbook.xml') // → 'xl/_rels/workbook.xml.rels'
 */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A part in the same folder as another. */
export function siblingOf(part: string, name: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1) + name;
}

/** The part that a relationship's target names, relative to the part that has the relationship. */
function resolve(source: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** Runs `work`, and adds the part's name to an error without a detail. */
export function inPart<T>(part: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof XlsxError && error.detail === ''
      ? new XlsxError(error.code, part, error.figures)
      : error;
  }
}

function keyOf(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
