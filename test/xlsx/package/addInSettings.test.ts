import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { ADD_IN_IDS } from '../../../src/cli/chosen';
import { changeAddInSettings, openWorkbook } from '../../../src/xlsx';
import { contentTypes, partText, parts, relationships, SHEET, worksheet, zip, type Parts } from '../fixture';

const ID = '4b52f24f-dba3-4966-94d2-04b6c4491e5c';
const OURS = { id: ID, version: '1.2.3.4' };
const PANES = 'xl/webextensions/taskpanes.xml';
const WE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const TYPES = 'http://schemas.microsoft.com/office/2011/relationships';
const PLAIN = parts(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'));

const extension = (inside: string, prefix = 'we:'): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${prefix}webextension xmlns${prefix === '' ? '' : ':we'}="${WE}" id="{A}">${inside}</${prefix}webextension>`;
const reference = (id: string, type = 'Registry', store = 'developer'): string =>
  `<we:reference id="${id}" version="1.0.0.0" store="${store}" storeType="${type}"/>`;
const property = (name: string, value: string): string => `<we:property name="${name}" value="${value}"/>`;

/** A workbook with the web extensions of other add-ins, or ours, as Excel stores them. */
const withExtensions = (...all: readonly string[]): Parts => ({
  ...PLAIN,
  '[Content_Types].xml': contentTypes(
    ['/xl/workbook.xml', 'sheet.main'],
    [`/${SHEET}`, 'worksheet'],
    [`/${PANES}`, 'application/vnd.ms-office.webextensiontaskpanes+xml'],
    ...all.map(
      (_, i) =>
        [`/xl/webextensions/webextension${i + 1}.xml`, 'application/vnd.ms-office.webextension+xml'] as const
    )
  ),
  '_rels/.rels': relationships(
    ['officeDocument', 'xl/workbook.xml'],
    [`${TYPES}/webextensiontaskpanes`, PANES]
  ),
  [PANES]:
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
  'xl/webextensions/_rels/taskpanes.xml.rels': relationships(
    ...all.map((_, i) => [`${TYPES}/webextension`, `webextension${i + 1}.xml`] as const)
  ),
  ...Object.fromEntries(all.map((content, i) => [`xl/webextensions/webextension${i + 1}.xml`, content]))
});

const settingsIn = (bytes: Uint8Array, ids: readonly string[] = [ID]): Record<string, string>[] =>
  openWorkbook(bytes)
    .addInSettings(ids)
    .map((settings) => Object.fromEntries(settings));

const changed = (bytes: Uint8Array, settings: Record<string, string>): Uint8Array =>
  changeAddInSettings(bytes, OURS, new Map(Object.entries(settings)));

const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys({ ...old, ...now }).filter(
    (name) => Buffer.compare(old[name] ?? Buffer.alloc(0), now[name] ?? Buffer.alloc(0)) !== 0
  );
};

test('the id that the command line knows is the manifest’s', () => {
  const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
  expect(/<Id>(.*)<\/Id>/.exec(manifest)?.[1]).toBe(ADD_IN_IDS[0]);
});

test.each([
  ['its reference', extension(reference(ID) + '<we:properties/>'), true],
  ['in capitals and braces', extension(reference(`{${ID.toUpperCase()}}`, 'FileSystem')), true],
  [
    'an alternate one',
    extension(
      `${reference('WA104099688', 'OMEX', 'en-US')}<we:alternateReferences>${reference(ID, 'EXCatalog', 'EXCatalog')}</we:alternateReferences>`
    ),
    true
  ],
  ['one without a prefix', extension(reference(ID).replace('we:', ''), ''), true],
  ['that of another add-in', extension(reference('aaaaaaaa-dba3-4966-94d2-04b6c4491e5c')), false],
  ['the store’s', extension(reference('WA104099688', 'OMEX', 'en-US')), false],
  ['an id elsewhere', extension(`<we:bindings>${reference(ID)}</we:bindings>`), false],
  ['none', extension('<we:properties/>'), false],
  ['not well-formed', extension(reference(ID) + '<we:properties>'), false]
])('a part is an add-in’s by its reference: %s', (_name, content, isOurs) => {
  expect(settingsIn(zip(withExtensions(content)))).toHaveLength(isOurs ? 1 : 0);
});

const AWKWARD = {
  'a "b" <c>': JSON.stringify({ text: 'x & "y" <z>\n\ttab _x0041_ 𠮷 \ufffe' }),
  empty: '""'
};
const READ_AGAIN = { ...AWKWARD, 'a "b" <c>': AWKWARD['a "b" <c>'].replace('\ufffe', '\\ufffe') };

test('settings are saved in a workbook that has no add-ins, with all that refers to them', () => {
  const before = zip(PLAIN);
  const after = changed(before, AWKWARD);
  expect(settingsIn(after)).toEqual([READ_AGAIN]);
  expect(changedParts(before, after).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/webextensions/_rels/taskpanes.xml.rels',
    PANES,
    'xl/webextensions/webextension1.xml'
  ]);
  expect(partText(after, '_rels/.rels')).toContain(
    `<Relationship Id="rId2" Type="${TYPES}/webextensiontaskpanes" Target="${PANES}"/>`
  );
  expect(partText(after, 'xl/webextensions/_rels/taskpanes.xml.rels')).toContain(
    `<Relationship Id="rId1" Type="${TYPES}/webextension" Target="/xl/webextensions/webextension1.xml"/>`
  );
  expect(partText(after, PANES)).toMatch(/visibility="0".*r:id="rId1"/);
  for (const [part, type] of [
    [PANES, 'webextensiontaskpanes'],
    ['xl/webextensions/webextension1.xml', 'webextension']
  ])
    expect(partText(after, '[Content_Types].xml')).toContain(
      `<Override PartName="/${part}" ContentType="application/vnd.ms-office.${type}+xml"/>`
    );
  expect(partText(after, 'xl/webextensions/webextension1.xml')).toContain(
    `<we:reference id="${ID}" version="1.2.3.4" store="developer" storeType="Registry"/>`
  );
});

test('what other add-ins keep stays as it is, beside ours', () => {
  const other = extension(
    `${reference('WA1', 'OMEX', 'en-US')}<we:properties>${property('k', '1')}</we:properties>`
  );
  const before = zip(withExtensions(other, other));
  const after = changed(before, { k: '2' });
  expect([settingsIn(after), settingsIn(after, ['wa1'])]).toEqual([[{ k: '2' }], [{ k: '1' }, { k: '1' }]]);
  expect(changedParts(before, after).sort()).toEqual([
    '[Content_Types].xml',
    'xl/webextensions/_rels/taskpanes.xml.rels',
    PANES,
    'xl/webextensions/webextension3.xml'
  ]);
  expect(partText(after, PANES)).toMatch(/r:id="rId1".*visibility="0".*r:id="rId3"/);
});

test.each([
  [
    'properties',
    `<we:alternateReferences/><we:properties>${property('k', '1')}</we:properties><we:bindings/>`
  ],
  ['no properties yet', '<we:bindings><we:binding id="b" type="matrix" appref="{B}"/></we:bindings>'],
  ['empty properties', '<we:alternateReferences/><we:properties/><we:bindings/>']
])('in a part of ours, nothing but the properties changes: %s', (_name, rest) => {
  const content = extension(reference(ID, 'EXCatalog', 'EXCatalog') + rest);
  const before = zip(withExtensions(extension(reference('WA1')), content));
  const after = changed(before, { k: '2', l: '3' });
  expect(settingsIn(after)).toEqual([{ k: '2', l: '3' }]);
  const part = 'xl/webextensions/webextension2.xml';
  expect(changedParts(before, after)).toEqual([part]);
  const without = (text: string): string =>
    text.replace(/<we:properties\/>|<we:properties>.*<\/we:properties>/, '');
  expect(without(partText(after, part))).toBe(without(content));
  expect(partText(after, part)).toMatch(/EXCatalog"\/>(<we:alternateReferences\/>)?<we:properties>/);
  expect(settingsIn(changed(after, {}))).toEqual([{}]);
});

test('where nothing changed, the file stays as it is', () => {
  const ours = extension(`${reference(ID)}<we:properties>${property('k', '1')}</we:properties>`);
  for (const [bytes, settings] of [
    [zip(PLAIN), {}],
    [zip(withExtensions(ours)), { k: '1' }]
  ] as const)
    expect(changed(bytes, settings)).toBe(bytes);
});
