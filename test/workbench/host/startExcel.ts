import { parseAddress } from '../../../src/ranges';
import {
  ExcelHost,
  FAILURES,
  MERGE_UNDO_GROUP,
  MemoryWorkbook,
  SimulatedUser,
  UserStorage,
  type ApiVersion,
  type CellContent,
  type CellStyle,
  type HostMessage,
  type HostTable
} from '../../../workbench/host';
import { loadClient } from './client';

/**
 * Rows of a sheet; blanks are null or empty texts. Contents are taken as they are, not as if they were typed.
 */
export type SheetRows = readonly (readonly (CellContent | undefined)[])[];

export interface TableOptions {
  readonly name: string;
  /** With the header row, where there is one. */
  readonly address: string;
  /** True unless said. */
  readonly showHeaders?: boolean;
}

export interface ExcelOptions {
  /** The ExcelApi version of the host; 1.14 unless said. The client knows nothing above 1.15. */
  readonly api?: ApiVersion;
  /** Further requirement sets by name, or null to take one away. */
  readonly sets?: Readonly<Record<string, string | null>>;
  /** The sheets in their order, with their rows from A1 on. */
  readonly sheets?: Readonly<Record<string, SheetRows>>;
  readonly tables?: readonly TableOptions[];
  /** Formats of cells by address. */
  readonly styles?: Readonly<Record<string, Partial<CellStyle>>>;
  /** The client is that of other starts like this one, which saves time and memory; no events reach it. */
  readonly sharesClient?: boolean;
  readonly displayLanguage?: string;
  readonly platform?: 'OfficeOnline' | 'PC' | 'Mac';
  /** A workbook that is open elsewhere too, instead of a new one. */
  readonly workbook?: MemoryWorkbook;
  /** What the browser keeps for this person; nothing yet unless given. */
  readonly storage?: UserStorage;
  /** Where storage is partitioned by what it is used in (Office.context.partitionKey). */
  readonly partitionKey?: string;
}

export interface StartedExcel {
  readonly workbook: MemoryWorkbook;
  readonly host: ExcelHost;
  /** The person's `localStorage`. */
  readonly storage: UserStorage;
  /** The one at the keyboard, and somebody who edits the same workbook elsewhere. */
  readonly user: SimulatedUser;
  readonly coAuthor: SimulatedUser;
  /** What the add-in associated with its function commands. */
  readonly commands: ReadonlyMap<string, (event: { completed: () => void }) => void>;
  /** Waits until every event on its way has been handled. */
  settled(): Promise<void>;
}

type Handler = (args: unknown) => void;
interface Delivered {
  readonly entries: readonly [HostMessage];
}

/** The number of the event in the client. */
const VISIBILITY_CHANGED = 65_539;
type Callback = (result: {
  status: 'succeeded' | 'failed';
  value?: unknown;
  error?: { code: number; message: string };
}) => void;

/**
 * Starts a workbook with Excel around it and sets `Excel`, `OfficeExtension` and `Office` as an add-in's page
 * has them: Microsoft's own client, whose requests the host answers. A second start is another Excel; the
 * first one's is gone.
 */
export function startExcel(options: ExcelOptions = {}): StartedExcel {
  const api = options.api ?? '1.14';
  const workbook = options.workbook ?? makeWorkbook(options);
  const storage = options.storage ?? new UserStorage();
  const handlers = {
    message: new Set<Handler>(),
    selection: new Set<Handler>(),
    settings: new Set<Handler>()
  };
  const commands = new Map<string, (event: { completed: () => void }) => void>();
  const host = new ExcelHost(workbook, api, (message) => deliver(handlers, message));
  const office = officeOf(options, api, handlers, commands, host) as typeof Office;
  const { Excel, OfficeExtension } = loadClient(
    { Office: office, OSF: osfOf(host, handlers.message) },
    options.sharesClient
  );
  Object.assign(globalThis, {
    Excel: groupsUndo ? Excel : groupingUndo(Excel, office),
    OfficeExtension,
    Office: office,
    localStorage: storage
  });
  return {
    workbook,
    host,
    storage,
    commands,
    user: new SimulatedUser(workbook, 'Local'),
    coAuthor: new SimulatedUser(workbook, 'Remote'),
    settled: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
  };
}

/** Clients since ExcelApi 1.20 group undo by themselves: those of other builds than the package's do. */
const groupsUndo = process.env.OFFICE_JS !== undefined;

interface Flagged {
  _requestFlagModifier: number;
}

/**
 * The client as it is since ExcelApi 1.20: it passes `mergeUndoGroup` on where `MergeUndoGroup` is announced,
 * and ends a batch that is refused with the error as it came, nothing retried.
 */
function groupingUndo(client: typeof Excel, office: typeof Office): typeof Excel {
  type Work = (context: Excel.RequestContext) => Promise<unknown>;
  const run = (...args: readonly unknown[]): Promise<unknown> => {
    const work = args.at(-1) as Work;
    const isGrouped =
      (args[0] as Excel.RunOptions).mergeUndoGroup === true &&
      office.context.requirements.isSetSupported('MergeUndoGroup');
    return (client.run as (...all: readonly unknown[]) => Promise<unknown>)(
      ...args.slice(0, -1),
      (context: Excel.RequestContext) => {
        const flagged = context as unknown as Flagged;
        flagged._requestFlagModifier &= ~MERGE_UNDO_GROUP;
        if (isGrouped) flagged._requestFlagModifier |= MERGE_UNDO_GROUP;
        return work(context);
      }
    );
  };
  return Object.assign(Object.create(client) as typeof Excel, { run });
}

function makeWorkbook({ sheets = { Sheet1: [] }, tables = [], styles = {} }: ExcelOptions): MemoryWorkbook {
  const workbook = new MemoryWorkbook('Book1.xlsx', Object.keys(sheets));
  for (const [name, rows] of Object.entries(sheets)) {
    workbook.sheet(name).write(
      0,
      0,
      rows.map((row) => row.map((content) => (content === '' || content === undefined ? null : content)))
    );
  }
  tables.forEach((table) => makeTable(workbook, table));
  for (const [address, style] of Object.entries(styles)) {
    const { sheet, range } = parseAddress(address)!;
    workbook.sheet(sheet!).setStyle(range, style);
  }
  return workbook;
}

function makeTable(workbook: MemoryWorkbook, { name, address, showHeaders }: TableOptions): HostTable {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address.`);
  return workbook.addTable(
    parsed.sheet === undefined ? workbook.activeSheet() : workbook.sheet(parsed.sheet),
    parsed.range,
    name,
    showHeaders
  );
}

type Handlers = Readonly<Record<'message' | 'selection' | 'settings', Set<Handler>>>;

/** Events reach the add-in later than what caused them has ended, as messages from another window do. */
function deliver(handlers: Handlers, message: HostMessage | 'selection' | 'settings'): void {
  setImmediate(() => {
    if (typeof message === 'string') handlers[message].forEach((handler) => handler({}));
    else
      handlers.message.forEach((handler) => handler({ entries: [{ messageCategory: 65_536, ...message }] }));
  });
}

/** The part of office.js that carries the client's requests to Excel and Excel's messages to the client. */
function osfOf(host: ExcelHost, onMessage: Set<Handler>): unknown {
  return {
    _OfficeAppFactory: { getHostInfo: () => ({ hostPlatform: 'web' }) },
    DDA: {
      RichApi: {
        executeRichApiRequestAsync: (request: readonly unknown[], callback: Callback) => {
          void host.execute(request[4] as string, request[6] as number).then((answer) => {
            if ('body' in answer) callback({ status: 'succeeded', value: { data: [200, [], answer.body] } });
            else
              callback({
                status: 'failed',
                error: { code: FAILURES[answer.failure], message: answer.failure }
              });
          });
        },
        richApiMessageManager: {
          register: (handler: Handler) => Promise.resolve(void onMessage.add(handler))
        }
      }
    }
  };
}

function officeOf(
  { sets = {}, displayLanguage = 'en-US', platform = 'OfficeOnline', partitionKey }: ExcelOptions,
  api: ApiVersion,
  handlers: Handlers,
  commands: Map<string, (event: { completed: () => void }) => void>,
  { runtime }: ExcelHost
): unknown {
  const versions: Record<string, string | null> = {
    ExcelApi: api,
    SharedRuntime: '1.1',
    DelayForCellEdit: '1.1',
    CustomFunctionsRuntime: '1.4',
    ...sets
  };
  const info = { host: 'Excel', platform };
  const subscribable = (of: Set<Handler>): Record<string, unknown> => ({
    addHandlerAsync: (_type: string, handler: Handler, callback: Callback) => {
      of.add(handler);
      callback({ status: 'succeeded' });
    },
    removeHandlerAsync: (_type: string, { handler }: { handler: Handler }, callback: Callback) => {
      of.delete(handler);
      callback({ status: 'succeeded' });
    }
  });
  return {
    onReady: (callback?: (ready: typeof info) => void) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    EventType: { DocumentSelectionChanged: 'documentSelectionChanged', SettingsChanged: 'settingsChanged' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    addin: {
      showAsTaskpane: async () => {
        runtime.ask('Visible');
      },
      hide: async () => {
        runtime.ask('Background');
      },
      // As Office.addin of the client hands on the message of the host.
      onVisibilityModeChanged: async (handler: (message: { visibilityMode: string }) => void) => {
        handlers.message.add((args) => {
          const [{ messageType, message }] = (args as Delivered).entries;
          if (messageType !== VISIBILITY_CHANGED) return;
          const { visibility } = JSON.parse(message) as { visibility: string };
          handler({ visibilityMode: visibility === 'Visible' ? 'Taskpane' : 'Hidden' });
        });
      }
    },
    actions: {
      associate: (id: string, command: (event: { completed: () => void }) => void) => {
        commands.set(id, command);
      }
    },
    context: {
      ...info,
      displayLanguage,
      contentLanguage: displayLanguage,
      partitionKey,
      diagnostics: { ...info, version: '16.0.1.1' },
      requirements: {
        isSetSupported: (name: string, version = '1.1') => isAtLeast(versions[name] ?? null, version)
      },
      document: { ...subscribable(handlers.selection), settings: subscribable(handlers.settings) }
    }
  };
}

/** Versions are compared part by part: 1.14 is above 1.9. */
function isAtLeast(has: string | null, wanted: string): boolean {
  if (has === null) return false;
  const [major = 0, minor = 0] = has.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
