/** Whether the add-in's page is visible (Office.VisibilityMode). */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

/** The add-in's shared runtime: the host can show and hide its page, and so can the add-in itself (Office.addin). */
export class AppRuntime {
  /** Called when the add-in asks to be shown or hidden. */
  onAsked: (state: RuntimeState) => void = () => undefined;
  state: RuntimeState = 'Visible';

  ask(state: RuntimeState): void {
    this.state = state;
    this.onAsked(state);
  }
}
