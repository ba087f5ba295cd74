import type { ApiVersion } from '../host';
import { element } from './elements';
import { say, type Language } from './texts';

/** How the Excel around the add-in behaves. */
export interface Conditions {
  readonly language: Language;
  readonly dark: boolean;
  readonly api: ApiVersion;
  readonly isProtected: boolean;
  /** Milliseconds that each request takes. */
  readonly delay: number;
  /** The request that fails, counted from when this was set; 0 for none. */
  readonly failing: number;
}

const VERSIONS: readonly ApiVersion[] = ['1.14', '1.17'];

/** The panel in which people change how Excel behaves. */
export function switches(now: Conditions, onChange: (to: Partial<Conditions>) => void): HTMLElement {
  const text = (key: Parameters<typeof say>[1]): string => say(now.language, key);
  const select = (label: string, value: string, options: readonly (readonly [string, string])[], change: (value: string) => void): HTMLElement =>
    element('label', {}, element('span', {}, label), element('select', {
      'aria-label': label, onchange: ({ target }) => { change((target as HTMLSelectElement).value); }
    }, ...options.map(([option, shown]) => element('option', { value: option, selected: option === value }, shown))));
  const count = (label: string, value: number, step: number, change: (value: number) => void): HTMLElement =>
    element('label', {}, element('span', {}, label), element('input', {
      type: 'number', min: '0', step: String(step), value: String(value), onchange: ({ target }) => { change((target as HTMLInputElement).valueAsNumber || 0); }
    }));
  return element('details', { class: 'switches' }, element('summary', {}, text('switches')), element('div', { class: 'switches-panel' },
    select(text('language'), now.language, [['en', 'English'], ['ja', '日本語']], (language) => { onChange({ language: language as Language }); }),
    select(text('theme'), String(now.dark), [['false', text('light')], ['true', text('dark')]], (dark) => { onChange({ dark: dark === 'true' }); }),
    select(text('version'), now.api, VERSIONS.map((version) => [version, text(`version.${version}` as 'version.1.14')]), (api) => { onChange({ api: api as ApiVersion }); }),
    element('label', { class: 'check' }, element('input', {
      type: 'checkbox', checked: now.isProtected, onchange: ({ target }) => { onChange({ isProtected: (target as HTMLInputElement).checked }); }
    }), element('span', {}, text('protect'))),
    count(text('slow'), now.delay, 100, (delay) => { onChange({ delay }); }),
    count(text('fail'), now.failing, 1, (failing) => { onChange({ failing }); })));
}
