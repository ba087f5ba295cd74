import type { VNode } from 'preact';
import { fill } from '../../locales';
import { usePane } from '../pane';
import { progressText, type Progress } from '../progress';
import type { Texts } from '../texts';
import { Actions, Button } from './button';

interface RunningProps {
  /** What is going on. */
  readonly label: string;
  readonly progress: Progress | undefined;
  readonly isStopping: boolean;
  /** The id of the button that cancels it. */
  readonly id: string;
  readonly onCancel: () => void;
}

/** How far something has come, with the time that is left, and the way to stop it. */
export function Running({ label, progress, isStopping, id, onCancel }: RunningProps): VNode {
  const { texts } = usePane();
  const { evaluate: words, actions } = texts.pane;
  const now = progress ? progressText(progress, texts) : words.starting;
  return (
    <>
      <progress class="progress" max={1} value={progress?.share ?? 0} aria-label={label} />
      <p class="progress-text">{isStopping ? words.cancelling : now}</p>
      <p class="muted">
        {!isStopping && progress?.secondsLeft !== undefined && timeLeft(progress.secondsLeft, texts)}
      </p>
      <Actions>
        <Button id={id} isDisabled={isStopping} onPress={onCancel}>
          {actions.cancel}
        </Button>
      </Actions>
    </>
  );
}

const timeLeft = (seconds: number, { pane, number }: Texts): string =>
  seconds < 90
    ? fill(pane.evaluate.left.seconds, { time: number(seconds) })
    : fill(pane.evaluate.left.minutes, { time: number(Math.round(seconds / 60)) });
