import type { VNode } from 'preact';
import { COLUMN_IDS, fill } from '../../locales';
import { columnName, meaningText } from '../../worksheet';
import { useMeanings } from '../actions/matching';
import { Button } from '../components/button';
import { Section } from '../components/section';
import { usePane } from '../pane';
import { isBusy } from '../state';

/** Every word that is matched in this workbook, with a button that matches it no longer. */
export function MatchedWords(): VNode {
  const { state, texts, store } = usePane();
  const { meanings } = state.settings;
  const { words } = texts.match;
  const columns = COLUMN_IDS.filter((id) => Object.keys(meanings[id] ?? {}).length > 0);
  return (
    <Section title={words.list}>
      {columns.length === 0 && <p class="muted">{words.none}</p>}
      {columns.map((column) => (
        <div key={column} class="matched">
          <p class="field-label">{columnName(column, texts.language)}</p>
          <ul>
            {Object.entries(meanings[column] ?? {}).map(([word, ids]) => {
              const values = { word, meaning: meaningText(column, ids, texts.language) };
              return (
                <li key={word} class="matched-word">
                  <span>{fill(words.entry, values)}</span>
                  <Button
                    kind="link"
                    label={fill(words.removeOf, values)}
                    isDisabled={isBusy(state)}
                    onPress={() => void useMeanings(store, [{ column, text: word, ids: undefined }])}
                  >
                    {words.remove}
                  </Button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </Section>
  );
}
