import type { ServiceDefinition } from '@idea-map/service';
import { KnownForce } from './known-force.entity.js';
import { KnownIdea } from './known-idea.entity.js';
import { TriageTables1764000005000 } from './migrations/1764000005000-triage-tables.js';
import { TriageCaseEntity } from './triage-case.entity.js';
import { TriageModule } from './triage.module.js';

export const triage: ServiceDefinition = {
  name: 'triage',
  module: TriageModule,
  entities: [KnownForce, KnownIdea, TriageCaseEntity],
  migrations: [TriageTables1764000005000],
};
