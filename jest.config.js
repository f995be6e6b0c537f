/** Every level in one run: .spec (rules), .int.spec (on a real Postgres), .e2e.spec (the whole system). */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/scripts', '<rootDir>/deploy'],
  testRegex: '\\.spec\\.ts$',
  // What needs a real Kafka: npm run test:distributed; what needs a real browser: npm run test:web.
  testPathIgnorePatterns: ['/node_modules/', '\\.(distributed|web)\\.spec\\.ts$'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^@idea-map/(.+)$': '<rootDir>/libs/$1/src/$1.ts',
    '^(\\.{1,2}/.*)(?<!\\.json)\\.js$': '$1',
  },
  globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
  testTimeout: 60000,
  maxWorkers: 2,
};
