import base from './jest.config.js';

/** The pages in a real browser, before a system that runs: started by npm run test:web. */
export default {
  ...base,
  testRegex: '\\.web\\.spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: undefined,
  globalTeardown: undefined,
  maxWorkers: 1,
  // A browser that a failed test left open ends with the run.
  forceExit: true,
};
