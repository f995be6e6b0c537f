import { z } from 'zod';
import {
  defineRequest,
  INTERNAL,
  pageOf,
  paging,
  SERVICES,
  type InputOf,
  type OutputOf,
} from '../request.js';
import { languageSchema, organisationKindSchema, roleSchema } from '../schemas.js';

export const organisationView = z.object({
  id: z.string(),
  name: z.string(),
  nameCy: z.string().nullable(),
  kind: organisationKindSchema,
  force: z.string().nullable(),
});
export type OrganisationView = z.infer<typeof organisationView>;

export const grantView = z.object({
  id: z.uuid(),
  role: roleSchema,
  organisation: z.string(),
  nominator: z.string().nullable(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date().nullable(),
});
export type GrantView = z.infer<typeof grantView>;

export const viewerView = z.object({
  id: z.uuid(),
  name: z.string(),
  roles: z.array(roleSchema),
  grants: z.array(grantView),
  force: z.string().nullable(),
  organisation: z.string(),
  language: languageSchema,
  machine: z.boolean(),
});
export type ViewerView = z.infer<typeof viewerView>;

export const accountView = z.object({
  id: z.uuid(),
  name: z.string(),
  machine: z.boolean(),
  organisation: z.string(),
  grants: z.array(grantView),
  lastSignInAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
});
export type AccountView = z.infer<typeof accountView>;

/** A person who may be shown, with the name of their body. */
export const personView = z.object({ id: z.uuid(), name: z.string(), organisation: z.string() });
export type PersonView = z.infer<typeof personView>;

/** Who the token is, with the roles that they hold today; null without a token. */
export const GetViewer = defineRequest({
  name: 'viewer',
  service: 'directory',
  kind: 'read',
  input: z.object({}),
  output: viewerView.nullable(),
});

/** Names to show, for people whom the asker has already decided may be shown. Unknown ids are left out. */
export const GetPeople = defineRequest({
  name: 'peopleByIds',
  service: 'directory',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.uuid()) }),
  output: z.array(personView),
});

export const ListHolders = defineRequest({
  name: 'people',
  service: 'directory',
  kind: 'read',
  input: z.object({ role: roleSchema, force: z.string().nullish() }),
  output: z.array(personView),
});

export const ListOrganisations = defineRequest({
  name: 'organisations',
  service: 'directory',
  kind: 'read',
  input: z.object({}),
  output: z.array(organisationView),
});

/** The same list, for naming a body that another answer holds by its id. */
export const GetOrganisations = defineRequest({
  name: 'organisationsByIds',
  service: 'directory',
  kind: 'read',
  operation: INTERNAL,
  input: z.object({ ids: z.array(z.string()) }),
  output: z.array(organisationView),
});

export const ListAccounts = defineRequest({
  name: 'accounts',
  service: 'directory',
  kind: 'read',
  sensitive: true,
  input: z.object({
    text: z.string().nullish(),
    role: roleSchema.nullish(),
    organisation: z.string().nullish(),
    ...paging,
  }),
  output: pageOf(accountView),
});

export const CountAccounts = defineRequest({
  name: 'countAccounts',
  service: 'directory',
  kind: 'read',
  operation: 'accounts',
  input: z.object({
    text: z.string().nullish(),
    role: roleSchema.nullish(),
    organisation: z.string().nullish(),
  }),
  output: z.number().int(),
});

export const GetAccount = defineRequest({
  name: 'account',
  service: 'directory',
  kind: 'read',
  sensitive: true,
  input: z.object({ id: z.string() }),
  output: accountView,
});

export const SetLanguage = defineRequest({
  name: 'setLanguage',
  service: 'directory',
  kind: 'command',
  input: z.object({ language: languageSchema }),
  output: viewerView,
});

export const GrantRole = defineRequest({
  name: 'grantRole',
  service: 'directory',
  kind: 'command',
  input: z.object({
    person: z.string(),
    input: z.object({
      role: roleSchema,
      organisation: z.string(),
      nominator: z.string(),
      startsOn: z.iso.date().nullish(),
      endsOn: z.iso.date().nullish(),
    }),
  }),
  output: accountView,
});
export type GrantRole = InputOf<typeof GrantRole>;

export const EndRole = defineRequest({
  name: 'endRole',
  service: 'directory',
  kind: 'command',
  input: z.object({ grant: z.string(), on: z.iso.date().nullish() }),
  output: accountView,
});

export const EndAccount = defineRequest({
  name: 'endAccount',
  service: 'directory',
  kind: 'command',
  input: z.object({ person: z.string(), reason: z.string() }),
  output: accountView,
});
export type AccountsPage = OutputOf<typeof ListAccounts>;

/** Where a person gets mail, and in which language; null for who has no address or has left. Asked by services alone. */
export const GetContact = defineRequest({
  name: 'contactOfPerson',
  service: 'directory',
  kind: 'read',
  operation: SERVICES,
  input: z.object({ personId: z.uuid() }),
  output: z.object({ address: z.string(), language: languageSchema }).nullable(),
});
