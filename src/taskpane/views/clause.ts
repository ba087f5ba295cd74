import { fill, type Language } from '../../locales';
import { element, type Description } from '../dom';
import { icon } from '../icons';
import { button } from '../parts';
import { selectInSheet } from '../showing';
import type { Judged, Shown } from '../state';
import type { Store } from '../store';
import type { Texts } from '../texts';
import { rowText, type ClauseView, type CountedRow } from '../../worksheet';

/** Rows named for a clause; the others are counted. */
const ROWS = 10;

/** One clause: verdict, requirement, figures, the rows that counted, and where the standard says so. */
export function clauseView(
  store: Store,
  judged: Judged,
  shown: Shown,
  clause: ClauseView,
  texts: Texts
): Description {
  const { verdict, verdictText, requirement, figures, citation, rows, isAlternative, id } = clause;
  const { person } = texts.pane;
  return element(
    'li',
    { class: `clause clause-${verdict}`, key: id },
    element('span', { class: 'clause-icon' }, icon(verdict)),
    element(
      'div',
      { class: 'clause-body' },
      element('p', { class: 'clause-requirement' }, requirement),
      element(
        'p',
        { class: 'clause-figures' },
        element('span', { class: `tag tag-${verdict}` }, verdictText),
        ' ',
        isAlternative && `${person.alternative}. `,
        figures
      ),
      rows.length > 0 &&
        element(
          'div',
          { class: 'clause-rows' },
          person.rows,
          element(
            'ul',
            {},
            rows
              .slice(0, ROWS)
              .map((row) =>
                element(
                  'li',
                  { key: `${row.sheet} ${row.row}` },
                  countedRow(store, judged, shown, row, texts)
                )
              ),
            rows.length > ROWS && element('li', {}, fill(person.moreRows, { count: rows.length - ROWS }))
          )
        ),
      element('p', { class: 'clause-citation' }, citation)
    )
  );
}

function countedRow(
  store: Store,
  { source }: Judged,
  { names }: Shown,
  { sheet, row }: CountedRow,
  texts: Texts
): Description {
  const { header } = sheet === 0 ? source : source.employees!;
  const column = (header.columns.get(sheet === 0 ? 'project' : 'employeeId') ??
    header.columns.get('employeeId'))!.index;
  const go = (): void =>
    void selectInSheet(store, sheet === 0 ? source.id : source.employees!.id, row, column);
  if (sheet === 0) return rowLink(row, names, texts.language, go);
  return button(fill(texts.pane.person.employeeRow, { row: row + 1, sheet: source.employees!.name }), go, {
    kind: 'link',
    key: `employees ${row}`
  });
}

/** A link that selects a row's cell in the sheet. */
export const rowLink = (
  row: number,
  names: ReadonlyMap<number, string>,
  language: Language,
  go: () => void
): Description => button(rowText(row, names.get(row) ?? '', language), go, { kind: 'link', key: row });
