import { ANN, BOB, HEADER } from '../../test/cli/command';
import { xlsx } from '../../test/cli/workbooks';
import { contentTypes, OFFICE, sst, worksheet, type Parts } from '../../test/xlsx/fixture';
import { RICH } from '../../test/xlsx/richWorkbook';
import { unzipSync } from 'fflate';

/** The parts of a workbook, by name. */
export type Contents = ReadonlyMap<string, Uint8Array>;

const ROWS = [HEADER, ANN, BOB, ['E1', ...BOB.slice(1)], ['E2', 'Cid', 'Facility Management']];
const PEOPLE = [
  ['Employee ID', 'Specialty areas', 'Guidance scope'],
  ['E1', 'Customer satisfaction', 'Subordinates'],
  [7, 'First technical support', true]
];
const PROJECTS = 'xl/worksheets/sheet9.xml';

/**
 * One of everything, with a sheet of projects whose texts are shared and whose cells have formats and
 * formulas.
 */
function rich(): Parts {
  const strings = [
    '<t>Projects of the year</t>',
    ...HEADER.map((name) => `<t>${name}</t>`),
    ...ANN.map(twoRuns)
  ];
  const cells = (row: number, first: number): string =>
    HEADER.map(
      (_name, i) => `<c r="${'ABCDEFGHIJ'[i] ?? ''}${row}" s="1" t="s"><v>${first + i}</v></c>`
    ).join('');
  const rows =
    `<row r="2" spans="1:10" ht="24" customHeight="1">${cells(2, 1)}</row>` +
    `<row r="3" spans="1:10">${cells(3, 1 + HEADER.length)}<c r="P3" s="2"><f t="shared" ref="P3:P4" si="0">A3&amp;"x"</f><v>45351</v></c></row>` +
    `<row r="4">${cells(4, 1 + HEADER.length)}<c r="P4"><f t="shared" si="0"/><v>4</v></c></row>`;
  return {
    ...RICH,
    '[Content_Types].xml': String(RICH['[Content_Types].xml']).replace(
      '</Types>',
      `${/<Override[^]*?\/>/.exec(contentTypes([`/${PROJECTS}`, 'worksheet']))?.[0] ?? ''}</Types>`
    ),
    'xl/workbook.xml': String(RICH['xl/workbook.xml']).replace(
      '</sheets>',
      '<sheet name="Projects" sheetId="9" r:id="rId99"/></sheets>'
    ),
    'xl/_rels/workbook.xml.rels': String(RICH['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      `<Relationship Id="rId99" Type="${OFFICE}/worksheet" Target="worksheets/sheet9.xml"/></Relationships>`
    ),
    'xl/sharedStrings.xml': sst(...strings),
    [PROJECTS]: worksheet(rows, {
      before:
        '<dimension ref="A2:P4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" max="16" width="12"/></cols>',
      after:
        '<mergeCells count="1"><mergeCell ref="L1:M1"/></mergeCells><conditionalFormatting sqref="A3:N4"><cfRule type="expression" priority="1"><formula>$A3=1</formula></cfRule></conditionalFormatting>'
    })
  };
}

/** A text in two runs, the second with a phonetic guide. */
function twoRuns(text: string): string {
  return `<r><t xml:space="preserve">${text.slice(0, 2)}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${text.slice(2)}</t></r><rPh sb="0" eb="1"><t>a</t></rPh>`;
}

const bytesOf = (parts: Parts): Contents =>
  new Map(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === 'string' ? new TextEncoder().encode(content) : content
    ])
  );

/** Workbooks to begin with. Together they have every kind of part that the reader and the writer look at. */
export const BASES: readonly Contents[] = [
  bytesOf(unzipSync(xlsx({ name: 'Projects', rows: ROWS }))),
  bytesOf(
    unzipSync(
      xlsx(
        { name: 'Projects', rows: [...ROWS, ['Total']], table: { totalsRows: 1 } },
        { name: 'People', rows: PEOPLE }
      )
    )
  ),
  bytesOf(rich())
];
