import { newContext } from '@idea-map/runtime';
import type { GatewayContext, Language } from '../request-context.js';
import { clocksResolvers } from './clocks.resolvers.js';
import type { Tools } from './tools.js';

type Field = (step: object, input: unknown, context: GatewayContext) => unknown;

const step = {
  ...{ policy: 'LOCAL_TRIAGE', step: 2, told: { tier: 'COLLEGE_BROKER', force: null } },
  passedOver: [{ tier: 'FORCE_LEAD', force: 'kent' }],
};

/** Whom a step told and passed over, as a reader of this language sees it. */
async function wordsOf(taken: object, spoken: Language) {
  const one = (_: unknown, id: string | null) => Promise.resolve(id && { name: 'Kent Police' });
  const tools = { language: () => Promise.resolve(spoken), forces: { one } } as unknown as Tools;
  const { StepTaken } = clocksResolvers(tools) as Record<string, Record<string, Field>>;
  const context = { ...newContext({ token: 'a token' }) } as unknown as GatewayContext;
  const field = (name: string) => StepTaken?.[name]?.(taken, {}, context);
  return Promise.all([field('told'), field('passedOver')]);
}

describe('a step that was taken', () => {
  it('says in its reader’s language whom it told, and the roles that it passed over', async () => {
    expect(await wordsOf(step, 'EN')).toEqual(["the College's brokers", ["the force's lead, Kent Police"]]);
    expect(await wordsOf(step, 'CY')).toEqual(['broceriaid y Coleg', ['arweinydd yr heddlu, Kent Police']]);
  });

  it('says that nobody was told, and of a reminder of one’s own that it was oneself', async () => {
    expect(await wordsOf({ ...step, told: null, passedOver: [] }, 'EN')).toEqual([null, []]);
    const own = { ...step, policy: 'OWN', told: { tier: 'HOLDER', force: null }, passedOver: [] };
    expect(await wordsOf(own, 'EN')).toEqual(['you', []]);
  });
});
