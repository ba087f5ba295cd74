import { text } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import { object, objectType, type HostObject, type Scope } from '../members';
import type { HostWorkbook } from '../workbook';

const find = (workbook: HostWorkbook, key: unknown): HostObject | null =>
  workbook.settings.has(text(key, 'key')) ? object('Setting', { workbook, key: key as string }) : null;

function put(workbook: HostWorkbook, key: unknown, value: unknown, { events }: Scope): void {
  const name = text(key, 'key');
  if (name === '') throw invalidArgument('a setting without a key');
  if (value === undefined) throw invalidArgument(`the setting ${name} without a value`);
  workbook.settings.set(name, value);
  events.settingsChanged();
}

export const settingCollectionType = objectType('SettingCollection', {
  items: (workbook) => [...workbook.settings.keys()].map((key) => object('Setting', { workbook, key })),
  methods: {
    Indexer: {
      since: '1.4',
      call(workbook, [key]) {
        const found = find(workbook, key);
        if (!found) throw new HostError('ItemNotFound', `the setting ${String(key)}`);
        return found;
      }
    },
    GetItemOrNullObject: { since: '1.4', call: (workbook, [key]) => find(workbook, key) },
    GetCount: { since: '1.4', call: ({ settings }) => settings.size },
    Add: {
      since: '1.4',
      call(workbook, [key, value], scope) {
        put(workbook, key, value, scope);
        return object('Setting', { workbook, key: key as string });
      }
    }
  }
});

export const settingType = objectType('Setting', {
  identity: ({ key }) => ({ _Id: key }),
  check({ workbook, key }) {
    if (!workbook.settings.has(key)) throw new HostError('ItemNotFound', `the setting ${key}`);
  },
  properties: {
    Key: { since: '1.4', get: ({ key }) => key },
    Value: {
      since: '1.4',
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value, scope) => put(workbook, key, value, scope)
    }
  },
  methods: {
    Delete: {
      since: '1.4',
      call({ workbook, key }, _args, { events }) {
        workbook.settings.delete(key);
        events.settingsChanged();
      }
    }
  }
});
