/**
 * How scripts are translated, in every bundle: webpack's rule for TypeScript. Types are checked by `npm run lint`, not here.
 *
 * @type {import('webpack').RuleSetRule}
 */
exports.scripts = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: ({ resource }) => ({
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: resource.endsWith('.tsx') },
        // As tsconfig.json has them.
        target: 'es2020',
        transform: { useDefineForClassFields: false, react: { runtime: 'automatic', importSource: 'preact' } }
      }
    }
  })
};
