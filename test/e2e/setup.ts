import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowserServer } from '../browser';
import { build } from '../build/build';
import { buildSite, serveSite } from './site';

/**
 * Before the first suite that needs a build or a browser: makes each build once, serves one of them and
 * starts one browser for all suites. They find them by environment variables, which Jest hands on to its
 * workers.
 */
export default async function setup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'itss-e2e-'));
  const [browser] = await Promise.all([
    startBrowserServer(),
    build('cdn', join(folder, 'cdn')),
    build('local', join(folder, 'local')),
    buildSite(join(folder, 'workbench'))
  ]);
  const site = await serveSite(join(folder, 'workbench'));
  Object.assign(process.env, {
    BUILDS_FOLDER: folder,
    SITE_ADDRESS: site.address,
    BROWSER_ENDPOINT: browser.wsEndpoint()
  });
  globalThis.endOfTests = async () => {
    await Promise.all([browser.close(), site.close()]);
    await rm(folder, { recursive: true });
  };
}

declare global {
  /** Ends what `setup` started: Jest gives its two hooks nothing else to share. */
  var endOfTests: () => Promise<void>;
}
