/** Types are checked by `tsc --noEmit`; here each file is only translated. */
const translate = (parser) => [
  '@swc/jest',
  {
    jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic', importSource: 'preact' } } }
  }
];

/** These come as ES modules only, which Jest does not load by itself. */
const MODULES = [
  'hucre',
  'typebox',
  ...['string-width', 'strip-ansi', 'ansi-regex', 'get-east-asian-width'],
  // What Univer stands on.
  ...['lodash-es', 'nanoid', 'kdbush', 'rbush', 'quickselect'],
  ...['cjk-regex', 'regexp-util', 'unicode-regex'],
  ...['franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space']
];

const project = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx$': translate({ syntax: 'typescript', tsx: true }),
    '^.+\\.(ts|mjs|js)$': translate({ syntax: 'typescript' })
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${MODULES.join('|')})/)`]
};

/** Tests of inputs so large that they take as long as a thousand others. */
const LARGE = '\\.large\\.test\\.ts$';

export default {
  // Left to itself, Jest would use one core of two.
  maxWorkers: '100%',
  // A slow machine is no mistake, and properties may be tried many times: see test/propertyRuns.ts.
  testTimeout: 120_000,
  testSequencer: '<rootDir>/test/sequencer.mjs',
  projects: [
    {
      ...project,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/(?:e2e|build)/', LARGE],
      globalSetup: '<rootDir>/test/propertySeed.ts'
    },
    { ...project, displayName: 'large', testRegex: [LARGE], globalSetup: '<rootDir>/test/propertySeed.ts' },
    {
      ...project,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/{e2e,build}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/setup.ts',
      globalTeardown: '<rootDir>/test/e2e/teardown.ts'
    }
  ]
};
