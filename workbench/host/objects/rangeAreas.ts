import type { Area } from '../area';
import { areaAddress, quotedSheet } from '../address';
import { wholeNumber } from '../arguments';
import { HostError } from '../errors';
import { object, objectType, type ObjectType } from '../members';
import type { HostSheet } from '../workbook';
import { rangeAt } from './range';
import { worksheetType } from './worksheet';

/** Several areas of one sheet. */
export interface AreasTarget {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

const addresses = ({ sheet, areas }: AreasTarget): string =>
  areas.map((one) => `${quotedSheet(sheet.name)}!${areaAddress(one)}`).join(',');

export const rangeAreasType: ObjectType<AreasTarget> = objectType<AreasTarget>('RangeAreas', {
  properties: {
    Address: { since: '1.9', get: addresses },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
    CellCount: {
      since: '1.9',
      get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)
    }
  },
  navigation: {
    Areas: { since: '1.9', to: (areas) => object(rangeCollectionType, areas) },
    Worksheet: { since: '1.9', to: ({ sheet }) => object(worksheetType, sheet) }
  }
});

export const rangeCollectionType: ObjectType<AreasTarget> = objectType<AreasTarget>('RangeCollection', {
  items: ({ sheet, areas }) => areas.map((one) => rangeAt(sheet, one)),
  methods: {
    GetCount: { since: '1.9', call: ({ areas }) => areas.length },
    GetItemAt: {
      since: '1.9',
      call({ sheet, areas }, [index]) {
        const found = areas[wholeNumber(index, 'index')];
        if (!found) throw new HostError('ItemNotFound');
        return rangeAt(sheet, found);
      }
    }
  }
});
