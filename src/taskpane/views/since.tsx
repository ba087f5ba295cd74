import type { VNode } from 'preact';
import { WHOLE_DICTIONARIES } from '../../locales';
import { compareWith } from '../actions/departmentSheets';
import { SelectField } from '../components/select';
import { usePane } from '../pane';
import { sinceIn } from '../state';

const NONE = '';

/** With which kept result a sheet compares everybody; nothing where none has been kept. */
export function Since({ id }: { readonly id: string }): VNode | null {
  const { state, texts, store } = usePane();
  const names = state.ownSheets.history?.keptNames ?? [];
  if (names.length === 0) return null;
  const { since, sinceNone } = WHOLE_DICTIONARIES[texts.language].sheets;
  return (
    <SelectField
      id={id}
      label={since}
      options={[{ value: NONE, text: sinceNone }, ...names.map((name) => ({ value: name, text: name }))]}
      value={sinceIn(state) ?? NONE}
      onChoose={(name) => compareWith(store, name === NONE ? undefined : name)}
    />
  );
}
