/**
 * Does in a department what a person's missing lines say, by their structured form alone: clause, need, have,
 * atLevel.
 */
import { emptyEmployee, emptyProject, type ProjectDraft } from './departmentAtRandom';
import { areasFrom, BOXES } from './pages';
import { rowsSaying } from './secondJudge';
import { GUIDANCE, KINDS, type Department, type Field, type Kind, type Level } from './said';

export interface Line {
  readonly clause: string;
  readonly need: number;
  readonly have: number;
  readonly atLevel?: { readonly need: number; readonly have: number };
}

interface Person {
  readonly employeeId: string;
  readonly specialty: Field;
}

const SCOPE = { 3: 'specificUsers', 4: 'wideAreaTeam', 5: 'wideAreaUsers', 6: 'wideAreaUsers' } as const;
const SITES = { 3: undefined, 4: 1, 5: 3, 6: 5 } as const;

/** A project of exactly a level, led to success, with the fewest boxes ticked. */
function projectOf({ employeeId, specialty: field }: Person, level: Level, name: string): ProjectDraft {
  const isFacility = field === 'facilityManagement';
  return {
    ...emptyProject(employeeId, undefined, field),
    project: name,
    role: 'personResponsible',
    result: 'success',
    component: 'Storage',
    complexity: Object.fromEntries(BOXES[field].slice(0, 2).map((box) => [box, true])),
    scope: !isFacility ? SCOPE[level] : level === 3 ? 'partOfFacility' : undefined,
    sites: isFacility ? SITES[level] : undefined
  };
}

/** As many projects as are missing, those of the level itself first. */
function projectsFor(person: Person, level: Level, { need, have, atLevel }: Line): ProjectDraft[] {
  const ofLevel = atLevel ? atLevel.need - atLevel.have : 0;
  return Array.from({ length: need - have }, (_, i) =>
    projectOf(person, i < ofLevel ? level : (Math.max(3, level - 1) as Level), `Added ${i + 1}`)
  );
}

/** Kinds of succession that no row of the person in the field says yes to yet. */
function newKinds(department: Department, { employeeId, specialty }: Person, count: number): Kind[] {
  const theirs = rowsSaying(department, employeeId, specialty);
  return KINDS.filter((kind) => theirs.every(({ succession }) => succession[kind] !== true)).slice(0, count);
}

/**
 * @param lines of the person's missing lines those that are done
 * @returns the department afterwards; rows that are new stand at the end of their sheet
 */
export function afterDoing(department: Department, person: Person, lines: readonly Line[]): Department {
  const { employeeId, specialty } = person;
  const added: ProjectDraft[] = [];
  const qualities = emptyEmployee(employeeId, undefined, specialty);
  let hasQualities = false;
  for (const line of lines) {
    const [, digit, kind] = line.clause.split(/^\w\w\.(\d)\./);
    const level = Number(digit) as Level;
    hasQualities ||= !kind!.startsWith('responsibilities') || kind === 'responsibilities.leadsOthers';
    switch (kind) {
      case 'responsibilities':
        added.push(...projectsFor(person, level, line));
        break;
      case 'responsibilities.leadsOthers':
        qualities.leadsOthers = true;
        break;
      case 'specialty':
        qualities.areas = { named: areasFrom(specialty, level).slice(0, 1), unreadable: false };
        qualities.guidance = GUIDANCE[line.need - 1];
        break;
      case 'expertiseSuccession':
        for (const each of newKinds(department, person, line.need - line.have))
          qualities.succession[each] = true;
        break;
      case 'developmentOfSubordinates':
        qualities.develops = true;
        break;
      default:
        throw new Error(`Nobody knows how to do ${line.clause}`);
    }
  }
  const last = Math.max(1, ...department.projects.map(({ row }) => row));
  return {
    ...department,
    projects: [...department.projects, ...added.map((row, i) => ({ ...row, row: last + 1 + i }))],
    employees: hasQualities ? [...department.employees, qualities] : department.employees
  };
}

/**
 * Every way to do a little less than the lines say: each line left out, or done with one fewer, or weaker.
 */
export function waysToDoLess(lines: readonly Line[]): Line[][] {
  return lines.flatMap((line) => {
    const others = lines.filter((other) => other !== line);
    const less: Line[][] = [others];
    const { need, have, atLevel } = line;
    const isWholeNumber = /responsibilities$|expertiseSuccession$/.test(line.clause);
    if (isWholeNumber && need - have > 1) less.push([...others, { ...line, need: need - 1 }]);
    // As many projects, but none of the level: at Level 3 there is no level below.
    if (atLevel && atLevel.need > atLevel.have && !line.clause.includes('.3.'))
      less.push([...others, { ...line, atLevel: { ...atLevel, need: atLevel.have } }]);
    // With no area yet, a scope that stands alone on a row may be strong enough for any.
    if (line.clause.endsWith('specialty') && have > 0) less.push([...others, { ...line, need: need - 1 }]);
    return less;
  });
}
