import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import ts from 'typescript-eslint';

/**
 * What each folder of src/ may import from the others. The arrows point one way, from the worksheet's cells
 * through the engine and back; an import against them is an error.
 */
const MAY_USE = {
  ranges: { folders: [], packages: [] },
  criteria: { folders: [], packages: [] },
  engine: { folders: ['criteria'], packages: [] },
  locales: { folders: [], packages: ['intl-messageformat'] },
  sheetModel: { folders: ['ranges'], packages: [] },
  worksheet: { folders: ['engine', 'criteria', 'locales', 'ranges', 'sheetModel'], packages: ['typebox'] },
  xlsx: { folders: ['ranges', 'sheetModel'], packages: ['fflate', 'saxes'] },
  excel: { folders: ['worksheet', 'locales', 'criteria', 'ranges', 'sheetModel'], packages: [] },
  functions: { folders: ['worksheet', 'locales', 'criteria'], packages: [] },
  taskpane: {
    folders: ['excel', 'worksheet', 'criteria', 'locales', 'commands', 'functions', 'ranges'],
    packages: ['preact', 'preact/hooks']
  },
  commands: { folders: [], packages: [] },
  cli: {
    folders: ['worksheet', 'xlsx', 'locales', 'criteria', 'ranges', 'sheetModel'],
    packages: ['node:.*', 'papaparse', 'string-width']
  }
};

/** Folders below a folder of src/ that files may be in: each is one more `../` away from the others. */
const DEPTHS = [0, 1, 2];

/**
 * `workbench/` stands beside src/: it may use the workbook files' reader and the ranges, and nothing else of
 * the add-in.
 */
const WORKBENCH = {
  files: ['workbench/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(\\.\\./)+src/(?!(?:xlsx|ranges)(?:/|$))',
            message: 'workbench may import only src/xlsx and src/ranges.'
          },
          {
            regex: '^(?!\\.)(?!(?:@univerjs/.*|hucre/xlsx|react|rxjs)$)',
            message: 'workbench may use only Univer, hucre, React and RxJS.'
          }
        ]
      }
    ]
  }
};

const arrows = DEPTHS.flatMap((depth) =>
  Object.entries(MAY_USE).map(([folder, { folders, packages }]) => ({
    files: [`src/${folder}/${'*/'.repeat(depth)}*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./){${depth + 1},}(?!\\.\\.)(?!(?:${[...folders, folder].join('|')})(?:/|$))`,
              message: `src/${folder} may import only from: ${folders.join(', ') || 'itself'}.`
            },
            {
              regex: `^(?!\\.)(?!(?:${packages.join('|') || 'nothing at all'})$)`,
              message: `src/${folder} may use only these packages: ${packages.join(', ') || 'none'}.`
            }
          ]
        }
      ]
    }
  }))
);

const TYPED = ['**/*.ts', '**/*.tsx'];
/** Rooms where an index is known to be in bounds by construction, and `!` may say so. */
const MAY_ASSERT = ['src/engine/evidence/**', 'src/xlsx/**', 'test/**'];

const typed = ts.configs.strictTypeChecked.map((config) => ({ ...config, files: TYPED }));

export default ts.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  { rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  ...typed,
  {
    files: TYPED,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Excel shows the sentence of a thrown CustomFunctions.Error, which is no JavaScript Error.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@types/custom-functions-runtime', name: 'Error' }] }
      ]
    }
  },
  {
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      // Prettier breaks code, and leaves comments and long texts alone.
      'max-len': ['error', { code: Infinity, comments: 110, ignorePattern: 'eslint-disable' }],
      eqeqeq: 'error',
      // XML forbids control characters, so expressions that look for them name them.
      'no-control-regex': 'off'
    }
  },
  {
    // The plugin's other rules follow neither loads of a navigation property nor lists of properties kept in
    // a constant.
    files: ['src/{excel,taskpane,commands}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error'
    }
  },
  {
    // What stands in a user's cells is shown as text, whatever it looks like.
    files: ['src/taskpane/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|innerHTML|outerHTML|srcDoc)$/]',
          'Property[key.name=/^(dangerouslySetInnerHTML|innerHTML|outerHTML|srcDoc)$/]',
          'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|write|writeln)$/]'
        ].map((selector) => ({ selector, message: 'Text must never become markup.' }))
      ]
    }
  },
  {
    // webpack-cli looks for webpack.config.js, which Node reads as CommonJS.
    files: ['webpack.config.js', 'tools/webpack/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', console: 'readonly', process: 'readonly', URL: 'readonly' }
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' }
  },
  {
    files: ['src/taskpane/webview.js'],
    languageOptions: { sourceType: 'script', globals: { document: 'readonly', window: 'readonly' } }
  },
  { files: ['workbench/page/jsxRuntime.js'], languageOptions: { globals: { React: 'writable' } } },
  {
    // Univer's enums by value: the enums themselves cannot be imported without loading Univer.
    files: ['workbench/file/gridNumbers.ts'],
    rules: { '@typescript-eslint/no-unsafe-enum-assignment': 'off' }
  },
  {
    files: ['test/**'],
    rules: {
      // Office.js takes only handlers that return promises, and the host's helpers are plain functions in an
      // object.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Univer's enums by value: the enums themselves cannot be imported without loading Univer.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off'
    }
  },
  { files: MAY_ASSERT, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  ...arrows,
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/reportSchema$',
              allowTypeImports: true,
              message: 'Import types only: the schema itself would add typebox to the bundle of the pane.'
            }
          ]
        }
      ]
    }
  },
  WORKBENCH,
  {
    files: ['test/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.object.name="fc"][callee.property.name="assert"]:not([arguments.1.callee.name="runs"])',
          message: 'Give the number of runs by `runs()`, which also hands over the seed.'
        }
      ]
    }
  },
  // Tables of examples and of sample data are long by nature.
  {
    files: ['test/**', 'tools/**'],
    rules: { 'max-lines': ['error', { max: 600, skipBlankLines: true, skipComments: true }] }
  }
);
