import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { ownCertificate } from '../../tools/start/certificate';
import { serve } from '../../tools/start/server';
import { build, webpack } from '../build/build';
import { PATIENCE } from './patience';

/** The add-in, the workbench and a page that hosts the pane without a spreadsheet, served over https. */
export interface Site {
  readonly address: string;
}

const HOST_PAGE =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>html,body{margin:0;height:100%}' +
  'iframe{border:0;width:100%;height:100%;display:block}</style><body><script src="hostPage.js"></script>';

/** Builds the site into a folder. */
export async function buildSite(folder: string): Promise<void> {
  await build('workbench', folder);
  // Second, since the first empties the folder.
  await webpack(['--config', join(__dirname, 'pane/hostPage.config.mjs'), '--output-path', folder]);
  await writeFile(join(folder, 'host.html'), HOST_PAGE);
}

/** Serves a folder on a port of its own until `close` is called. */
export async function serveSite(folder: string): Promise<Site & { close(): Promise<void> }> {
  const server = await serve({ folder, index: 'workbench.html' }, 0, await ownCertificate());
  return {
    address: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    }
  };
}

/**
 * The site and the browser that `setup.ts` has started for all suites, from a suite's first test to its last.
 */
export function useSite(): { readonly site: Site; readonly browser: Browser } {
  const { SITE_ADDRESS: address, BROWSER_ENDPOINT: endpoint } = process.env;
  if (!address || !endpoint)
    throw new Error('There is no site: run this test by Jest, from the project’s folder.');
  const used = { site: { address } } as { site: Site; browser: Browser };
  jest.setTimeout(4 * PATIENCE);
  beforeAll(async () => {
    used.browser = await chromium.connect(endpoint);
  });
  afterAll(() => used.browser.close());
  return used;
}
