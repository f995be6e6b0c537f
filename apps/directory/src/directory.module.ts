import { Module } from '@nestjs/common';
import { ContactsRequests } from './contacts.requests.js';
import { ContactsService } from './contacts.service.js';
import { DirectoryRequests } from './directory.requests.js';
import { DirectorySubscriptions } from './directory.subscriptions.js';
import { ErasingService } from './erasing.service.js';
import { OrganisationsService } from './organisations.service.js';
import { PeopleService } from './people.service.js';
import { ReadingService } from './reading.service.js';
import { RolesService } from './roles.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInRequests } from './sign-in.requests.js';
import { SignInService } from './sign-in.service.js';
import { LicencesReadingService } from './sharing/licences-reading.service.js';
import { LicencesService } from './sharing/licences.service.js';
import { SharingLevelsService } from './sharing/sharing-levels.service.js';
import { SharingRequests } from './sharing/sharing.requests.js';

@Module({
  controllers: [DirectoryRequests, SignInRequests, ContactsRequests, SharingRequests, DirectorySubscriptions],
  providers: [
    PeopleService,
    RolesService,
    ReadingService,
    OrganisationsService,
    SignInService,
    SessionsService,
    ErasingService,
    ContactsService,
    LicencesService,
    LicencesReadingService,
    SharingLevelsService,
  ],
})
export class DirectoryModule {}
