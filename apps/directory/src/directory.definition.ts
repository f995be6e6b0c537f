import type { ServiceDefinition } from '@idea-map/service';
import { ContactEntity } from './contact.entity.js';
import { DirectoryModule } from './directory.module.js';
import { DirectoryTables1764000004000 } from './migrations/1764000004000-directory-tables.js';
import { Sessions1764000004100 } from './migrations/1764000004100-sessions.js';
import { Contacts1764000004200 } from './migrations/1764000004200-contacts.js';
import { Sharing1764000004300 } from './migrations/1764000004300-sharing.js';
import { LevelsBeginAtEach1764000004310 } from './migrations/1764000004310-levels-begin-at-each.js';
import { SessionRenewal1764000004320 } from './migrations/1764000004320-session-renewal.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';
import { SessionEntity } from './session.entity.js';
import { LicenceEntity } from './sharing/licence.entity.js';

export const directory: ServiceDefinition = {
  name: 'directory',
  module: DirectoryModule,
  entities: [OrganisationEntity, PersonEntity, RoleGrantEntity, SessionEntity, ContactEntity, LicenceEntity],
  migrations: [
    DirectoryTables1764000004000,
    Sessions1764000004100,
    Contacts1764000004200,
    Sharing1764000004300,
    LevelsBeginAtEach1764000004310,
    SessionRenewal1764000004320,
  ],
};
