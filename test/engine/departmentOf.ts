import {
  COMPLEXITY_CRITERIA,
  FIELDS,
  SUCCESSION_KINDS,
  maskOf,
  type ComplexityCriterion,
  type Readings,
  type SuccessionKind
} from '../../src/criteria';
import {
  Department,
  LEFT_OUT,
  employeeEvidence,
  facilitySize,
  fieldEvidence,
  projectEvidence,
  serviceSize,
  type RowEvidence
} from '../../src/engine';
import { WORDS } from '../../src/locales';
import { isLeftOut } from '../oracle/judge';
import type { Department as Model, OracleRow } from '../oracle/model';

/** The ids whose answer is `answer`. */
const answered = <Id extends string>(
  ids: readonly Id[],
  answers: Partial<Record<Id, boolean>>,
  answer: boolean
): Id[] => ids.filter((id) => answers[id] === answer);

function projectOf(row: OracleRow): number {
  if (isLeftOut(row)) return LEFT_OUT;
  const size =
    row.field === 'facilityManagement'
      ? facilitySize(row.scope === 'partOfFacility', row.sites, row.area, row.networkSites)
      : serviceSize(row.scope === 'partOfFacility' ? null : row.scope);
  const own: readonly ComplexityCriterion[] = FIELDS.find(({ id }) => id === row.field)!.complexity;
  const blank = own.filter((id) => row.complexity[id] === undefined);
  return projectEvidence(
    maskOf(COMPLEXITY_CRITERIA, answered(own, row.complexity, true)),
    maskOf(COMPLEXITY_CRITERIA, blank),
    row.role,
    row.result,
    size
  );
}

function fieldEvidenceOf(model: Model, { employee, field }: OracleRow): number {
  const data = model.employees[employee]!.perField[field];
  if (!data) return 0;
  const { areas } = FIELDS.find(({ id }) => id === field)!;
  const held = areas.reduce(
    (mask, { id }, bit) => (data.areas?.includes(WORDS.en.areas[id]![0]!) ? mask | (1 << bit) : mask),
    0
  );
  const kinds = (answer: boolean): number =>
    maskOf(SUCCESSION_KINDS, answered<SuccessionKind>(SUCCESSION_KINDS, data.succession, answer));
  return fieldEvidence(held, data.areas !== null, data.guidance, kinds(true), kinds(false));
}

function evidenceOf(model: Model, row: OracleRow, employee: number): RowEvidence {
  const { leadsOthers, develops, ap } = model.employees[row.employee]!;
  return {
    employee,
    field: FIELDS.findIndex(({ id }) => id === row.field),
    project: projectOf(row),
    fieldEvidence: fieldEvidenceOf(model, row),
    employeeEvidence:
      employeeEvidence('leadsOthers', leadsOthers) |
      employeeEvidence('developsSubordinates', develops) |
      employeeEvidence('exam', ap)
  };
}

/** The model as the engine holds it, judged under `readings`: no worksheet between them. */
export function departmentOf(model: Model, readings: Readings): Department {
  const department = new Department(readings);
  const employees = [...new Set(model.rows.map(({ employee }) => employee))];
  for (const row of model.rows) department.add(evidenceOf(model, row, employees.indexOf(row.employee)));
  department.judgeAll();
  return department;
}
