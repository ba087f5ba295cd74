import {
  Type,
  type Static,
  type TObject,
  type TProperties,
  type TReadonlyObject,
  type TSchema
} from 'typebox';
import { CRITERIA, LEVELS, READINGS, SPECIALTY_FIELDS, type Reading, type Readings } from '../../criteria';
import type { ProblemCode } from '../rows/problems';

/*
 * The one description of the report. Its TypeScript types are derived from it, and `npm run schema` writes it
 * to report.schema.json. What ships imports only the types: the schema is for tools and tests, and would add
 * typebox to the pane's bundle.
 */

const closed = <Properties extends TProperties>(
  properties: Properties,
  description?: string
): TReadonlyObject<TObject<Properties>> =>
  Type.ReadonlyObject(Type.Object(properties), {
    additionalProperties: false,
    ...(description !== undefined && { description })
  });

const list = <Item extends TSchema>(items: Item, description?: string) =>
  Type.ReadonlyObject(Type.Array(items), { ...(description !== undefined && { description }) });

// The engine works levels out as plain numbers, so that is their type; the schema lists those that occur.
const level = (description?: string) =>
  Type.Unsafe<number>({ enum: [0, ...LEVELS], ...(description !== undefined && { description }) });
const levelOrNull = (description: string) =>
  Type.Unsafe<number | null>({ enum: [...LEVELS, null], description });

const place = {
  sheet: Type.String({ description: 'Empty for a CSV file' }),
  row: Type.Integer({ minimum: 1, description: 'Worksheet row, from 1' })
};

const problemCodes = [
  'missingEmployee',
  'missingSpecialty',
  'unknownValue',
  'errorCell',
  'notAPositiveNumber',
  'letterX',
  'partOfFacility',
  'specialtyNeeded',
  'duplicateHeader',
  'otherFieldArea',
  'contradiction',
  'guidanceContradiction',
  'nameContradiction',
  'fewCriteria',
  'noSize',
  'sizeInNoBand',
  'blankRole',
  'blankResult',
  'mergedHeader',
  'partWithFigures',
  'copiedProject',
  'sameProjectName',
  'examAfterToday',
  'ambiguousArea',
  'noSpecialtyAnywhere',
  'nearHeader',
  'matchedNowhere',
  'matchedTwice',
  'ditto',
  'dittoOfNothing',
  'arrowCell',
  'mergedAcross',
  'mergedContradiction',
  'similarId',
  'severalIds',
  'noProjects',
  'exampleRow',
  'dateFigure',
  'dateId',
  'tooManyPlaces',
  'inexactUnit',
  'rangeFigure',
  'vagueFigure',
  'uncalculated'
] as const satisfies readonly ProblemCode[];

const readings = Type.Unsafe<Readings>(
  closed(
    Object.fromEntries(READINGS.map(({ name, choices }: Reading) => [name, Type.Enum([...choices])])),
    'The choice in force wherever the standard is unclear'
  )
);

const clause = closed({
  clause: Type.String({ pattern: '^(hw|sw|fm)\\.[3-6]\\.[a-zA-Z]+(\\.[a-zA-Z]+)?$' }),
  verdict: Type.Enum(['unmet', 'notRecorded']),
  need: Type.Integer({
    minimum: 1,
    description: 'Projects or kinds; for the specialty the rank of the guidance scope, 1 to 4; otherwise 1'
  }),
  have: Type.Integer({ minimum: 0 }),
  atLevel: Type.Optional(
    closed(
      { need: Type.Literal(1), have: Type.Integer({ minimum: 0, maximum: 1 }) },
      'In the line about projects: of those needed, how many must be of the level itself'
    )
  ),
  text: Type.String(),
  citation: Type.String(),
  rows: list(closed(place), 'The rows that were counted')
});

const project = closed({
  ...place,
  project: Type.String(),
  itComponent: Type.String({ description: 'Empty where none is recorded; see the reading itComponent' }),
  projectLevel: levelOrNull('null where the row makes no project level'),
  countsFor: levelOrNull(
    'The highest level whose first project this can be; null where there is none, for a copy, and for a row left out'
  )
});

const standing = {
  employeeId: Type.String(),
  name: Type.String(),
  specialty: Type.Enum([...SPECIALTY_FIELDS]),
  level: Type.Unsafe<number | null>({
    enum: [0, ...LEVELS, null],
    description: '0: below Level 3; null: not judged, since no row could be read'
  }),
  basis: Type.Enum(['kpi', 'exam', 'none'], {
    description: 'exam: Level 3, given as a minimum by the AP exam'
  }),
  businessLevel: level(),
  professionalLevel: level(),
  nextLevel: levelOrNull('The level that "missing" is about; null at the top level of the field'),
  progress: Type.Number({
    minimum: 0,
    maximum: 1,
    description: 'The mean of have ÷ need, each at most 1, over the clauses of the next level'
  })
};

const person = closed({ ...standing, missing: list(clause), projects: list(project) });

const problem = closed({
  cell: Type.String({ description: 'Sheet and cell, such as Projects!F12; for a CSV file the cell alone' }),
  severity: Type.Enum(['error', 'warning'], {
    description:
      'error: a row was left out as a project, or a cell was not used; warning: everything counted as the message says'
  }),
  code: Type.Enum([...problemCodes]),
  message: Type.String()
});

/** JSON Schema (draft 7) of the report that `npm run evaluate -- FILE --json` prints. */
export const reportSchema = Type.ReadonlyObject(
  Type.Object({
    criteria: closed({ id: Type.Literal(CRITERIA.id), version: Type.String() }),
    readings,
    people: list(person, 'One entry for each employee and specialty field, in the order of their first rows'),
    problems: list(problem, 'What to clear up, in the order of sheet, row and column'),
    totals: closed({
      rows: Type.Integer({ minimum: 0, description: 'Rows that hold data' }),
      people: Type.Integer({ minimum: 0, description: 'Entries in "people"' }),
      seconds: Type.Number({ minimum: 0, description: 'Time taken to read and judge' })
    })
  }),
  {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Report of a worksheet judged by the ITSS V3 Customer Service criteria',
    additionalProperties: false
  }
);

/** The report of a whole sheet. Rows are worksheet rows, from 1. */
export type Report = Static<typeof reportSchema>;
/** One employee in one specialty field. */
export type ReportedPerson = Static<typeof person>;
/** Who a person is, and where they stand. */
export type Standing = Omit<ReportedPerson, 'missing' | 'projects'>;
/** A clause of the next level that is not met. */
export type ReportedClause = Static<typeof clause>;
/** A row that counted as a project. */
export type ReportedProject = Static<typeof project>;
/** A problem, with the cell that it is about. */
export type ReportedProblem = Static<typeof problem>;
