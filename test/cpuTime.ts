/**
 * Milliseconds of processor time that this process has taken. On a machine that is busy with other things, the clock would say more
 * of those.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
