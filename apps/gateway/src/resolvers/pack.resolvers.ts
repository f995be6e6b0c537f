import * as contracts from '@idea-map/contracts';
import type { InputOf, PackView } from '@idea-map/contracts';
import { NotFound } from '@idea-map/runtime';
import { connection, totals } from '../connections.js';
import { packWords } from '../packs/pack-words.js';
import type { GatewayContext } from '../request-context.js';
import type { Given, Resolvers, Tools } from './tools.js';

type Item = PackView['items'][number];
type Recipient = PackView['recipients'][number];

/** What leaders are sent. */
export function packResolvers(tools: Tools): Resolvers {
  const { ask, triage } = tools;
  const made = async (context: GatewayContext, id: string) => {
    const pack = await triage.pack(context, id);
    if (!pack) throw new NotFound();
    return pack;
  };
  return {
    Query: {
      pack: (_parent, input: InputOf<typeof contracts.GetPack>, context) =>
        ask.read(context, contracts.GetPack, input),
      packs: async (_parent, input: contracts.ListPacks, context) =>
        connection(await ask.read(context, contracts.ListPacks, input), input.after, () =>
          ask.read(context, contracts.CountPacks, {}),
        ),
    },
    Mutation: {
      makePack: async (...[, input, context, info]: Given<contracts.MakePack>) =>
        made(context, (await ask.command({ context, info }, contracts.MakePack, input)).id),
      sendPack: async (...[, input, context, info]: Given<contracts.SendPack>) =>
        made(context, (await ask.command({ context, info }, contracts.SendPack, input)).id),
    },
    PackConnection: totals,
    ...packFields(tools),
  };
}

function packFields({ loaders, language, downloads }: Tools): Resolvers {
  const file =
    (what: string, mediaType: string) => async (pack: PackView, _: unknown, context: GatewayContext) => {
      const input = { id: pack.id, language: await language(context) };
      return downloads.link(context, { what, input, mediaType });
    };
  return {
    Pack: {
      author: async ({ authorId }: PackView, _: unknown, context) =>
        (await loaders.person(context, authorId))?.name ?? '',
      organisation: ({ organisation }: PackView, _: unknown, context) =>
        loaders.organisation(context, organisation),
      html: file('pack.html', 'text/html'),
      pdf: file('pack.pdf', 'application/pdf'),
    },
    PackItem: {
      title: async ({ content }: Item, _: unknown, context) =>
        content?.title ?? packWords.redacted[(await language(context)) === 'CY' ? 1 : 0],
      redacted: ({ content }: Item) => content === null,
      idea: ({ ideaId }: Item, _: unknown, context) => loaders.idea(context, ideaId),
    },
    PackRecipient: {
      person: ({ personId }: Recipient, _: unknown, context) => loaders.person(context, personId),
    },
  };
}
