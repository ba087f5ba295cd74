import { fieldAt, topLevelOf, type Level } from '../../../criteria';
import { employeeOf, fieldOf, type Judgement, type PersonRef } from '../../../engine';
import { DICTIONARIES, LANGUAGES, SHEET_TEXTS, fill, type Language } from '../../../locales';
import type { GridLook, GridSheet } from '../../../sheetModel';
import type { Evaluation } from '../../rows/evaluation';
import { areRowsUnread, rowsUnreadText } from '../clauseText';
import { basisText, levelText } from '../levelText';
import { MARKS } from '../marks';
import { columnName, fieldName } from '../names';
import { pathView } from '../pathView';
import type { CarriedTexts } from '../../rows/carriedTexts';
import { shortMissing } from '../shortMissing';
import { cell, type Cell } from './gridPart';
import { clauseBlocks, reachedBlocks, type ProjectAt } from './judgementClauses';
import { LOOKS, WIDTHS } from './judgementLooks';
import { projectBlocks } from './judgementProjects';
import { judgedByText, type JudgedBy } from './judgedBy';
import { bound, paged, type Block, type PageTop } from './pages';

const ALL = WIDTHS.length;
/** In percent: so wide a sheet fits on A4 in fonts whose figures are 9 pixels wide, too. */
const SCALE = 80;
const MARGINS = { left: 0.4, right: 0.4, top: 0.4, bottom: 0.5, header: 0.3, footer: 0.3 };
const A4_HEIGHT = 11.69;
/** In points of rows, with a little left free for programs whose rows are higher. */
const PAGE_HEIGHT = ((A4_HEIGHT - MARGINS.top - MARGINS.bottom) * 72 * 0.97) / (SCALE / 100);
/** Of the boxes to sign in, in points. */
const SIGNATURE = 38;

const wide = (value: string, look: GridLook): Cell[] => [cell(value, look, ALL)];

/**
 * What is handed to people: for each of them their level, why it is this one, what is missing for the next,
 * and room to sign, on a page of A4 or more.
 * @param people in the order of the sheet
 * @param carried the columns of the user's that it says
 */
export function judgementSheet(
  evaluation: Evaluation,
  people: readonly PersonRef[],
  carried: readonly CarriedTexts[],
  projectAt: ProjectAt,
  judgedBy: JudgedBy,
  language: Language
): GridSheet {
  const texts = SHEET_TEXTS[language];
  const { title, sheet } = texts.judgement;
  const names = people.map((person) => personName(evaluation, person));
  const [name = ''] = names;
  const isOnePerson = names.every((one) => one === name);
  return {
    mark: MARKS.judgement,
    name: sheet,
    grid: {
      titles: LANGUAGES.map((of) => SHEET_TEXTS[of].judgement.title),
      widths: WIDTHS,
      ...bound(
        people.flatMap((person) =>
          paged(
            WIDTHS,
            personBlocks(evaluation, person, carried, projectAt, judgedBy, language),
            pageTop(evaluation, person, language),
            PAGE_HEIGHT
          )
        )
      ),
      conditionalFormats: []
    },
    frozen: { rows: 0, columns: 0 },
    print: {
      orientation: 'portrait',
      titleRows: 0,
      pagesWide: 1,
      scale: SCALE,
      isCentered: true,
      margins: MARGINS,
      header: { left: '', center: '', right: '' },
      footer: {
        left: isOnePerson ? footerText(name, title) : title,
        center: '',
        // Each page says above whose it is and its number: one of the whole sheet would contradict that.
        right: ''
      }
    }
  };
}

/**
 * A footer holds 255 characters, codes included (support.microsoft.com, "Excel specifications and limits").
 */
const LONGEST_FOOTER = 250;

/** Excel reads codes in footers: the sign alone is written twice. */
function footerText(text: string, otherwise: string): string {
  const written = text.replace(/&/g, '&&');
  return written.length <= LONGEST_FOOTER ? written : otherwise;
}

/** Name and ID, as far as there is a name. */
function personName({ employees }: Evaluation, person: PersonRef): string {
  const employee = employeeOf(person);
  const [name, id] = [employees.nameOf(employee), employees.idOf(employee)];
  return name === '' ? id : `${name} (${id})`;
}

const pageTop =
  (evaluation: Evaluation, person: PersonRef, language: Language): PageTop =>
  (page, pages) => {
    const { title, person: personText, personPage } = SHEET_TEXTS[language].judgement;
    const name = personName(evaluation, person);
    const field = fieldName(fieldAt(fieldOf(person)).id, language);
    const number = fill(personPage, { page, pages });
    const text = page === 1 ? title : fill(personText, { name, field });
    return [
      [cell(text, page === 1 ? LOOKS.title : LOOKS.continued, ALL - 1), cell(number, LOOKS.pageNumber)]
    ];
  };

function personBlocks(
  evaluation: Evaluation,
  person: PersonRef,
  carried: readonly CarriedTexts[],
  projectAt: ProjectAt,
  judgedBy: JudgedBy,
  language: Language
): Block[] {
  const judgement = evaluation.department.explain(person);
  const top = topLevelOf(fieldAt(fieldOf(person)));
  const shown = (judgement.nextLevel || top) as Level;
  // At the top, the table of requirements below says why.
  const reached =
    judgement.nextLevel === 0 && judgement.basis === 'kpi'
      ? []
      : reachedBlocks(evaluation, person, judgement, projectAt, language);
  const gap: Block = { lines: [wide('', LOOKS.gap)], isGap: true };
  return [
    gap,
    { lines: whoLines(evaluation, person, carried, language) },
    gap,
    { lines: levelLines(judgement, language) },
    ...(reached.length > 0 ? [gap, ...reached] : []),
    gap,
    ...missingBlocks(evaluation, person, judgement, projectAt, language),
    gap,
    ...clauseBlocks(evaluation, person, judgement, shown, projectAt, language),
    gap,
    ...projectBlocks(evaluation, person, projectAt, language),
    // Nobody signs on a page without anything else.
    { ...gap, staysBelow: true },
    { lines: [wide(judgedByText(judgedBy, language), LOOKS.note)], staysBelow: true },
    { ...signatureBlock(language), staysBelow: true }
  ];
}

function whoLines(
  { employees }: Evaluation,
  person: PersonRef,
  carried: readonly CarriedTexts[],
  language: Language
): Cell[][] {
  const { judgement, notRecorded } = SHEET_TEXTS[language];
  const employee = employeeOf(person);
  const groups = carried.map(({ id }) => DICTIONARIES[language].listColumns[id]);
  const said = carried.map(({ textOf }) => textOf(employee) || notRecorded);
  // Without columns of the user's, the ID takes their place.
  const room = carried.length === 0 ? 2 : 1;
  const line = (look: GridLook, group: string, [name, field, id]: readonly string[]): Cell[] => [
    cell(name ?? '', look, 2),
    cell(field ?? '', look),
    cell(id ?? '', look, room),
    ...(carried.length === 0 ? [] : [cell(group, look)])
  ];
  return [
    line(LOOKS.label, groups.join(judgement.groups), [
      columnName('name', language),
      columnName('specialty', language),
      columnName('employeeId', language)
    ]),
    line(LOOKS.value, said.join(judgement.groups), [
      employees.nameOf(employee),
      fieldName(fieldAt(fieldOf(person)).id, language),
      employees.idOf(employee)
    ])
  ];
}

function levelLines(judgement: Judgement, language: Language): Cell[][] {
  const { pane } = DICTIONARIES[language];
  const { level, basis, businessLevel, professionalLevel } = judgement;
  const isJudged = level !== undefined;
  // Of somebody who is not judged, a part of which no page is met says nothing either.
  const partText = (part: number): string => levelText(isJudged ? part : part || undefined, 'kpi', language);
  return [
    [
      cell(columnName('itssLevel', language), LOOKS.label, 2),
      cell(columnName('basis', language), LOOKS.label),
      cell(pane.person.business, LOOKS.label),
      cell(pane.person.professional, LOOKS.label)
    ],
    [
      cell(levelText(level, 'kpi', language), LOOKS.level, 2),
      cell(isJudged ? basisText(basis, language) : (rowsUnreadText(judgement, language) ?? ''), LOOKS.basis),
      cell(partText(businessLevel), LOOKS.value),
      cell(partText(professionalLevel), LOOKS.value)
    ]
  ];
}

/** What is missing at the next level in one line, and the steps that lead there. */
function missingBlocks(
  evaluation: Evaluation,
  person: PersonRef,
  judgement: Judgement,
  projectAt: ProjectAt,
  language: Language
): Block[] {
  const texts = SHEET_TEXTS[language].judgement;
  const { nextLevel } = judgement;
  if (nextLevel === 0) return [{ lines: [wide(texts.top, LOOKS.heading), wide(texts.nothing, LOOKS.note)] }];
  const heading = wide(fill(texts.missing, { level: nextLevel }), LOOKS.heading);
  const missing = wide(shortMissing(evaluation, person, judgement, language), LOOKS.text);
  // Nobody knows which steps are needed before all rows can be read.
  const path = areRowsUnread(judgement)
    ? undefined
    : pathView(evaluation, person, nextLevel, (sheet, row) => projectAt(row, sheet), language);
  const steps = path?.steps ?? [];
  return [
    { lines: [heading, missing] },
    ...steps.map(({ kindText, text }, i): Block => {
      const line = fill(texts.step, { kind: kindText, text });
      return { lines: [[cell(i + 1, LOOKS.mark), cell(line, LOOKS.text, ALL - 1)]] };
    }),
    ...(path && path.otherWays > 0
      ? [{ lines: [wide(fill(texts.otherWays, { count: path.otherWays }), LOOKS.note)] }]
      : [])
  ];
}

function signatureBlock(language: Language): Block {
  const { person, manager, hr } = SHEET_TEXTS[language].judgement.signatures;
  return {
    lines: [[cell(person, LOOKS.signature, 2), cell(manager, LOOKS.signature), cell(hr, LOOKS.signature, 2)]],
    leastHeight: SIGNATURE
  };
}
