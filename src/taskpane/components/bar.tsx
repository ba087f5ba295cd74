import type { ComponentChildren, VNode } from 'preact';

interface BarProps {
  /** 0 to 1. */
  readonly share: number;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

/** How much of a level is reached. */
export const Bar = ({ share, class: more = '', children }: BarProps): VNode => (
  <span class={`bar ${more}`.trim()} style={{ '--share': share }}>
    {children}
  </span>
);
