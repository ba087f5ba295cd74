import { scripts } from '../../../tools/webpack/scripts.js';

/** Bundles the page that hosts the pane in tests. */
export default {
  mode: 'development',
  devtool: false,
  context: import.meta.dirname,
  entry: { hostPage: './hostPage.ts' },
  output: { filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [scripts] }
};
