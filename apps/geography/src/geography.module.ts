import { Module } from '@nestjs/common';
import { ForcesService } from './forces.service.js';
import { GeographyRequests } from './geography.requests.js';
import { GeographySubscriptions } from './geography.subscriptions.js';
import { PlacesService } from './places.service.js';

@Module({
  controllers: [GeographyRequests, GeographySubscriptions],
  providers: [ForcesService, PlacesService],
})
export class GeographyModule {}
