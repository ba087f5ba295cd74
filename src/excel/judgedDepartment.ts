import {
  isDoubtful,
  KeptTexts,
  usedRows,
  type CarriedColumn,
  type CarriedTexts,
  type Evaluation
} from '../worksheet';
import { beginningAnew } from './attempts';
import { discoverAll, type Source } from './discover';
import { ExcelFailure, stopIfAsked } from './failure';
import { chosenAgain, readAndJudge, sheetsToVerify, type JudgeOptions } from './readAndJudge';
import { namesOf } from './source';
import { verifyUnchanged } from './verifyUnchanged';

export interface DepartmentOptions extends JudgeOptions {
  /** The user has agreed to results though much could not be read. */
  readonly evenIfDoubtful?: boolean;
}

/** A department that has been judged, as far as sheets of the program's own need it. */
export interface JudgedDepartment {
  readonly evaluation: Evaluation;
  /** What the sheets say in the wanted columns that there are. */
  readonly carried: readonly CarriedTexts[];
  /** A project's name. */
  readonly projectAt: (row: number, sheet: number) => string;
}

/** What sheets say of each person beside what was judged. */
export const SAID: readonly CarriedColumn[] = ['department'];

/** The columns of the user's that are wanted. */
type Wanted = (context: Excel.RequestContext) => readonly CarriedColumn[] | Promise<readonly CarriedColumn[]>;

/**
 * Judges sheets anew, as an evaluation does, for a sheet of the program's own, and anew once more where
 * somebody changes them meanwhile.
 * @throws ExcelFailure as `evaluateSheet` does; `doubtful` where too little could be read
 */
export async function judgedDepartment(
  options: DepartmentOptions,
  wanted: Wanted
): Promise<JudgedDepartment> {
  let { choice } = options;
  const department = await beginningAnew(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { front, sources } = await discoverAll(context, choice);
      // Once it is found, by its ids, should it begin anew.
      choice = chosenAgain(choice, front, sources);
      return judged(context, sources, options, await wanted(context));
    })
  );
  stopIfAsked(options.signal);
  return department;
}

async function judged(
  context: Excel.RequestContext,
  sources: readonly Source[],
  options: DepartmentOptions,
  wanted: readonly CarriedColumn[]
): Promise<JudgedDepartment> {
  const projects: KeptTexts[] = [];
  const { evaluation, carried } = await readAndJudge(context, sources, options, wanted, ({ header }) => {
    const kept = new KeptTexts(header, true);
    projects.push(kept);
    return (filled, row) => kept.keep(filled, row);
  });
  // A row that moves from one block to another while they are read would be read twice, or not at all.
  const employees = sources[0]?.employees;
  await verifyUnchanged(
    context,
    sheetsToVerify([...sources.entries()], employees, evaluation),
    options.signal
  );
  if (!options.evenIfDoubtful && isDoubtful(usedRows(evaluation)))
    throw new ExcelFailure('doubtful', { sheet: namesOf(sources) });
  return { evaluation, carried, projectAt: (row, sheet) => projects[sheet]?.projectAt(row) ?? '' };
}
