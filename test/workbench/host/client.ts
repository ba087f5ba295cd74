import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInContext, createContext, Script } from 'node:vm';

/** What the client needs of the page and of office.js around it. */
export interface ClientSurroundings {
  readonly Office: unknown;
  readonly OSF: unknown;
}

export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Marks between which the client stands in a file of Microsoft's, as it is written. */
interface Marks {
  readonly start: string;
  /** In the client, after its start. */
  readonly inside: string;
  readonly end: string;
}

/** The package's file, with names and comments, and the minified one of later builds. */
const MARKS: readonly Marks[] = [
  { start: 'var __extends = ', inside: '_Internal.OfficeRequire', end: 'var _EndExcel' },
  {
    start: 'var OfficeExtension;__extends=',
    inside: 'e.OfficeRequire=null',
    end: 'OSFAriaLogger.AriaLogger.EnableSendingTelemetryWithOTel='
  }
];

/**
 * The file of the client for Excel on the web: the package's, or that of the build in the folder `OFFICE_JS`.
 */
export const CLIENT_FILE = process.env.OFFICE_JS
  ? join(process.env.OFFICE_JS, 'excel-web-16.00.js')
  : require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

/**
 * The part of Microsoft's file that is the client of Excel's API, as it stands: from the classes behind every
 * application's API to the end of Excel's. What comes before and after talks to the browser's page.
 */
function clientScript(): Script {
  const file = readFileSync(CLIENT_FILE, 'utf8');
  for (const { start, inside, end } of MARKS) {
    const within = file.indexOf(inside);
    const [from, to] = [file.lastIndexOf(start, within), file.indexOf(end)];
    // The minified file declares Excel beside others, before its start.
    if (within >= 0 && from >= 0 && to >= 0)
      return new Script(`var Excel;${file.slice(from, to)}`, { filename: CLIENT_FILE });
  }
  throw new Error(`The client of Excel's API was not found in ${CLIENT_FILE}.`);
}

let script: Script | undefined;

/** The page that starts without events of their own share; see {@link loadClient}. */
let sharedPage: Record<string, unknown> | undefined;

/**
 * Evaluates the client unmodified, in a context of its own. Errors, promises and dates are those of the
 * caller.
 * @param isShared the client that was evaluated last for sharing is used once more, in other surroundings:
 * thousands of them would fill the memory. It listens to no events but those of the first.
 */
export function loadClient(surroundings: ClientSurroundings, isShared = false): Client {
  const page = (isShared ? sharedPage : undefined) ?? newPage();
  if (isShared) sharedPage = page;
  const isEvaluated = 'Excel' in page;
  Object.assign(page, surroundings);
  script ??= clientScript();
  if (!isEvaluated) script.runInContext(page);
  return runInContext('({ Excel: Excel, OfficeExtension: OfficeExtension })', page) as Client;
}

function newPage(): Record<string, unknown> {
  const page: Record<string, unknown> = {
    console,
    Promise,
    Error,
    Date,
    JSON,
    performance,
    navigator: { userAgent: '' },
    document: {},
    // The client retries a failed clean-up after five seconds: no test is to wait for that.
    setTimeout: (work: () => void, delay: number) => setTimeout(work, delay).unref(),
    clearTimeout
  };
  page.window = page;
  createContext(page);
  return page;
}
