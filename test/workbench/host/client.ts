import { readFileSync } from 'node:fs';
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

const FILE = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

/**
 * The part of Microsoft's file that is the client of Excel's API, as it stands: from the classes behind every
 * application's API to the end of Excel's. What comes before and after talks to the browser's page.
 */
function clientScript(): Script {
  const file = readFileSync(FILE, 'utf8');
  const helpers = file.indexOf('_Internal.OfficeRequire');
  const start = file.lastIndexOf('var __extends = ', helpers);
  const end = file.indexOf('var _EndExcel');
  if ([helpers, start, end].some((index) => index < 0))
    throw new Error(`${FILE} is not the file of @microsoft/office-js 1.1.110.`);
  return new Script(file.slice(start, end), { filename: FILE });
}

let script: Script | undefined;

/** The page that starts without events of their own share; see {@link loadClient}. */
let sharedPage: Record<string, unknown> | undefined;

/**
 * Evaluates the client unmodified, in a context of its own. Errors, promises and dates are those of the caller.
 * @param isShared the client that was evaluated last for sharing is used once more, in other surroundings: thousands of them
 *   would fill the memory. It listens to no events but those of the first.
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
