import type { VNode } from 'preact';
import { carriedFrom } from '../../excel';
import { WHOLE_DICTIONARIES, fill } from '../../locales';
import { PEOPLE_LIST, carryOver } from '../actions/peopleList';
import { usePane } from '../pane';
import { OwnSheetSection } from './ownSheetSection';
import { Since } from './since';

/** The list of people, with the columns of the user's that go along. */
export const PeopleSection = (): VNode => (
  <OwnSheetSection kind={PEOPLE_LIST}>
    <Carried />
    <Since id="people-since" />
  </OwnSheetSection>
);

/**
 * Which of the user's columns go along, where the sheets have any that may. Those that the list has already
 * are kept up to date with it, and deleted in the sheet like any others.
 */
function Carried(): VNode | null {
  const { state, texts, store } = usePane();
  const { list, listColumns, listSeparator } = WHOLE_DICTIONARIES[texts.language];
  const { judged, survey, carried, ownSheets } = state;
  const standing = ownSheets.people?.carried ?? [];
  const offered = carriedFrom(judged?.sources ?? survey?.sources ?? []).filter(
    (id) => !standing.includes(id)
  );
  return (
    <>
      {offered.length > 0 && (
        <fieldset class="together">
          <legend class="field-label">{list.pane.carry}</legend>
          <ul>
            {offered.map((id) => (
              <li key={id}>
                <label class="tick">
                  <input
                    type="checkbox"
                    name={`carry ${id}`}
                    checked={carried.includes(id)}
                    onChange={({ currentTarget }) => carryOver(store, id, currentTarget.checked)}
                  />
                  <span>{listColumns[id]}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {standing.length > 0 && (
        <p class="muted small">
          {fill(
            list.pane.carried,
            { columns: standing.map((id) => listColumns[id]).join(listSeparator) },
            texts.language
          )}
        </p>
      )}
    </>
  );
}
