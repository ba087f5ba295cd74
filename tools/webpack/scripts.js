/**
 * How scripts are translated, in every bundle: webpack's rule for TypeScript. Types are checked by
 * `npm run lint`, not here.
 *
 * @type {import('webpack').RuleSetRule}
 */
exports.scripts = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false } }
};
