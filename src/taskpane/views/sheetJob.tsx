import type { ComponentChildren, VNode } from 'preact';
import { WHOLE_DICTIONARIES, fill } from '../../locales';
import { cancelSheet } from '../actions/ownSheets';
import { Actions, Button } from '../components/button';
import { Message } from '../components/message';
import { usePane } from '../pane';
import { progressText } from '../progress';
import type { OwnSheets, SheetWanted } from '../state';
import { failureText } from '../texts';

interface SheetJobProps {
  /** What is made here. */
  readonly of: readonly SheetWanted[];
  /** What begins it. */
  readonly children: ComponentChildren;
}

/** How a sheet that is made here is going, or went, with what begins it. */
export function SheetJob({ of, children }: SheetJobProps): VNode {
  const { state, texts } = usePane();
  const { job } = state.ownSheets;
  if (job.kind === 'idle' || !of.includes(job.of)) return <>{children}</>;
  if (job.kind === 'running') return <Running job={job} />;
  return (
    <>
      {job.kind === 'failed' ? (
        <Message
          kind={job.failure.code === 'cancelled' ? 'info' : 'error'}
          text={failureText(job.failure, state.survey?.sheet ?? '', texts)}
        />
      ) : (
        <Message
          kind="met"
          text={fill(WHOLE_DICTIONARIES[texts.language].sheets.done, { sheet: job.sheet }, texts.language)}
        />
      )}
      {children}
    </>
  );
}

function Running({ job }: { readonly job: Extract<OwnSheets['job'], { kind: 'running' }> }): VNode {
  const { texts, store } = usePane();
  const { evaluate, actions } = texts.pane;
  const { progress, controller } = job;
  const isStopping = controller.signal.aborted;
  const now = progress ? progressText(progress, texts) : evaluate.starting;
  return (
    <>
      <progress
        class="progress"
        max={1}
        value={progress?.share ?? 0}
        aria-label={WHOLE_DICTIONARIES[texts.language].sheets.heading}
      />
      <p class="progress-text">{isStopping ? evaluate.cancelling : now}</p>
      <Actions>
        <Button isDisabled={isStopping} onPress={() => cancelSheet(store)}>
          {actions.cancel}
        </Button>
      </Actions>
    </>
  );
}
