import * as contracts from '@idea-map/contracts';
import type { IdeaFilter, InputOf, MapView } from '@idea-map/contracts';
import { BadInput, Unauthenticated } from '@idea-map/runtime';
import { connection } from '../connections.js';
import type { Exported } from '../ideas-csv.js';
import { loader, type GatewayContext } from '../request-context.js';
import { themesOf } from './themes.js';
import type { Resolvers, Tools } from './tools.js';

interface Filtered {
  readonly filter?: IdeaFilter | null;
}
type Bounds = contracts.AskedMarkers['bounds'];
type AskedMap = Filtered & { readonly zoom: number; readonly bounds?: Bounds };
type ForceCount = MapView['byForce'][number] & Filtered;

/** The read side: lists, the map by force, facets, figures. */
export function atlasResolvers({ ask, downloads }: Tools): Resolvers {
  return {
    Query: {
      ideas: async (_parent, input: contracts.ListIdeas, context) =>
        connection(await ask.read(context, contracts.ListIdeas, input), input.after, () =>
          ask.read(context, contracts.CountIdeas, { filter: input.filter }),
        ),
      map: (_parent, { filter, zoom, bounds }: AskedMap, context): AskedMap => {
        if (zoom < 0 || zoom > 18) throw BadInput.of('zoom', 'OUT_OF_RANGE', 'Zoom is from 0 to 18.');
        if (context.token === null) refuseFinerFilter(filter);
        return { filter, zoom, bounds };
      },
      exportIdeas: async (_parent, input: Exported, context) => {
        // Asked once now, so that what is refused is refused here, and not behind a link.
        await ask.read(context, contracts.ExportIdeas, { ...input, first: 1 });
        return downloads.link(context, { what: 'ideas', input, mediaType: 'text/csv' });
      },
      facets: (_parent, { filter }: Filtered, context) => ask.read(context, contracts.GetFacets, { filter }),
      pipeline: async (_parent, { filter }: Filtered, context) => ({
        ...(await ask.read(context, contracts.GetPipeline, { filter })),
        filter,
      }),
    },
    Pipeline: {
      breakdown: (
        parent: Filtered,
        { by }: Pick<InputOf<typeof contracts.GetPipelineBreakdown>, 'by'>,
        context,
      ) => ask.read(context, contracts.GetPipelineBreakdown, { filter: parent.filter, by }),
      baseline: (_parent, { by }: { by?: contracts.Dimension | null }, context) =>
        ask.read(context, contracts.GetPipelineBaseline, { by: by ?? null }),
    },
  };
}

/** What the map shows beside its counts: to those who signed in. */
export function mapFields({ ask, forces, loaders }: Tools): Resolvers {
  // Counted once, and where it is asked: a map that draws its markers anew needs no counts.
  const counts = (context: GatewayContext, { filter }: Filtered, gaps = false) =>
    loader<boolean, MapView>(context, `map ${JSON.stringify(filter ?? {})}`, (asked) =>
      Promise.all(asked.map((withGaps) => ask.read(context, contracts.GetMap, { filter, gaps: withGaps }))),
    ).load(gaps);

  return {
    IdeaMap: {
      total: async (map: AskedMap, _: unknown, context) => (await counts(context, map)).total,
      elsewhere: async (map: AskedMap, _: unknown, context) => (await counts(context, map)).elsewhere,
      byForce: async ({ filter }: AskedMap, _: unknown, context) =>
        (await counts(context, { filter })).byForce.map((count) => ({ ...count, filter })),
      markers: ({ filter, zoom, bounds }: AskedMap, _: unknown, context) => {
        if (context.token === null) throw new Unauthenticated();
        return ask.read(context, contracts.GetMarkers, { filter, zoom, bounds });
      },
    },
    Marker: {
      idea: (marker: contracts.MarkerView, _: unknown, context) =>
        marker.ideaId && loaders.idea(context, marker.ideaId),
    },
    ForceCount: {
      force: (count: ForceCount, _: unknown, context) => forces.one(context, count.force),
      gaps: async (count: ForceCount, _: unknown, context) => {
        if (context.token === null) throw new Unauthenticated();
        const { byForce } = await counts(context, count, true);
        return themesOf(byForce.find((one) => one.force === count.force)?.gaps ?? []);
      },
    },
  };
}

/** What is open to anyone is the count by theme and kind. @throws Unauthenticated for any finer filter. */
function refuseFinerFilter(filter: IdeaFilter | null | undefined): void {
  const given = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  if (given.every(([field]) => field === 'themes' || field === 'kinds')) return;
  throw new Unauthenticated('Sign in to filter the map by more than themes and kinds.');
}
