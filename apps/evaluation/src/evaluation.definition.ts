import type { ServiceDefinition } from '@idea-map/service';
import { EvaluationModule } from './evaluation.module.js';

export const evaluation: ServiceDefinition = {
  name: 'evaluation',
  module: EvaluationModule,
  entities: [],
  migrations: [],
};
