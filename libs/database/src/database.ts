export * from './audit.js';
export * from './failures.js';
export * from './open-storage.js';
export * from './outbox.js';
export * from './postgres.provider.js';
export { provision, type Provisioned } from './provision.js';
export * from './service-data-source.js';
export * from './transaction.js';
export * from './transactions.js';
