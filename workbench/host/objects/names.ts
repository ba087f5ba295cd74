import { parseReferences, quotedSheet, reference } from '../../../src/ranges';
import { given, rangeOf, text, yesOrNo } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import { object, objectType, type HostObject } from '../members';
import type { HostName, HostWorkbook } from '../workbook';
import { rangeAt } from './rangeAt';

/**
 * "The first character of a name must be a letter, an underscore character (_), or a backslash (\)", and
 * names "cannot be the same as a cell reference" (support.microsoft.com, "Names in formulas").
 */
const NAME = /^(?![rc]$)(?![a-z]{1,3}\d+$)[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/iu;

const find = ({ names }: HostWorkbook, key: unknown): HostName | undefined =>
  names.get(text(key, 'name').toLowerCase());

const objectOf = (workbook: HostWorkbook, item: HostName): HostObject =>
  object('NamedItem', { workbook, item });

/**
 * A range, or a formula of one or more of one sheet: "The formula or the range that the name will refer to."
 */
function referred(workbook: HostWorkbook, refersTo: unknown): Pick<HostName, 'sheet' | 'area' | 'others'> {
  if (typeof refersTo !== 'string' || !refersTo.startsWith('='))
    return rangeOf(refersTo, workbook.activeSheet(), 'reference');
  const found = parseReferences(refersTo.slice(1));
  const sheet = workbook.sheets().find((one) => one.name.toLowerCase() === found?.sheet.toLowerCase());
  const [area, ...others] = found?.areas ?? [];
  if (!sheet || !area) throw invalidArgument(`the reference ${refersTo}`);
  return { sheet, area, ...(others.length > 0 && { others }) };
}

const formulaOf = ({ sheet, area, others = [] }: HostName): string =>
  area === null
    ? `=${quotedSheet(sheet.name)}!#REF!`
    : `=${[area, ...others].map((one) => reference(sheet.name, one)).join(',')}`;

function add(workbook: HostWorkbook, [key, refersTo, comment]: readonly unknown[]): HostObject {
  const name = text(key, 'name');
  if (!NAME.test(name)) throw invalidArgument(`the name ${name}`);
  if (given(comment)) text(comment, 'comment');
  const isTaken =
    find(workbook, name) !== undefined ||
    workbook.tables().some((table) => table.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new HostError('ItemAlreadyExists', `the name ${name}`);
  const item: HostName = { name, ...referred(workbook, refersTo), visible: true };
  workbook.names.set(name.toLowerCase(), item);
  return objectOf(workbook, item);
}

/** Whether the sheet that a name refers to is there still; else its formula is `#REF!`. */
const isWhole = (workbook: HostWorkbook, { sheet }: HostName): boolean => workbook.sheets().includes(sheet);

export const namedItemCollectionType = objectType('NamedItemCollection', {
  items: (workbook) => [...workbook.names.values()].map((item) => objectOf(workbook, item)),
  methods: {
    Indexer: {
      since: '1.1',
      call(workbook, [key]) {
        const item = find(workbook, key);
        if (!item) throw new HostError('ItemNotFound', `the name ${String(key)}`);
        return objectOf(workbook, item);
      }
    },
    GetItemOrNullObject: {
      since: '1.4',
      call(workbook, [key]) {
        const item = find(workbook, key);
        return item ? objectOf(workbook, item) : null;
      }
    },
    GetCount: { since: '1.4', call: ({ names }) => names.size },
    Add: { since: '1.4', call: add }
  }
});

export const namedItemType = objectType('NamedItem', {
  identity: ({ item }) => ({ _Id: item.name }),
  check({ workbook, item }) {
    if (!workbook.names.has(item.name.toLowerCase()))
      throw new HostError('ItemNotFound', `the name ${item.name}`);
  },
  properties: {
    Name: { since: '1.1', get: ({ item }) => item.name },
    Visible: {
      since: '1.1',
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = yesOrNo(value, 'visible');
      }
    },
    Formula: {
      since: '1.7',
      set({ workbook, item }, value) {
        Object.assign(item, { others: undefined, ...referred(workbook, text(value, 'formula')) });
      },
      get: ({ workbook, item }) => (isWhole(workbook, item) ? formulaOf(item) : '=#REF!')
    }
  },
  methods: {
    GetRangeOrNullObject: {
      since: '1.4',
      call: ({ workbook, item }) =>
        isWhole(workbook, item) && item.area && item.others === undefined
          ? rangeAt(item.sheet, item.area)
          : null
    },
    Delete: {
      since: '1.4',
      call({ workbook, item }) {
        workbook.names.delete(item.name.toLowerCase());
      }
    }
  }
});
