import { spawn } from 'node:child_process';

/** The command by which each system opens an address in the default browser. */
const OPENERS: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
  linux: ['xdg-open']
};

/** Opens an address in the default browser, unless there is no screen or this is a CI run. */
export function openBrowser(address: string): void {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const [command, ...args] = OPENERS[process.platform] ?? [];
  if (process.env.CI || !hasScreen || !command) return;
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
