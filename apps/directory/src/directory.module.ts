import { Module } from '@nestjs/common';
import { DirectoryRequests } from './directory.requests.js';
import { DirectorySubscriptions } from './directory.subscriptions.js';
import { OrganisationsService } from './organisations.service.js';
import { PeopleService } from './people.service.js';
import { ReadingService } from './reading.service.js';
import { RolesService } from './roles.service.js';

@Module({
  controllers: [DirectoryRequests, DirectorySubscriptions],
  providers: [PeopleService, RolesService, ReadingService, OrganisationsService],
})
export class DirectoryModule {}
