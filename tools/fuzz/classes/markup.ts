import fc from 'fast-check';
import { BASES } from '../bases';
import { judgeWorkbook } from '../judgeWorkbook';
import type { FuzzClass, Trial } from '../trial';
import { archive, entry } from '../zip';

/** The parts that are XML of each base, as tokens: tags, and the text between them. */
const PARTS = BASES.map((base) =>
  [...base]
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([name, content]) => ({ name, tokens: tokensOf(new TextDecoder().decode(content)) }))
);
const PACKED = BASES.map((base) => new Map([...base].map(([name, content]) => [name, entry(name, content)])));

function tokensOf(text: string): string[] {
  return text.match(/<[^>]*>|[^<]+/g) ?? [];
}

type Tokens = readonly string[];
type Edit = (tokens: Tokens) => Tokens;

const place = fc.nat({ max: 400 });

/** Values that numbers, references, names and states of cells do not expect. */
const VALUES = [
  '',
  ' ',
  '0',
  '-1',
  '1',
  '1048576',
  '1048577',
  '2147483648',
  '4294967296',
  '1e999',
  'INF',
  'true',
  'A1',
  'A0',
  'XFD1048576',
  'XFE1',
  'A1:XFD1048576',
  'B2:A1',
  '#REF!',
  's',
  'str',
  'inlineStr',
  'e',
  'rId1',
  'rId99',
  'sheet1.xml',
  '../../../x',
  '/xl/workbook.xml',
  'veryHidden',
  '&#0;',
  '&#x10FFFF;',
  '&constructor;',
  '&amp',
  '_x0000_',
  '\u0000',
  '\ud800',
  '\ufffe',
  '=cmd',
  '__proto__'
];
/** Markup that may stand anywhere, or nowhere. */
const SNIPPETS = [
  '<!-- -->',
  '<!-- -- -->',
  '<![CDATA[<c r="Z9"><v>1</v></c>]]>',
  '<?x y?>',
  '<?xml version="1.1" encoding="UTF-16"?>',
  '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]>',
  '&b;',
  '<',
  '>',
  '</c>',
  '</row>',
  '</sheetData>',
  '<sheetData/>',
  '<row/>',
  '<row r="2"/>',
  '<row r="3"><c r="A3"><v>1</v></c></row>',
  '<c/>',
  '<c r="K2"><v>1</v></c>',
  '<c t="s"><v>-1</v></c>',
  '<c t="s"><v>99999</v></c>',
  '<f t="shared" si="0"/>',
  '<f t="array" ref="K1:N9">1</f>',
  '<f>',
  '<is><t>x</t></is>',
  '<mergeCell ref="A1:N9"/>',
  '<x:y xmlns:x="z"/>',
  '<a>'.repeat(300),
  '<si/>',
  '<extLst/>',
  '\ufeff'
];

const edited =
  (where: number, change: (token: string, next: string) => readonly string[]): Edit =>
  (tokens) => {
    const index = where % Math.max(1, tokens.length);
    return [
      ...tokens.slice(0, index),
      ...change(tokens[index] ?? '', tokens[index + 1] ?? ''),
      ...tokens.slice(index + 1)
    ];
  };

/** Replaces the value of one attribute of a tag, or the text that the token is. */
function withValue(token: string, which: number, value: string): string {
  if (!token.startsWith('<')) return value;
  const count = token.match(/="[^"]*"/g)?.length ?? 0;
  let n = 0;
  return token.replace(/="[^"]*"/g, (found) => (n++ === which % Math.max(1, count) ? `="${value}"` : found));
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  place.map((where) => edited(where, () => [])),
  fc
    .tuple(place, fc.nat({ max: 3 }))
    .map(([where, more]) => edited(where, (token) => Array<string>(2 + more * more).fill(token))),
  place.map((where): Edit => (tokens) => {
    const index = where % Math.max(1, tokens.length);
    return [
      ...tokens.slice(0, index),
      tokens[index + 1] ?? '',
      tokens[index] ?? '',
      ...tokens.slice(index + 2)
    ];
  }),
  fc
    .tuple(place, fc.nat({ max: 5 }), fc.constantFrom(...VALUES))
    .map(([where, which, value]) => edited(where, (token) => [withValue(token, which, value)])),
  fc
    .tuple(place, fc.constantFrom(...SNIPPETS))
    .map(([where, snippet]) => edited(where, (token) => [token, snippet])),
  fc
    .tuple(place, fc.nat({ max: 30 }), fc.string({ maxLength: 3 }))
    .map(([where, index, text]) =>
      edited(where, (token) => [token.slice(0, index) + text + token.slice(index + 1)])
    ),
  fc.tuple(place, fc.nat({ max: 5 })).map(([where, which]) =>
    edited(where, (token) => {
      // The same attribute twice.
      const attributes = token.match(/ [\w:]+="[^"]*"/g) ?? [];
      return [token.replace(/\/?>$/, `${attributes[which % Math.max(1, attributes.length)] ?? ''}$&`)];
    })
  ),
  place.map((where) => edited(where, (token) => [token.replace(/^(<\/?)(\w)/, '$1x$2')])),
  place.map(
    (where): Edit =>
      (tokens) =>
        tokens.slice(0, where % Math.max(1, tokens.length))
  )
);

/** How a part's text becomes bytes: mostly as it says. */
const ENCODERS: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(text),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'latin1')
];

/** Workbooks with one part whose markup is not as it should be. */
export const markup: FuzzClass = {
  ending: 'xlsx',
  trials: fc
    .tuple(
      fc.nat({ max: BASES.length - 1 }),
      fc.nat({ max: 40 }),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      fc.nat({ max: ENCODERS.length - 1 })
    )
    .map(([base, part, edits, encoder]): Trial => {
      const parts = PARTS[base] ?? [];
      const { name = '', tokens = [] } = parts[part % parts.length] ?? {};
      const text = edits.reduce<Tokens>((all, each) => each(all), tokens).join('');
      const content = ENCODERS[encoder]?.(text) ?? new Uint8Array();
      const bytes = archive(
        [...(PACKED[base] ?? new Map<string, never>())].map(([each, packed]) =>
          each === name ? entry(name, content) : packed
        )
      );
      return {
        bytes,
        judge: () => {
          judgeWorkbook(bytes);
        }
      };
    })
};
