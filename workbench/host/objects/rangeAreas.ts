import { quotedSheet, rangeAddress } from '../../../src/ranges';
import { wholeNumber } from '../arguments';
import { HostError } from '../errors';
import { object, objectType } from '../members';
import { rangeAt } from './rangeAt';
import type { AreasTarget } from '../targets';

const addresses = ({ sheet, areas }: AreasTarget): string =>
  areas.map((one) => `${quotedSheet(sheet.name)}!${rangeAddress(one)}`).join(',');

export const rangeAreasType = objectType('RangeAreas', {
  properties: {
    Address: { since: '1.9', get: addresses },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
    CellCount: {
      since: '1.9',
      get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)
    }
  },
  navigation: {
    Areas: { since: '1.9', to: (areas) => object('RangeCollection', areas) },
    Worksheet: { since: '1.9', to: ({ sheet }) => object('Worksheet', sheet) }
  }
});

export const rangeCollectionType = objectType('RangeCollection', {
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
