import type { IWorkbookData } from '@univerjs/core';
import { cellRange, rangeAddress } from '../../src/ranges';
import { OfficeHost } from '../officeHost';
import { GridWorkbook } from '../grid/gridWorkbook';
import { endUniver, snapshot, spills, uncalculatedSpills, type Services } from '../grid/services';
import { startUniver } from '../grid/startUniver';
import { addToContextMenu } from '../grid/contextMenu';
import { endEditing } from '../grid/editing';
import { registerFunctions, type FunctionMetadata } from '../grid/functions';
import type { WorkbookEvent } from '../host';
import {
  openFile,
  readSettings,
  saveFile,
  saveSettings,
  tableThemes,
  type FileNote,
  type OpenedFile
} from '../file';
import { bar, paneHeader } from './bar';
import { element } from './elements';
import { iconOf, readManifest, type AddIn, type Command } from './manifest';
import { errorText, notesText } from './notes';
import { firstButton, Regions } from './regions';
import { ribbon } from './ribbon';
import { Switches, type Conditions } from './switches';
import { LOCALES, say, type TextKey } from './texts';

const SAMPLES = { en: 'department.xlsx', ja: 'department-ja.xlsx' } as const;

/**
 * The page: a spreadsheet, a ribbon and the add-in's pane, which communicate only through Microsoft's
 * protocol.
 */
export class Workbench {
  services!: Services;
  host!: OfficeHost;
  workbook!: GridWorkbook;
  private addIn!: AddIn;
  private file!: OpenedFile;
  /** Whether a workbook is open. The members above are set from then on. */
  private isRunning = false;
  private isPaneOpen = true;
  /** The message behind a custom function's error, by cell. */
  private readonly sentences = new Map<string, string>();
  private lastSentence = '';
  /** Whether there are unsaved changes from before a restart, which empties the undo list. */
  private hasLost = false;

  private readonly regions: Regions;
  private readonly switches: Switches;

  private readonly bar = element('header', { class: 'bar' });
  private readonly ribbonPlace = element('nav', {});
  private readonly grid = element('section', { class: 'grid' });
  private readonly pane = element('aside', { class: 'pane' });
  private readonly status = element('p', { class: 'status', role: 'status' });

  constructor(
    private readonly manifest: string,
    private conditions: Conditions
  ) {
    this.switches = new Switches(
      (to) => {
        void this.change(to);
      },
      (isProtected) => {
        this.protect(isProtected);
      }
    );
    window.addEventListener('beforeunload', (event) => {
      if (this.hasUnsaved) event.preventDefault();
    });
    document.body.replaceChildren(
      this.bar,
      this.ribbonPlace,
      element('main', { class: 'main' }, this.grid, this.pane),
      this.status
    );
    this.regions = new Regions([
      { place: this.bar, first: firstButton(this.bar) },
      { place: this.ribbonPlace, first: firstButton(this.ribbonPlace) },
      { place: this.grid, first: () => this.grid.querySelector('canvas[id^="univer-sheet-main"]') },
      { place: this.pane, first: () => this.host.frame }
    ]);
  }

  /** Opens the sample department in Office's language. */
  async openSample(): Promise<void> {
    if (!this.mayLeave()) return;
    const name = SAMPLES[this.conditions.language];
    const response = await fetch(`assets/samples/${name}`);
    await this.replace(name, new Uint8Array(await response.arrayBuffer()));
  }

  /** Replaces the open workbook by another, unless the user wants to keep unsaved changes. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    if (this.mayLeave()) await this.replace(name, bytes);
  }

  private async replace(name: string, bytes: Uint8Array): Promise<void> {
    this.tell('opening', { name });
    await painted();
    const before = this.file;
    try {
      this.file = await openFile(name, bytes);
      this.sentences.clear();
      this.hasLost = false;
      await this.start(this.file.workbook);
      this.tell('opened', { name }, this.file.notes);
    } catch (error) {
      this.file = before;
      this.tell('cannotOpen', { name, reason: errorText(error, this.conditions.language) });
    }
  }

  private get hasUnsaved(): boolean {
    return this.hasLost || (this.isRunning && this.workbook.hasUnsaved);
  }

  private mayLeave(): boolean {
    return !this.hasUnsaved || confirm(say(this.conditions.language, 'unsaved', { name: this.file.name }));
  }

  /** Offers the workbook as a download. */
  async save(): Promise<void> {
    const { name } = this.file;
    try {
      await endEditing(this.services);
      const { bytes: cells, notes } = saveFile(this.file, snapshot(this.services), {
        ...this.workbook.around,
        spills: spills(this.services)
      });
      const bytes = saveSettings(cells, this.addIn, this.workbook.settings);
      const address = URL.createObjectURL(
        new Blob([bytes as Uint8Array<ArrayBuffer>], {
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
        })
      );
      element('a', { href: address, download: name }).click();
      setTimeout(() => {
        URL.revokeObjectURL(address);
      }, 60_000);
      this.workbook.markSaved();
      this.hasLost = false;
      this.tell('saved', { name }, notes);
    } catch (error) {
      this.tell('cannotSave', { reason: errorText(error, this.conditions.language) });
    }
  }

  /** Runs a button in the manifest. */
  async run(command: Command): Promise<void> {
    if (command.functionName === undefined) {
      this.showPane(true);
      this.status.textContent = '';
      return;
    }
    await endEditing(this.services);
    this.workbook.beginStep();
    this.tell('working', { name: command.label });
    await this.host.invokeCommand(command.functionName);
    this.status.textContent = '';
  }

  /**
   * Changes how Excel behaves. A new language, theme or version needs a restart, which keeps the workbook.
   */
  async change(to: Partial<Conditions>): Promise<void> {
    this.conditions = { ...this.conditions, ...to };
    if ('delay' in to || 'failing' in to) this.apply();
    else {
      await endEditing(this.services);
      this.hasLost = this.hasUnsaved;
      await this.start(uncalculatedSpills(snapshot(this.services), spills(this.services)), this.workbook);
      this.status.textContent = '';
    }
  }

  /** @param before the same workbook before a restart */
  private async start(data: IWorkbookData, before?: GridWorkbook): Promise<void> {
    const { language, dark, api } = this.conditions;
    const around = before?.around ?? this.file.around;
    this.addIn = readManifest(this.manifest, LOCALES[language], new URL('.', location.href).href);
    const functions = this.addIn.functions === undefined ? [] : await metadataOf(this.addIn.functions);
    if (this.isRunning) {
      endUniver(this.services, [...this.grid.children]);
      this.host.close();
    }
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    document.title = `${this.file.name} · ${say(language, 'title')}`;
    this.bar.replaceChildren(
      ...bar(
        language,
        this.addIn.name,
        this.file.name,
        {
          open: (name, bytes) => {
            void this.open(name, bytes);
          },
          save: () => {
            void this.save();
          },
          openSample: () => {
            void this.openSample();
          }
        },
        this.switches.panel(this.conditions)
      )
    );
    this.ribbonPlace.setAttribute('aria-label', say(language, 'ribbon'));
    this.ribbonPlace.replaceChildren(
      ribbon(this.addIn, say(language, 'ribbon'), (command) => {
        void this.run(command);
      })
    );
    const container = element('div', { class: 'grid-container' });
    this.grid.append(container);
    this.grid.setAttribute('aria-label', say(language, 'grid'));
    this.services = startUniver(container, data, { language, dark });
    const settings = before?.settings ?? readSettings(this.file.bytes, this.addIn);
    this.workbook = new GridWorkbook(this.services, this.file.name, around, settings, before);
    this.workbook.styleTables(tableThemes(data));
    void this.workbook.fitRows();
    for (const command of this.addIn.contextMenu)
      addToContextMenu(
        this.services,
        { id: command.id, label: command.label, icon: iconOf(command, 16) },
        // Excel on Windows and Mac leaves add-ins out of the menu of a table's cells
        // (OfficeDev/office-js#6612, #4692).
        () => !this.workbook.isInTable(),
        () => {
          void this.run(command);
        }
      );
    this.host = new OfficeHost(this.workbook, { language: LOCALES[language], api }, 'workbenchPane.html');
    this.switches.showProtected(this.workbook.activeSheet().protection !== null);
    this.host.onRequest = () => {
      this.switches.showRequests(this.host.excel);
    };
    registerFunctions(this.services, functions, async (id, parameters, cell) => {
      // Univer remembers functions when the workbook is replaced, but the host they were registered for is
      // gone.
      const result = await this.host.functions.call(id, parameters, cell);
      this.sentences.set(cell, 'error' in result ? result.message : '');
      return result;
    });
    this.workbook.subscribe((event) => {
      this.onWorkbookEvent(event);
    });
    this.host.onLeave = (direction) => {
      this.regions.go(direction);
    };
    this.host.excel.runtime.onAsked = (state) => {
      this.showPane(state === 'Visible');
    };
    this.pane.setAttribute('aria-label', say(language, 'pane'));
    this.pane.replaceChildren(
      paneHeader(language, this.addIn.name, () => {
        this.showPane(false);
      }),
      this.host.frame
    );
    this.showPane(this.isPaneOpen);
    this.apply();
    this.isRunning = true;
  }

  private apply(): void {
    const { delay, failing } = this.conditions;
    this.host.delay = delay;
    const { excel } = this.host;
    excel.clearFaults();
    excel.startCounting();
    if (failing > 0) {
      excel.fault(failing, { kind: 'refused' });
      this.tell('failNote', { number: String(failing) });
    }
    this.switches.showRequests(excel);
  }

  /** Protects or unprotects the active sheet. Excel would ask for its password. */
  private protect(isProtected: boolean): void {
    const sheet = this.workbook.activeSheet();
    const { password, isPasswordHashed } = sheet.protection ?? { password: null };
    if (password === null && isPasswordHashed === undefined)
      sheet.protection = isProtected ? { options: {}, password: null } : null;
    else {
      this.switches.showProtected(true);
      this.tell('hasPassword', { name: sheet.name });
    }
  }

  /** At a cell with an error, shows the message of its function, as Excel does. */
  private onWorkbookEvent(event: WorkbookEvent): void {
    if (event.kind === 'activated') this.switches.showProtected(event.sheet.protection !== null);
    if (event.kind !== 'selected') return;
    const sentence =
      this.sentences.get(
        `${event.sheet.name}!${rangeAddress(cellRange(event.area.row, event.area.column))}`
      ) ?? '';
    if (sentence !== '' || this.status.textContent === this.lastSentence) this.status.textContent = sentence;
    this.lastSentence = sentence;
  }

  /** Closing the pane doesn't end a shared runtime. */
  private showPane(open: boolean): void {
    this.isPaneOpen = open;
    this.pane.hidden = !open;
    this.host.excel.runtime.state = open ? 'Visible' : 'Background';
  }

  private tell(
    key: TextKey,
    values: Readonly<Record<string, string>>,
    notes: readonly FileNote[] = []
  ): void {
    const { language } = this.conditions;
    this.status.textContent = `${say(language, key, values)} ${notesText(notes, language)}`.trim();
  }
}

/** Waits until what was shown is painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });

/** The functions as functions.json describes them. */
async function metadataOf(address: string): Promise<readonly FunctionMetadata[]> {
  return ((await (await fetch(address)).json()) as { readonly functions: readonly FunctionMetadata[] })
    .functions;
}
