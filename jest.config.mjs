/** Types are checked by `tsc --noEmit`; here each file is only translated. */
const translate = (parser) => [
  '@swc/jest',
  {
    jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic', importSource: 'preact' } } }
  }
];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.tsx$': translate({ syntax: 'typescript', tsx: true }),
    '^.+\\.(ts|mjs)$': translate({ syntax: 'typescript' })
  },
  // hucre comes as ES modules only, which Jest does not load by itself.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)']
};
