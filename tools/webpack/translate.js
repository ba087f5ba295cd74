const { transform } = require('@swc/core');

/**
 * webpack's loader that takes the types out of a file of TypeScript, and makes calls of its elements (JSX).
 * Left to TypeScript itself, this was a third of a build.
 */
module.exports = function translate(source, sourceMap) {
  const done = this.async();
  transform(source, {
    configFile: false,
    swcrc: false,
    filename: this.resourcePath,
    inputSourceMap: sourceMap ? JSON.stringify(sourceMap) : undefined,
    sourceMaps: this.sourceMap,
    jsc: {
      parser: { syntax: 'typescript', tsx: this.resourcePath.endsWith('x') },
      target: 'es2020',
      transform: { useDefineForClassFields: false, react: { runtime: 'automatic', importSource: 'preact' } }
    }
  }).then(({ code, map }) => done(null, code, map), done);
};
