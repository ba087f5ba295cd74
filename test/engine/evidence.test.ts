import fc from 'fast-check';
import { DEFAULT_READINGS, type Readings } from '../../src/criteria';
import { departments, readings } from '../oracle/departments';
import {
  AREAS,
  CRITERIA,
  GUIDANCE,
  KINDS,
  SCOPES,
  type Department as Model,
  type OracleEmployee,
  type OracleFieldData,
  type OracleRow
} from '../oracle/model';
import { runs } from '../propertyRuns';
import { departmentOf } from './departmentOf';

/** A number that picks from lists of any length. */
type Pick = <T>(items: readonly T[]) => T;
type Change = (model: Model, pick: Pick) => Model;

const changeRow =
  (change: (row: OracleRow, pick: Pick) => Partial<OracleRow>): Change =>
  (model, pick) => {
    const changed = pick(model.rows);
    return {
      ...model,
      rows: model.rows.map((row) => (row === changed ? { ...row, ...change(row, pick) } : row))
    };
  };
const changeEmployee =
  (change: (employee: OracleEmployee, pick: Pick) => Partial<OracleEmployee>): Change =>
  (model, pick) => {
    const id = pick(Object.keys(model.employees));
    const employee = model.employees[id]!;
    return { ...model, employees: { ...model.employees, [id]: { ...employee, ...change(employee, pick) } } };
  };
const changeField = (
  change: (data: OracleFieldData, pick: Pick, field: OracleRow['field']) => Partial<OracleFieldData>
): Change =>
  changeEmployee(({ perField }, pick) => {
    const field = pick(Object.keys(perField) as OracleRow['field'][]);
    const data = perField[field]!;
    return { perField: { ...perField, [field]: { ...data, ...change(data, pick, field) } } };
  });

/** The next of a list that ends with the best; a blank stands before the first. */
const better = <T>(list: readonly T[], value: T | null): T =>
  list[Math.min(value === null ? 0 : list.indexOf(value) + 1, list.length - 1)]!;

const RESULTS_UPWARDS = ['inProgress', 'failed', 'completed', 'success'] as const;
const SERVICE_SCOPES_UPWARDS = SCOPES.filter((scope) => scope !== 'partOfFacility');
const MORE = [0.5, 1, 2, 3, 10, 90, 100, 200, 3000] as const;

function larger(row: OracleRow, pick: Pick): Partial<OracleRow> {
  if (row.field !== 'facilityManagement') {
    return { scope: better(SERVICE_SCOPES_UPWARDS, row.scope === 'partOfFacility' ? null : row.scope) };
  }
  // That what was run is a part makes it smaller than the figures say, and is no evidence.
  const measure = pick(['sites', 'area', 'networkSites'] as const);
  const more = (row[measure] ?? 0) + pick(MORE);
  return { [measure]: measure === 'area' ? more : Math.ceil(more) };
}

const EVIDENCE: Readonly<Record<string, Change>> = {
  'another project': (model, pick) => {
    const [person, other] = [pick(model.rows), pick(model.rows)];
    return { ...model, rows: [...model.rows, { ...other, employee: person.employee, field: person.field }] };
  },
  'one more criterion': changeRow((row, pick) => ({
    complexity: { ...row.complexity, [pick(CRITERIA)]: true }
  })),
  'a larger size': changeRow(larger),
  'a better role': changeRow(({ role }) => ({ role: better(['member', 'personResponsible'], role) })),
  'a better result': changeRow(({ result }) => ({ result: better(RESULTS_UPWARDS, result) })),
  'one more kind of succession': changeField(({ succession }, pick) => ({
    succession: { ...succession, [pick(KINDS)]: true }
  })),
  'one more area': changeField(({ areas }, pick, field) => ({
    areas: [...(areas ?? []), pick(AREAS[field]).name]
  })),
  'a wider guidance scope': changeField(({ guidance }) => ({ guidance: better(GUIDANCE, guidance) })),
  'leading others': changeEmployee(() => ({ leadsOthers: true })),
  'developing subordinates': changeEmployee(() => ({ develops: true })),
  'the AP exam': changeEmployee(() => ({ ap: true }))
};

// As printed, two sites rank below one and ten network sites below nine: under those readings more is not better.
const readingsWhereMoreIsMore = readings().map((chosen): Readings => ({
  ...DEFAULT_READINGS,
  ...chosen,
  fmSmallSites: 'upTo2',
  fmLevel5SmallNetwork: '100'
}));

const LEVELS = ['level', 'businessLevel', 'professionalLevel'] as const;

describe('adding evidence never lowers a level', () => {
  test.each(Object.entries(EVIDENCE))('%s', (_name, add) => {
    fc.assert(
      fc.property(
        departments(3),
        readingsWhereMoreIsMore,
        fc.infiniteStream(fc.nat()),
        (model, chosen, numbers) => {
          const pick: Pick = (items) => items[(numbers.next().value as number) % items.length]!;
          const before = departmentOf(model, chosen);
          const after = departmentOf(add(model, pick), chosen);
          for (const slot of before.people()) {
            const [was, is] = [before.explain(slot), after.explain(slot)];
            expect([
              ...LEVELS.filter((level) => (is[level] ?? 0) < (was[level] ?? 0)),
              ...was.clauses
                .filter(({ have }, i) => is.clauses[i]!.have < have)
                .map(({ clause }) => clause.id)
            ]).toEqual([]);
          }
        }
      ),
      runs(50)
    );
  });
});
