import { DEFAULT_SETTINGS } from '../excel';
import type { State } from './state';

const INITIAL: State = {
  view: 'start',
  settings: DEFAULT_SETTINGS,
  officeLanguage: 'en',
  sheet: undefined,
  survey: undefined,
  surveyFailure: undefined,
  judged: undefined,
  reading: undefined,
  run: { kind: 'idle' },
  stamp: undefined,
  written: {},
  selected: undefined,
  shown: undefined,
  failure: undefined,
  listed: {},
  announced: '',
  focusRequests: 0
};

/** The pane's state: one object, replaced whenever something changes. */
export class Store {
  state: State = INITIAL;
  private readonly listeners: ((state: State) => void)[] = [];
  private readonly tickets = new Map<string, number>();
  private isTelling = false;

  /** Changes the state; those who listen are told once for all changes of one go. */
  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    if (this.isTelling) return;
    this.isTelling = true;
    queueMicrotask(() => {
      this.isTelling = false;
      this.listeners.forEach((listener) => listener(this.state));
    });
  }

  onChange(listener: (state: State) => void): void {
    this.listeners.push(listener);
  }

  /** Begins something that may be overtaken; the answer says whether it is still the last of its kind. */
  ticket(kind: string): () => boolean {
    const number = (this.tickets.get(kind) ?? 0) + 1;
    this.tickets.set(kind, number);
    return () => this.tickets.get(kind) === number;
  }
}
