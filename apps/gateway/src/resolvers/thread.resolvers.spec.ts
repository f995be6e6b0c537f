import type { ThreadView } from '@idea-map/contracts';
import { newContext } from '@idea-map/runtime';
import type { GatewayContext, Language } from '../request-context.js';
import { threadResolvers } from './thread.resolvers.js';
import type { Tools } from './tools.js';

type Entry = Pick<ThreadView['history'][number], 'reason' | 'by'>;
type Field = (entry: Entry, input: unknown, context: GatewayContext) => unknown;

const UNANSWERED = 'Its author did not answer the question in time.';
const broker = { personId: null, role: 'BROKER', force: 'kent' } as const;

/** The reason of an entry in an idea's history, as a reader of this language sees it. */
function reasonOf(entry: Entry, spoken: Language) {
  const tools = { language: () => Promise.resolve(spoken) } as unknown as Tools;
  const { HistoryEntry } = threadResolvers(tools) as Record<string, Record<string, Field>>;
  const context = { ...newContext({ token: 'a token' }) } as unknown as GatewayContext;
  return HistoryEntry?.['reason']?.(entry, {}, context);
}

describe('the reason of a move', () => {
  it('that a clock made by itself is in the reader’s language', async () => {
    const parked = { reason: UNANSWERED, by: null };
    expect(await reasonOf(parked, 'EN')).toBe(UNANSWERED);
    expect(await reasonOf(parked, 'CY')).toBe('Nid atebodd ei awdur y cwestiwn mewn pryd.');
  });

  it('that a person made stands as they wrote it', async () => {
    expect(await reasonOf({ reason: UNANSWERED, by: broker }, 'CY')).toBe(UNANSWERED);
    expect(await reasonOf({ reason: 'After the budget.', by: null }, 'CY')).toBe('After the budget.');
    expect(await reasonOf({ reason: null, by: null }, 'CY')).toBeNull();
  });
});
