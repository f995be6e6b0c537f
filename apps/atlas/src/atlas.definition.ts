import type { ServiceDefinition } from '@idea-map/service';
import { AtlasModule } from './atlas.module.js';
import { CardPlaceEntity } from './card-place.entity.js';
import { CardTextEntity } from './card-text.entity.js';
import { CardEntity } from './card.entity.js';
import { KnownForce } from './known-force.entity.js';
import { AtlasTables1764000002000 } from './migrations/1764000002000-atlas-tables.js';
import { CardPlaces1764000002100 } from './migrations/1764000002100-card-places.js';
import { CardMerits1764000002200 } from './migrations/1764000002200-card-merits.js';
import { PipelineBaseline1764000002300 } from './migrations/1764000002300-pipeline-baseline.js';
import { QuickTextSearch1764000002400 } from './migrations/1764000002400-quick-text-search.js';
import { DocketAndPauses1764000002500 } from './migrations/1764000002500-docket-and-pauses.js';
import { CardTallies1764000002600 } from './migrations/1764000002600-card-tallies.js';
import { PlacesByDegrees1764000002700 } from './migrations/1764000002700-places-by-degrees.js';
import { RebuildRunEntity } from './rebuild-run.entity.js';
import { StageVisitEntity } from './stage-visit.entity.js';

export const atlas: ServiceDefinition = {
  name: 'atlas',
  module: AtlasModule,
  entities: [CardEntity, CardTextEntity, CardPlaceEntity, StageVisitEntity, KnownForce, RebuildRunEntity],
  migrations: [
    AtlasTables1764000002000,
    CardPlaces1764000002100,
    CardMerits1764000002200,
    PipelineBaseline1764000002300,
    QuickTextSearch1764000002400,
    DocketAndPauses1764000002500,
    CardTallies1764000002600,
    PlacesByDegrees1764000002700,
  ],
};
