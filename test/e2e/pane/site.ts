import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { ownCertificate } from '../../../tools/start/certificate';
import { serve } from '../../../tools/start/server';
import { startBrowser } from '../../browser';
import { build } from '../../build/build';

/** The built add-in with office.js beside it, served over https. */
export interface Site {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds and serves the add-in, and a page that hosts it without a spreadsheet. */
export async function startSite(): Promise<Site> {
  const folder = await build('officejs=local');
  await buildHostPage(folder);
  return serveFolder(folder);
}

/** Builds and serves the add-in with the workbench, as `npm start` does. */
export async function startWorkbench(): Promise<Site> {
  return serveFolder(await build('officejs=local', 'workbench'));
}

async function serveFolder(folder: string): Promise<Site> {
  const server = await serve(folder, 0, await ownCertificate());
  return {
    address: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      rmSync(folder, { recursive: true });
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    }
  };
}

const HOST_PAGE =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>html,body{margin:0;height:100%}' +
  'iframe{border:0;width:100%;height:100%;display:block}</style><body><script src="hostPage.js"></script>';

/** The hosting page's script, bundled by the build's own tools. */
async function buildHostPage(folder: string): Promise<void> {
  const webpack = require.resolve('webpack/bin/webpack.js');
  await promisify(execFile)(process.execPath, [
    webpack,
    '--config',
    join(__dirname, 'hostPage.config.mjs'),
    '--output-path',
    folder
  ]);
  writeFileSync(join(folder, 'host.html'), HOST_PAGE);
}

/** Has a site and a browser for the tests of a file, from before the first to after the last. */
export function useSite(start: () => Promise<Site>): { site: Site; browser: Browser } {
  const used = {} as { site: Site; browser: Browser };
  beforeAll(async () => {
    [used.site, used.browser] = await Promise.all([start(), startBrowser()]);
  }, 180_000);
  afterAll(async () => {
    await used.browser.close();
    await used.site.close();
  });
  return used;
}
