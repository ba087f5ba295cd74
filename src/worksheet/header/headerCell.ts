import { foldName, isBlank, type Cell } from '../cells/cell';
import { ParseCache } from '../cells/parseCache';
import { HEADER_NAMES, type HeaderName } from '../cells/vocabulary';
import { OUTPUT_COLUMNS } from './columns';
import { changesMeaning, isHint, withoutHints } from './headerNotes';

/** What a header cell names, and the notes beside the name. */
export interface NamedHeader extends HeaderName {
  /** Texts in brackets, which may give the unit of the column's figures. */
  readonly notes: readonly string[];
}

/**
 * What a header cell names. A header in two languages counts when all its parts name the same column;
 * numbers, marks and notes beside the name make no difference.
 * @example
 * readHeaderCell('①社員番号（必須）')?.column // → 'employeeId'
 */
export function readHeaderCell(cell: Cell): NamedHeader | undefined {
  return typeof cell === 'string' && !isBlank(cell) ? (HEADER_CELLS.get(cell) ?? undefined) : undefined;
}

/**
 * Custom functions look for the header at every call, and folding the cells of twenty rows is most of that
 * work.
 */
const HEADER_CELLS = new ParseCache((cell) => namedBy(String(cell)) ?? null);

/** Longer texts are explanations, not headers. */
const LONGEST = 120;

function namedBy(cell: string): NamedHeader | undefined {
  const plain = asOne(cell.split(/[\n\r/|()（）［］[\]]/), exactly(cell));
  if (plain) return { ...plain, notes: NO_NOTES };
  return cell.length > LONGEST ? undefined : withoutNotes(cell);
}

const NO_NOTES: readonly string[] = [];

const exactly = (text: string): HeaderName | undefined => HEADER_NAMES.get(foldName(text));

/** What the whole names, or else each of its parts. */
function asOne(parts: readonly string[], whole: HeaderName | undefined): HeaderName | undefined {
  if (whole) return whole;
  const names = parts.filter((part) => foldName(part) !== '').map(exactly);
  const [first] = names;
  return first && names.every((name) => name?.column === first.column) ? first : undefined;
}

const BRACKETS = /[([{<【〔〈《「『]([^()[\]{}<>【】〔〕〈〉《》「」『』]*)[)\]}>】〕〉》」』]/g;
/** Numbers before a name: `1.`, `(1)`, `1-2)`, `A.`, `第1`, `Q1`; circled ones need nothing behind them. */
const NUMBERING =
  /^\s*(?:\p{No}+\s*|(?:no\.?\s*|第|問|q)?\d{1,3}(?:[-.]\d{1,3})*(?:\s*[.)、,:：\]-]\s*|\s+)|[a-zア-ンⅰ-ⅿ][.)、:：]\s*|[ivx]{1,4}[.)、:：]\s*)/iu;
/** What stands before a name, and the signs of a footnote behind one. */
const MARKS_BEFORE = /^[\s*＊※†‡#§•●◆■★☆◎○▼▲▽△・:：\-–—]+/u;
const FOOTNOTE = /(?:[*＊※†‡#]|\s注|注(?=\d))[^]*$|[\s*＊†‡]*\p{No}+\s*$/u;

/** Columns whose names are notes where they stand in brackets: "Role (project)". */
const IS_NOTE: ReadonlySet<string> = new Set(['project', 'name']);

function withoutNotes(cell: string): NamedHeader | undefined {
  const notes: string[] = [];
  const marked = cell
    .replace(/^\s*\p{No}+|\p{No}+\s*$/gu, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')');
  const outside = marked.normalize('NFKC').replace(BRACKETS, (_whole, note: string) => {
    notes.push(note);
    return ' ';
  });
  if (foldName(outside) === '' || isHint(outside))
    return notes.length === 1 && notes[0] !== undefined && notes[0] !== cell ? namedBy(notes[0]) : undefined;
  if (notes.some(changesMeaning)) return undefined;
  const name = nameOutside(outside);
  const isOther = (note: string): boolean => {
    const other = exactly(note)?.column;
    return other !== undefined && other !== name?.column && !IS_NOTE.has(other);
  };
  // What is written must be headed by its very name.
  return name && !OUTPUT_COLUMNS.includes(name.column) && !notes.some(isOther)
    ? { ...name, canonical: false, notes }
    : undefined;
}

/** What a text without brackets names: all of it, or one of its lines while the others are notes. */
function nameOutside(text: string): HeaderName | undefined {
  const lines = text.split(/[\n\r]+/).filter((line) => foldName(line) !== '');
  const whole = bare(lines.join(' ')) ?? asOne(text.split(/[\n\r/|]/), undefined);
  if (whole || lines.length < 2) return whole;
  const names = lines.map(bare);
  const columns = new Set(names.flatMap((name) => (name ? [name.column] : [])));
  if (columns.size !== 1 || lines.some((line, i) => !names[i] && changesMeaning(line))) return undefined;
  // A note may stand before the name only where it is known to be one.
  return lines.every((line, i) => names[0] !== undefined || names[i] !== undefined || isHint(line))
    ? names.find((name) => name !== undefined)
    : undefined;
}

/** What a line names without number, marks and hints. */
function bare(line: string): HeaderName | undefined {
  let text = line.trim();
  for (let times = 0; times < 3; times++) {
    const name = exactly(text);
    if (name) return name;
    const next = withoutHints(
      text.replace(MARKS_BEFORE, '').replace(NUMBERING, '').replace(FOOTNOTE, '').trim().toLowerCase()
    ).trim();
    if (next === text) return undefined;
    text = next;
  }
  return exactly(text);
}
