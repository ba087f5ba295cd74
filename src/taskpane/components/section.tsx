import type { ComponentChildren, VNode } from 'preact';

interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export const Section = ({ title, children }: SectionProps): VNode => (
  <section class="section">
    <h3 class="section-heading">{title}</h3>
    {children}
  </section>
);
