import * as contracts from '@idea-map/contracts';
import type { Resolvers, Tools } from './tools.js';

const mediaType = 'application/json';

/** What is held on a person, and on an idea, as files. */
export function heldDataResolvers({ ask, downloads }: Tools): Resolvers {
  return {
    Query: {
      myData: async (_parent, _: unknown, context) => {
        // Asked once now, so that what is refused is refused here, and not behind a link.
        await ask.read(context, contracts.GetMyData.directory, {});
        return downloads.link(context, { what: 'myData', input: {}, mediaType });
      },
      ideaRecord: async (_parent, { id }: { id: string }, context) => {
        const found = await ask.read(context, contracts.FindIdeaRecord, { id });
        return downloads.link(context, { what: 'ideaRecord', input: found, mediaType });
      },
    },
  };
}
