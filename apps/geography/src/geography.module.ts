import { Module } from '@nestjs/common';
import { ForcesService } from './forces.service.js';
import { GeographyRequests } from './geography.requests.js';
import { GeographySubscriptions } from './geography.subscriptions.js';
import { LocatingService } from './locating.service.js';
import { PlacesService } from './places.service.js';
import { NoPostcodes, PostcodeTable } from './postcode-table.js';

@Module({
  controllers: [GeographyRequests, GeographySubscriptions],
  providers: [ForcesService, LocatingService, PlacesService, { provide: PostcodeTable, useClass: NoPostcodes }],
})
export class GeographyModule {}
