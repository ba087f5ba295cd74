/** A unit of figures. */
export interface Unit {
  /** What is counted or measured: places, or square metres. */
  readonly of: 'places' | 'area';
  /**
   * How many places or square metres make one; undefined for a unit that another figure must be worked out
   * from.
   */
  readonly factor: number;
  /**
   * Whether the factor is exact for what people write; figures in other units are reported with what they
   * would be.
   */
  readonly isExact: boolean;
}

const area = (factor: number, isExact = true): Unit => ({ of: 'area', factor, isExact });
const PLACES: Unit = { of: 'places', factor: 1, isExact: true };

const SQUARE_FOOT = 0.09290304;
/** 400/121 m², since a shaku is 10/33 m (the Japanese law of weights and measures of 1891). */
const TSUBO = 400 / 121;

/** Units by their names in one width, in small letters, without spaces and points. */
const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...[
    'm2',
    'm^2',
    'sqm',
    'sqmt',
    'sqmtr',
    'sqmeter',
    'sqmeters',
    'sqmetre',
    'sqmetres',
    'squaremeter',
    'squaremeters',
    'squaremetre',
    'squaremetres',
    'qm',
    '平米',
    '平方メートル',
    '平方m',
    'へいべい',
    '平方米'
  ].map((name) => [name, area(1)] as const),
  ...['km2', 'km^2', 'sqkm', '平方キロメートル', '平方キロ', '平方km'].map(
    (name) => [name, area(1_000_000)] as const
  ),
  ...['ha', 'hectare', 'hectares', 'ヘクタール'].map((name) => [name, area(10_000)] as const),
  ...['坪', 'つぼ', 'tsubo'].map((name) => [name, area(TSUBO, false)] as const),
  ...[
    'sqft',
    'sqfeet',
    'sqfoot',
    'squarefoot',
    'squarefeet',
    'ft2',
    'ft^2',
    'sf',
    '平方フィート',
    '平方フート',
    '平方ft'
  ].map((name) => [name, area(SQUARE_FOOT, false)] as const),
  ...['acre', 'acres', 'エーカー'].map((name) => [name, area(4046.8564224, false)] as const),
  ...['畳', '帖'].map((name) => [name, area(TSUBO / 2, false)] as const),
  ...[
    '拠点',
    '箇所',
    'ヶ所',
    'か所',
    'カ所',
    'ヵ所',
    'ケ所',
    '個所',
    '個',
    'つ',
    'サイト',
    '棟',
    '店',
    '店舗',
    '支店',
    '施設',
    '事業所',
    '事務所',
    '営業所',
    '工場',
    'ビル',
    'データセンター',
    'データセンタ',
    '件',
    'site',
    'sites',
    'networksite',
    'networksites',
    'location',
    'locations',
    'place',
    'places',
    'building',
    'buildings',
    'branch',
    'branches',
    'office',
    'offices',
    'store',
    'stores',
    'facility',
    'facilities',
    'datacenter',
    'datacenters',
    'datacentre',
    'datacentres'
  ].map((name) => [name, PLACES] as const)
]);

const MULTIPLES: Readonly<Record<string, number>> = { 千: 1000, 万: 10_000, k: 1000, thousand: 1000 };

const foldUnit = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.・]/g, '');

/** A unit, and how many of it make one of what a text names: 千㎡ are a thousand of ㎡. */
export interface NamedUnit {
  readonly unit: Unit | undefined;
  readonly multiple: number;
}

/**
 * The unit that a text names; undefined where it names none.
 * @example
 * unitNamed('千㎡') // → { unit: { of: 'area', factor: 1, isExact: true }, multiple: 1000 }
 */
export function unitNamed(text: string): NamedUnit | undefined {
  const folded = foldUnit(text);
  const unit = UNITS.get(folded);
  if (unit) return { unit, multiple: 1 };
  const [, multiple = '', rest = ''] = /^(千|万|k(?!m)|thousand)(.*)$/.exec(folded) ?? [];
  if (multiple === '') return undefined;
  const named = UNITS.get(rest);
  if (rest !== '' && !named) return undefined;
  return { unit: named, multiple: MULTIPLES[multiple] ?? 1 };
}

/** The unit that a header's notes give its figures, as it is written there; undefined for none. */
export function unitIn(notes: readonly string[]): string | undefined {
  for (const note of notes) {
    const text = note
      .normalize('NFKC')
      .replace(/^\s*(?:単位|unit|in\b)\s*[:：]?\s*/i, '')
      .trim();
    if (unitNamed(text)) return text;
  }
  return undefined;
}
