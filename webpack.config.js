const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { readingPolicy, taskPanePolicy, workbenchPolicy } = require('./tools/webpack/contentSecurityPolicy');
const { functionsMetadata } = require('./tools/webpack/functionsMetadata');
const { notices } = require('./tools/webpack/notices');
const { officeJs } = require('./tools/webpack/officeJs');
const { scripts } = require('./tools/webpack/scripts');
const { manifestFor, siteAddress } = require('./tools/webpack/site');
const { unifiedPackage } = require('./tools/webpack/unifiedManifest');
const { externals, univer } = require('./tools/webpack/workbench');
const { version } = require('./package.json');

/**
 * Builds `dist/`, plain files for any https server: one page with the pane, the commands and the custom
 * functions, the functions' metadata, both manifests, the icons and the pages that the manifest links to.
 *
 * @param {object} env `--env url=https://site/path/`: where the files will be served;
 *   `--env officejs=local`: serve office.js with them instead of loading it from Microsoft's CDN;
 *   `--env workbench`: also build the page that hosts the add-in beside a spreadsheet
 * @param {object} argv webpack's own arguments; `--mode development` adds source maps and plain file names
 * @returns {object} webpack's configuration
 */
module.exports = (env, argv) => {
  const development = argv.mode === 'development';
  const site = siteAddress(env.url);
  const office = officeJs(env.officejs);
  const workbench = env.workbench ? univer() : null;
  // The workbench talks to the package's office.js, whose protocol it knows; what Excel is given comes from
  // Microsoft.
  const packaged = officeJs('local');
  const copies = [...(workbench ? packaged.copies : office.copies), ...(workbench?.copies ?? [])];
  // Pages keep their names. The files they load have a hash of their content in the name and may be cached
  // for ever.
  const name = development ? '[name]' : '[name].[contenthash:10]';

  return {
    mode: development ? 'development' : 'production',
    context: __dirname,
    target: ['web', 'es2020'],
    // In a file of its own, since the page's policy forbids `eval`.
    devtool: development ? 'source-map' : false,
    entry: {
      taskpane: ['./src/taskpane/index.ts', './src/taskpane/taskpane.scss'],
      // The pane's page contains them too, but the manifest's schema asks for a script of their own.
      functions: { import: './src/functions/index.ts', filename: 'functions.js' },
      ...(workbench && { workbench: ['./workbench/page/index.ts', './workbench/page/workbench.scss'] })
    },
    externals,
    output: {
      path: path.join(__dirname, 'dist'),
      filename: `${name}.js`,
      chunkFilename: `${name}.js`,
      assetModuleFilename: `${name}[ext]`,
      clean: true
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        scripts,
        { test: /\.scss$/, use: [CssExtractPlugin.loader, 'css-loader', sassLoader] },
        // Never inlined as a data: address, which the page's policy forbids.
        { test: /\.svg$/, type: 'asset/resource' }
      ]
    },
    plugins: [
      ...functionsMetadata(site),
      notices(copies),
      unifiedPackage(site),
      new CssExtractPlugin({ filename: `${name}.css` }),
      taskPanePage('taskpane.html', office),
      ...(workbench
        ? [
            taskPanePage('workbenchPane.html', packaged),
            new HtmlPlugin({
              filename: 'workbench.html',
              template: 'workbench/page/workbench.html',
              minify: false,
              chunks: ['workbench'],
              templateParameters: { policy: workbenchPolicy(), ...workbench }
            })
          ]
        : []),
      ...['support', 'privacy'].map(
        (page) =>
          new HtmlPlugin({
            filename: `${page}.html`,
            template: `src/pages/${page}.html`,
            minify: false,
            templateParameters: { policy: readingPolicy() },
            inject: false
          })
      ),
      new CopyPlugin({
        patterns: [
          'LICENSE',
          { from: 'manifest.xml', transform: (content) => manifestFor(content.toString(), site) },
          { from: 'assets/icons', to: 'assets/icons' },
          { from: 'src/pages/pages.css' },
          { from: 'src/taskpane/webview.js', info: { minimized: true } },
          // Microsoft has minified office.js already, and its licence allows no changes.
          ...copies.map((copy) => ({ ...copy, info: { minimized: true } })),
          ...(workbench ? [{ from: 'assets/samples', to: 'assets/samples' }] : [])
        ]
      })
    ],
    optimization: {
      // swc minifies in a tenth of Terser's time, less than starting processes for it would take. webpack's
      // own minimizer ('...') keeps the styles.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, parallel: false }), '...'],
      // Left readable, so that whoever serves the pages can see what their policy allows.
      minimizeOptions: { javascript: false, html: false }
    },
    // A test limits the size of our files; office.js is not ours.
    performance: { hints: false }
  };
};

/** The pane's page with one office.js or another. */
const taskPanePage = (filename, { origin, script }) =>
  new HtmlPlugin({
    filename,
    template: 'src/taskpane/taskpane.html',
    minify: false,
    chunks: ['taskpane'],
    templateParameters: { policy: taskPanePolicy({ officeJsOrigin: origin }), officeJs: script, version }
  });

const sassLoader = {
  loader: 'sass-loader',
  // Fabric's Sass uses much that Dart Sass has deprecated; that is not ours to mend.
  options: { sassOptions: { loadPaths: ['node_modules'], quietDeps: true } }
};
