import { DEFAULT_SETTINGS } from '../excel';
import { NO_FILTER } from '../worksheet';
import type { State } from './state';

const INITIAL: State = {
  isHidden: false,
  view: 'start',
  settings: DEFAULT_SETTINGS,
  officeLanguage: 'en',
  sheet: undefined,
  survey: undefined,
  surveyFailure: undefined,
  judged: undefined,
  judging: undefined,
  run: { kind: 'idle' },
  sheetJob: { kind: 'idle' },
  ownSheets: {},
  carried: [],
  since: undefined,
  kept: undefined,
  loadAttempt: 0,
  stamp: undefined,
  written: {},
  selected: undefined,
  shown: undefined,
  filter: NO_FILTER,
  failure: undefined,
  listed: {},
  opened: {},
  announcement: { text: '', number: 0 },
  arrival: { takesFocus: false },
  opener: undefined,
  heads: undefined,
  meaningsBefore: undefined
};

/** The pane's state: one object, replaced whenever something changes. */
export class Store {
  state: State = INITIAL;
  private readonly listeners: ((state: State) => void)[] = [];
  private readonly tickets = new Map<string, number>();
  private readonly waiting = new Map<string, () => void>();
  private isTelling = false;

  /**
   * Changes the state. Listeners are told once for all the changes made in one go, in a microtask after them.
   */
  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    if (this.isTelling) return;
    this.isTelling = true;
    queueMicrotask(() => {
      this.isTelling = false;
      for (const listener of this.listeners) listener(this.state);
    });
  }

  onChange(listener: (state: State) => void): void {
    this.listeners.push(listener);
  }

  /**
   * Starts something that a later call may overtake. @returns whether this is still the latest of its kind,
   * at any time
   */
  ticket(kind: string): () => boolean {
    const number = (this.tickets.get(kind) ?? 0) + 1;
    this.tickets.set(kind, number);
    return () => this.tickets.get(kind) === number;
  }

  /**
   * Does something once `rest` milliseconds have passed in which nothing else of its kind was wanted, and the
   * pane is shown: while it is hidden nobody sees it, and requests cost the user's undo list before ExcelApi
   * 1.19.
   */
  soon(kind: string, rest: number, work: () => void): void {
    const isLatest = this.ticket(kind);
    setTimeout(() => {
      if (!isLatest()) return;
      if (this.state.isHidden) this.waiting.set(kind, work);
      else work();
    }, rest);
  }

  /** The pane is shown or hidden; what has been waiting for it to be shown is done now. */
  show(isShown: boolean): void {
    this.set({ isHidden: !isShown });
    if (!isShown) return;
    const due = [...this.waiting.values()];
    this.waiting.clear();
    for (const work of due) work();
  }
}
