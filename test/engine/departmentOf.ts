import {
  COMPLEXITY_CRITERIA,
  FIELDS,
  EMPLOYEE_FACTS,
  GUIDANCE_SCOPES,
  RESULTS,
  ROLES,
  SUCCESSION_KINDS,
  areasOf,
  type ComplexityCriterion,
  type EmployeeFact,
  type Readings,
  type SuccessionKind
} from '../../src/criteria';
import {
  Department,
  NO_FIGURES,
  NO_PROJECT,
  SAYS_NOTHING,
  SIZE_NOT_RECORDED,
  facilitySize,
  joinField,
  packAreas,
  packEmployee,
  packGuidance,
  packProject,
  packSize,
  packSuccession,
  placesOf,
  serviceSize,
  type FieldEvidence,
  type ProjectEvidence,
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

/** 0 for blank, else 1 + the place in the vocabulary. */
const code = <T>(list: readonly T[], value: T | null): number =>
  value === null ? 0 : list.indexOf(value) + 1;

function projectOf(row: OracleRow): ProjectEvidence {
  if (isLeftOut(row)) return NO_PROJECT;
  const size =
    row.field === 'facilityManagement'
      ? facilitySize(
          row.scope === 'partOfFacility',
          row.sites ?? undefined,
          row.area ?? undefined,
          row.networkSites ?? undefined
        )
      : row.scope === 'partOfFacility' || row.scope === null
        ? SIZE_NOT_RECORDED
        : serviceSize(
            FIELDS.find(({ id }) => id === row.field)!,
            row.scope
          );
  const own: readonly ComplexityCriterion[] = FIELDS.find(({ id }) => id === row.field)!.complexity;
  const blank = own.filter((id) => row.complexity[id] === undefined);
  return packProject(
    placesOf(COMPLEXITY_CRITERIA, answered(own, row.complexity, true)),
    placesOf(COMPLEXITY_CRITERIA, blank),
    code(ROLES, row.role),
    code(RESULTS, row.result),
    packSize(size)
  );
}

function fieldEvidenceOf(model: Model, { employee, field }: OracleRow): FieldEvidence {
  const data = model.employees[employee]!.perField[field];
  if (!data) return SAYS_NOTHING;
  const ids = areasOf(FIELDS.find(({ id }) => id === field)!);
  const held = ids.filter((id) => data.areas?.includes(WORDS.en.areas[id]![0]!));
  const kinds = (answer: boolean): number =>
    placesOf(SUCCESSION_KINDS, answered<SuccessionKind>(SUCCESSION_KINDS, data.succession, answer));
  return joinField(
    packAreas(placesOf(ids, held), data.areas === null ? 'blank' : 'recorded'),
    packGuidance(code(GUIDANCE_SCOPES, data.guidance)),
    packSuccession(kinds(true), kinds(false))
  );
}

function evidenceOf(model: Model, row: OracleRow, employee: number): RowEvidence {
  const { leadsOthers, develops, ap } = model.employees[row.employee]!;
  const facts = { leadsOthers, developsSubordinates: develops, exam: ap };
  const saying = (answer: boolean): number =>
    placesOf<EmployeeFact>(
      EMPLOYEE_FACTS,
      EMPLOYEE_FACTS.filter((fact) => facts[fact] === answer)
    );
  return {
    employee,
    field: FIELDS.findIndex(({ id }) => id === row.field),
    project: projectOf(row),
    fieldEvidence: fieldEvidenceOf(model, row),
    employeeEvidence: packEmployee(saying(true), saying(false)),
    name: 0,
    nameCheck: 0,
    figures: NO_FIGURES,
    unread: undefined
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
