import type { ComponentChildren, VNode } from 'preact';
import { Icon } from './icon';

interface MessageProps {
  readonly kind: 'info' | 'warning' | 'error' | 'met';
  readonly text: string;
  readonly children?: ComponentChildren;
}

/**
 * A message with its icon. It has no role: the outcome of an action is announced by the pane's live region.
 */
export const Message = ({ kind, text, children }: MessageProps): VNode => (
  <div class={`message message-${kind}`}>
    <Icon name={kind} />
    <div class="message-body">
      <p>{text}</p>
      {children}
    </div>
  </div>
);
