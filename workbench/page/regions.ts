/** A part of the page, and what gets the focus in it. */
export interface Region {
  readonly place: HTMLElement;
  readonly first: () => HTMLElement | null;
}

/** Moves the focus from one part of the page to the next by keyboard. */
export class Regions {
  /**
   * F6 and Ctrl+F6 move to the next part, with Shift to the previous one, as in Excel on the web
   * (support.microsoft.com, "Keyboard shortcuts in Excel"): in the spreadsheet Tab moves to the next cell.
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

/** The first focusable element within an element. */
export const firstButton = (place: HTMLElement) => (): HTMLElement | null =>
  place.querySelector<HTMLElement>('button, input, summary');
