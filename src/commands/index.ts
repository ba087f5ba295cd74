/** What the ribbon's and the context menu's commands do. */
export interface Commands {
  readonly evaluateSheet: () => Promise<void>;
  readonly insertTemplate: () => Promise<void>;
  readonly explainRow: () => Promise<void>;
}

const COMMANDS = [
  'evaluateSheet',
  'insertTemplate',
  'explainRow'
] as const satisfies readonly (keyof Commands)[];

/**
 * Milliseconds after which a command counts as completed while its work goes on, seen in the pane. Excel takes one for failed
 * after five minutes, "the add-in times out" (manifest reference, Action element), and lets others wait meanwhile; a shared
 * runtime runs until the workbook is closed ("Runtimes in Office Add-ins", browser runtime).
 */
const LONGEST = 60_000;

/**
 * Tells Excel what to do for each command that the manifest names. Excel waits for `event.completed()`, which comes once,
 * whether the command has succeeded or not, and before Excel loses patience.
 */
export function associateCommands(commands: Commands): void {
  for (const id of COMMANDS) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const limit = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, LONGEST);
      });
      void Promise.race([commands[id](), limit]).finally(() => {
        clearTimeout(timer);
        event.completed();
      });
    });
  }
}
