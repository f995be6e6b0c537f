export * from './advice.js';
export * from './check-text.js';
export { DETECTOR_VERSION } from './detectors.js';
export * from './field-checks.js';
export * from './finding.js';
export * from './free-text.js';
