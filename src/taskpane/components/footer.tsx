import type { ComponentChildren, VNode } from 'preact';

interface FooterProps {
  /** What is still to be done; '' for nothing to say. */
  readonly text: string;
  /** Buttons. */
  readonly children: ComponentChildren;
}

/** What ends a view's work: it stays at the foot of the pane, however long the view is. */
export const Footer = ({ text, children }: FooterProps): VNode => (
  <div class="footer">
    <div class="actions">{children}</div>
    {text && <p class="muted small">{text}</p>}
  </div>
);
