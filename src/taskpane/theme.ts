import { isOfficeDark, type Theme } from '../excel';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Makes the page light or dark: as the user chose, else as Office is, else as the system is. */
export function applyTheme(theme: Theme): void {
  const isDark = theme === 'auto' ? (isOfficeDark() ?? prefersDark.matches) : theme === 'dark';
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
}

/** Calls the listener whenever the system turns light or dark. */
export function onSystemTheme(listener: () => void): void {
  prefersDark.addEventListener('change', listener);
}
