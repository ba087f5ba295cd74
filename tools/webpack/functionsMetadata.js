const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const { Compilation, sources } = require('webpack');
const { onSite } = require('./site');

const SOURCE = 'src/functions/functions.ts';
const JAPANESE = join(__dirname, '../../src/functions/functions.ja.json');
const FILE = 'functions.json';
const JAPANESE_FILE = 'functions-ja-JP.json';

/**
 * Makes functions.json, which tells Excel about the custom functions, from the comments in their source;
 * associates each function with its id; and makes the Japanese version of the file. The plugin uses the
 * metadata tool's library, which sends no usage data, unlike the tool's command line.
 *
 * @param {string} site address as `siteAddress` gives it
 * @returns {object[]} webpack plugins
 */
exports.functionsMetadata = (site) => [
  new CustomFunctionsMetadataPlugin({ input: SOURCE, output: FILE }),
  {
    apply: (compiler) =>
      compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => complete(compilation, site))
  }
];

function complete(compilation, site) {
  compilation.fileDependencies.add(JAPANESE);
  compilation.hooks.processAssets.tap(
    { name: 'FunctionsMetadata', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
    () => {
      const asset = compilation.getAsset(FILE);
      // There is none if the source has mistakes, which the plugin has reported.
      if (!asset) return;
      const metadata = metadataOf(JSON.parse(onSite(asset.source.source().toString(), site)));
      const texts = JSON.parse(readFileSync(JAPANESE, 'utf8'));
      compilation.updateAsset(FILE, new sources.RawSource(textOf(metadata)));
      compilation.emitAsset(JAPANESE_FILE, new sources.RawSource(textOf(inJapanese(metadata, texts))));
    }
  );
}

const textOf = (metadata) => `${JSON.stringify(metadata, null, 2)}\n`;

/**
 * Without `allowErrorForDataTypeAny`, one error cell in a range makes Excel return an error without calling
 * the function (learn.microsoft.com, "Manually create JSON metadata for custom functions"). The plugin has no
 * tag for it.
 *
 * @param {object} metadata as the plugin makes it
 * @returns {object}
 */
const metadataOf = (metadata) => ({ allowErrorForDataTypeAny: true, ...metadata });

/**
 * @param {object} metadata in English
 * @param {object} texts as in functions.ja.json
 * @returns {object} the same metadata with Japanese descriptions; names are never localised
 */
const inJapanese = (metadata, texts) => ({
  ...metadata,
  functions: metadata.functions.map((each) => {
    const { description, parameters } = texts.functions[each.id];
    return {
      ...each,
      description,
      parameters: each.parameters.map((parameter) => ({
        ...parameter,
        description: parameters[parameter.name]
      }))
    };
  }),
  enums: metadata.enums.map(({ values, ...each }) => ({
    ...each,
    values: values.map((value) => ({ ...value, tooltip: texts.enums[each.id][value.name] }))
  }))
});
