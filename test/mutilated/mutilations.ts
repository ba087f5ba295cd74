/** What people do to a sheet, step by step. Later steps must leave the earlier ones in place. */
import type { Random } from '../oracle/random';
import type { Cell } from '../oracle/typist';
import { HEADERS, type Word } from '../oracle/labels';
import type { Column, Line, Sheet } from './sheet';

/** Spoils a sheet in one way. */
type Step = (sheet: Sheet, random: Random) => void;

/** Changes some cells of some columns, as they may be read. */
const eachCell =
  (
    percent: number,
    fits: (column: Column) => boolean,
    change: (cell: string, random: Random, column: Column) => Cell
  ): Step =>
  (sheet, random) => {
    for (const { cells } of sheet.lines)
      cells.forEach((cell, index) => {
        const column = sheet.columns[index]!;
        if (cell === null || cell === '' || typeof cell === 'boolean') return;
        if (fits(column) && random.chance(percent)) cells[index] = change(String(cell), random, column);
      });
  };

/** The same where the cell is no longer sure to be read. */
const spoilEach =
  (
    percent: number,
    fits: (column: Column) => boolean,
    change: (cell: Cell, random: Random, column: Column) => Cell
  ): Step =>
  (sheet, random) => {
    sheet.lines.forEach((line, place) =>
      line.cells.forEach((cell, index) => {
        const column = sheet.columns[index]!;
        if (line.owner === '' || cell === null || cell === '' || sheet.isMerged(place, index)) return;
        if (fits(column) && random.chance(percent)) sheet.spoil(line, index, change(cell, random, column));
      })
    );
  };

const any = (): boolean => true;
const isOf =
  (...kinds: Column['kind'][]) =>
  ({ kind }: Column): boolean =>
    kinds.includes(kind);
const isNumber = (cell: string): boolean => /^\d+(?:\.\d+)?$/.test(cell);

const fullWidth = (text: string): string =>
  text
    .replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    .replace(/ /g, '\u3000');
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u200e', '\u2060', '\ufeff', '\u00ad'];
const SPACES = [' ', '\u00a0', '\u3000', '\t', '\n'];

const other = (words: readonly Word[], text: string): string => {
  const word = words.find(({ en, ja }) => en === text || ja === text);
  return word === undefined ? text : word.en === text ? word.ja : word.en;
};
const SEPARATOR = /([;,、\n] ?)/;

function insert(text: string, random: Random, piece: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

/** Whether the cell has one below another value that is the same. */
const repeats = (sheet: Sheet, place: number, index: number): boolean => {
  const [cell, above] = [sheet.lines[place]!.cells[index], sheet.lines[place - 1]?.cells[index]];
  return cell !== null && cell !== '' && cell === above;
};

const DITTO = ['〃', '″', '"', '同上', '(同上)', 'ditto', '々', "''", ' 〃 '];
/** Merged cells: a run of the same values, of which the first is left. */
const mergeDown: Step = (sheet, random) => {
  sheet.columns.forEach(({ header }, index) => {
    if (header === HEADERS.project) return;
    for (let first = 0; first < sheet.lines.length; first++) {
      let last = first;
      while (last + 1 < sheet.lines.length && repeats(sheet, last + 1, index)) last++;
      if (last === first || !random.chance(60)) continue;
      const isLastWords = (line: Line): boolean =>
        line.cells.every((cell, i) => i === index || cell === null || String(cell).trim() === '');
      // A row of which everything is merged is part of the one above.
      if (sheet.lines.slice(first + 1, last + 1).some(isLastWords)) continue;
      for (let place = first + 1; place <= last; place++) sheet.lines[place]!.cells[index] = null;
      sheet.merges.push({ column: index, first, last });
      first = last;
    }
  });
};

/** One project over several rows: each has a part of its list, under one merged cell of the project. */
const splitProjects: Step = (sheet, random) => {
  const [project, list] = [sheet.indexOf(HEADERS.project), sheet.indexOf(HEADERS.complexity)];
  if (project < 0 || list < 0) return;
  for (let place = sheet.lines.length - 1; place >= 0; place--) {
    const line = sheet.lines[place]!;
    const items = String(line.cells[list] ?? '').split(/[;,、\n] ?/);
    if (items.length < 2 || !line.cells[project] || !random.chance(50)) continue;
    const parts = items
      .slice(1)
      .map((item): Line => ({
        owner: line.owner,
        cells: line.cells.map((_cell, index) => (index === list ? item : null))
      }));
    line.cells[list] = items[0]!;
    sheet.lines.splice(place + 1, 0, ...parts);
    const moved = sheet.merges.map(({ column, first, last }) => ({
      column,
      first: first > place ? first + parts.length : first,
      last: last > place ? last + parts.length : last
    }));
    sheet.merges.splice(0, Infinity, ...moved);
    for (const column of [project, ...(random.chance(50) ? [sheet.at('id')] : [])])
      sheet.merges.push({ column, first: place, last: place + parts.length });
  }
};

const dittoMarks: Step = (sheet, random) => {
  for (let place = sheet.lines.length - 1; place > 0; place--)
    sheet.columns.forEach((_column, index) => {
      const isFree = !sheet.isMerged(place, index) && !sheet.isMerged(place - 1, index);
      if (isFree && repeats(sheet, place, index) && random.chance(50))
        sheet.lines[place]!.cells[index] = random.pick(DITTO);
    });
};

const BEFORE = ['①', '1.', '(1) ', '※', '*', '●', '【必須】', '(必須)', '1-2) '];
const BEHIND = ['(必須)', '【必須】', ' *', '※', '（選択）', '\n(任意)', '※1', ' (required)', '(プルダウン)'];

const headerNotes: Step = (sheet, random) => {
  const header = sheet.header.at(-1)!;
  header.forEach((cell, index) => {
    if (!random.chance(60)) return;
    header[index] = random.chance(50) ? `${random.pick(BEFORE)}${cell}` : `${cell}${random.pick(BEHIND)}`;
  });
};

const GROUPS = ['基本情報', 'プロジェクト情報', '社員情報', 'Basics', 'Project data', '評価項目', 'Ⅱ'];

/** ID, name and field are merged down beside headings of groups; sometimes a row of headings more. */
const headerRows: Step = (sheet, random) => {
  const bottom = sheet.header.at(-1)!;
  const keys: readonly Word[] = [HEADERS.employee, HEADERS.name, HEADERS.field];
  const isKey = (index: number): boolean => keys.includes(sheet.columns[index]!.header);
  const first = bottom.findIndex((_cell, index) => !isKey(index));
  const groups = (): Cell[] =>
    bottom.map((_cell, index) =>
      index === first || (!isKey(index) && random.chance(40)) ? random.pick(GROUPS) : null
    );
  const top = groups().map((cell, index) => (isKey(index) ? bottom[index]! : cell));
  const rest = bottom.map((cell, index) => (isKey(index) ? null : cell));
  if (rest.filter((cell) => cell !== null).length < 2) return;
  sheet.header = random.chance(30) ? [top, groups(), rest] : [top, rest];
};

const blankRows: Step = (sheet, random) => {
  for (let place = sheet.lines.length; place > 0; place--)
    if (random.chance(25))
      sheet.lines.splice(place, 0, {
        owner: '',
        cells: sheet.columns.map(() => random.pick([null, '', ' ', '\u3000']))
      });
};

const EXAMPLES = ['例', '(例)', '記入例', '※例', '【記入例】', 'サンプル', 'example', 'Sample', 'ダミー'];
const exampleRow: Step = (sheet, random) => {
  const id = sheet.at('id');
  const cells = [...random.pick(sheet.lines).cells];
  cells[id] = random.pick(EXAMPLES);
  sheet.lines.splice(0, 0, { owner: '', cells });
};

const columnOrder: Step = (sheet, random) => {
  const order = random.shuffle(sheet.columns.map((_column, index) => index));
  const sorted = (cells: readonly Cell[]): Cell[] => order.map((index) => cells[index] ?? null);
  sheet.columns = order.map((index) => sheet.columns[index]!);
  sheet.header = sheet.header.map(sorted);
  for (const line of sheet.lines) line.cells = sorted(line.cells);
};

const rowOrder: Step = (sheet, random) => {
  sheet.lines = random.shuffle(sheet.lines);
};

const PLACES = ['拠点', '箇所', 'ヶ所', ' sites', 'サイト', '棟', ' か所'];
const SQUARES = ['㎡', ' m2', 'm²', ' sqm', '平米', '平方メートル', ' ㎡'];
const unitsOf = ({ kind }: Column): readonly string[] => (kind === 'area' ? SQUARES : PLACES);

const formatUnits: Step = (sheet, random) => {
  sheet.lines.forEach(({ cells }, place) =>
    sheet.columns.forEach((column, index) => {
      if (isOf('places', 'area')(column) && typeof cells[index] === 'number' && random.chance(50))
        sheet.formats.set(`${place} ${index}`, `#,##0.##"${random.pick(unitsOf(column))}"`);
    })
  );
};

const dateFormats: Step = (sheet, random) => {
  sheet.lines.forEach((line, place) =>
    sheet.columns.forEach((column, index) => {
      if (!isOf('places', 'area')(column) || typeof line.cells[index] !== 'number' || !random.chance(40))
        return;
      sheet.spoil(line, index, 40_000 + random.below(9000));
      sheet.formats.set(
        `${place} ${index}`,
        random.pick(['yyyy/m/d', 'm"月"d"日"', '[$-411]ge.m.d', 'd-mmm'])
      );
    })
  );
};

/** A ditto mark where nothing stands above. */
const lostMarks: Step = (sheet, random) => {
  sheet.lines.forEach((line, place) =>
    line.cells.forEach((cell, index) => {
      const above = sheet.lines[place - 1]?.cells[index] ?? '';
      if (cell === null || sheet.isMerged(place, index) || String(above).trim() !== '') return;
      if (random.chance(10)) sheet.spoil(line, index, random.pick(DITTO));
    })
  );
};

/**
 * IDs in another form, unless that is somebody else's, or nobody could tell: the other form of an ID that
 * stands nowhere else is an ID like any.
 */
const idForms: Step = (sheet, random) => {
  const index = sheet.at('id');
  const ids = (): string[] =>
    [sheet, ...(sheet.beside ? [sheet.beside] : [])].flatMap((each) =>
      each.lines.map(({ cells }) => idOf(cells[each.at('id')] ?? null))
    );
  const known = new Set(ids());
  sheet.lines.forEach((line, place) => {
    const id = idOf(line.cells[index] ?? null);
    // Not of a mark that something else has put there.
    if (id === '' || id !== line.owner || sheet.isMerged(place, index) || !random.chance(12)) return;
    if (ids().filter((one) => one === id).length === 1) return;
    const forms = [
      id.toLowerCase(),
      id.toUpperCase(),
      id.replace(/(\d+)$/, '00$1'),
      `#${id}`,
      `No.${id}`,
      `${id}.0`,
      `-${id}`
    ];
    const form = random.pick(forms);
    if (!known.has(form)) sheet.spoil(line, index, form);
  });
};

/** An ID without what makes no difference. */
export const idOf = (cell: Cell): string =>
  String(cell ?? '')
    .normalize('NFKC')
    .replace(/[\u200b-\u200e\u2060\ufeff\u00ad]/g, '')
    .trim();

const figures = isOf('places', 'area');
const around = (number: number): number[] => [number, number + 1, 2 * number];

/** What keeps its meaning: read in full, and judged as before. */
const KEPT_FIRST = {
  columnOrder,
  rowOrder,
  exampleRow,
  blankRows,
  languages: eachCell(40, any, (cell, _random, { words, kind }) =>
    kind === 'list'
      ? cell
          .split(SEPARATOR)
          .map((item, i) => (i % 2 === 0 ? other(words, item) : item))
          .join('')
      : other(words, cell)
  ),
  splitProjects,
  widths: eachCell(30, any, fullWidth),
  invisible: eachCell(30, any, (cell, random) => insert(cell, random, random.pick(INVISIBLE))),
  spaces: eachCell(30, any, (cell, random) =>
    random.chance(50) ? random.pick(SPACES) + cell : cell + random.pick(SPACES)
  ),
  cases: eachCell(30, isOf('word', 'list', 'yesNo'), (cell, random) =>
    random.chance(50) ? cell.toUpperCase() : cell.toLowerCase()
  ),
  units: eachCell(50, figures, (cell, random, column) =>
    isNumber(cell) ? cell + random.pick(unitsOf(column)) : cell
  ),
  thousands: eachCell(50, isOf('area'), (cell) =>
    isNumber(cell) && Number(cell) % 1000 === 0 && Number(cell) > 0 ? `${Number(cell) / 1000}千㎡` : cell
  ),
  formatUnits
} as const satisfies Record<string, Step>;

/** The same of what comes last, since it looks at what stands below each other. */
const KEPT_LAST = { mergeDown, dittoMarks, headerNotes, headerRows } as const satisfies Record<string, Step>;

/** What cannot keep its meaning, or may not: whoever's level changes has a problem that names such a cell. */
const SPOILT = {
  arrows: spoilEach(8, any, (_cell, random) => random.pick(['↓', '→', '↑', '←', '⇩', '↓↓', '｜', '-->'])),
  lostMarks,
  ranges: spoilEach(30, figures, (cell, random, column) => {
    const [from, to] = [Number(cell), random.pick(around(Number(cell)))];
    const unit = random.chance(50) ? '' : random.pick(unitsOf(column));
    return `${from}${random.pick(['〜', '～', '-', '~', ' to ', 'ー', '－', '–', 'から'])}${to}${unit}`;
  }),
  vague: spoilEach(30, figures, (cell, random) =>
    random.pick([`約${cell}`, `${cell}以上`, `${cell}+`, `>${cell}`, `${cell}〜`, `${cell}?`, `${cell}程度`])
  ),
  foreignUnits: spoilEach(
    30,
    figures,
    (cell, random) => String(cell) + random.pick(['坪', ' sq ft', 'ha', '畳', '人', '円'])
  ),
  signs: spoilEach(30, figures, (cell) =>
    String(cell)
      .replace(/(\d)(\d{3})$/, '$1,$2')
      .replace('.', ',')
  ),
  dateFormats,
  errors: spoilEach(6, any, (_cell, random) => random.pick(['#N/A', '#REF!', '#VALUE!'])),
  typos: spoilEach(6, isOf('word', 'list'), (cell, random) => insert(String(cell), random, 'q')),
  // After what spoils other IDs.
  idForms
} as const satisfies Record<string, Step>;

/** Steps in the order in which they can be taken. */
export const STEPS: Readonly<Record<string, Step>> = { ...KEPT_FIRST, ...SPOILT, ...KEPT_LAST };

/** Those after which a sheet may say something else, or nothing that can be read. */
export const SPOILS: ReadonlySet<string> = new Set(Object.keys(SPOILT));

/** Those of which text files and functions are told nothing. */
export const NEEDS_CELLS: ReadonlySet<string> = new Set([
  'mergeDown',
  'splitProjects',
  'formatUnits',
  'dateFormats'
]);
