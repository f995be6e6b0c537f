/** Every level in one run: .spec (rules), .int.spec (on a real Postgres), .e2e.spec (the whole system). */
export default {
  // Each process loads the system once and runs one suite after another: docs/decisions/0029-one-process-for-many-suites.md.
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  setupFiles: ['<rootDir>/jest.setup.js'],
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/scripts', '<rootDir>/deploy'],
  testRegex: '\\.spec\\.ts$',
  // What needs a real Kafka: npm run test:distributed; what needs a real browser: npm run test:web.
  testPathIgnorePatterns: ['/node_modules/', '\\.(distributed|web)\\.spec\\.ts$'],
  // Of what Jest loads itself: the global setup.
  transform: { '^.+\\.ts$': '@swc/jest' },
  globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
  maxWorkers: 2,
};
