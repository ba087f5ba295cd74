import { join } from 'node:path';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import { openBrowser } from './browser';
import { certificate } from './certificate';
import { serve } from './server';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'dist');

/** `npm start [-- --port 3000] [-- --no-open]`: builds the add-in and the workbench, and serves both. */
async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '3000' }, 'no-open': { type: 'boolean' } }
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port ${values.port}: give a number from 1 to 65535.`);
  const site = `https://localhost:${port}/`;
  const { certificate: pair, isTrusted } = await certificate();
  // The port is taken first: who has to choose another one has not waited for the build.
  const server = await serve(FOLDER, port, pair).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${port} is taken, perhaps by another npm start. Choose one: npm start -- --port ${port + 1}`
    );
  });
  process.stdout.write('Building …\n');
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
  if (!values['no-open']) openBrowser(page);
}

/** Builds into dist/ as `npm run build` does, with the workbench and a copy of office.js. */
function build(site: string): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is CommonJS
  const configure = require(join(ROOT, 'webpack.config.js')) as (
    env: object,
    argv: object
  ) => webpack.Configuration;
  const compiler = webpack(
    configure({ workbench: true, officejs: 'local', url: site }, { mode: 'production' })
  )!;
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else
        compiler.close(() => {
          resolve();
        });
    });
  });
}

start().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
