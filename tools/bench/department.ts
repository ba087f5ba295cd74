import {
  COMPLEXITY_CRITERIA,
  FIELDS,
  SUCCESSION_KINDS,
  areasOf,
  type SpecialtyField
} from '../../src/criteria';
import { WORDS, type ColumnId } from '../../src/locales';
import type { Cell } from '../../src/worksheet';
import { at, wordFor } from '../lookUp';
import { Random } from './random';

const COLUMNS: readonly ColumnId[] = [
  'employeeId',
  'name',
  'specialty',
  'project',
  'role',
  'result',
  ...COMPLEXITY_CRITERIA,
  'serviceScope',
  'sites',
  'floorArea',
  'networkSites',
  'leadsOthers',
  'areas',
  'guidance',
  ...SUCCESSION_KINDS,
  'developsSubordinates',
  'exam'
];
const words = WORDS.en;
const canonical = (list: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.keys(list).map((id) => wordFor(list, id));

/**
 * The header row of the departments: thirty columns, criteria and kinds of succession in columns of their
 * own.
 */
export const DEPARTMENT_HEADER: readonly string[] = COLUMNS.map((id) => wordFor(words.columns, id));

const FAMILY_NAMES = [
  'Sato',
  'Suzuki',
  'Takahashi',
  'Tanaka',
  'Ito',
  'Watanabe',
  'Yamamoto',
  'Nakamura',
  'Kobayashi',
  'Kato'
];
const GIVEN_NAMES = [
  'Haruto',
  'Yui',
  'Ren',
  'Aoi',
  'Minato',
  'Hina',
  'Sota',
  'Mei',
  'Yuto',
  'Rin',
  'Kenji',
  'Naoko'
];
const WORKS = [
  'Server renewal',
  'Help desk operation',
  'Data centre relocation',
  'Backup redesign',
  'Branch roll-out'
];
const CUSTOMERS = [
  'Aoba Bank',
  'Midori Foods',
  'Kita Railway',
  'Sakura Insurance',
  'Hoshi Retail',
  'Umi Logistics'
];
const SCOPES = canonical(words.scopes);
const GUIDANCE = canonical(words.guidance);
const [MEMBER, RESPONSIBLE] = canonical(words.roles) as [string, string];
const [SUCCESS, ...OTHER_RESULTS] = canonical(words.results) as [string, ...string[]];
/** One row in this many has a cell that cannot be read. */
const ROWS_A_MISTAKE = 2000;

/** An employee: how they fill in their rows, and what they have to report. */
interface Person {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly SpecialtyField[];
  /** 0 to 1: the higher, the larger and the more successful the projects. */
  readonly skill: number;
  /** How a criterion that is not met is written. */
  readonly no: '' | 'No';
  /** By field: the cells that belong to the employee, in the order of the columns. */
  readonly told: ReadonlyMap<SpecialtyField, readonly Cell[]>;
  /** Whether those cells are filled in on every row, or on the first one only. */
  readonly repeats: boolean;
}

/**
 * `count` data rows of a department, to go below `DEPARTMENT_HEADER`, as Excel returns the values of a range:
 * about ten rows per employee, most of them together, and one row in `rowsAMistake` with a cell that cannot
 * be read. Every call yields the same rows.
 */
export function* departmentRows(count: number, rowsAMistake = ROWS_A_MISTAKE): Generator<Cell[]> {
  const random = new Random(1);
  const late: Cell[][] = [];
  let given = 0;
  for (let number = 1; given < count; number++) {
    const person = makePerson(random, number);
    const rows = random.whole(4, 16);
    for (let i = 0; i < rows; i++) {
      const row = makeRow(
        random,
        person,
        at(person.fields, i % person.fields.length),
        i < person.fields.length
      );
      if (random.chance(1 / rowsAMistake))
        row[random.pick([4, 5, 14, 15])] = random.pick(['several', '#N/A', '?']);
      if (random.chance(0.1)) late.push(row);
      else if (given++ < count) yield row;
      if (late.length > 0 && random.chance(0.1) && given++ < count) yield* late.splice(0, 1);
    }
  }
}

/** The department as a worksheet's values, header row first. */
export const departmentSheet = (rows: number): Cell[][] => [[...DEPARTMENT_HEADER], ...departmentRows(rows)];

function makePerson(random: Random, number: number): Person {
  const first = random.whole(0, FIELDS.length - 1);
  const fields = [at(FIELDS, first)];
  if (random.chance(0.15)) fields.push(at(FIELDS, (first + 1) % FIELDS.length));
  const skill = random.next();
  const no = random.chance(0.5) ? 'No' : '';
  return {
    id: `E${String(number).padStart(6, '0')}`,
    name: `${random.pick(FAMILY_NAMES)} ${random.pick(GIVEN_NAMES)}`,
    fields,
    skill,
    no,
    repeats: random.chance(0.33),
    told: employeeCells(random, skill, no, fields)
  };
}

function makeRow(random: Random, person: Person, field: SpecialtyField, isFirst: boolean): Cell[] {
  const { id, name, skill, no, repeats } = person;
  const yesOrNo = (probability: number): Cell => (random.chance(probability) ? 'Yes' : no);
  const criteria = COMPLEXITY_CRITERIA.map((criterion) =>
    field.complexity.includes(criterion) ? yesOrNo(0.2 + 0.5 * skill) : ''
  );
  const role = random.chance(0.2 + 0.7 * skill) ? RESPONSIBLE : MEMBER;
  const result = random.chance(0.8) ? SUCCESS : random.pick(OTHER_RESULTS);
  return [
    id,
    name,
    wordFor(words.fields, field.id),
    `${random.pick(WORKS)} for ${random.pick(CUSTOMERS)} ${random.whole(1, 999)}`,
    random.chance(0.03) ? '' : role,
    random.chance(0.03) ? '' : result,
    ...criteria,
    ...sizeCells(random, field, skill),
    ...(isFirst || repeats ? (person.told.get(field) ?? []) : COLUMNS.slice(18).map(() => ''))
  ];
}

/** Service scope, sites, floor area, network sites. */
function sizeCells(random: Random, field: SpecialtyField, skill: number): Cell[] {
  if (random.chance(0.04)) return ['', '', '', ''];
  const topBand = field.bands.length - 1;
  const band = Math.min(topBand, Math.floor(random.next() * (topBand + 1.5) * (0.4 + 0.6 * skill)));
  if (field.id !== 'facilityManagement') return [at(SCOPES, band), '', '', ''];
  if (band === 0) return [at(SCOPES, 3), '', '', ''];
  const sites = at([0, random.whole(1, 2), random.whole(3, 4), random.whole(5, 12)], band);
  return [
    '',
    sites,
    random.chance(0.5) ? band * random.whole(600, 1900) : '',
    random.chance(0.3) ? sites * random.whole(5, 40) : ''
  ];
}

/** Leads others, specialty areas, guidance scope, succession, develops subordinates, AP exam. */
function employeeCells(
  random: Random,
  skill: number,
  no: '' | 'No',
  fields: readonly SpecialtyField[]
): Map<SpecialtyField, Cell[]> {
  const yesOrNo = (probability: number): Cell => (random.chance(probability) ? 'Yes' : no);
  const [leads, develops, exam] = [yesOrNo(skill), yesOrNo(0.3 + 0.6 * skill), yesOrNo(0.4)];
  return new Map(
    fields.map((field) => {
      const areas = areasOf(field)
        .filter(() => random.chance(0.2 + 0.4 * skill))
        .map((id) => wordFor(words.areas, id));
      return [
        field,
        [
          leads,
          areas.join('; '),
          random.chance(0.1) ? '' : at(GUIDANCE, Math.floor(skill * 3.99)),
          ...SUCCESSION_KINDS.map(() => yesOrNo(0.1 + 0.7 * skill)),
          develops,
          exam
        ]
      ];
    })
  );
}
