const { readdirSync, readFileSync } = require('node:fs');
const { join, resolve, sep } = require('node:path');
const { Compilation, sources } = require('webpack');

const FILE = 'THIRD-PARTY-NOTICES.txt';
const MODULES = `${sep}node_modules${sep}`;
const RULE = '='.repeat(80);

/**
 * Writes the licence of every package that the build contains beside it, as nearly all of them ask for: of
 * those whose modules are in a bundle, of those whose styles are compiled into one, of those whose files are
 * copied, and of webpack's own runtime.
 *
 * @param {{ from: string }[]} copies files of packages that are copied as they are
 * @returns {object} a webpack plugin
 */
exports.notices = (copies) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'Notices', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const files = [
            ...bundledFiles(compilation),
            ...copies.map(({ from }) => resolve(compiler.context, from)),
            require.resolve('webpack')
          ];
          const folders = new Set(files.filter((file) => file.includes(MODULES)).map(packageFolder));
          compilation.emitAsset(FILE, new sources.RawSource(textOf([...folders].map(packageAt))));
        }
      );
    })
});

const isStyle = (file) => file.endsWith('.scss');

/** The files of all modules that are in a bundle, with those that a style is compiled from. */
function* bundledFiles(compilation) {
  for (const chunk of compilation.chunks)
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk))
      for (const part of module.modules ?? [module]) {
        const { resource } = part;
        if (!resource) continue;
        yield resource.replace(/\?.*/, '');
        // Of the style sheets that Sass puts into one, only the first is a module.
        if (isStyle(resource)) yield* [...part.buildInfo.snapshot.getFileIterable()].filter(isStyle);
      }
}

/** The folder of the package that a file belongs to. */
function packageFolder(file) {
  const start = file.lastIndexOf(MODULES) + MODULES.length;
  const names = file.slice(start).split(sep);
  return file.slice(0, start) + names.slice(0, names[0].startsWith('@') ? 2 : 1).join(sep);
}

function packageAt(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice)(?:\.|$)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim());
  if (texts.length === 0)
    texts.push(`The package has no text of its licence. See https://www.npmjs.com/package/${name}`);
  return { title: `${name} ${version} (${license})`, text: texts.join('\n\n') };
}

/** Each text once, below all packages that it is the licence of. */
function textOf(packages) {
  const titles = new Map();
  for (const { title, text } of packages) titles.set(text, [...(titles.get(text) ?? []), title]);
  const sections = [...titles].map(([text, of]) => `${RULE}\n${of.sort().join('\n')}\n\n${text}\n`);
  return `This software contains the following packages.\n\n${sections.sort().join('\n')}`;
}
