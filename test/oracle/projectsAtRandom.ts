/** Projects of one person in one field at random, copies and near copies among them. */
import type { ProjectDraft, Temper } from './departmentAtRandom';
import { BOXES } from './pages';
import type { Random } from './random';
import { CRITERIA, UNREADABLE, type Field, type Said, type Scope } from './said';

type About = Temper['about'];

/** On either side of every bound of the size bands. */
const SITES: Record<About, number[]> = {
  0: [1, 2, 3, 5],
  3: [1, 2],
  4: [1, 2, 2, 3],
  5: [2, 3, 4, 4, 5],
  6: [3, 4, 5, 6, 40]
};
const AREA: Record<About, number[]> = {
  0: [0.5, 1999.5, 2000],
  3: [50, 1999],
  4: [1999.5, 1999, 2000],
  5: [1999.5, 2000, 4999, 4999.5],
  6: [4999, 5000, 5000.5, 12000]
};
const NETWORK: Record<About, number[]> = {
  0: [1, 9, 100, 300],
  3: [5, 9, 50],
  4: [9, 10, 50, 99],
  5: [9, 10, 99, 100, 299],
  6: [100, 299, 300, 1000]
};
const SCOPE: Record<About, Scope> = {
  0: 'specificUsers',
  3: 'specificUsers',
  4: 'wideAreaTeam',
  5: 'wideAreaUsers',
  6: 'wideAreaUsers'
};
/** How many of 100 boxes are ticked. */
const TICKED: Record<About, number> = { 0: 25, 3: 50, 4: 55, 5: 70, 6: 75 };
/** The fewest and the most projects. */
const HOW_MANY: Record<About, readonly [number, number]> = {
  0: [1, 3],
  3: [1, 3],
  4: [1, 4],
  5: [2, 6],
  6: [3, 6]
};

const PROJECTS = ['Branch servers', '基幹系更改', 'Data centre move'];
const COMPONENTS = ['Storage', 'データベース', 'PC'];

/** The cell as it is, or blank, or beyond reading. */
export function smudged<T>(random: Random, { blank, typos }: Temper, cell: Said<T>): Said<T> {
  if (random.chance(blank)) return undefined;
  return random.chance(typos) ? UNREADABLE : cell;
}

function giveComplexity(random: Random, temper: Temper, field: Field, row: ProjectDraft): void {
  if (random.chance(temper.blank)) return;
  const here = random.chance(70) ? { ...temper, blank: 0, typos: temper.typos / 4 } : temper;
  for (const box of CRITERIA) {
    const ticked = random.chance(BOXES[field].includes(box) ? TICKED[temper.about] : 20);
    const cell = smudged(random, here, ticked);
    if (cell !== undefined) row.complexity[box] = cell;
  }
}

function giveSize(random: Random, temper: Temper, field: Field, row: ProjectDraft): void {
  const { about } = temper;
  if (field !== 'facilityManagement') {
    const scope = random.weighted<Scope>(
      [75, SCOPE[about]],
      [20, 'wideAreaTeam'],
      [10, 'specificUsers'],
      [10, 'wideAreaUsers'],
      [2, 'partOfFacility']
    );
    row.scope = smudged(random, temper, scope);
    if (random.chance(10)) row.sites = random.pick(SITES[about]);
    return;
  }
  const part = random.chance(about <= 3 ? 60 : 15);
  if (part) row.scope = smudged(random, temper, 'partOfFacility');
  else if (random.chance(8)) row.scope = random.chance(temper.typos) ? UNREADABLE : 'wideAreaUsers';
  if (part && random.chance(60)) return;
  const figures = random.weighted([4, 1], [2, 2], [1, 3], [random.chance(temper.blank) ? 7 : 0, 0]);
  for (const figure of random.shuffle(['sites', 'area', 'networkSites'] as const).slice(0, figures)) {
    const bounds = { sites: SITES, area: AREA, networkSites: NETWORK }[figure];
    row[figure] = random.chance(temper.typos) ? UNREADABLE : random.pick(bounds[about]);
  }
}

function projectAtRandom(random: Random, temper: Temper, row: ProjectDraft, number: number): ProjectDraft {
  const { about } = temper;
  const field = row.field as Field;
  row.project = random.weighted([60, `P-${number}`], [25, random.pick(PROJECTS)], [15, undefined]);
  row.role = smudged(random, temper, random.chance(about >= 4 ? 92 : 33) ? 'personResponsible' : 'member');
  row.result = smudged(
    random,
    temper,
    random.weighted(
      [about === 0 ? 40 : 80, 'success'],
      [10, 'completed'],
      [about === 0 ? 25 : 5, 'failed'],
      [about === 0 ? 15 : 3, 'inProgress']
    )
  );
  if (random.chance(35)) row.component = random.pick(COMPONENTS);
  giveComplexity(random, temper, field, row);
  giveSize(random, temper, field, row);
  return row;
}

/** The same project in other letters: neither case nor width nor outer spaces make another of it. */
const retyped = (random: Random, project: string | undefined): string | undefined =>
  project === undefined || random.chance(60)
    ? project
    : random.pick([project.toUpperCase(), `${project} `, project.replace('P', '\uff30')]);

/** Makes a copy a near copy: blanks a cell, or says something else in it. */
function change(random: Random, temper: Temper, row: ProjectDraft, number: number): void {
  const other = projectAtRandom(random, temper, { ...row, complexity: {} }, number);
  const blank = random.chance(60);
  switch (random.pick(['role', 'result', 'size', 'complexity', 'complexity', 'project'] as const)) {
    case 'role':
      row.role = blank ? undefined : other.role;
      break;
    case 'result':
      row.result = blank ? undefined : other.result;
      break;
    case 'size':
      row.scope = blank ? undefined : other.scope;
      if (!blank || random.chance(50)) row.sites = blank ? undefined : other.sites;
      if (!blank || random.chance(50)) row.area = blank ? undefined : other.area;
      if (!blank || random.chance(50)) row.networkSites = blank ? undefined : other.networkSites;
      break;
    case 'complexity': {
      const box = random.pick(CRITERIA);
      row.complexity[box] = random.pick([true, false, undefined]);
      if (random.chance(20)) row.complexity = {};
      break;
    }
    case 'project':
      row.project = other.project;
  }
}

/** @param empty makes a row that says nothing but whose it is */
export function projectsAtRandom(random: Random, temper: Temper, empty: () => ProjectDraft): ProjectDraft[] {
  const [fewest, most] = HOW_MANY[temper.about];
  const count = fewest + random.below(most - fewest + 1);
  const rows = Array.from({ length: count }, (_, i) => projectAtRandom(random, temper, empty(), i));
  const copying = random.chance(35) ? 40 : 0;
  return rows.flatMap((row, i) => {
    const here = [row];
    while (random.chance(copying)) {
      const copy = { ...row, complexity: { ...row.complexity }, project: retyped(random, row.project) };
      if (random.chance(25)) copy.component = random.pick(COMPONENTS);
      for (let changes = random.weighted([50, 0], [35, 1], [15, 2]); changes > 0; changes--)
        change(random, temper, copy, i);
      here.push(copy);
    }
    return here;
  });
}
