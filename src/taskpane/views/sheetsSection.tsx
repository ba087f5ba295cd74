import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { SHEET_KINDS, type SheetKind } from '../../excel';
import { WHOLE_DICTIONARIES, fill } from '../../locales';
import { localDay } from '../../worksheet';
import {
  askToRemoveSheet,
  keepUnder,
  lookForSheets,
  makeJudgements,
  makeSummary,
  nameResult,
  removeSheet
} from '../actions/ownSheets';
import { Actions, Button } from '../components/button';
import { Message } from '../components/message';
import { Section } from '../components/section';
import { usePane } from '../pane';
import { isBusy } from '../state';
import { SheetJob } from './sheetJob';

/** The department's own sheets: makes them, brings them up to date, and removes them. */
export function SheetsSection(): VNode {
  const { state, texts, store } = usePane();
  const words = WHOLE_DICTIONARIES[texts.language].sheets;
  const { found, kept = localDay(new Date()) } = state.ownSheets;
  useEffect(() => void lookForSheets(store), [store]);
  const isNamed = kept.trim() !== '';
  return (
    <Section title={words.heading}>
      <p class="muted">{words.lead}</p>
      <SheetJob of={['summary', 'history']}>
        <Actions>
          <Button isDisabled={isBusy(state)} onPress={() => void makeSummary(store)}>
            {found.summary ? words.summaryAgain : words.summary}
          </Button>
        </Actions>
        <div class="field">
          <label for="kept-as" class="field-label">
            {words.keptAs}
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
        <Actions>
          <Button isDisabled={isBusy(state) || !isNamed} onPress={() => void keepUnder(store, kept.trim())}>
            {fill(words.keep, { name: kept.trim() })}
          </Button>
        </Actions>
        {SHEET_KINDS.map((kind) => {
          const sheet = found[kind];
          return sheet && <Removal key={kind} kind={kind} name={sheet.name} />;
        })}
      </SheetJob>
    </Section>
  );
}

/** Removes a sheet, after asking: Excel's undo list is empty then. */
function Removal({ kind, name }: { readonly kind: SheetKind; readonly name: string }): VNode {
  const { state, texts, store } = usePane();
  const words = WHOLE_DICTIONARIES[texts.language].sheets;
  if (state.ownSheets.askedToRemove !== kind)
    return (
      <Button kind="link" isDisabled={isBusy(state)} onPress={() => askToRemoveSheet(store, kind)}>
        {fill(words.remove, { sheet: name })}
      </Button>
    );
  return (
    <Message
      kind="warning"
      text={fill(kind === 'history' ? words.askHistory : words.ask, { sheet: name }, texts.language)}
    >
      <Actions>
        <Button onPress={() => void removeSheet(store, kind)}>{words.yes}</Button>
        <Button onPress={() => askToRemoveSheet(store, undefined)}>{words.no}</Button>
      </Actions>
    </Message>
  );
}

/** The judgement sheet of the person shown. */
export function PersonSheet(): VNode | null {
  const { state, texts, store } = usePane();
  const { shown } = state;
  if (!shown) return null;
  const { employeeId } = shown;
  return (
    <SheetJob of={['person']}>
      <Actions>
        <Button isDisabled={isBusy(state)} onPress={() => void makeJudgements(store, { employeeId })}>
          {WHOLE_DICTIONARIES[texts.language].sheets.judgement}
        </Button>
      </Actions>
    </SheetJob>
  );
}

/** The judgement sheets of all of whom a column of the user's says what is filtered by. */
export function GroupSheets(): VNode | null {
  const { state, texts, store } = usePane();
  const words = WHOLE_DICTIONARIES[texts.language].sheets;
  const groups = (state.judged?.carried ?? []).flatMap(({ id }) => {
    const value = state.filter.carried[id] ?? '';
    return value === '' ? [] : [{ column: id, value }];
  });
  if (groups.length === 0) return null;
  return (
    <SheetJob of={['group']}>
      <Actions>
        {groups.map((of) => (
          <Button key={of.column} isDisabled={isBusy(state)} onPress={() => void makeJudgements(store, of)}>
            {fill(words.judgements, { group: of.value })}
          </Button>
        ))}
      </Actions>
    </SheetJob>
  );
}
