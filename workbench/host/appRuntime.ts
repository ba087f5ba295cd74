import type { HostMessage } from './hostEvents';

/** Whether the add-in's page is visible (Office.VisibilityMode). */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

/** The number of the event in Microsoft's client, to which no request subscribes. */
const VISIBILITY_CHANGED = 65_539;

/**
 * The add-in's shared runtime: the host can show and hide its page, and so can the add-in itself
 * (Office.addin). The page goes on running while it is hidden, and is told
 * (Office.addin.onVisibilityModeChanged, SharedRuntime 1.1).
 */
export class AppRuntime {
  /** Called when the add-in asks to be shown or hidden. */
  onAsked: (state: RuntimeState) => void = () => undefined;
  private current: RuntimeState = 'Visible';

  constructor(private readonly send: (message: HostMessage) => void) {}

  get state(): RuntimeState {
    return this.current;
  }

  set state(state: RuntimeState) {
    if (state === this.current) return;
    this.current = state;
    const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
    this.send({ messageType: VISIBILITY_CHANGED, targetId: '', message: JSON.stringify({ visibility }) });
  }

  ask(state: RuntimeState): void {
    this.state = state;
    this.onAsked(state);
  }
}
