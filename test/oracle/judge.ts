/**
 * A second reading of the criteria, for tests only: naive, slow and written page by page, so that it can be
 * checked against the text by eye. It shares nothing with the program.
 */
import {
  AREAS,
  GUIDANCE,
  KINDS,
  OWN_CRITERIA,
  PAGES,
  RESULTS,
  ROLES,
  SCOPES,
  type Department,
  type Field,
  type Level,
  type OracleClause,
  type OracleEmployee,
  type OracleFieldData,
  type OraclePerson,
  type OracleReadings,
  type OracleRow,
  type Verdict
} from './model';

/** What a row can be toward a level: its first project, one of the others, or nothing. */
type Part = 'first' | 'other' | 'nothing';

const PROJECTS_NEEDED: Record<Level, number> = { 3: 1, 4: 2, 5: 3, 6: 3 };
const GUIDANCE_NEEDED: Record<Level, number> = { 3: 1, 4: 2, 5: 3, 6: 4 };
const KINDS_NEEDED: Record<Level, number> = { 3: 0, 4: 1, 5: 3, 6: 4 };
const PREFIX: Record<Field, string> = { hardware: 'hw', software: 'sw', facilityManagement: 'fm' };
const NO_DATA: OracleFieldData = { areas: null, guidance: null, succession: {} };

export const countCriteria = (row: OracleRow): number =>
  OWN_CRITERIA[row.field].filter((criterion) => row.complexity[criterion] === true).length;

/** The Size section of one page, its two options. */
export function meetsSize(row: OracleRow, level: Level, readings: OracleReadings): boolean {
  const criteria = countCriteria(row);
  if (row.field === 'facilityManagement') {
    const { sites, area, networkSites } = row;
    const large = (sites ?? 0) >= 5 || (area ?? 0) >= 5000 || (networkSites ?? 0) >= 300;
    const medium = large || (sites ?? 0) >= 3 || (area ?? 0) >= 2000 || (networkSites ?? 0) >= 100;
    const fewSites = sites !== null && (readings.fmSmallSites === 'upTo2' ? sites <= 2 : sites < 2);
    const littleArea = area !== null && area < 2000;
    const smallNetwork = networkSites !== null && networkSites < 100;
    const smallNetworkOfLevel5 =
      networkSites !== null && networkSites < (readings.fmLevel5SmallNetwork === '100' ? 100 : 10);
    const small = medium || fewSites || littleArea || smallNetwork;
    const part = row.scope === 'partOfFacility';
    switch (level) {
      case 6:
        return large || (medium && criteria >= 3);
      case 5:
        return medium || ((fewSites || littleArea || smallNetworkOfLevel5) && criteria >= 3);
      case 4:
        return small || (part && criteria >= 3);
      case 3:
        return small || part;
    }
  }
  const users = row.scope === 'wideAreaUsers';
  const team = row.scope === 'wideAreaTeam';
  const specific = row.scope === 'specificUsers';
  switch (level) {
    case 6:
      return false;
    case 5:
      return users || (team && criteria >= 4);
    case 4:
      return users || team || (specific && criteria >= 4);
    case 3:
      return users || team || specific;
  }
}

export function projectLevel(row: OracleRow, readings: OracleReadings): Level | null {
  let best: Level | null = null;
  for (const level of PAGES[row.field]) {
    if (countCriteria(row) >= 2 && meetsSize(row, level, readings)) best = level;
  }
  return best;
}

/** Whether role and result are those that a page asks of its own project. */
export function roleAndResultFit(row: OracleRow, level: Level, readings: OracleReadings): boolean {
  if (level >= 4) return row.role === 'personResponsible' && row.result === 'success';
  const carriedOut =
    row.result === 'success' || (row.result === 'completed' && readings.level3Result === 'completed');
  return row.role !== null && carriedOut;
}

function partOf(row: OracleRow, level: Level, readings: OracleReadings): Part {
  const reached = projectLevel(row, readings) ?? 0;
  if (reached >= level && roleAndResultFit(row, level, readings)) return 'first';
  if (level === 3 || reached < level - 1 || row.result !== 'success') return 'nothing';
  if (row.role === 'personResponsible') return 'other';
  return row.role !== null && readings.othersResponsible === 'anyRole' ? 'other' : 'nothing';
}

const enough = (parts: Part[], level: Level): boolean =>
  parts.includes('first') && parts.filter((part) => part !== 'nothing').length >= PROJECTS_NEEDED[level];

/** The smallest number of projects that, added, would be enough: every mix of them is tried. */
function projectsMissing(parts: Part[], level: Level): number {
  for (let added = 0; ; added++) {
    for (let firsts = 0; firsts <= added; firsts++) {
      const more = Array.from({ length: added }, (_, i): Part => (i < firsts ? 'first' : 'other'));
      if (enough([...parts, ...more], level)) return added;
    }
  }
}

/** Every way to fill a row's blanks; the row alone where it has none. */
export function fillings(row: OracleRow): OracleRow[] {
  let filled = [row];
  const fill = (ways: (one: OracleRow) => OracleRow[]): void => {
    filled = filled.flatMap(ways);
  };
  if (row.role === null) fill((one) => ROLES.map((role) => ({ ...one, role })));
  if (row.result === null) fill((one) => RESULTS.map((result) => ({ ...one, result })));
  for (const criterion of OWN_CRITERIA[row.field].filter((name) => row.complexity[name] === undefined)) {
    fill((one) =>
      [true, false].map((yes) => ({ ...one, complexity: { ...one.complexity, [criterion]: yes } }))
    );
  }
  if (row.field !== 'facilityManagement') {
    if (row.scope === null) {
      const scopes = SCOPES.filter((scope) => scope !== 'partOfFacility');
      fill((one) => scopes.map((scope) => ({ ...one, scope })));
    }
  } else if (
    row.scope !== 'partOfFacility' &&
    row.sites === null &&
    row.area === null &&
    row.networkSites === null
  ) {
    fill((one) => [
      { ...one, scope: 'partOfFacility' as const },
      ...[1, 2, 3, 5].map((sites) => ({ ...one, sites })),
      ...[1000, 2000, 5000].map((area) => ({ ...one, area })),
      ...[5, 50, 100, 300].map((networkSites) => ({ ...one, networkSites }))
    ]);
  }
  return filled;
}

/** Whether some choice of one part for each row is enough: all choices are tried, one row after the other. */
function someChoiceIsEnough(choices: Part[][], level: Level, chosen: Part[] = []): boolean {
  const next = choices[chosen.length];
  if (next === undefined) return enough(chosen, level);
  return next.some((part) => someChoiceIsEnough(choices, level, [...chosen, part]));
}

function verdictOf(met: boolean, couldBeMet: () => boolean): Verdict {
  if (met) return 'met';
  return couldBeMet() ? 'notRecorded' : 'unmet';
}

const numbers = (rows: OracleRow[]): number[] => rows.map((row) => row.row);
const yesNo = (value: boolean | null): { have: number; verdict: Verdict } => ({
  have: value === true ? 1 : 0,
  verdict: verdictOf(value === true, () => value === null)
});

function businessClauses(
  rows: OracleRow[],
  employee: OracleEmployee,
  field: Field,
  level: Level,
  readings: OracleReadings
): OracleClause[] {
  const id = `${PREFIX[field]}.${level}`;
  const filled = rows.map(fillings);
  const parts = rows.map((row) => partOf(row, level, readings));
  const missing = projectsMissing(parts, level);
  const possible = (): Part[][] =>
    filled.map((ways) => [...new Set(ways.map((way) => partOf(way, level, readings)))]);
  const clauses: OracleClause[] = [
    {
      clause: `${id}.responsibilities`,
      level,
      need: PROJECTS_NEEDED[level],
      have: PROJECTS_NEEDED[level] - missing,
      rows: numbers(rows.filter((_, i) => parts[i] !== 'nothing')),
      verdict: verdictOf(missing === 0, () => someChoiceIsEnough(possible(), level))
    }
  ];
  if (level >= 5) {
    clauses.push({
      clause: `${id}.responsibilities.leadsOthers`,
      level,
      need: 1,
      rows: [],
      ...yesNo(employee.leadsOthers)
    });
  }
  const fitting = rows.filter((row) => roleAndResultFit(row, level, readings));
  const canBecome = (wanted: (row: OracleRow) => boolean): boolean =>
    filled.some((ways) => ways.some((way) => roleAndResultFit(way, level, readings) && wanted(way)));

  const complex = (row: OracleRow): boolean => countCriteria(row) >= 2;
  clauses.push({
    clause: `${id}.complexity`,
    level,
    need: 2,
    have: Math.max(0, ...fitting.map(countCriteria)),
    rows: numbers(fitting.filter(complex)),
    verdict: verdictOf(fitting.some(complex), () => canBecome(complex))
  });

  const large = (row: OracleRow): boolean => meetsSize(row, level, readings);
  clauses.push({
    clause: `${id}.size`,
    level,
    need: 1,
    have: fitting.some(large) ? 1 : 0,
    rows: numbers(fitting.filter(large)),
    verdict: verdictOf(fitting.some(large), () => canBecome(large))
  });
  return clauses;
}

function professionalClauses(employee: OracleEmployee, field: Field, level: Level): OracleClause[] {
  const id = `${PREFIX[field]}.${level}`;
  const data = employee.perField[field] ?? NO_DATA;

  const counting = AREAS[field].filter((area) => area.levels.some((listed) => listed >= level));
  const held = counting.filter((area) => data.areas?.includes(area.name)).length;
  const rank = data.guidance === null ? 0 : GUIDANCE.indexOf(data.guidance) + 1;
  const kinds = KINDS.filter((kind) => data.succession[kind] === true).length;
  const blankKinds = KINDS.filter((kind) => data.succession[kind] === undefined).length;

  const clauses: OracleClause[] = [
    {
      clause: `${id}.specialty`,
      level,
      need: 1,
      have: held,
      rows: [],
      verdict: verdictOf(held >= 1, () => data.areas === null)
    },
    {
      clause: `${id}.specialty.guidance`,
      level,
      need: GUIDANCE_NEEDED[level],
      have: rank,
      rows: [],
      verdict: verdictOf(rank >= GUIDANCE_NEEDED[level], () => data.guidance === null)
    }
  ];
  if (level >= 4) {
    clauses.push(
      {
        clause: `${id}.expertiseSuccession`,
        level,
        need: KINDS_NEEDED[level],
        have: kinds,
        rows: [],
        verdict: verdictOf(kinds >= KINDS_NEEDED[level], () => kinds + blankKinds >= KINDS_NEEDED[level])
      },
      { clause: `${id}.developmentOfSubordinates`, level, need: 1, rows: [], ...yesNo(employee.develops) }
    );
  }
  return clauses;
}

function remarks(employee: OracleEmployee, field: Field, readings: OracleReadings): OracleClause {
  const { have, verdict } = yesNo(employee.ap);
  return {
    clause: `${PREFIX[field]}.3.remarks`,
    level: 3,
    need: 1,
    have,
    rows: [],
    verdict: readings.apExam === 'on' ? verdict : 'notApplicable'
  };
}

function judgePerson(
  id: string,
  field: Field,
  rows: OracleRow[],
  employee: OracleEmployee,
  readings: OracleReadings
): OraclePerson {
  const pages = PAGES[field].map((level) => ({
    level,
    business: businessClauses(rows, employee, field, level, readings),
    professional: professionalClauses(employee, field, level)
  }));
  const allMet = (clauses: OracleClause[]): boolean => clauses.every((clause) => clause.verdict === 'met');
  const highest = (met: (page: (typeof pages)[number]) => boolean): 0 | Level =>
    pages
      .filter(met)
      .map((page) => page.level)
      .pop() ?? 0;

  const byKpi = highest((page) => allMet(page.business) && allMet(page.professional));
  const byExam = byKpi === 0 && employee.ap === true && readings.apExam === 'on';
  const level = byExam ? 3 : byKpi;
  const next = pages.find((page) => page.level > level);
  const required = next === undefined ? [] : [...next.business, ...next.professional];
  const shares = required.map((clause) => Math.min(1, clause.have / clause.need));

  return {
    employeeId: id,
    name: employee.name ?? '',
    specialty: field,
    level,
    basis: byExam ? 'exam' : byKpi === 0 ? 'none' : 'kpi',
    businessLevel: highest((page) => allMet(page.business)),
    professionalLevel: highest((page) => allMet(page.professional)),
    nextLevel: next?.level ?? null,
    progress: shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length,
    missing: required.filter((clause) => clause.verdict !== 'met'),
    clauses: pages.flatMap((page) => [
      ...page.business,
      ...page.professional,
      ...(page.level === 3 ? [remarks(employee, field, readings)] : [])
    ]),
    projects: rows.map((row) => ({
      row: row.row,
      project: row.project ?? '',
      projectLevel: projectLevel(row, readings),
      countsFor: PAGES[field].filter((page) => partOf(row, page, readings) === 'first').pop() ?? null
    }))
  };
}

/** Part of a facility says nothing about a hardware or software service: such a row is left out. */
export const isLeftOut = (row: OracleRow): boolean =>
  row.field !== 'facilityManagement' && row.scope === 'partOfFacility';

/** One entry per employee and field, in the order of their first rows. */
export function judge(department: Department, readings: OracleReadings): OraclePerson[] {
  const sorted = [...department.rows].sort((a, b) => a.row - b.row);
  const seen = new Set<string>();
  const people: OraclePerson[] = [];
  for (const { employee: id, field } of sorted) {
    const key = JSON.stringify([id, field]);
    if (seen.has(key)) continue;
    seen.add(key);
    const rows = sorted.filter((row) => row.employee === id && row.field === field && !isLeftOut(row));
    people.push(judgePerson(id, field, rows, department.employees[id]!, readings));
  }
  return people;
}
