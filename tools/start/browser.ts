import { spawn } from 'node:child_process';

/** How each system opens an address in the user's browser. */
const OPENERS: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
  linux: ['xdg-open']
};

/** Opens an address in the user's browser, where there is one to see it. */
export function openBrowser(address: string): void {
  const isSeen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const [command, ...args] = OPENERS[process.platform] ?? [];
  if (process.env.CI || !isSeen || !command) return;
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
