import type { Random } from '../oracle/random';
import type { Department } from '../oracle/said';

/** Projects of which some are in progress, and some lack a cell or share a name: a path is about these. */
export function loosened(random: Random, department: Department): Department {
  const percent = random.pick([0, 0, 20, 40]);
  const projects = department.projects.map((row) => ({
    ...row,
    ...(random.chance(percent) && { result: 'inProgress' as const }),
    ...(random.chance(percent / 3) && { role: undefined }),
    ...(random.chance(percent / 3) && { result: undefined }),
    ...(random.chance(percent / 3) && { scope: undefined, sites: undefined, area: undefined }),
    ...(random.chance(percent / 3) && { complexity: {} }),
    ...(random.chance(percent / 2) && { project: 'Help desk' })
  }));
  return { ...department, projects };
}
