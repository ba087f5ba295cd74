/** The words of a worksheet in both languages, and the ways people type them. Tests only. */
import {
  AREAS,
  FIELDS,
  type Criterion,
  type Field,
  type Guidance,
  type Kind,
  type Result,
  type Role,
  type Scope
} from './model';

export type Language = 'en' | 'ja';
export type Word = Record<Language, string>;
export type Cell = string | number | boolean | null;

const word = (en: string, ja: string): Word => ({ en, ja });

export const HEADERS = {
  employeeId: word('Employee ID', '社員番号'),
  name: word('Name', '氏名'),
  specialty: word('Specialty field', '専門分野'),
  project: word('Project', 'プロジェクト'),
  role: word('Role', '役割'),
  result: word('Result', '結果'),
  component: word('IT component', '担当コンポーネント'),
  complexity: word('Complexity', '複雑性'),
  scope: word('Service scope', 'サービス範囲'),
  sites: word('Sites', 'サイト数'),
  area: word('Floor area (m2)', '面積(㎡)'),
  networkSites: word('Network sites', 'ネットワーク拠点数'),
  leadsOthers: word('Leads others', '他者リード'),
  areas: word('Specialty areas', '専門領域'),
  guidance: word('Guidance scope', '指導範囲'),
  succession: word('Expertise succession', '技術継承'),
  develops: word('Develops subordinates', '後進育成'),
  ap: word('AP exam', '応用情報技術者')
};

export const CRITERION_WORDS: Record<Criterion, Word> = {
  multiPlatform: word('Multi-platform', 'マルチプラットフォーム'),
  multiVendor: word('Multi-vendor', 'マルチベンダ'),
  newTechnology: word('New technology', '先進技術'),
  missionCritical: word('Mission critical', 'ミッションクリティカル'),
  continuousOperation: word('24/365 operation', '24時間365日'),
  nationWide: word('Nation-wide', '全国規模'),
  manySites: word('Many sites and complex network', '多拠点・複雑なネットワーク'),
  disasterPrevention: word('Disaster and crime prevention', '防災・防犯')
};

export const KIND_WORDS: Record<Kind, Word> = {
  community: word('Professional community', '学会・委員会'),
  book: word('Book', '著書'),
  externalPaper: word('External paper', '社外論文'),
  internalPaper: word('Internal paper', '社内論文'),
  externalInstructor: word('External instructor', '社外講師'),
  internalInstructor: word('Internal instructor', '社内講師'),
  patent: word('Patent', '特許出願')
};

export const FIELD_WORDS: Record<Field, Word> = {
  hardware: word('Hardware', 'ハードウェア'),
  software: word('Software', 'ソフトウェア'),
  facilityManagement: word('Facility Management', 'ファシリティマネジメント')
};
export const ROLE_WORDS: Record<Role, Word> = {
  member: word('Member', 'メンバー'),
  personResponsible: word('Person responsible', '責任者')
};
export const RESULT_WORDS: Record<Result, Word> = {
  success: word('Success', '成功'),
  completed: word('Completed', '完了'),
  failed: word('Failed', '失敗'),
  inProgress: word('In progress', '進行中')
};
export const SCOPE_WORDS: Record<Scope, Word> = {
  specificUsers: word('Specific users', '特定ユーザ'),
  wideAreaTeam: word('Wide-area or specific-industry team', '広域・特定業種チーム'),
  wideAreaUsers: word('Wide-area users or whole industry', '広域ユーザ・業種全体'),
  partOfFacility: word('Part of facility', '設備の一部')
};
export const GUIDANCE_WORDS: Record<Guidance, Word> = {
  self: word('Self', '独力'),
  subordinates: word('Subordinates', '部下'),
  company: word('Company', '社内'),
  industry: word('Industry', '業界')
};

export function areaWord(name: string): Word {
  const found = FIELDS.flatMap((field) => AREAS[field]).find((area) => area.name === name)!;
  return word(found.name, found.japanese);
}

const YES: Cell[] = [true, 'TRUE', 1, '1', 'yes', 'y', '○', '◯', '✓', '✔', 'はい', '有', 'あり', '済'];
const NO: Cell[] = [false, 'FALSE', 0, '0', 'no', 'n', '×', '-', 'いいえ', '無', 'なし'];
const AP_DATES = ['2019-10-20', '2021/04/18'];
const NOTHING = ['なし', 'no', 'none', '-', '無'];
const SEPARATORS = [';', ',', '、', '\n', '; ', ', '];

/** Half-width katakana by their usual forms: ガ is written as ｶ and ﾞ. */
const HALF_WIDTH = new Map<string, string>();
for (let code = 0xff66; code <= 0xff9d; code++) {
  for (const mark of ['', '\uff9e', '\uff9f']) {
    const half = String.fromCharCode(code) + mark;
    const usual = half.normalize('NFKC');
    if (usual.length === 1) HALF_WIDTH.set(usual, half);
  }
}

const toHalfWidth = (text: string): string =>
  Array.from(text, (letter) => HALF_WIDTH.get(letter) ?? letter).join('');
const toFullWidth = (text: string): string =>
  text
    .replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    .replace(/ /g, '\u3000');

/** Typing habits drawn from a seed. Without noise every word is typed as the contract prints it. */
export class Typist {
  private state: number;

  constructor(
    seed: number,
    private readonly noise: boolean,
    private readonly headers: Language,
    private readonly values: Language
  ) {
    this.state = seed;
  }

  /** A number from 0 up to, without, `end`: the usual 32-bit mix of a counter. */
  below(end: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  shuffle<T>(items: readonly T[]): T[] {
    const left = [...items];
    return items.map(() => left.splice(this.below(left.length), 1)[0]!);
  }

  /** A cell without anything in it to see. */
  blank(): Cell {
    return this.messy() ? this.pick(['', ' ', '\u3000']) : null;
  }

  private messy(): boolean {
    return this.noise && this.below(3) === 0;
  }

  /** Widths and outer spaces: what does not matter anywhere. */
  text(text: string): string {
    const sized = this.messy() ? toFullWidth(text) : this.messy() ? toHalfWidth(text) : text;
    return this.messy() ? this.pick([` ${sized}`, `${sized}  `, `\u3000${sized} `]) : sized;
  }

  private anyCase(text: string): string {
    return this.messy() ? this.pick([text.toUpperCase(), text.toLowerCase()]) : text;
  }

  value(words: Word): string {
    const cased = this.anyCase(words[this.values]);
    return this.text(this.messy() ? cased.replace(/ /g, '  ') : cased);
  }

  /** In headers line breaks and punctuation do not matter either, nor whether there are spaces. */
  header(words: Word): string {
    let text = this.anyCase(words[this.headers]);
    if (this.messy()) text = text.replace(/ /g, this.pick(['', '\n', '  ']));
    if (this.messy()) text = text.replace(/-/g, ' ');
    if (this.messy()) {
      const at = this.headers === 'ja' ? 1 + this.below(text.length - 1) : text.length;
      text = `${text.slice(0, at)}${this.pick([' ', '\n', '\r\n'])}${text.slice(at)}`;
    }
    return this.text(this.messy() ? text + this.pick([':', '*', ' *']) : text);
  }

  /** The letter x is a yes under English headers only, and no other answer in a Japanese sheet. */
  yesNo(answer: boolean | null | undefined, more: Cell[] = []): Cell {
    if (answer === null || answer === undefined) return null;
    const yes = this.headers === 'en' ? [...YES, 'x', 'X'] : YES;
    const cell = this.pick(answer ? [...yes, ...more] : NO);
    return typeof cell === 'string' && cell.toLowerCase() !== 'x' ? this.text(this.anyCase(cell)) : cell;
  }

  exam(passed: boolean | null): Cell {
    return this.yesNo(passed, AP_DATES);
  }

  list(items: readonly Word[]): Cell {
    if (items.length === 0) return this.text(this.pick(NOTHING));
    const separator = this.pick(SEPARATORS);
    const typed = this.messy() ? toFullWidth(separator).replace('\u3000', ' ') : separator;
    return this.shuffle(items)
      .map((item) => this.value(item))
      .join(typed);
  }

  number(value: number | null): Cell {
    if (value === null) return null;
    return this.messy() ? this.text(String(value)) : value;
  }

  /** An ID of digits may be a number, one that a number would change stays text. */
  id(id: string): Cell {
    return String(Number(id)) === id && this.below(2) === 0 ? Number(id) : this.text(id);
  }
}
