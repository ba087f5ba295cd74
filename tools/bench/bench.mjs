import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const ENTRY = join(ROOT, 'tools/bench/run.ts');
const BUNDLE = join(ROOT, 'build/bench/run.mjs');

/*
 * What users run is a bundle. tsx would measure itself, too: it keeps names by a call for each function that
 * is made.
 */
await build({
  absWorkingDir: ROOT,
  entryPoints: [ENTRY],
  outfile: BUNDLE,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  // Scripts and pages are found beside the source.
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(ENTRY).href) },
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
  }
});
await import(pathToFileURL(BUNDLE).href);
