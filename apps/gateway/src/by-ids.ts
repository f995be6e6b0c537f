import type DataLoader from 'dataloader';
import type { RequestDefinition } from '@idea-map/contracts';
import type { Ask } from './ask.js';
import { loader, type GatewayContext } from './request-context.js';

export type ByIds<View> = RequestDefinition<{ ids: string[] }, View[]>;

/** The request's loader of what a service answers by id: each once, many at a time; null where there is no answer. */
export function byIds<View>(
  ask: Ask,
  context: GatewayContext,
  ...[request, idOf]: [request: ByIds<View>, idOf: (view: View) => string]
): DataLoader<string, View | null> {
  return loader<string, View | null>(context, request.name, async (ids) => {
    const views = await ask.read(context, request, { ids: [...ids] });
    const found = new Map(views.map((view) => [idOf(view), view]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
