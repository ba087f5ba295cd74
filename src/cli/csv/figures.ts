import { SIZE_MEASURES } from '../../criteria';
import { marked, plainText, type Header } from '../../worksheet';
import type { Delimiter } from './table';

/**
 * A decimal sign; undefined where the file does not say which. `likely .` is the point of a file in which no
 * figure shows it: a comma in a figure does not part decimals then, but a point may part thousands.
 */
export type DecimalSign = '.' | ',' | 'likely .' | undefined;

type Proven = '.' | ',';
type Proofs = readonly (readonly [Proven, RegExp])[];
/**
 * Figures that can be read in one way only, by the decimal sign that this shows: several groups of digits.
 */
const GROUPED: Proofs = [
  ['.', /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/],
  [',', /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/]
];
/** Figures with decimals. Where things are counted they prove nothing: `1,2` may be two numbers. */
const WITH_DECIMALS: Proofs = [
  ['.', /^(?:\d{1,3}(?:,\d{3})+\.\d+|(?:\d{4,}|0)\.\d+|\d+\.(?:\d{1,2}|\d{4,}))$/],
  [',', /^(?:\d{1,3}(?:\.\d{3})+,\d+|(?:\d{4,}|0),\d+|\d+,(?:\d{1,2}|\d{4,}))$/]
];
/** One sign before three digits: 2.500 is two and a half, or two thousand five hundred. */
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** A figure, and the unit that may stand behind it. */
const WITH_UNIT = /^([\d.,]+)(\s*[^\d.,\s].*)?$/;
/** A number in the way of countries with a decimal comma. */
const WITH_COMMA = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;

/**
 * Excel separates cells by commas where the point is the decimal sign. Semicolons prove nothing: they stand
 * in files with a decimal comma, and in English files whose lists have commas.
 */
const SIGN_OF: Readonly<Partial<Record<Delimiter, DecimalSign>>> = { ',': 'likely .' };

/** Reads the figures of one file, all by the file's own decimal sign. */
export class Figures {
  private readonly columns: readonly { readonly index: number; readonly proofs: Proofs }[];
  private readonly proven = new Set<Proven>();
  private hasDoubtful = false;
  /** The sign to go by as long as no figure proves another: Japanese is written with a decimal point. */
  private readonly customary: DecimalSign;

  constructor(header: Header, delimiter: Delimiter) {
    this.columns = SIZE_MEASURES.flatMap(({ id, whole }) => {
      const column = header.columns.get(id);
      return column
        ? [{ index: column.index, proofs: whole ? GROUPED : [...GROUPED, ...WITH_DECIMALS] }]
        : [];
    });
    this.customary = header.columns.get('employeeId')?.language === 'ja' ? '.' : SIGN_OF[delimiter];
  }

  /** What the figures read so far say; undefined also where some contradict others. */
  get sign(): DecimalSign {
    if (this.proven.size === 0) return this.customary;
    const [only, another] = this.proven;
    if (another !== undefined) return undefined;
    // What is likely already needs no proof where nothing depends on it: the file would be read twice.
    return only === '.' && this.customary === 'likely .' && !this.hasDoubtful ? this.customary : only;
  }

  /**
   * A record with its figures written as `sign` makes them, with a decimal point. One that can be read in two
   * ways and is decided by nothing is marked, and so is reported with both.
   */
  read(cells: readonly string[], sign: DecimalSign): readonly string[] {
    let changed: string[] | undefined;
    for (const { index, proofs } of this.columns) {
      const [, text = '', unit = ''] = WITH_UNIT.exec(plainText(cells[index])) ?? [];
      if (!text.includes('.') && !text.includes(',')) continue;
      for (const [proven, form] of proofs) if (form.test(text)) this.proven.add(proven);
      this.hasDoubtful ||= EITHER.test(text) && text.includes('.');
      const figure = figureIn(text, sign);
      if (figure === undefined) continue;
      changed ??= [...cells];
      changed[index] = figure + unit;
    }
    return changed ?? cells;
  }
}

/** The figure as it is to be read; undefined where it stays as it is. */
function figureIn(text: string, sign: DecimalSign): string | undefined {
  if (sign === 'likely .') return undefined;
  if (sign === '.') return EITHER.test(text) && text.includes('.') ? plain(text) : undefined;
  if (sign === ',')
    return WITH_COMMA.test(text) ? plain(text.replace(/\./g, '').replace(',', '.')) : undefined;
  return EITHER.test(text) ? marked('ambiguousFigure', text) : undefined;
}

/** A figure without zeros behind its decimals, by which it could be taken for thousands again. */
const plain = (text: string): string => {
  const number = String(Number(text));
  return /\.\d{3}$/.test(number) ? `${number}0` : number;
};
