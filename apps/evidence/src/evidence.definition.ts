import type { ServiceDefinition } from '@idea-map/service';
import { EvidenceModule } from './evidence.module.js';

export const evidence: ServiceDefinition = {
  name: 'evidence',
  module: EvidenceModule,
  entities: [],
  migrations: [],
};
