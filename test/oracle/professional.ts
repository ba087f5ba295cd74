/** Professional Contribution, and the Remarks of Level 3. */
import { areasFrom, PREFIX, type Page } from './pages';
import {
  GUIDANCE,
  KINDS,
  read,
  UNREADABLE,
  type EmployeeCells,
  type Field,
  type Kind,
  type Said
} from './said';
import { verdictOf, type Clause } from './verdicts';

type Finding = Pick<Clause, 'need' | 'have' | 'verdict'>;

/** Any yes, else what cannot be read, else any no. */
export function together(cells: readonly Said<boolean>[]): Said<boolean> {
  if (cells.includes(true)) return true;
  if (cells.includes(UNREADABLE)) return UNREADABLE;
  return cells.includes(false) ? false : undefined;
}

/** A sentence that is true of the employee or not. */
export const yesNo = (cells: readonly Said<boolean>[]): Finding => {
  const answer = together(cells);
  return { need: 1, have: answer === true ? 1 : 0, verdict: verdictOf(answer === true, answer !== false) };
};

/**
 * "High specialty in either one of the following areas sufficient to guide …": one sentence, so an area is as
 * strong as the rows say that name it, and those that name none.
 */
function specialty(rows: readonly EmployeeCells[], field: Field, { level, strength }: Page): Finding {
  const need = GUIDANCE.indexOf(strength) + 1;
  const held = areasFrom(field, level).filter((area) => rows.some((row) => row.areas?.named.includes(area)));
  const scopes = held.map((area) =>
    rows
      .filter(({ areas }) => areas === undefined || areas.named.includes(area))
      .map(({ guidance }) => guidance)
  );
  const ranks = scopes.map((cells) =>
    Math.max(0, ...cells.map((cell) => (read(cell) === undefined ? 0 : GUIDANCE.indexOf(read(cell)!) + 1)))
  );
  const have = Math.max(0, ...ranks);
  const notRecorded =
    rows.every(({ areas }) => areas === undefined) ||
    rows.some(({ areas }) => areas?.unreadable) ||
    ranks.includes(0) ||
    scopes.some((cells) => cells.includes(UNREADABLE));
  return { need, have, verdict: verdictOf(have >= need, notRecorded) };
}

/** "Three items or more of expertise succession": different boxes. */
function succession(rows: readonly EmployeeCells[], need: number): Finding {
  const answers = KINDS.map((kind: Kind) => together(rows.map((row) => row.succession[kind])));
  const have = answers.filter((answer) => answer === true).length;
  const open = answers.filter((answer) => answer === undefined || answer === UNREADABLE).length;
  return { need, have, verdict: verdictOf(have >= need, have + open >= need) };
}

/** What a row may say in another field takes nothing away in this one. */
const withoutNo = (row: EmployeeCells): EmployeeCells => ({
  ...row,
  succession: Object.fromEntries(Object.entries(row.succession).filter(([, answer]) => answer !== false))
});

/** What rows say, and whether rows that may be of another field could say more. */
function withPossible(
  rows: readonly EmployeeCells[],
  possible: readonly EmployeeCells[],
  find: (rows: readonly EmployeeCells[]) => Finding
): Finding {
  const found = find(rows);
  const couldBe = find([...rows, ...possible.map(withoutNo)]).verdict !== 'unmet';
  return found.verdict === 'unmet' && couldBe ? { ...found, verdict: 'notRecorded' } : found;
}

/**
 * @param rows the person's rows in the field, of both sheets
 * @param possible their rows whose field cannot be told
 * @param develops what all rows of the employee say of their subordinates: the sentence names no field
 */
export function professionalClauses(
  rows: readonly EmployeeCells[],
  possible: readonly EmployeeCells[],
  field: Field,
  page: Page,
  develops: Finding
): Clause[] {
  const { level } = page;
  const id = `${PREFIX[field]}.${level}`;
  const clauses = [
    {
      clause: `${id}.specialty`,
      level,
      ...withPossible(rows, possible, (all) => specialty(all, field, page))
    },
    ...(page.kinds > 0
      ? [
          {
            clause: `${id}.expertiseSuccession`,
            level,
            ...withPossible(rows, possible, (all) => succession(all, page.kinds))
          }
        ]
      : []),
    ...(page.develops ? [{ clause: `${id}.developmentOfSubordinates`, level, ...develops }] : [])
  ];
  return clauses.map((clause) => ({ ...clause, part: 'professional' }));
}

/** Whether the exam was passed by today; a date that is still to come says nothing. */
export function passed(cell: EmployeeCells['exam'], today: string): Said<boolean> {
  if (typeof cell !== 'string' || cell === UNREADABLE) return cell;
  return cell <= today ? true : undefined;
}
