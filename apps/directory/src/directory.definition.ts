import type { ServiceDefinition } from '@idea-map/service';
import { DirectoryModule } from './directory.module.js';
import { DirectoryTables1764000004000 } from './migrations/1764000004000-directory-tables.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';

export const directory: ServiceDefinition = {
  name: 'directory',
  module: DirectoryModule,
  entities: [OrganisationEntity, PersonEntity, RoleGrantEntity],
  migrations: [DirectoryTables1764000004000],
};
