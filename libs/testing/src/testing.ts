export { createTestDatabase } from './postgres.js';
export { TestSystem, type TestPerson } from './system.js';
