import { FunctionCalls } from './functionCalls';
import { ExcelHost, FAILURES, type ApiVersion, type HostMessage, type HostWorkbook } from './host';

/** What the add-in's frame learns about the Excel around it. */
export interface OfficeSettings {
  /** Display language, such as `ja-JP`. */
  readonly language: string;
  readonly api: ApiVersion;
}

/** A message of office.js's web protocol, in either direction, with office.js's own names. */
interface OfficeMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly 0?: unknown;
    readonly 1?: unknown;
  };
}

const CONVERSATION = 'conversation';
const APP = 'app';
/** Shared runtime and custom functions. */
const FLAGS = 3;
/** The dispatch id of a batch of the Excel API. */
const BATCH = 93;
/** The dispatch id with which the add-in reports that a function command has completed. */
const COMMAND_COMPLETED = 94;
/**
 * What the add-in's page sends when the focus leaves it by keyboard (OSF.AgaveHostAction): Ctrl+F6, and
 * Ctrl+Shift+F6.
 */
const LEAVING: Readonly<Record<number, 'forward' | 'back'>> = { 5: 'forward', 6: 'back' };
/** The category in which the client receives events of the Excel API. */
const RICH_API_EVENT = 65_536;

/**
 * Hosts an add-in's page in a frame, as Excel on the web does: answers the messages of Microsoft's office.js
 * 1.1.110 and hands each batch to the executor. The page that calls this must be served over https from the
 * frame's own host name.
 */
export class OfficeHost {
  readonly excel: ExcelHost;
  readonly functions: FunctionCalls;
  readonly frame: HTMLIFrameElement;
  private readonly hostInfo: string;
  private readonly commands = new Map<string, () => void>();
  private lastEvent = 0;
  private readonly onMessage = (event: MessageEvent): void => {
    if (event.source === this.frame.contentWindow && typeof event.data === 'string') this.receive(event.data);
  };
  /** Milliseconds that each request takes, to show the add-in waiting. */
  delay = 0;
  /** Called when a request has been answered. */
  onRequest: () => void = () => undefined;
  /** Called when the user leaves the pane by keyboard. */
  onLeave: (direction: 'forward' | 'back') => void = () => undefined;

  constructor(
    workbook: HostWorkbook,
    private readonly settings: OfficeSettings,
    page: string
  ) {
    this.excel = new ExcelHost(workbook, settings.api, (message) => this.tell(message));
    this.functions = new FunctionCalls((entry) => this.postEntry(entry), this.excel);
    this.hostInfo = `Excel$Web$16.01$${settings.language}$correlation$$$${FLAGS}`;
    this.frame = document.createElement('iframe');
    this.frame.title = 'Task pane';
    this.frame.name = JSON.stringify({
      baseFrameName: 'workbench',
      hostInfo: this.hostInfo,
      serializerVersion: 1,
      xdmInfo: `${CONVERSATION}|${APP}|${encodeURIComponent(location.href)}|`
    });
    this.frame.src = `${page}?_host_Info=${encodeURIComponent(this.hostInfo)}`;
    window.addEventListener('message', this.onMessage);
  }

  /**
   * Runs a function command of the manifest in the add-in, and resolves when the add-in reports that it has
   * completed.
   */
  invokeCommand(functionName: string): Promise<void> {
    const id = `command${++this.lastEvent}`;
    const completed = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.post({ _actionName: 'appCommandInvoked', _correlationId: 0 }, 1, [
      id,
      functionName,
      JSON.stringify({ source: { id: functionName } })
    ]);
    return completed;
  }

  /** Stops answering. */
  close(): void {
    window.removeEventListener('message', this.onMessage);
    this.frame.remove();
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as OfficeMessage;
    if (message._messageType !== 0) return;
    if (message._actionName === 'ContextActivationManager_getAppContextAsync')
      this.post(message, 0, this.context());
    else if (message._data?.DdaMethod?.DispatchId === BATCH)
      void this.answerBatch(message, message._data.ArrayData ?? []);
    else {
      const leaving =
        message._actionName === 'ContextActivationManager_notifyHost'
          ? LEAVING[Number(message._data?.[1])]
          : undefined;
      if (leaving) this.onLeave(leaving);
      if (message._data?.DdaMethod?.DispatchId === COMMAND_COMPLETED)
        this.commands.get(String(message._data[0]))?.();
      this.post(message, 0, { Version: 1, Error: 0 });
    }
  }

  private async answerBatch(message: OfficeMessage, request: readonly unknown[]): Promise<void> {
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const answer = await this.excel.execute(request[4] as string, Number(request[6] ?? 0));
    this.onRequest();
    this.post(
      message,
      0,
      'body' in answer
        ? { Version: 1, Error: 0, Data: [200, [], answer.body] }
        : { Version: 1, Error: FAILURES[answer.failure], Data: [] }
    );
  }

  private tell(message: HostMessage | 'selection' | 'settings'): void {
    if (message === 'selection')
      this.post({ _actionName: 'documentSelectionChanged', _correlationId: 0 }, 1, {});
    else if (message === 'settings') this.post({ _actionName: 'settingsChanged', _correlationId: 0 }, 1, {});
    else {
      const { messageType, targetId, message: body } = message;
      this.postEntry([RICH_API_EVENT, messageType, targetId, body, `event${++this.lastEvent}`, false]);
    }
  }

  private postEntry(entry: readonly unknown[]): void {
    this.post({ _actionName: 'richApiMessage', _correlationId: 0 }, 1, { ArrayData: [entry] });
  }

  private post(
    to: Pick<OfficeMessage, '_actionName' | '_correlationId'>,
    responseType: 0 | 1,
    data: unknown
  ): void {
    this.frame.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: 1,
        _actionName: to._actionName,
        _conversationId: CONVERSATION,
        _correlationId: to._correlationId,
        _errorCode: 0,
        _responseType: responseType,
        _data: data,
        _origin: location.origin,
        _serializerVersion: 1
      }),
      location.origin
    );
  }

  private context(): unknown {
    const { language, api } = this.settings;
    return {
      _id: APP,
      _appName: 16,
      _appVersion: '16.0',
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: 'https://localhost/Book1.xlsx',
      _clientMode: 0,
      _settings: {},
      _reason: 0,
      _osfControlType: 1,
      // Well-formed XML, since office.js parses it: the parser's error page has styles, which the page's
      // policy forbids.
      _eToken: encodeURIComponent('<t aid="" cid=""/>'),
      _correlationId: 'correlation',
      _appInstanceId: 'instance',
      _appMinorVersion: 0,
      _hostFullVersion: '16.0.1.1',
      _addinName: 'ITSS',
      _appDomains: [],
      _initialDisplayMode: 0,
      _requirementMatrix: JSON.stringify({
        ExcelApi: api,
        SharedRuntime: '1.1',
        CustomFunctions: '1.9',
        CustomFunctionsRuntime: '1.4',
        RibbonApi: '1.1',
        DelayForCellEdit: '1.1'
      })
    };
  }
}
