import base from './jest.config.js';

/** What needs real Kafka, Redis and every service as a process of its own: started once for the run. */
export default {
  ...base,
  testRegex: ['\\.distributed\\.spec\\.ts$', 'apps/e2e/src/.*\\.e2e\\.spec\\.ts$'],
  // The default mode's own: a crash, whose processes it ends (npm run test:faults does it to these), and its mailbox page.
  testPathIgnorePatterns: ['/node_modules/', '(crash|mailbox)\\.e2e\\.spec\\.ts$'],
  testSequencer: '<rootDir>/jest.hostile-last.js',
  globalSetup: '<rootDir>/apps/e2e/src/distributed/global-setup.ts',
  globalTeardown: '<rootDir>/apps/e2e/src/distributed/global-teardown.ts',
};
