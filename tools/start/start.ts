import { join } from 'node:path';
import { openBrowser } from './browser';
import { certificate } from './certificate';
import { parseOptions } from './options';
import { serve } from './server';

const FOLDER = join(__dirname, '../../dist');

/** `npm start [-- --port 3000] [-- --no-open]`: builds the add-in and the workbench, and serves both. */
async function start(): Promise<void> {
  const { port, opensBrowser } = parseOptions(process.argv.slice(2));
  const site = `https://localhost:${port}/`;
  const { certificate: pair, isTrusted } = await certificate();
  // The port is taken before the build, so that nobody waits for a build to learn that the port is in use.
  const server = await serve(FOLDER, port, pair).catch((error: unknown) => {
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
    throw error;
  });
  const page = `${site}workbench.html`;
  process.stdout.write(
    [
      '',
      `Workbench  ${page}`,
      `Add-in     ${site}taskpane.html, manifest in ${join('dist', 'manifest.xml')}`,
      isTrusted
        ? "The certificate is the one of Microsoft's add-in tools, which this computer trusts."
        : 'The certificate is made for this run: the browser warns once; choose Advanced, then go on to localhost.',
      'Stop with Ctrl+C.',
      ''
    ].join('\n')
  );
  if (opensBrowser) openBrowser(page);
}

start().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
