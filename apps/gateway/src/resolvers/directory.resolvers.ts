import * as contracts from '@idea-map/contracts';
import type { AccountView, GrantView, InputOf, OrganisationView, ViewerView } from '@idea-map/contracts';
import { connection, totals } from '../connections.js';
import { commanding, type Resolvers, type Tools } from './tools.js';

/** Who is who. */
export function directoryResolvers(tools: Tools): Resolvers {
  const { ask, loaders, forces } = tools;
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
      setLanguage: commanding(tools, contracts.SetLanguage),
      grantRole: commanding(tools, contracts.GrantRole),
      endRole: commanding(tools, contracts.EndRole),
      endAccount: commanding(tools, contracts.EndAccount),
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
