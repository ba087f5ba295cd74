import { Workbench } from './workbench';
import type { Language } from './texts';

const parameters = new URLSearchParams(location.search);
const language: Language = (parameters.get('lang') ?? navigator.language).startsWith('ja') ? 'ja' : 'en';
const dark = parameters.has('theme')
  ? parameters.get('theme') === 'dark'
  : matchMedia('(prefers-color-scheme: dark)').matches;

async function start(): Promise<void> {
  const manifest = await (await fetch('manifest.xml')).text();
  const workbench = new Workbench(manifest, { language, dark, api: '1.17', delay: 0, failing: 0 });
  // For tests and scripts that automate the page.
  Object.assign(window, { workbench });
  await workbench.openSample();
}

void start();
