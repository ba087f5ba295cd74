export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // These come as ES modules only, which Jest does not load by itself.
  transformIgnorePatterns: [
    '/node_modules/(?!(?:hucre|typebox|string-width|strip-ansi|ansi-regex|get-east-asian-width)/)'
  ],
  transform: {
    '^.+\\.(ts|mjs|js)$': [
      'ts-jest',
      // Types are checked by `tsc --noEmit` in `npm run lint`; here each file is only translated.
      {
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'node10',
          isolatedModules: true,
          ignoreDeprecations: '6.0',
          esModuleInterop: true,
          resolveJsonModule: true,
          target: 'ES2022',
          types: ['node', 'jest']
        },
        diagnostics: false
      }
    ]
  }
};
