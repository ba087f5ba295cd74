import { quotedSheet, rangeAddress } from '../../../src/ranges';
import { isObject, record, text, yesOrNo } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import { objectType, type Scope } from '../members';
import type { Validation } from '../workbook';
import { refuseIfProtected } from '../writing';
import type { RangeTarget } from '../targets';

const KINDS: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom'
};

const NO_PROMPT = { message: '', showPrompt: true, title: '' };
const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };

/** The most characters in a list written out in the rule, commas included (jmcnamara/XlsxWriter#562). */
const MAX_LIST = 255;

/** Something about the validation of cells if all have the same one, or else `mixed`. */
function common<T>({ sheet, area }: RangeTarget, read: (one: Validation | null) => T, mixed: T): T {
  const [first, second] = sheet.validationsIn(area);
  return first !== undefined && second === undefined ? read(first) : mixed;
}

/** Changes the validation of cells, which must all have the same rule unless a new one is given. */
function change({ sheet, area }: RangeTarget, to: Partial<Validation>, { situation, workbook }: Scope): void {
  refuseIfProtected(sheet, 'never');
  situation.noteValidation(workbook.tables(), sheet, area);
  const [first = null, second] = sheet.validationsIn(area);
  const now = second === undefined ? first : null;
  if (!to.rule && !now) throw new HostError('InvalidOperation', 'the cells have no one validation rule');
  sheet.setValidation(area, {
    ...(now ?? { prompt: NO_PROMPT, errorAlert: NO_ALERT, ignoreBlanks: true }),
    ...to
  } as Validation);
}

/** `Excel.DataValidationRule`, with exactly one kind of rule. */
function ruleOf(value: unknown): Validation['rule'] {
  const rule = record(value, 'rule');
  const kinds = Object.keys(rule).filter((key) => rule[key] !== null && rule[key] !== undefined);
  const kind = kinds[0];
  if (kinds.length !== 1 || kind === undefined || !(kind in KINDS))
    throw invalidArgument(`a rule of ${kinds.join(' and ') || 'no kind'}`);
  const body = record(rule[kind], kind);
  return { [kind]: kind === 'list' ? listRule(body) : body };
}

function listRule(body: Record<string, unknown>): Record<string, unknown> {
  const source = isObject(body.source)
    ? `=${absoluteAddress(body.source.target as RangeTarget)}`
    : text(body.source, 'the source of a list');
  if (source === '') throw invalidArgument('a list without a source');
  if (!source.startsWith('=') && source.length > MAX_LIST)
    throw invalidArgument(`a list of ${source.length} characters, over ${MAX_LIST}`);
  return { inCellDropDown: yesOrNo(body.inCellDropDown, 'inCellDropDown'), source };
}

const absoluteAddress = ({ sheet, area }: RangeTarget): string =>
  `${quotedSheet(sheet.name)}!${rangeAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;

/**
 * The texts of `Excel.DataValidationPrompt` and `DataValidationErrorAlert`: at most 32 and 255 characters, as
 * in Excel's dialog.
 */
function texts(value: unknown, names: readonly string[], what: string): Record<string, unknown> {
  const given = record(value, what);
  const unknown = Object.keys(given).filter((key) => !names.includes(key));
  if (unknown.length > 0) throw invalidArgument(`${what}.${unknown.join(', ')}`);
  if (text(given.title, `${what}.title`).length > 32)
    throw invalidArgument(`${what}.title of more than 32 characters`);
  if (text(given.message, `${what}.message`).length > 255)
    throw invalidArgument(`${what}.message of more than 255 characters`);
  return given;
}

export const dataValidationType = objectType('DataValidation', {
  properties: {
    Type: {
      since: '1.8',
      get: (range) =>
        common<string>(
          range,
          (one) => (one ? (KINDS[Object.keys(one.rule)[0] ?? ''] ?? 'Custom') : 'None'),
          'Inconsistent'
        )
    },
    Rule: {
      since: '1.8',
      get: (range) => common<unknown>(range, (one) => one?.rule ?? {}, null),
      set: (range, value, scope) => change(range, { rule: ruleOf(value) }, scope)
    },
    Prompt: {
      since: '1.8',
      get: (range) => common<unknown>(range, (one) => one?.prompt ?? NO_PROMPT, null),
      set: (range, value, scope) =>
        change(range, { prompt: texts(value, ['message', 'showPrompt', 'title'], 'prompt') }, scope)
    },
    ErrorAlert: {
      since: '1.8',
      get: (range) => common<unknown>(range, (one) => one?.errorAlert ?? NO_ALERT, null),
      set: (range, value, scope) =>
        change(
          range,
          { errorAlert: texts(value, ['message', 'showAlert', 'style', 'title'], 'errorAlert') },
          scope
        )
    },
    IgnoreBlanks: {
      since: '1.8',
      get: (range) => common<unknown>(range, (one) => one?.ignoreBlanks ?? true, null),
      set: (range, value, scope) => change(range, { ignoreBlanks: yesOrNo(value, 'ignoreBlanks') }, scope)
    }
  },
  methods: {
    Clear: {
      since: '1.8',
      call({ sheet, area }) {
        refuseIfProtected(sheet, 'never');
        sheet.setValidation(area, null);
      }
    }
  }
});
