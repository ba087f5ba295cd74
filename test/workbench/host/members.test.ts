import { readFileSync } from 'node:fs';
import { OBJECT_TYPES } from '../../../workbench/host';

const TYPES = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
const EXCEL = TYPES.slice(TYPES.indexOf('declare namespace Excel {'));

/** The body of a class in Microsoft's types. */
function classBody(name: string): string {
  const start = EXCEL.search(new RegExp(`^    class ${name}(?:<T>)? extends `, 'm'));
  return start < 0 ? '' : EXCEL.slice(start, EXCEL.indexOf('\n    }', start));
}

/**
 * The requirement set that Microsoft's types give a member, such as 1.9; its class's where the member has
 * none.
 */
function publishedVersion(type: string, member: string): string | null {
  const body = classBody(type);
  const at = body.search(new RegExp(`^        (?:readonly )?${member}(?:\\(|:)`, 'm'));
  if (at < 0) return null;
  const comment = body.slice(body.lastIndexOf('/**', at), at);
  return /\[Api set: ExcelApi (1\.\d+)/.exec(comment)?.[1] ?? null;
}

/** Microsoft documents every class but the service that office.js itself talks to, and the newest. */
const published = Object.values(OBJECT_TYPES).filter(
  ({ name }) => name !== 'InternalService' && name !== 'UndoScope'
);

const members = published.flatMap(({ name, properties, navigation, methods }) =>
  Object.entries({ ...properties, ...navigation, ...methods })
    .filter(([member]) => !member.startsWith('_') && member !== 'Indexer')
    .map(([member, { since }]) => [name, member.charAt(0).toLowerCase() + member.slice(1), since] as const)
);

test.each(members)('%s.%s is published, since %s', (type, member, since) => {
  // `getItemAt` of these is how the client finds a loaded item again; it is no public member.
  if (/^(?:Worksheet|PageBreak)Collection$/.test(type) && member === 'getItemAt') return;
  // By this name the client sets `showGridlines`.
  if (type === 'Worksheet' && member === 'gridlines') return;
  if (type === 'Application' && member === 'undoScope') return;
  expect(publishedVersion(type, member)).toBe(since);
});

test('every class is documented in the API reference', () => {
  for (const { name, documentation } of published) {
    expect(classBody(name)).not.toBe('');
    expect(documentation).toBe(
      `https://learn.microsoft.com/javascript/api/excel/excel.${name.toLowerCase()}`
    );
  }
});
