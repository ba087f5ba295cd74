import { isOfficeDark, type Theme } from '../excel';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Gives the page its look: as the user chose, else as Office, else as the system. */
export function applyTheme(theme: Theme): void {
  const isDark = theme === 'auto' ? (isOfficeDark() ?? prefersDark.matches) : theme === 'dark';
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
}

/** Calls when the system changes its look. */
export function onSystemTheme(listener: () => void): void {
  prefersDark.addEventListener('change', listener);
}
