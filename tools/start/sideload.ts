import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasExcel } from './system';

/** Pinned, since `npx` would take the newest that anybody has published. */
const TOOL = 'office-addin-debugging@7.0.0';
const MANIFEST = join('dist', 'manifest.xml');

const BY_HAND = [
  'Excel on the web: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose dist/manifest.xml.',
  'In a browser without Excel: npm start, and open the workbench.'
];

/**
 * `npm run sideload`: opens Excel with the add-in that `npm start` serves, using Microsoft's own tool, which
 * runs only on Windows and macOS. On other systems it explains how to add it to Excel on the web.
 *
 * @returns the exit code
 */
function sideload(): number {
  if (!existsSync(MANIFEST)) {
    process.stderr.write(
      'There is no dist/manifest.xml yet. Run npm start -- --trust first, and leave it running.\n'
    );
    return 2;
  }
  if (!hasExcel) {
    process.stdout.write(
      `There is no Excel for ${process.platform}. Leave npm start running, and choose one:\n${BY_HAND.map((way) => `- ${way}\n`).join('')}`
    );
    return 0;
  }
  process.stdout.write(
    `Opening Excel with the add-in; npm start -- --trust has to be running. To take it out again: npx ${TOOL} stop dist/manifest.xml\n`
  );
  const { status } = spawnSync('npx', ['--yes', TOOL, 'start', MANIFEST], {
    stdio: 'inherit',
    shell: process.platform === 'win32'
  });
  return status ?? 1;
}

process.exitCode = sideload();
