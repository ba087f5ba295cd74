const PRESETS = [
  'preset-sheets-core',
  'preset-sheets-table',
  'preset-sheets-conditional-formatting',
  'preset-sheets-data-validation',
  'preset-sheets-filter'
];
const LANGUAGES = ['en-US', 'ja-JP'];
const FOLDER = 'univer-0.25.1';

/** `sheets-table` is the global `UniverSheetsTable` once its script has run. */
const globalOf = (name) => `Univer${name.replace(/(?:^|-)(\w)/g, (_all, letter) => letter.toUpperCase())}`;

/**
 * In the order in which they depend on each other. The page loads them as they are: bundling them takes a
 * minute.
 */
const SCRIPTS = [
  'node_modules/react/umd/react.production.min.js',
  'workbench/page/jsxRuntime.js',
  'node_modules/react-dom/umd/react-dom.production.min.js',
  'node_modules/rxjs/dist/bundles/rxjs.umd.min.js',
  'node_modules/@wendellhu/redi/dist/umd/index.js',
  'node_modules/@wendellhu/redi/dist/umd/react-bindings/index.js',
  ...[
    'protocol',
    'themes',
    'core',
    'rpc',
    'telemetry',
    'engine-render',
    'engine-formula',
    'network',
    'drawing'
  ].map((name) => `node_modules/@univerjs/${name}/lib/umd/index.js`),
  ...['core', 'engine-formula', 'network'].map((name) => `node_modules/@univerjs/${name}/lib/umd/facade.js`),
  ...PRESETS.flatMap((preset) => [
    `node_modules/@univerjs/${preset}/lib/umd/index.js`,
    ...LANGUAGES.map((language) => `node_modules/@univerjs/${preset}/lib/umd/locales/${language}.js`)
  ])
].map((from) => ({
  from,
  to: `${FOLDER}/${from.replace(/^node_modules\/@univerjs\/|^node_modules\/|^src\//, '').replace(/\//g, '-')}`
}));

const STYLES = PRESETS.map((preset) => ({
  from: `node_modules/@univerjs/${preset}/lib/index.css`,
  to: `${FOLDER}/${preset}.css`
}));

/**
 * What the workbench's page loads besides its own script: Univer's prebuilt files and the libraries they
 * need.
 *
 * @returns {{ scripts: string[], styles: string[], copies: { from: string, to: string }[] }} addresses and
 * files to copy
 */
exports.univer = () => ({
  scripts: SCRIPTS.map(({ to }) => to),
  styles: STYLES.map(({ to }) => to),
  copies: [...SCRIPTS, ...STYLES]
});

/**
 * webpack's `externals`: imports of Univer, React and RxJS become the globals that its scripts have set in
 * the page.
 */
exports.externals = ({ request }, callback) => {
  if (request === 'react') return callback(null, 'var React');
  if (request === 'rxjs') return callback(null, 'var rxjs');
  const [, name, rest = ''] = /^@univerjs\/([^/]+)(?:\/(.*))?$/.exec(request) ?? [];
  if (!name) return callback();
  const language = /^(?:lib\/)?locales\/([\w-]+)$/.exec(rest)?.[1];
  return callback(
    null,
    `var ${globalOf(name)}${language ? language.replace('-', '').replace(/^./, (letter) => letter.toUpperCase()) : ''}`
  );
};
