/** The ways in which people type words, lists, numbers and answers. */
import { NONSENSE, type Language, type Word } from './labels';
import { Random } from './random';
import { UNREADABLE, type Said } from './said';

export type Cell = string | number | boolean | null;

const YES: Cell[] = [true, 'TRUE', 1, '1', 'yes', 'y', '○', '◯', '✓', '✔', 'はい', '有', 'あり', '済'];
const NO: Cell[] = [false, 'FALSE', 0, '0', 'no', 'n', '×', '-', 'いいえ', '無', 'なし'];
const PASSED: Cell[] = [...YES, '合格', '取得', '取得済', 'passed'];
const NOT_PASSED: Cell[] = [...NO, '不合格', 'failed'];
const NOTHING = ['なし', '該当なし', 'none', '-'];
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
export class Typist extends Random {
  constructor(
    seed: number,
    private readonly noise: boolean,
    private readonly headers: Language,
    private readonly values: Language
  ) {
    super(seed);
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

  word(words: Word): string {
    const cased = this.anyCase(words[this.values]);
    return this.text(this.messy() ? cased.replace(/ /g, '  ') : cased);
  }

  named<Id extends string>(words: Record<Id, Word>, id: Said<Id>, nonsense: readonly string[]): Cell {
    if (id === undefined) return null;
    return id === UNREADABLE ? this.pick(nonsense) : this.word(words[id]);
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

  /** The letter x is a yes under English headers only, and to be cleared up under Japanese ones. */
  yesNo(answer: Said<boolean>, yes: readonly Cell[] = YES, no: readonly Cell[] = NO): Cell {
    if (answer === undefined) return null;
    if (answer === UNREADABLE)
      return this.pick(this.headers === 'ja' ? [...NONSENSE.yesNo, 'x'] : NONSENSE.yesNo);
    const cell = this.pick(!answer ? no : this.headers === 'en' ? [...yes, 'x', 'X'] : yes);
    return typeof cell === 'string' && cell.toLowerCase() !== 'x' ? this.text(this.anyCase(cell)) : cell;
  }

  exam(passed: Said<boolean | string>): Cell {
    if (typeof passed !== 'string' || passed === UNREADABLE) return this.yesNo(passed, PASSED, NOT_PASSED);
    const [year, ...rest] = passed.split('-');
    if (this.messy() && year === '2019') return this.pick([year, Number(year)]);
    return this.text(this.messy() ? [year, ...rest].join('/') : passed);
  }

  list(items: readonly Word[], withNonsense: boolean): Cell {
    if (items.length === 0 && !withNonsense) return this.text(this.pick(NOTHING));
    const separator = this.pick(SEPARATORS);
    const typed = this.messy() ? toFullWidth(separator).replace('\u3000', ' ') : separator;
    const texts = items.map((item) => this.word(item));
    return this.shuffle(withNonsense ? [...texts, this.pick(NONSENSE.listItem)] : texts).join(typed);
  }

  /** No figure is also typed as 0. */
  figure(value: Said<number>): Cell {
    if (value === undefined) return this.messy() && this.messy() ? 0 : null;
    if (value === UNREADABLE) return this.pick(NONSENSE.figure);
    return this.messy() ? this.text(String(value)) : value;
  }

  /** An ID of digits may be a number, one that a number would change stays text. */
  id(id: string): Cell {
    return String(Number(id)) === id && this.below(2) === 0 ? Number(id) : this.text(id);
  }
}
