import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../locales';
import {
  askToRemove,
  cancelSheet,
  keepSheet,
  lookForSheet,
  removeSheet,
  writeSheet,
  type OwnSheetKind
} from '../actions/ownSheet';
import { Actions, Button } from '../components/button';
import { Message } from '../components/message';
import { Running } from '../components/running';
import { Section } from '../components/section';
import { usePane } from '../pane';
import { isBusy, jobOf, type SheetJob } from '../state';
import { failureText } from '../texts';
import { Doubtful } from './doubtful';

interface OwnSheetProps {
  readonly kind: OwnSheetKind;
  /** What is chosen before it is written. */
  readonly children?: ComponentChildren;
  /** False while something is lacking without which it cannot be written. */
  readonly canMake?: boolean;
  /** What the button that writes it says, if not what the kind has it say. */
  readonly make?: string;
}

/** A sheet of the program's own, in a section of its own: makes it, brings it up to date, and removes it. */
export function OwnSheetSection(props: OwnSheetProps): VNode {
  const words = props.kind.wordsIn(usePane().texts.language);
  return (
    <Section title={words.heading}>
      <p class="muted">{words.lead}</p>
      <OwnSheetPart {...props} />
    </Section>
  );
}

/** The same as part of another section. */
export function OwnSheetPart({ kind, children, canMake = true, make }: OwnSheetProps): VNode {
  const { state, texts, store } = usePane();
  const { id } = kind;
  const words = kind.wordsIn(texts.language);
  const sheet = state.ownSheets[id];
  const job = jobOf(state, id);
  // The user may have deleted it: then another sheet comes to the front.
  useEffect(() => void lookForSheet(store, kind), [store, id, state.selected?.sheetId]);
  useFocus(id, job.kind, sheet !== undefined);
  if (job.kind === 'writing')
    return (
      <Running
        id={`${id}-cancel`}
        label={words.heading}
        progress={job.progress}
        isStopping={job.controller.signal.aborted}
        onCancel={() => cancelSheet(store)}
      />
    );
  return (
    <>
      {job.kind === 'failed' && <Failed kind={kind} job={job} />}
      {job.kind === 'written' && sheet && (
        <Message kind="met" text={fill(words.done, { sheet: sheet.name }, texts.language)} />
      )}
      {children}
      <Actions>
        <Button
          id={`${id}-make`}
          isDisabled={isBusy(state) || !canMake}
          onPress={() => void writeSheet(store, kind)}
        >
          {make ?? (sheet ? words.again : words.make)}
        </Button>
      </Actions>
      {sheet && <Removal kind={kind} job={job} name={sheet.name} />}
    </>
  );
}

/** Where the focus goes when what had it is replaced, by what goes on. */
const FOCUS: Readonly<Record<SheetJob['kind'], string>> = {
  idle: 'remove',
  written: 'make',
  writing: 'cancel',
  asked: 'keep',
  removing: 'make',
  failed: 'make'
};

/** Keeps the focus in the section when the button that had it gives way to others. */
function useFocus(id: string, kind: SheetJob['kind'], isThere: boolean): void {
  const last = useRef(kind);
  useLayoutEffect(() => {
    if (last.current === kind) return;
    last.current = kind;
    // An element stays active even while the user types in the sheet.
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    document.getElementById(`${id}-${kind === 'idle' && !isThere ? 'make' : FOCUS[kind]}`)?.focus();
  });
}

interface FailedProps {
  readonly kind: OwnSheetKind;
  readonly job: Extract<SheetJob, { kind: 'failed' }>;
}

function Failed({ kind, job: { failure } }: FailedProps): VNode {
  const { state, texts, store } = usePane();
  if (failure.code === 'doubtful')
    return (
      <Doubtful
        id={`${kind.id}-doubtful`}
        onWrite={() => void writeSheet(store, kind, { writeAnyway: true })}
      />
    );
  return (
    <Message
      kind={failure.code === 'cancelled' ? 'info' : 'error'}
      text={failureText(failure, state.survey?.sheet ?? '', texts)}
    />
  );
}

interface RemovalProps {
  readonly kind: OwnSheetKind;
  readonly job: SheetJob;
  readonly name: string;
}

/** Removes the sheet, after asking: Excel's undo list is empty then. */
function Removal({ kind, job, name }: RemovalProps): VNode {
  const { state, texts, store } = usePane();
  const words = kind.wordsIn(texts.language);
  if (job.kind !== 'asked')
    return (
      <Button
        kind="link"
        id={`${kind.id}-remove`}
        isDisabled={isBusy(state)}
        onPress={() => askToRemove(store, kind, name)}
      >
        {fill(words.remove, { sheet: name }, texts.language)}
      </Button>
    );
  return (
    <Message kind="warning" text={fill(words.ask, { sheet: name }, texts.language)}>
      <Actions>
        <Button onPress={() => void removeSheet(store, kind)}>{words.yes}</Button>
        <Button id={`${kind.id}-keep`} onPress={() => keepSheet(store)}>
          {words.no}
        </Button>
      </Actions>
    </Message>
  );
}
