import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../locales';
import { download, loadProfile, profileOf } from '../actions/profile';
import { Actions, Button } from '../components/button';
import { Message } from '../components/message';
import { Section } from '../components/section';
import { usePane } from '../pane';

type Shown =
  | { readonly kind: 'saved'; readonly text: string }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'refused'; readonly fault: string; readonly at: string };

/** What carries columns, words, readings and sheets from one workbook to another. */
export function ProfileSection(): VNode {
  const { state, texts, store } = usePane();
  const { profile } = texts.match;
  const [shown, setShown] = useState<Shown | undefined>(undefined);
  const save = (): void => {
    const text = profileOf(state);
    download('itss-profile.json', text);
    setShown({ kind: 'saved', text });
  };
  const load = async (file: Blob): Promise<void> => {
    const refused = await loadProfile(store, file);
    if (!refused) setShown({ kind: 'loaded' });
    else {
      const { fault } = refused;
      setShown({
        kind: 'refused',
        ...(typeof fault === 'string' ? { fault, at: '' } : { fault: 'at', at: fault.at })
      });
    }
  };
  return (
    <Section title={profile.heading}>
      <p class="muted">{profile.lead}</p>
      <Actions>
        <Button onPress={save}>{profile.save}</Button>
        <label class="button file-button">
          {profile.load}
          <input
            type="file"
            accept=".json,application/json"
            class="visually-hidden"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = '';
              if (file) void load(file);
            }}
          />
        </label>
      </Actions>
      {shown?.kind === 'loaded' && <Message kind="met" text={profile.loaded} />}
      {shown?.kind === 'refused' && (
        <div role="alert">
          <Message kind="error" text={fill(profile.refused, shown)} />
        </div>
      )}
      {shown?.kind === 'saved' && (
        <>
          <label for="profile-text" class="muted small">
            {profile.byHand}
          </label>
          <textarea id="profile-text" class="copy-text" readOnly rows={8} value={shown.text} />
        </>
      )}
    </Section>
  );
}
