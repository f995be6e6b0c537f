import type { ServiceDefinition } from '@idea-map/service';
import { AtlasModule } from './atlas.module.js';
import { CardTextEntity } from './card-text.entity.js';
import { CardEntity } from './card.entity.js';
import { KnownForce } from './known-force.entity.js';
import { AtlasTables1764000002000 } from './migrations/1764000002000-atlas-tables.js';
import { RebuildRunEntity } from './rebuild-run.entity.js';
import { StageVisitEntity } from './stage-visit.entity.js';

export const atlas: ServiceDefinition = {
  name: 'atlas',
  module: AtlasModule,
  entities: [CardEntity, CardTextEntity, StageVisitEntity, KnownForce, RebuildRunEntity],
  migrations: [AtlasTables1764000002000],
};
