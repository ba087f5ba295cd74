/** What the ribbon's and the context menu's commands do. */
export interface Commands {
  readonly evaluateSheet: () => Promise<void>;
  readonly insertTemplate: () => Promise<void>;
  readonly explainRow: () => Promise<void>;
}

const COMMANDS = ['evaluateSheet', 'insertTemplate', 'explainRow'] as const satisfies readonly (keyof Commands)[];

/**
 * Tells Excel what to do for each command that the manifest names. Excel waits for `event.completed()`, which comes
 * whether the command has succeeded or not.
 */
export function associateCommands(commands: Commands): void {
  for (const id of COMMANDS) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void commands[id]().finally(() => event.completed());
    });
  }
}
