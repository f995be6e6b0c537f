export { TestSystem, type TestPerson } from './system.js';
export { aCaller, aForce, anIdeaInput, anIdeaSaid } from './builders.js';
export { createTestDatabase, type TestDatabase } from './postgres.js';
export { eventually } from './driver-contract-stage.js';
