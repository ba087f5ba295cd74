import type { ApiVersion, ExcelHost } from '../host';
import { element } from './elements';
import { say, type Language, type TextKey } from './texts';

/** How the Excel around the add-in behaves. */
export interface Conditions {
  readonly language: Language;
  readonly dark: boolean;
  readonly api: ApiVersion;
  /** Milliseconds that each request takes. */
  readonly delay: number;
  /** The number of the request that fails, counted from when this was set; 0 for none. */
  readonly failing: number;
}

const VERSIONS: readonly ApiVersion[] = ['1.14', '1.17'];

/** The panel for changing how Excel behaves. */
export class Switches {
  private readonly requests = element('output', {});
  private readonly isProtected = element('input', {
    type: 'checkbox',
    onchange: () => {
      this.onProtect(this.isProtected.checked);
    }
  });
  private language: Language = 'en';
  private isOpen = false;

  /** @param onProtect called when the active sheet is to be protected or unprotected */
  constructor(
    private readonly onChange: (to: Partial<Conditions>) => void,
    private readonly onProtect: (isProtected: boolean) => void
  ) {}

  /** The panel in Office's language, open if it was open before. */
  panel(now: Conditions): HTMLElement {
    this.language = now.language;
    const text = (key: TextKey): string => say(now.language, key);
    return element(
      'details',
      {
        class: 'switches',
        open: this.isOpen,
        ontoggle: ({ target }) => {
          this.isOpen = (target as HTMLDetailsElement).open;
        }
      },
      element('summary', {}, text('switches')),
      element(
        'div',
        { class: 'switches-panel' },
        select(
          text('language'),
          now.language,
          [
            ['en', 'English'],
            ['ja', '日本語']
          ],
          (language) => {
            this.onChange({ language: language as Language });
          }
        ),
        select(
          text('theme'),
          String(now.dark),
          [
            ['false', text('light')],
            ['true', text('dark')]
          ],
          (dark) => {
            this.onChange({ dark: dark === 'true' });
          }
        ),
        select(
          text('version'),
          now.api,
          VERSIONS.map((version) => [version, text(`version.${version}` as TextKey)]),
          (api) => {
            this.onChange({ api: api as ApiVersion });
          }
        ),
        element('label', { class: 'check' }, this.isProtected, element('span', {}, text('protect'))),
        count(text('slow'), now.delay, 100, (delay) => {
          this.onChange({ delay });
        }),
        count(text('fail'), now.failing, 1, (failing) => {
          this.onChange({ failing });
        }),
        this.requests
      )
    );
  }

  /** Shows whether the active sheet is protected. */
  showProtected(isProtected: boolean): void {
    this.isProtected.checked = isProtected;
  }

  /** Shows how many requests the add-in has made since counting started. */
  showRequests({ roundTrips, bytesSent }: ExcelHost): void {
    this.requests.textContent = say(this.language, 'requests', {
      count: roundTrips,
      kilobytes: Math.ceil(bytesSent / 1000)
    });
  }
}

function select(
  label: string,
  value: string,
  options: readonly (readonly [string, string])[],
  change: (value: string) => void
): HTMLElement {
  return element(
    'label',
    {},
    element('span', {}, label),
    element(
      'select',
      {
        'aria-label': label,
        onchange: ({ target }) => {
          change((target as HTMLSelectElement).value);
        }
      },
      ...options.map(([option, shown]) =>
        element('option', { value: option, selected: option === value }, shown)
      )
    )
  );
}

function count(label: string, value: number, step: number, change: (value: number) => void): HTMLElement {
  return element(
    'label',
    {},
    element('span', {}, label),
    element('input', {
      type: 'number',
      min: '0',
      step: String(step),
      value: String(value),
      onchange: ({ target }) => {
        change((target as HTMLInputElement).valueAsNumber || 0);
      }
    })
  );
}
