import { overlaps } from '../../../src/ranges';
import { given, oneOf, record, text, wholeNumber } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import { object, objectType, type HostObject, type Property } from '../members';
import type { ConditionalFormatTarget, RangeTarget } from '../targets';
import type { FormatBound, HostConditionalFormat, HostSheet } from '../workbook';
import { refuseIfProtected } from '../writing';
import { rangeAt } from './rangeAt';
import { color } from './rangeFormat';

/** Those that the host knows of `Excel.ConditionalFormatType`. */
const TYPES = ['DataBar', 'ColorScale'] as const;
/** `Excel.ConditionalFormatRuleType` of data bars, and `ConditionalFormatColorCriterionType` of scales. */
const BOUNDS: Readonly<Record<HostConditionalFormat['type'], readonly string[]>> = {
  DataBar: ['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'],
  ColorScale: ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile']
};
const WITHOUT_FORMULA = ['Automatic', 'LowestValue', 'HighestValue'];

const objectOf = (sheet: HostSheet, id: string): HostObject => object('ConditionalFormat', { sheet, id });

/** "The collection of ConditionalFormats that intersect the range" (Excel.Range.conditionalFormats). */
const within = ({ sheet, area }: RangeTarget): readonly HostConditionalFormat[] =>
  sheet.conditionalFormats.filter(({ areas }) => areas.some((one) => overlaps(one, area)));

function find({ sheet, id }: ConditionalFormatTarget): HostConditionalFormat {
  const found = sheet.conditionalFormats.find((one) => one.id === id);
  if (!found) throw new HostError('ItemNotFound', 'the conditional format');
  return found;
}

function change(target: ConditionalFormatTarget, to: Partial<HostConditionalFormat>): void {
  refuseIfProtected(target.sheet, 'allowFormatCells');
  target.sheet.conditionalFormats = target.sheet.conditionalFormats.map((one) =>
    one.id === target.id ? { ...one, ...to } : one
  );
}

/** "Adds a new conditional format to the collection at the first/top priority." */
function add({ sheet, area }: RangeTarget, type: unknown): HostObject {
  refuseIfProtected(sheet, 'allowFormatCells');
  const known = oneOf(type, TYPES, 'type');
  const isScale = known === 'ColorScale';
  const id = crypto.randomUUID();
  const added: HostConditionalFormat = {
    id,
    type: known,
    areas: [area],
    color: '#638EC6',
    minimum: isScale ? { type: 'LowestValue', color: '#FFEF9C' } : { type: 'Automatic' },
    maximum: isScale ? { type: 'HighestValue', color: '#63BE7B' } : { type: 'Automatic' }
  };
  sheet.conditionalFormats = [added, ...sheet.conditionalFormats];
  return objectOf(sheet, id);
}

export const conditionalFormatsType = objectType('ConditionalFormatCollection', {
  items: (range) => within(range).map(({ id }) => objectOf(range.sheet, id)),
  methods: {
    GetCount: { since: '1.6', call: (range) => within(range).length },
    GetItemAt: {
      since: '1.6',
      call(range, [index]) {
        const found = within(range)[wholeNumber(index, 'index')];
        if (!found) throw new HostError('ItemNotFound', `the conditional format ${String(index)}`);
        return objectOf(range.sheet, found.id);
      }
    },
    Indexer: {
      since: '1.6',
      call(range, [id]) {
        const found = within(range).find((one) => one.id === text(id, 'id'));
        if (!found) throw new HostError('ItemNotFound', `the conditional format ${String(id)}`);
        return objectOf(range.sheet, found.id);
      }
    },
    Add: { since: '1.6', call: (range, [type]) => add(range, type) },
    ClearAll: {
      since: '1.6',
      call(range) {
        refuseIfProtected(range.sheet, 'allowFormatCells');
        // A sheet gives new objects for the same formats whenever it is asked.
        const gone = new Set(within(range).map(({ id }) => id));
        range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter(({ id }) => !gone.has(id));
      }
    }
  }
});

/** The part of a format that belongs to one kind: an error, or a null object, for the others. */
const partOf = (
  type: HostConditionalFormat['type'],
  part: 'DataBarConditionalFormat' | 'ColorScaleConditionalFormat',
  isStrict: boolean
): { since: '1.6'; to: (target: ConditionalFormatTarget) => HostObject | null } => ({
  since: '1.6',
  to(target) {
    if (find(target).type === type) return object(part, target);
    if (isStrict)
      throw new HostError('InvalidOperation', `a conditional format of another type than ${type}`);
    return null;
  }
});

export const conditionalFormatType = objectType('ConditionalFormat', {
  identity: ({ id }) => ({ Id: id }),
  check: (target) => {
    find(target);
  },
  properties: {
    Id: { since: '1.6', get: ({ id }) => id },
    Type: { since: '1.6', get: (target) => find(target).type },
    Priority: {
      since: '1.6',
      get: ({ sheet, id }) => sheet.conditionalFormats.findIndex((one) => one.id === id)
    }
  },
  navigation: {
    DataBar: partOf('DataBar', 'DataBarConditionalFormat', true),
    DataBarOrNullObject: partOf('DataBar', 'DataBarConditionalFormat', false),
    ColorScale: partOf('ColorScale', 'ColorScaleConditionalFormat', true),
    ColorScaleOrNullObject: partOf('ColorScale', 'ColorScaleConditionalFormat', false)
  },
  methods: {
    GetRange: {
      since: '1.6',
      // "Throws an error if the conditional format is applied to multiple ranges."
      call(target) {
        const [area, ...others] = find(target).areas;
        if (!area || others.length > 0) throw new HostError('InvalidOperation', 'several ranges');
        return rangeAt(target.sheet, area);
      }
    },
    GetRanges: {
      since: '1.9',
      call: (target) => object('RangeAreas', { sheet: target.sheet, areas: find(target).areas })
    },
    Delete: {
      since: '1.6',
      call(target) {
        refuseIfProtected(target.sheet, 'allowFormatCells');
        target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter(
          ({ id }) => id !== target.id
        );
      }
    }
  }
});

/** One end, "set as a JSON object". */
function boundOf(type: HostConditionalFormat['type'], value: unknown, what: string): FormatBound {
  const said = record(value, what);
  for (const name of Object.keys(said))
    oneOf(name, type === 'ColorScale' ? ['type', 'formula', 'color'] : ['type', 'formula'], what);
  const kind = oneOf(said.type, BOUNDS[type], `${what}.type`);
  const formula = given(said.formula) ? text(said.formula, `${what}.formula`) : undefined;
  if (formula === undefined && !WITHOUT_FORMULA.includes(kind))
    throw invalidArgument(`${what} of the type ${kind} without a formula`);
  return {
    type: kind,
    ...(formula !== undefined && { formula }),
    ...(type === 'ColorScale' && { color: color(said.color) })
  };
}

const bound = (end: 'minimum' | 'maximum', what: string): Property<ConditionalFormatTarget> => ({
  since: '1.6',
  get: (target) => find(target)[end],
  set: (target, value) => change(target, { [end]: boundOf('DataBar', value, what) })
});

export const dataBarType = objectType('DataBarConditionalFormat', {
  properties: {
    LowerBoundRule: bound('minimum', 'lowerBoundRule'),
    UpperBoundRule: bound('maximum', 'upperBoundRule')
  },
  navigation: {
    PositiveFormat: { since: '1.6', to: (target) => object('ConditionalDataBarPositiveFormat', target) }
  }
});

export const positiveFormatType = objectType('ConditionalDataBarPositiveFormat', {
  properties: {
    FillColor: {
      since: '1.6',
      get: (target) => find(target).color,
      set: (target, value) => change(target, { color: color(value) })
    }
  }
});

export const colorScaleType = objectType('ColorScaleConditionalFormat', {
  properties: {
    ThreeColorScale: { since: '1.6', get: () => false },
    Criteria: {
      since: '1.6',
      get: (target) => ({ minimum: find(target).minimum, maximum: find(target).maximum }),
      set(target, value) {
        const criteria = record(value, 'criteria');
        for (const name of Object.keys(criteria)) oneOf(name, ['minimum', 'maximum'], 'criteria');
        change(target, {
          minimum: boundOf('ColorScale', criteria.minimum, 'minimum'),
          maximum: boundOf('ColorScale', criteria.maximum, 'maximum')
        });
      }
    }
  }
});
