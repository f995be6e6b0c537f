export * from './operations.controller.js';
export * from './parts.provider.js';
export * from './process-info.js';
export * from './process-signals.js';
export * from './run-service.js';
export * from './service-definition.js';
export * from './start-service.js';
