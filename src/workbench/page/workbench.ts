import type { IWorkbookData } from '@univerjs/core';
import { OfficeHost } from '../officeHost';
import { GridWorkbook } from '../grid/gridWorkbook';
import { endUniver, snapshot, spills, startUniver, type Services } from '../grid/services';
import { addToContextMenu } from '../grid/contextMenu';
import { registerFunctions, type FunctionMetadata } from '../grid/functions';
import { area, areaAddress, type WorkbookEvent } from '../host';
import { openFile, saveFile, tableStyles, type FileNote, type OpenedFile } from '../file';
import { element } from './elements';
import { iconOf, readManifest, type AddIn, type Command } from './manifest';
import { errorText, notesText } from './notes';
import { firstButton, Regions } from './regions';
import { ribbon } from './ribbon';
import { switches, type Conditions } from './switches';
import { LOCALES, say, type TextKey } from './texts';

const SAMPLES = { en: 'department.xlsx', ja: 'department-ja.xlsx' } as const;

/** The page: a spreadsheet, a ribbon and the add-in's pane, which know each other by Microsoft's protocol alone. */
export class Workbench {
  services!: Services;
  host!: OfficeHost;
  workbook!: GridWorkbook;
  private addIn!: AddIn;
  private file!: OpenedFile;
  private isPaneOpen = true;
  /** The sentence behind the error of a custom function, by its cell. */
  private readonly sentences = new Map<string, string>();

  private readonly regions: Regions;

  private readonly bar = element('header', { class: 'bar' });
  private readonly ribbonPlace = element('nav', {});
  private readonly grid = element('section', { class: 'grid' });
  private readonly pane = element('aside', { class: 'pane' });
  private readonly status = element('p', { class: 'status', role: 'status' });

  constructor(private readonly manifest: string, private conditions: Conditions) {
    document.body.replaceChildren(this.bar, this.ribbonPlace, element('main', { class: 'main' }, this.grid, this.pane), this.status);
    this.regions = new Regions([
      { place: this.bar, first: firstButton(this.bar) }, { place: this.ribbonPlace, first: firstButton(this.ribbonPlace) },
      { place: this.grid, first: () => this.grid.querySelector('canvas[id^="univer-sheet-main"]') }, { place: this.pane, first: () => this.host.frame }
    ]);
  }

  /** Opens the sample department in the language of Office. */
  async openSample(): Promise<void> {
    const name = SAMPLES[this.conditions.language];
    const response = await fetch(`assets/samples/${name}`);
    await this.open(name, new Uint8Array(await response.arrayBuffer()));
  }

  /** Opens a workbook in place of the one that is open. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    this.tell('opening', { name });
    await painted();
    try {
      this.file = await openFile(name, bytes);
    } catch (error) {
      this.tell('cannotOpen', { name, reason: errorText(error, this.conditions.language) });
      return;
    }
    await this.start(this.file.workbook);
    this.tell('opened', { name }, this.file.notes);
  }

  /** Gives the workbook to the browser as a download. */
  save(): void {
    const { name } = this.file;
    try {
      const { bytes, notes } = saveFile(this.file, snapshot(this.services), spills(this.services));
      const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
      element('a', { href: address, download: name }).click();
      setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);
      this.tell('saved', { name }, notes);
    } catch (error) {
      this.tell('cannotSave', { reason: errorText(error, this.conditions.language) });
    }
  }

  /** Runs a button of the manifest. */
  async run(command: Command): Promise<void> {
    if (command.functionName === null) {
      this.showPane(true);
      this.status.textContent = '';
      return;
    }
    this.tell('working', { name: command.label });
    await this.host.invokeCommand(command.functionName);
    this.status.textContent = '';
  }

  /** Changes how Excel behaves; the language, the theme and the version need a new start, which keeps the workbook. */
  change(to: Partial<Conditions>): void {
    this.conditions = { ...this.conditions, ...to };
    if ('language' in to || 'dark' in to || 'api' in to) void this.start(snapshot(this.services));
    else this.apply();
  }

  private async start(data: IWorkbookData): Promise<void> {
    const { language, dark, api } = this.conditions;
    const settings = this.workbook?.settings;
    this.addIn = readManifest(this.manifest, LOCALES[language], new URL('.', location.href).href);
    const functions = this.addIn.functions === null ? [] : await metadataOf(this.addIn.functions);
    if (this.services) endUniver(this.services);
    this.host?.close();
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    document.title = `${this.file.name} · ${say(language, 'title')}`;
    this.bar.replaceChildren(...this.barParts());
    this.ribbonPlace.setAttribute('aria-label', say(language, 'ribbon'));
    this.ribbonPlace.replaceChildren(ribbon(this.addIn, say(language, 'ribbon'), (command) => { void this.run(command); }));
    const container = element('div', { class: 'grid-container' });
    this.grid.replaceChildren(container);
    this.grid.setAttribute('aria-label', say(language, 'grid'));
    this.services = startUniver(container, data, { language, dark });
    this.workbook = new GridWorkbook(this.services, this.file.name);
    this.workbook.styleTables(tableStyles(data));
    void this.workbook.fitRows();
    if (settings && data !== this.file.workbook) settings.forEach((value, key) => this.workbook.settings.set(key, value));
    for (const command of this.addIn.contextMenu) addToContextMenu(this.services, { id: command.id, label: command.label, icon: iconOf(command, 16) }, () => { void this.run(command); });
    this.host = new OfficeHost(this.workbook, { language: LOCALES[language], api }, 'taskpane.html');
    registerFunctions(this.services, functions, async (id, parameters, cell) => {
      // Univer remembers what formulas mean beyond the workbook they were in; the pane of then is gone.
      const result = await this.host.functions.call(id, parameters, cell);
      this.sentences.set(cell, 'error' in result ? result.message : '');
      return result;
    });
    this.workbook.subscribe((event) => { this.onWorkbookEvent(event); });
    // A snapshot does not hold what formulas spill.
    this.workbook.calculate();
    this.host.onLeave = (direction) => { this.regions.go(direction); };
    this.host.excel.runtime.onAsked = (state) => { this.showPane(state === 'Visible'); };
    this.pane.replaceChildren(this.paneHeader(), this.host.frame);
    this.showPane(this.isPaneOpen);
    this.apply();
  }

  private apply(): void {
    const { isProtected, delay, failing } = this.conditions;
    this.workbook.activeSheet().protection = isProtected ? { options: {}, password: null } : null;
    this.host.delay = delay;
    const { excel } = this.host;
    excel.clearFaults();
    excel.startCounting();
    if (failing > 0) excel.fault(failing, { kind: 'refused' });
  }

  private barParts(): Node[] {
    const { language } = this.conditions;
    const chooser = element('input', {
      type: 'file', id: 'open', accept: '.xlsx,.xlsm', 'aria-label': say(language, 'open'), class: 'visually-hidden',
      onchange: ({ target }) => {
        const [file] = (target as HTMLInputElement).files ?? [];
        if (file) void file.arrayBuffer().then((buffer) => this.open(file.name, new Uint8Array(buffer)));
      }
    });
    return [
      element('h1', {}, this.addIn.name), element('span', { class: 'file-name' }, this.file.name), chooser,
      element('label', { for: 'open', class: 'button', 'aria-hidden': 'true' }, say(language, 'open')),
      element('button', { type: 'button', class: 'button', onclick: () => { this.save(); } }, say(language, 'save')),
      element('button', { type: 'button', class: 'button', onclick: () => { void this.openSample(); } }, say(language, 'sample')),
      switches(this.conditions, (to) => { this.change(to); })
    ];
  }

  /** As Excel shows, at a cell with an error, what its function has to say of it. */
  private onWorkbookEvent(event: WorkbookEvent): void {
    if (event.kind !== 'selected') return;
    const sentence = this.sentences.get(`${event.sheet.name}!${areaAddress(area(event.area.row, event.area.column))}`);
    if (sentence) this.status.textContent = sentence;
  }

  private paneHeader(): HTMLElement {
    const { language } = this.conditions;
    return element('div', { class: 'pane-header' }, element('h2', {}, this.addIn.name),
      element('button', { type: 'button', class: 'pane-close', 'aria-label': say(language, 'closePane'), onclick: () => { this.showPane(false); } }, '×'));
  }

  /** A shared runtime lives on when its pane is closed. */
  private showPane(open: boolean): void {
    this.isPaneOpen = open;
    this.pane.hidden = !open;
    this.host.excel.runtime.state = open ? 'Visible' : 'Background';
  }

  private tell(key: TextKey, values: Readonly<Record<string, string>>, notes: readonly FileNote[] = []): void {
    const { language } = this.conditions;
    this.status.textContent = `${say(language, key, values)} ${notesText(notes, language)}`.trim();
  }
}

/** Waits until what has been said can be seen. */
const painted = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve); }); });

/** The functions as functions.json describes them. */
async function metadataOf(address: string): Promise<readonly FunctionMetadata[]> {
  return ((await (await fetch(address)).json()) as { readonly functions: readonly FunctionMetadata[] }).functions;
}
