import type { ServiceDefinition } from '@idea-map/service';
import { ForceEntity } from './force.entity.js';
import { GeographyModule } from './geography.module.js';
import { IdeaPlace } from './idea-place.entity.js';
import { GeographyTables1764000003000 } from './migrations/1764000003000-geography-tables.js';
import { PlaceInputs1764000003050 } from './migrations/1764000003050-place-inputs.js';
import { PlacesTables1764000003100 } from './migrations/1764000003100-places-tables.js';

export const geography: ServiceDefinition = {
  name: 'geography',
  module: GeographyModule,
  entities: [ForceEntity, IdeaPlace],
  migrations: [GeographyTables1764000003000, PlaceInputs1764000003050, PlacesTables1764000003100],
};
