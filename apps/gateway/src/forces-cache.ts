import { LRUCache } from 'lru-cache';
import { ListForces, type ForceView } from '@idea-map/contracts';
import type { Ask } from './ask.js';
import type { GatewayContext } from './request-context.js';

type Forces = ReadonlyMap<string, ForceView>;

/** The forces, asked of geography at most once a second: every card names one. */
export class ForcesCache {
  private readonly cache = new LRUCache<'forces', Promise<Forces>>({ max: 1, ttl: 1000 });

  constructor(private readonly ask: Ask) {}

  async all(context: GatewayContext): Promise<Forces> {
    const known = context.after.length === 0 ? this.cache.get('forces') : undefined;
    if (known) return known;
    const asked = this.ask
      .read(context, ListForces, {})
      .then((forces) => new Map(forces.map((force) => [force.id, force])));
    this.cache.set('forces', asked);
    asked.catch(() => this.cache.delete('forces'));
    return asked;
  }

  async one(context: GatewayContext, id: string | null | undefined): Promise<ForceView | null> {
    if (!id) return null;
    return (await this.all(context)).get(id) ?? null;
  }

  forget(): void {
    this.cache.delete('forces');
  }
}
