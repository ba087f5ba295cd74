import js from '@eslint/js';
import ts from 'typescript-eslint';

/**
 * What each folder of src/ may import from the others. The arrows point one way, from the worksheet's cells
 * through the engine and back; an import against them is an error.
 */
const MAY_USE = {
  criteria: { folders: [], packages: [] },
  engine: { folders: ['criteria'], packages: [] },
  locales: { folders: [], packages: [] },
  worksheet: { folders: ['engine', 'criteria', 'locales'], packages: [] },
  xlsx: { folders: [], packages: ['fflate', 'saxes'] },
  cli: { folders: ['worksheet', 'xlsx', 'locales', 'criteria'], packages: ['node:.*', 'papaparse'] }
};

const arrows = Object.entries(MAY_USE).map(([folder, { folders, packages }]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        {
          regex: `^(\\.\\./)+(?!\\.\\.)(?!(?:${[...folders, folder].join('|')})(?:/|$))`,
          message: `src/${folder} may import only from: ${folders.join(', ') || 'itself'}.`
        },
        {
          regex: `^(?!\\.)(?!(?:${packages.join('|') || 'nothing at all'})$)`,
          message: `src/${folder} may use only these packages: ${packages.join(', ') || 'none'}.`
        }
      ]
    }]
  }
}));

export default ts.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error'
    }
  },
  ...arrows
);
