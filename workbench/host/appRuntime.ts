/** Whether the add-in's page is seen (Office.VisibilityMode). */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

/** The add-in's shared runtime: the host shows and hides its page, and so may the add-in itself (Office.addin). */
export class AppRuntime {
  /** Told when the add-in asks to be seen, or not to be. */
  onAsked: (state: RuntimeState) => void = () => undefined;
  state: RuntimeState = 'Visible';

  ask(state: RuntimeState): void {
    this.state = state;
    this.onAsked(state);
  }
}
