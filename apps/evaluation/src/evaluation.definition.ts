import type { ServiceDefinition } from '@idea-map/service';
import { CitedTest } from './cited-test.entity.js';
import { DepartureEntity } from './departure.entity.js';
import { EvaluationModule } from './evaluation.module.js';
import { EvaluationRequestEntity } from './evaluation-request.entity.js';
import { KnownForce } from './known-force.entity.js';
import { KnownIdea } from './known-idea.entity.js';
import { MeasureEntity } from './measure.entity.js';
import { EvaluationTables1764000009000 } from './migrations/1764000009000-evaluation-tables.js';
import { SiteEntity } from './site.entity.js';
import { TestEntity } from './test.entity.js';

export const evaluation: ServiceDefinition = {
  name: 'evaluation',
  module: EvaluationModule,
  entities: [
    TestEntity,
    SiteEntity,
    MeasureEntity,
    DepartureEntity,
    EvaluationRequestEntity,
    KnownIdea,
    KnownForce,
    CitedTest,
  ],
  migrations: [EvaluationTables1764000009000],
};
