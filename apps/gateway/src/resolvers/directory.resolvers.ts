import * as contracts from '@idea-map/contracts';
import type { AccountView, GrantView, InputOf, OrganisationView, ViewerView } from '@idea-map/contracts';
import { connection, totals } from '../connections.js';
import type { Resolvers, Tools } from './tools.js';

/** Who is who. */
export function directoryResolvers({ ask, loaders, forces }: Tools): Resolvers {
  return {
    Query: {
      viewer: (_parent, _: unknown, context) => loaders.viewer(context),
      people: (_parent, input: InputOf<typeof contracts.ListHolders>, context) =>
        ask.read(context, contracts.ListHolders, input),
      organisations: (_parent, _: unknown, context) => ask.read(context, contracts.ListOrganisations, {}),
      accounts: async (_parent, input: InputOf<typeof contracts.ListAccounts>, context) =>
        connection(await ask.read(context, contracts.ListAccounts, input), input.after, () => {
          const { text, role, organisation } = input;
          return ask.read(context, contracts.CountAccounts, { text, role, organisation });
        }),
      account: (_parent, { id }: { id: string }, context) => ask.read(context, contracts.GetAccount, { id }),
    },
    Mutation: {
      setLanguage: (_parent, input: InputOf<typeof contracts.SetLanguage>, context, info) =>
        ask.command({ context, info }, contracts.SetLanguage, input),
      grantRole: (_parent, input: contracts.GrantRole, context, info) =>
        ask.command({ context, info }, contracts.GrantRole, input),
      endRole: (_parent, input: InputOf<typeof contracts.EndRole>, context, info) =>
        ask.command({ context, info }, contracts.EndRole, input),
      endAccount: (_parent, input: InputOf<typeof contracts.EndAccount>, context, info) =>
        ask.command({ context, info }, contracts.EndAccount, input),
    },
    Viewer: {
      force: (viewer: ViewerView, _: unknown, context) => forces.one(context, viewer.force),
      organisation: (viewer: ViewerView, _: unknown, context) =>
        loaders.organisation(context, viewer.organisation),
    },
    Account: {
      organisation: (account: AccountView, _: unknown, context) =>
        loaders.organisation(context, account.organisation),
    },
    RoleGrant: {
      organisation: (grant: GrantView, _: unknown, context) =>
        loaders.organisation(context, grant.organisation),
    },
    Organisation: {
      force: (organisation: OrganisationView, _: unknown, context) => forces.one(context, organisation.force),
    },
    AccountConnection: totals,
  };
}
