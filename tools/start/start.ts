import { join } from 'node:path';
import { openBrowser } from './browser';
import { ownCertificate, trustedCertificate } from './certificate';
import { parseOptions } from './options';
import { serve } from './server';
import { hasExcel } from './system';

const FOLDER = join(__dirname, '../../dist');
const INDEX = 'workbench.html';

const TRUSTED = [
  "The certificate is that of Microsoft's add-in tools, whose authority this user trusts now.",
  'To remove it: npx office-addin-dev-certs uninstall'
];
const OWN = [
  'The certificate is made for this run and installed nowhere, so the browser warns: choose Advanced, then go on to localhost.',
  ...(hasExcel
    ? ['Excel itself opens the add-in only with a certificate that the computer trusts: npm start -- --trust']
    : [])
];

/**
 * `npm start [-- --port 3000] [-- --no-open] [-- --trust]`: builds the add-in and the workbench, and serves
 * both.
 */
async function start(): Promise<void> {
  const { port, opensBrowser, isTrusted } = parseOptions(process.argv.slice(2));
  if (isTrusted && !hasExcel)
    throw new Error(`--trust is for Excel, and there is none for ${process.platform}: leave it out.`);
  const site = `https://localhost:${port}/`;
  const certificate = await (isTrusted ? trustedCertificate() : ownCertificate());
  let isBuilding = true;
  // The port is taken before the build, so that nobody waits for a build to learn that the port is in use.
  const server = await serve(
    { folder: FOLDER, index: INDEX, isBuilding: () => isBuilding },
    port,
    certificate
  ).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${port} is taken, perhaps by another npm start. Choose one: npm start -- --port ${port + 1}`
    );
  });
  process.stdout.write('Building …\n');
  // Loaded only now: webpack takes a second to load.
  const { build } = await import('./build');
  await build(site).catch((error: unknown) => {
    server.close();
    server.closeAllConnections();
    throw error;
  });
  isBuilding = false;
  process.stdout.write(
    [
      '',
      `Workbench  ${site}${INDEX}`,
      `Add-in     ${site}taskpane.html, manifest in ${join('dist', 'manifest.xml')}`,
      ...(isTrusted ? TRUSTED : OWN),
      'Stop with Ctrl+C.',
      ''
    ].join('\n')
  );
  if (opensBrowser) openBrowser(`${site}${INDEX}`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
