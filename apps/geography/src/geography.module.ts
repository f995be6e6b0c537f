import { Module } from '@nestjs/common';
import { ForceAreas } from './force-areas.js';
import { ForcesService } from './forces.service.js';
import { GeographyRequests } from './geography.requests.js';
import { GeographySubscriptions } from './geography.subscriptions.js';
import { LocatingService } from './locating.service.js';
import { PlacesService } from './places.service.js';
import { PlacingUpkeep } from './import/placing-upkeep.js';
import { PostcodeTable } from './postcode-table.js';
import { PostcodeTables } from './postcode-tables.js';

@Module({
  controllers: [GeographyRequests, GeographySubscriptions],
  providers: [
    ForceAreas,
    ForcesService,
    LocatingService,
    PlacesService,
    PlacingUpkeep,
    PostcodeTables,
    { provide: PostcodeTable, useExisting: PostcodeTables },
  ],
})
export class GeographyModule {}
