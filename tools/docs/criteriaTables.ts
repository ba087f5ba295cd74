import {
  DEFAULT_READINGS,
  FIELDS,
  LEVELS,
  READINGS,
  clausesOf,
  type Band,
  type KpiPage,
  type Level,
  type Reading,
  type SpecialtyField
} from '../../src/criteria';
import { DICTIONARIES, WORDS } from '../../src/locales';
import { areasView, readingsView } from '../../src/worksheet';
import { at, wordFor } from '../lookUp';
import { coverage } from './coverage';
import { table } from './markdown';

const number = (figure: number): string => figure.toLocaleString('en');

const nameOf = ({ id }: SpecialtyField): string => wordFor(WORDS.en.fields, id);

/** What a band is, with the bounds of the next one. */
function bandText(field: SpecialtyField, place: number): string {
  const band: Band = at(field.bands, place);
  const next = field.bands[place + 1]?.from;
  if (field.sizedBy === 'scope') return DICTIONARIES.en.sizes.second[band.id];
  if (!band.from && next)
    return `up to ${next.sites - 1} sites, under ${number(next.floorArea)} m², or under ${number(next.networkSites)} network sites`;
  if (!band.from) return DICTIONARIES.en.sizes.second[band.id];
  const { sites, floorArea, networkSites } = band.from;
  return next
    ? `${sites} to ${next.sites - 1} sites, ${number(floorArea)} to under ${number(next.floorArea)} m², or ${number(networkSites)} to under ${number(next.networkSites)} network sites`
    : `${sites} or more sites, ${number(floorArea)} m² or more, or ${number(networkSites)} or more network sites`;
}

/** A page for each band: the level that the band makes by itself, and with more criteria. */
function bands(): string {
  const rows = FIELDS.flatMap((field) =>
    field.bands.map(({ id }, place) => {
      const levels = field.pages.flatMap((page) =>
        clausesOf(page, 'size').flatMap(({ options }) =>
          options.filter(({ band }) => band === id).map(({ criteria }) => ({ level: page.level, criteria }))
        )
      );
      const base = levels.find(({ criteria }) => criteria === undefined);
      const lifted = levels.find(({ criteria }) => criteria !== undefined);
      return [
        nameOf(field),
        bandText(field, place),
        String(base?.level ?? ''),
        lifted ? `${lifted.level}, with ${lifted.criteria} or more criteria` : ''
      ];
    })
  );
  return table(['field', 'size', 'level', 'or'], rows);
}

/** A row for each level: its figures, of the fields in which they are the same. */
function levels(): string {
  const figures = (page: KpiPage): string[] => [
    ...clausesOf(page, 'projects').flatMap(({ need, levels: { first, others } }) => [
      String(need),
      need > 1 ? `1 of Level ${first}, others of Level ${others}` : `Level ${first}`
    ]),
    ...clausesOf(page, 'complexity').map(({ need }) => String(need)),
    page.clauses.some(({ kind }) => kind === 'leadsOthers') ? 'yes' : '',
    ...clausesOf(page, 'specialty').map(({ scope }) => DICTIONARIES.en.strengths[scope]),
    clausesOf(page, 'expertiseSuccession')
      .map(({ need }) => String(need))
      .join(),
    page.clauses.some(({ kind }) => kind === 'developsSubordinates') ? 'yes' : ''
  ];
  const rows = [...LEVELS].flatMap((level: Level) => {
    const byFigures = new Map<string, { names: string[]; cells: string[] }>();
    for (const field of FIELDS) {
      const page = field.pages.find((each) => each.level === level);
      if (!page) continue;
      const cells = figures(page);
      const same = byFigures.get(cells.join()) ?? { names: [], cells };
      same.names.push(nameOf(field));
      byFigures.set(cells.join(), same);
    }
    return [...byFigures.values()].map(({ names, cells }) => [`${level}: ${names.join(', ')}`, ...cells]);
  });
  return table(
    [
      'level',
      'projects',
      'of which level',
      'complexity criteria',
      'leads others',
      'specialty in one area, strong enough to',
      'kinds of succession',
      'develops subordinates'
    ],
    rows
  );
}

function readings(): string {
  const views = readingsView(DEFAULT_READINGS, 'en');
  return table(
    ['reading', 'the standard prints', 'choices (default first)', 'why'],
    (READINGS as readonly Reading[]).map(({ name, choices }, i) => [
      `\`${name}\``,
      at(views, i).printed,
      choices.map((choice) => `\`${choice}\``).join(', '),
      at(views, i).reason
    ])
  );
}

/** The names of the areas in both languages, with the levels whose pages print them. */
function areas(): string {
  const japanese = areasView('ja');
  const rows = areasView('en').flatMap((field, i) =>
    field.areas.map(({ name, levels }, j) => [
      field.name,
      name,
      at(at(japanese, i).areas, j).name,
      levels.join(', ')
    ])
  );
  return table(['field', 'area', 'Japanese', 'printed at Level'], rows);
}

const tableNamed = (name: string): string => {
  const make = TABLES[name];
  if (!make) throw new Error(`There is no table named ${name}.`);
  return make();
};

const TABLES: Readonly<Record<string, () => string>> = { bands, levels, readings, coverage, areas };

/** The page with its tables made anew: each stands between `<!-- generated: name -->` and `<!-- end -->`. */
export const withTables = (page: string): string =>
  page.replace(
    /(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_whole, begin: string, name: string, end: string) => `${begin}${tableNamed(name)}\n${end}`
  );
