import type { ComponentChildren, VNode } from 'preact';

/** Names with their values, as a description list. */
export const Facts = ({ children }: { readonly children: ComponentChildren }): VNode => (
  <dl class="facts">{children}</dl>
);

export const Fact = ({ name, value }: { readonly name: string; readonly value: string }): VNode => (
  <div class="fact">
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
