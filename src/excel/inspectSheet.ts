import {
  HEADER_SEARCH_ROWS,
  MARKS,
  findMatchedHeader,
  headerCandidate,
  headerTexts,
  sheetsBeside,
  textsOfHeader,
  type Cell,
  type Header,
  type Mapping,
  type Matching,
  type Meanings
} from '../worksheet';
import { discoverAll, type Choice, type Source } from './discover';
import { ExcelFailure, asFailure } from './failure';
import { parseReferences } from '../ranges';
import { findKinds, type OtherProjects, type OtherSheets } from './otherSheets';
import { STAMP_KEY } from './settings';
import type { Stamp } from './soundSettings';

/** What a sheet looks like before it is evaluated, also when it cannot be. */
export interface Inspection {
  readonly sheet: string;
  /** Id of the sheet that was in front. */
  readonly activeId: string;
  /** Visible sheets, in the order of their tabs, without those that the program has made of its own. */
  readonly sheetNames: readonly string[];
  /**
   * The header and the texts its columns go by; where none is recognised, the row that is most likely to be
   * it. Where another sheet that is judged together with it is in the way, that one's.
   */
  readonly head: { readonly header: Header; readonly cells: readonly Cell[] } | undefined;
  /** What would be judged on it; undefined when something is in the way. */
  readonly source: Source | undefined;
  /** It and the sheets that would be judged together with it, in the order of their tabs. */
  readonly sources: readonly Source[];
  /** Other visible sheets that hold projects; all of them where one that is judged with it is in the way. */
  readonly others: readonly OtherProjects[];
  readonly failure: ExcelFailure | undefined;
}

/** What the workbook's settings say of a sheet. */
export interface InspectionChoice {
  /** The active sheet where it is left out. */
  readonly sheet: string | undefined;
  readonly mappings: Readonly<Record<string, Mapping>>;
  readonly meanings?: Meanings;
  readonly employeeSheet: string | null | undefined;
  /** The sheets that are judged together, if the one to look at is among them. */
  readonly projectSheets?: readonly string[];
}

/** What to judge in a sheet, and in those that are judged together with it. */
export function choiceFor(
  sheet: string,
  { mappings, meanings, employeeSheet, projectSheets = [] }: Omit<InspectionChoice, 'sheet'>
): Choice {
  const beside = sheetsBeside(sheet, projectSheets).map((name) => ({
    sheet: name,
    name,
    mapping: mappings[name] ?? {}
  }));
  return {
    sheet,
    name: sheet,
    mapping: mappings[sheet] ?? {},
    ...(beside.length > 0 && { beside }),
    mappings,
    ...(meanings && { meanings }),
    employeeSheet
  };
}

/**
 * Looks at a sheet without reading its rows. A sheet of the program's own leads to projects: to those of the
 * last run, else to the workbook's first.
 * @throws ExcelFailure when Excel does not answer
 */
export async function inspectSheet(wanted: InspectionChoice): Promise<Inspection> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const asked = await look(context, wanted);
      const { inspection, isOwn } = asked;
      if (!isOwn) return inspection;
      const { sheet, activeId } = inspection;
      const projects = await lastProjects(context, wanted);
      if (projects !== undefined)
        return { ...(await look(context, { ...wanted, sheet: projects })).inspection, activeId };
      // Its columns are not to be matched: no results are evidence.
      const failure = new ExcelFailure('noHeader', { sheet, found: '' });
      return { ...inspection, source: undefined, sources: [], head: undefined, failure };
    });
  } catch (error) {
    throw asFailure(error);
  }
}

/** What is found on a sheet, and whether it is one of the program's own. */
interface Looked {
  readonly inspection: Inspection;
  readonly isOwn: boolean;
}

async function look(context: Excel.RequestContext, wanted: InspectionChoice): Promise<Looked> {
  const { all, marked, ...names } = await sheetNames(context, wanted.sheet);
  const choice = choiceFor(names.sheet, wanted);
  const looked = (
    found: Omit<Inspection, 'sheet' | 'activeId' | 'sheetNames'>,
    { projects, lists }: OtherSheets
  ): Looked => {
    // Where the user has made projects of a sheet that is marked, it is theirs.
    const ofProjects = [...projects, ...found.sources].map(({ name }) => name);
    const own = [...lists, ...marked.filter((name) => !ofProjects.includes(name))];
    return {
      inspection: { ...names, ...found, sheetNames: all.filter((name) => !own.includes(name)) },
      isOwn: own.includes(names.sheet) || found.head?.header.isPeopleList === true
    };
  };
  try {
    const { front, sources, others } = await discoverAll(context, { ...choice, findsOthers: true });
    const head = { header: front.header, cells: headerTexts(front.headerRows) };
    return looked({ source: front, sources, others: others.projects, failure: undefined, head }, others);
  } catch (error) {
    const failure = asFailure(error);
    if (!(error instanceof ExcelFailure)) throw failure;
    const { sheet, mapping } = choice.beside?.find((each) => each.sheet === failure.values.sheet) ?? choice;
    const { meanings } = choice;
    const head = await headOf(context, sheet ?? names.sheet, { mapping, ...(meanings && { meanings }) });
    const kinds = await findKinds(context, [names.sheet, ...(wanted.projectSheets ?? [])], wanted);
    // Without the others the user could not tell which of them are judged together.
    const others = choice.beside ? kinds.projects : [];
    return looked({ source: undefined, sources: [], others, failure, head }, kinds);
  }
}

/** The sheet of projects of the last run, else the first that there is. */
async function lastProjects(
  context: Excel.RequestContext,
  wanted: InspectionChoice
): Promise<string | undefined> {
  const { settings, worksheets } = context.workbook;
  const { projects } = await findKinds(context, [], wanted);
  const stamp = settings.getItemOrNullObject(STAMP_KEY);
  stamp.load('value');
  await context.sync();
  const run: unknown = stamp.isNullObject ? undefined : stamp.value;
  const last = worksheets.items.find(({ id }) => id === (run as Partial<Stamp> | null | undefined)?.sheetId);
  return (projects.find(({ name }) => name === last?.name) ?? projects[0])?.name;
}

/** The sheet to look at, or the active one where there is none of its name, and all that are visible. */
async function sheetNames(
  context: Excel.RequestContext,
  wanted: string | undefined
): Promise<
  Pick<Inspection, 'sheet' | 'activeId'> & {
    readonly all: readonly string[];
    /** Those to which the program's marks lead. */
    readonly marked: readonly string[];
  }
> {
  const { worksheets, names: defined } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load('id,name');
  worksheets.load('items/name,items/visibility');
  const marks = Object.values(MARKS).map((mark) => {
    const name = defined.getItemOrNullObject(mark);
    name.load('formula');
    return name;
  });
  await context.sync();
  const names = worksheets.items.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
  return {
    sheet: wanted !== undefined && names.includes(wanted) ? wanted : active.name,
    activeId: active.id,
    all: names,
    marked: marks.flatMap((name) =>
      name.isNullObject ? [] : (parseReferences(String(name.formula).replace(/^=/, ''))?.sheet ?? [])
    )
  };
}

/** The header as far as it can be found, so that the user can match the columns that are missing. */
async function headOf(
  context: Excel.RequestContext,
  name: string,
  matching: Matching
): Promise<Inspection['head']> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return undefined;
  const head = sheet.getRangeByIndexes(
    used.rowIndex,
    0,
    Math.min(used.rowCount, HEADER_SEARCH_ROWS + 1),
    used.columnIndex + used.columnCount
  );
  head.load('values');
  await context.sync();
  const found = findMatchedHeader(head.values, used.rowIndex, matching);
  const header = 'nearest' in found ? headerCandidate(head.values, used.rowIndex) : found;
  return header && { header, cells: textsOfHeader(header, head.values, used.rowIndex) };
}
