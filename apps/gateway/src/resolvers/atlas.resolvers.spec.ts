import type { RequestDefinition } from '@idea-map/contracts';
import { newContext } from '@idea-map/runtime';
import type { GatewayContext } from '../request-context.js';
import { mapFields } from './atlas.resolvers.js';
import type { Tools } from './tools.js';

type Field = (parent: object, input: unknown, context: GatewayContext) => unknown;

/** The fields of a map, and what they asked the services. */
function aMap() {
  const asked: string[] = [];
  const read = async (_: unknown, { name }: RequestDefinition, { gaps }: { gaps?: boolean }) => {
    asked.push(gaps ? `${name} with gaps` : name);
    return name === 'map'
      ? { total: 3, elsewhere: 1, byForce: [{ force: 'kent', count: 2, gaps: ['it'] }] }
      : [];
  };
  const { IdeaMap, ForceCount } = mapFields({ ask: { read } } as unknown as Tools) as Record<
    string,
    Record<string, Field>
  >;
  const context = { ...newContext({ token: 'a token' }), loaders: new Map() } as unknown as GatewayContext;
  const field = (name: string) => IdeaMap?.[name]?.({ filter: null, zoom: 6 }, {}, context);
  const gaps = (count: object) => ForceCount?.['gaps']?.(count, {}, context);
  return { asked, field, gaps };
}

describe('a map', () => {
  it('that draws its markers counts nothing', async () => {
    const { asked, field } = aMap();
    await field('markers');
    expect(asked).toEqual(['markers']);
  });

  it('counts once for all that is asked of the counts', async () => {
    const { asked, field } = aMap();
    const answers = await Promise.all([field('total'), field('elsewhere'), field('byForce')]);
    expect(answers).toEqual([3, 1, [{ force: 'kent', count: 2, gaps: ['it'], filter: null }]]);
    expect(asked).toEqual(['map']);
  });

  it('looks for gaps only where they are asked for', async () => {
    const { asked, gaps } = aMap();
    await Promise.all([gaps({ force: 'kent', filter: null }), gaps({ force: 'essex', filter: null })]);
    expect(asked).toEqual(['map with gaps']);
  });
});
