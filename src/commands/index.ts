/** What the commands of the ribbon and the context menu do. */
export interface Commands {
  readonly evaluateSheet: () => Promise<void>;
  readonly listPeople: () => Promise<void>;
  readonly insertTemplate: () => Promise<void>;
  readonly explainRow: () => Promise<void>;
  readonly showHelp: () => Promise<void>;
}

const COMMANDS = [
  'evaluateSheet',
  'listPeople',
  'insertTemplate',
  'explainRow',
  'showHelp'
] as const satisfies readonly (keyof Commands)[];

/**
 * Milliseconds after which a command is reported as completed even though its work goes on, visible in the
 * pane. Excel makes other commands wait for it, and after five minutes "the add-in times out" (manifest
 * reference, Action element); a shared runtime keeps running until the workbook is closed ("Runtimes in
 * Office Add-ins", browser runtime).
 */
const LONGEST = 60_000;

/**
 * Tells Excel which function runs for each command that the manifest names. Excel waits for
 * `event.completed()`: it is called once, whether the command succeeds or fails, and before Excel's own time
 * limit.
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
