export { TestSystem, type TestPerson } from './system.js';
export { aCaller, aForce, anIdeaInput, anIdeaSaid } from './builders.js';
export { createTestDatabase } from './postgres.js';
