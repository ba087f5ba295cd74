import type { TargetedKeyboardEvent, VNode } from 'preact';

/**
 * A view's heading: it takes the focus when the view opens, and from there Tab goes on to what follows it.
 */
export const Heading = ({ text }: { readonly text: string }): VNode => (
  <h2 class="view-heading" tabIndex={-1} onKeyDown={tabOnwards}>
    {text}
  </h2>
);

/**
 * In a browser office.js moves the focus itself at Tab, within a list of elements that has neither headings
 * nor summaries in it, and leaves the pane from anything else (1.1.110, focusToNextTabbable).
 */
function tabOnwards(event: TargetedKeyboardEvent<HTMLElement>): void {
  const { currentTarget, key, shiftKey } = event;
  if (key !== 'Tab') return;
  const stops = [
    ...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a[href]')
  ];
  const wanted = shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const ahead = stops.filter(
    (stop) => (currentTarget.compareDocumentPosition(stop) & wanted) !== 0 && stop.getClientRects().length > 0
  );
  const next = shiftKey ? ahead.at(-1) : ahead[0];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}
