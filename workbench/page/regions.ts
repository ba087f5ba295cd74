/** A part of the page: where it is, and what takes the focus in it. */
export interface Region {
  readonly place: HTMLElement;
  readonly first: () => HTMLElement | null;
}

/** Where the keyboard leads from one part of the page to the next. */
export class Regions {
  /**
   * F6 and Ctrl+F6 lead to the next part, with Shift to the one before, as in Excel on the web (support.microsoft.com, "Keyboard
   * shortcuts in Excel"): in the spreadsheet Tab goes to the next cell.
   */
  constructor(private readonly regions: readonly Region[]) {
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'F6') return;
        event.preventDefault();
        event.stopPropagation();
        this.go(event.shiftKey ? 'back' : 'forward');
      },
      { capture: true }
    );
  }

  go(direction: 'forward' | 'back'): void {
    const seen = this.regions.filter(({ place }) => place.checkVisibility());
    const now = seen.findIndex(({ place }) => place.contains(document.activeElement));
    const step = direction === 'back' ? -1 : 1;
    seen[(now + step + seen.length) % seen.length]?.first()?.focus();
  }
}

/** The first part of an element that takes the focus by Tab. */
export const firstButton = (place: HTMLElement) => (): HTMLElement | null =>
  place.querySelector<HTMLElement>('button, input, summary');
