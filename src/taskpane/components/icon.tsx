import type { VNode } from 'preact';

/** Outlines on a 20 × 20 grid, drawn with a 1.5 wide line. */
const OUTLINES = {
  settings: ['M3 6h6M13 6h4M3 14h4M11 14h6', 'M11 4v4M9 12v4'],
  help: [
    'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15',
    'M7.8 7.9a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.7M10 14v.3'
  ],
  met: ['M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15', 'M6.6 10.3l2.3 2.3l4.6-4.8'],
  unmet: ['M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15', 'M7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4'],
  notRecorded: [
    'M10 2.5a7.5 7.5 0 0 1 3 .6M15.6 5a7.5 7.5 0 0 1 1.7 3M17.4 11.5a7.5 7.5 0 0 1-1.5 3M13.4 16.7a7.5 7.5 0 0 1-3.2.8M7 16.9a7.5 7.5 0 0 1-2.7-2.1M2.7 12a7.5 7.5 0 0 1 0-3.7M4 5.5a7.5 7.5 0 0 1 2.6-2.2',
    'M7 10h6'
  ],
  notApplicable: ['M5 10h10'],
  error: ['M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15', 'M10 6v5M10 13.7v.3'],
  warning: ['M10 3l7.5 13.5h-15z', 'M10 8v4M10 14.2v.2'],
  info: ['M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15', 'M10 9v5M10 6.2v.2'],
  copy: ['M7 3h8.5v10.5H7z', 'M4.5 6.5v10H13'],
  go: ['M4 10h11M11 6l4 4l-4 4']
} as const;

export type IconName = keyof typeof OUTLINES;

/** An icon beside text that says the same: screen readers pass over it. @param size in pixels */
export const Icon = ({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): VNode => (
  <svg
    viewBox="0 0 20 20"
    width={size}
    height={size}
    class={`icon icon-${name}`}
    aria-hidden="true"
    focusable="false"
  >
    {OUTLINES[name].map((outline) => (
      <path key={outline} d={outline} />
    ))}
  </svg>
);
