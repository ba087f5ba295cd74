/**
 * What rows say of their employee at random: areas with their strength, kinds of succession, and plain facts.
 */
import type { Draft, Temper } from './departmentAtRandom';
import { areasFrom, PAGES } from './pages';
import { smudged } from './projectsAtRandom';
import type { Random } from './random';
import { FIELDS, GUIDANCE, KINDS, type AreaList, type Field, type Guidance } from './said';

const RANK: Record<Temper['about'], number> = { 0: 0, 3: 0, 4: 1, 5: 2, 6: 3 };
const KIND: Record<Temper['about'], number> = { 0: 10, 3: 15, 4: 40, 5: 70, 6: 80 };

function areaList(random: Random, { about, typos }: Temper, field: Field): AreaList {
  const top = Math.min(about, Math.max(...PAGES[field].map(({ level }) => level)));
  const fit = areasFrom(field, top);
  const own = areasFrom(field, 3);
  const others = FIELDS.flatMap((other) => areasFrom(other, 3)).filter((area) => !own.includes(area));
  const count = random.weighted([60, 1], [25, 2], [10, 3], [5, 0]);
  const named = Array.from({ length: count }, () =>
    random.weighted([75, random.pick(fit)], [20, random.pick(own)], [5, random.pick(others)])
  );
  return { named: [...new Set(named)], unreadable: random.chance(typos) };
}

function guidance(random: Random, { about }: Temper): Guidance {
  return random.chance(85) ? random.pick(GUIDANCE.slice(RANK[about])) : random.pick(GUIDANCE);
}

/** An area and how far it reaches go together by the row, in each of the ways in which people write them. */
export function giveSpecialty(random: Random, temper: Temper, field: Field, rows: readonly Draft[]): void {
  const say = (row: Draft, area: boolean, scope: boolean): void => {
    if (area && !random.chance(temper.blank)) row.areas = areaList(random, temper, field);
    if (scope) row.guidance = smudged(random, temper, guidance(random, temper));
  };
  const way = random.weighted([35, 'oneRow'], [20, 'apart'], [30, 'eachRow'], [15, 'everywhereTheSame']);
  const [first, ...others] = random.shuffle(rows);
  if (way === 'eachRow') rows.forEach((row) => say(row, random.chance(50), random.chance(60)));
  else say(first!, true, way !== 'apart');
  if (way === 'apart') say(random.pick(rows), false, true);
  if (way === 'everywhereTheSame')
    for (const row of others) Object.assign(row, { areas: first!.areas, guidance: first!.guidance });
}

export function giveSuccession(random: Random, temper: Temper, rows: readonly Draft[]): void {
  const carriers = random.chance(50) ? [random.pick(rows)] : rows.filter(() => random.chance(50));
  const blank = random.chance(30) ? 3 * temper.blank : 0;
  for (const row of carriers) {
    for (const kind of KINDS) {
      const answer = smudged(random, { ...temper, blank }, random.chance(KIND[temper.about]));
      if (answer !== undefined) row.succession[kind] = answer;
    }
  }
}

export function giveFacts(random: Random, temper: Temper, rows: readonly Draft[]): void {
  const carriers = random.chance(50) ? [random.pick(rows)] : rows.filter(() => random.chance(60));
  const { about } = temper;
  for (const row of carriers) {
    row.leadsOthers = smudged(random, temper, random.chance(about >= 5 ? 92 : 30));
    row.develops = smudged(random, temper, random.chance(about >= 4 ? 90 : 30));
    if (random.chance(25)) {
      const exam = random.pick([true, false, false, '2019-10-20', '2026-11-30', '2026-12-01', '2031-04-20']);
      row.exam = smudged(random, temper, exam);
    }
  }
}
