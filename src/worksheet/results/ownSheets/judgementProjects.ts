import {
  copiesOf,
  countsFor,
  isLeftOut,
  isProject,
  projectLevelOf,
  resultOf,
  roleOf,
  type PersonRef,
  type ProjectEvidence
} from '../../../engine';
import { DICTIONARIES, SHEET_TEXTS, WORDS, fill, wordFor, type Language } from '../../../locales';
import type { Evaluation } from '../../rows/evaluation';
import type { Cell } from './gridPart';
import type { ProjectAt } from './judgementClauses';
import { LOOKS } from './judgementLooks';
import { tableBlocks } from './judgementTable';
import type { Block } from './pages';

/** A person's projects, one in a block, with a header that each page repeats. */
export function projectBlocks(
  evaluation: Evaluation,
  person: PersonRef,
  projectAt: ProjectAt,
  language: Language
): Block[] {
  const { projects: heading, columns } = SHEET_TEXTS[language].judgement;
  const { department } = evaluation;
  const found: (readonly [row: number, project: ProjectEvidence])[] = [];
  department.eachRow(person, (row, project) => {
    if (isProject(project)) found.push([row, project]);
  });
  found.sort(([a], [b]) => a - b);
  const copies = copiesOf(department, person);
  return tableBlocks(
    fill(heading, { count: found.length }),
    [columns.row, columns.project, columns.part, columns.level, columns.counts],
    found.map(([row, project]) =>
      projectLine(evaluation, person, row, project, copies.has(row), projectAt, language)
    )
  );
}

function projectLine(
  evaluation: Evaluation,
  person: PersonRef,
  index: number,
  project: ProjectEvidence,
  isCopy: boolean,
  projectAt: ProjectAt,
  language: Language
): Cell[] {
  const texts = SHEET_TEXTS[language].judgement;
  const { level: levelText } = DICTIONARIES[language].pane;
  const rules = evaluation.department.rulesOf(person);
  const [row, sheet] = [evaluation.rowOf(index), evaluation.sheetOf(index)];
  const name = evaluation.nameOf(sheet);
  const levelOf = (level: number): string => (level === 0 ? texts.none : fill(levelText, { level }));
  return [
    { value: name === '' ? String(row + 1) : `${name} ${row + 1}`, look: LOOKS.mark },
    { value: projectAt(row, sheet), look: LOOKS.text },
    { value: fill(texts.part, partOf(evaluation, index, project, language)), look: LOOKS.text },
    { value: levelOf(projectLevelOf(project, rules.tables)), look: LOOKS.text },
    {
      value: isLeftOut(project) ? texts.leftOut : isCopy ? texts.copy : levelOf(countsFor(project, rules)),
      look: LOOKS.text
    }
  ];
}

/** Role and result in words; a cell that cannot be read is not blank. */
function partOf(
  evaluation: Evaluation,
  index: number,
  project: ProjectEvidence,
  language: Language
): Record<'role' | 'result', string> {
  const { blank, notRead } = SHEET_TEXTS[language].judgement;
  const { roles, results } = WORDS[language];
  const { columns } = evaluation.sheetAt(evaluation.sheetOf(index)).header;
  const unread = evaluation.department.evidenceOf(index).unread?.cells ?? [];
  const absent = (id: 'role' | 'result'): string =>
    unread.some(({ column }) => column === columns.get(id)?.index) ? notRead : blank;
  const [role, result] = [roleOf(project), resultOf(project)];
  return {
    role: role === undefined ? absent('role') : wordFor(roles, role),
    result: result === undefined ? absent('result') : wordFor(results, result)
  };
}
