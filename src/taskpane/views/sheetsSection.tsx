import type { VNode } from 'preact';
import { WHOLE_DICTIONARIES, fill } from '../../locales';
import { HISTORY, SUMMARY, judgementsOf, keptAs, nameResult } from '../actions/departmentSheets';
import { usePane } from '../pane';
import { OwnSheetPart, OwnSheetSection } from './ownSheetSection';
import { PeopleSection } from './peopleSection';
import { Since } from './since';

/** The program's own sheets of the department. */
export const SheetsSection = (): VNode => (
  <>
    <PeopleSection />
    <OwnSheetSection kind={SUMMARY}>
      <Since id="summary-since" />
    </OwnSheetSection>
    <History />
  </>
);

function History(): VNode {
  const { state, texts, store } = usePane();
  const kept = keptAs(state);
  return (
    <OwnSheetSection kind={HISTORY} canMake={kept.trim() !== ''}>
      <div class="field">
        <label for="kept-as" class="field-label">
          {WHOLE_DICTIONARIES[texts.language].sheets.keptAs}
        </label>
        <input
          id="kept-as"
          type="text"
          class="select"
          autocomplete="off"
          maxLength={100}
          value={kept}
          onInput={({ currentTarget }) => nameResult(store, currentTarget.value)}
        />
      </div>
    </OwnSheetSection>
  );
}

/** The judgement sheet of the person shown. */
export function PersonSheet(): VNode | null {
  const { shown } = usePane().state;
  return shown ? <OwnSheetPart kind={judgementsOf({ employeeId: shown.employeeId })} /> : null;
}

/** The judgement sheets of all of whom a column of the user's says what is filtered by. */
export function GroupSheets(): VNode | null {
  const { state, texts } = usePane();
  const [of] = (state.judged?.carried ?? []).flatMap(({ id }) => {
    const value = state.filter.carried[id] ?? '';
    return value === '' ? [] : [{ column: id, value }];
  });
  if (!of) return null;
  const { judgementsOf: words } = WHOLE_DICTIONARIES[texts.language].sheets;
  return <OwnSheetPart kind={judgementsOf(of)} make={fill(words, { group: of.value }, texts.language)} />;
}
