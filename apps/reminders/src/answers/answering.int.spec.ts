import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import * as contracts from '@idea-map/contracts';
import type { RequestEnvelope } from '@idea-map/messaging';
import { Clock, type FixedClock } from '@idea-map/runtime';
import { anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { evidenceStands } from '../clocks/learning-lines.js';
import { reminders } from '../reminders.definition.js';
import { RemindersOf } from '../testing-reminders.js';

const START = '2026-03-02T09:00:00.000Z';
let system: TestSystem;
let clock: FixedClock;
let broker: TestPerson;
let deputy: TestPerson;
let editor: TestPerson;
/** What triage and evidence were asked; a refusal of theirs, where a test says so. */
let asked: RequestEnvelope[];
let refusal: { code: string; message: string; details: object } | null;

/** What they say when an answer is recorded. */
const responded = { id: uuid(), name: 'force.responded.v1' };

beforeAll(async () => {
  clock = Clock.fixed(START);
  system = await TestSystem.start([reminders], clock);
  broker = await system.person('broker.kent', ['BROKER'], 'kent');
  deputy = await system.person('deputy.kent', ['BROKER'], 'kent');
  editor = await system.person('editor', ['EVIDENCE_EDITOR']);
  const answers: Record<string, unknown> = { respond: { id: uuid() }, confirmEvidence: null };
  for (const service of ['triage', 'evidence'] as const) {
    await system.parts.channel.answer(service, (request) => {
      asked.push(request);
      if (refusal) return Promise.resolve({ ok: false, error: { ...refusal, details: {} } });
      const said = { ok: true, output: answers[request.name], events: [responded], stale: false } as const;
      return Promise.resolve(said);
    });
  }
});
beforeEach(() => {
  [asked, refusal] = [[], null];
  clock.at = new Date(START);
});
afterAll(() => system.stop());

async function shared(): Promise<string> {
  const { ideaId } = anIdeaSaid();
  await system.hears(contracts.IdeaSubmitted, anIdeaSaid({ ideaId }));
  const organisations = ['kent', 'lpb-kent'];
  const delivered = { ideaId, organisations, deliveredAt: clock.now().toISOString() };
  await system.again(await system.hears(contracts.DisseminationDelivered, delivered));
  return ideaId;
}
async function linksOf(who: TestPerson, ideaId: string) {
  const now = await system.signedInAgain(who);
  const { output } = await system.ask(now, contracts.ListNotices, { unread: true, first: 100 });
  const about = output.items.filter(({ node }) => node.ideaId === ideaId && node.answers.length > 0);
  return about.flatMap(({ node }) => node.answers);
}
async function tokensOf(who: TestPerson, ideaId: string): Promise<string[]> {
  return (await linksOf(who, ideaId)).map(({ url }) => url.split('/answer/')[1] ?? '');
}
const look = async (who: TestPerson, token: string) =>
  (await system.ask(await system.signedInAgain(who), contracts.GetAnswerLink, { token })).output;
const use = async (who: TestPerson, token: string, note?: string) =>
  (await system.ask(await system.signedInAgain(who), contracts.UseAnswerLink, { token, note })).output;
/** The part of a token that says whose it is. */
const claimsOf = ({ token }: TestPerson) => token.split('.')[1] ?? '';
const refused = (code: string) => expect.objectContaining({ code }) as unknown;

describe('a link to one answer', () => {
  it('comes with the notice that asks, one for each answer, and says what it asks', async () => {
    const ideaId = await shared();
    const links = await linksOf(broker, ideaId);
    expect(links.map(({ label, usedAt }) => [label.en, label.cy, usedAt])).toEqual([
      ['Adopted', 'Mabwysiadwyd', null],
      ['Not for us', 'Ddim i ni', null],
    ]);
    expect(links[0]).toMatchObject({
      expiresAt: '2026-04-01T09:00:00.000Z',
      question: { en: expect.stringMatching(/^What does your force do with IM-/) as string },
    });
    const [token = ''] = await tokensOf(broker, ideaId);
    expect(await look(broker, token)).toMatchObject({
      label: { en: 'Adopted' },
      expired: false,
      usedAt: null,
    });
  });

  it('records its answer once, as its reader, and spends the others', async () => {
    const ideaId = await shared();
    const [adopted = '', declined = ''] = await tokensOf(broker, ideaId);
    expect(await use(broker, declined, 'Our vans have them.')).toMatchObject({ usedAt: START });
    const input = { idea: ideaId, answer: 'DECLINED', note: 'Our vans have them.', force: 'kent' };
    expect(asked).toMatchObject([
      { name: 'respond', input, token: expect.stringContaining(claimsOf(broker)) as string },
    ]);
    for (const token of [declined, adopted]) {
      await expect(use(broker, token)).rejects.toEqual(refused('CONFLICT'));
      expect(await look(broker, token)).toMatchObject({ usedAt: START });
    }
    expect(asked).toHaveLength(1);
    expect(await linksOf(broker, ideaId)).toEqual([]);
  });

  it('has its caller’s next read wait for what the answer caused', async () => {
    const [token = ''] = await tokensOf(broker, await shared());
    const now = await system.signedInAgain(broker);
    const { events } = await system.ask(now, contracts.UseAnswerLink, { token });
    expect(events).toEqual([responded]);
  });

  it('records it once though it is used many times at once', async () => {
    const [token = ''] = await tokensOf(broker, await shared());
    const used = await Promise.allSettled([1, 2, 3, 4].map(() => use(broker, token)));
    expect(used.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(asked).toMatchObject([{ input: { note: 'Answered from a notice, without a note.' } }]);
  });

  it('is asked for under one key, so that an answer whose mark was lost is not recorded twice', async () => {
    const [token = ''] = await tokensOf(broker, await shared());
    refusal = { code: 'UNAVAILABLE', message: 'Away.', details: {} };
    await expect(use(broker, token, 'One.')).rejects.toEqual(refused('UNAVAILABLE'));
    refusal = null;
    await use(broker, token, 'Another.');
    const [first, second] = asked.map(({ idempotency }) => idempotency);
    expect(first?.key).toMatch(/^.{32}$/);
    expect(second).toEqual(first);
  });

  it('stays unused where the answer is refused, and says why', async () => {
    const [token = ''] = await tokensOf(broker, await shared());
    refusal = { code: 'FORBIDDEN', message: 'Only the force itself answers.', details: {} };
    await expect(use(broker, token)).rejects.toEqual(refused('FORBIDDEN'));
    expect(await look(broker, token)).toMatchObject({ usedAt: null });
  });

  it('is nobody else’s, and nothing once it is changed or made up', async () => {
    const [token = ''] = await tokensOf(broker, await shared());
    for (const other of [deputy, editor]) {
      await expect(look(other, token)).rejects.toEqual(refused('NOT_FOUND'));
      await expect(use(other, token)).rejects.toEqual(refused('NOT_FOUND'));
    }
    const places = fc.integer({ min: 0, max: token.length - 1 });
    await fc.assert(
      fc.asyncProperty(places, fc.constantFrom('A', '_', '9'), async (place, sign) => {
        const changed = token.slice(0, place) + sign + token.slice(place + 1);
        // The last sign of base64url may hold bits that mean nothing.
        if (Buffer.from(changed, 'base64url').equals(Buffer.from(token, 'base64url'))) return;
        await expect(use(broker, changed)).rejects.toEqual(refused('NOT_FOUND'));
      }),
      { numRuns: 40 },
    );
    for (const madeUp of ['', 'x', uuid()])
      await expect(look(broker, madeUp)).rejects.toEqual(refused('NOT_FOUND'));
    expect(asked).toEqual([]);
  });

  it('ends after thirty days, and a later notice asks anew', async () => {
    const ideaId = await shared();
    const [token = ''] = await tokensOf(broker, ideaId);
    clock.pass('P31D');
    expect(await linksOf(broker, ideaId)).toEqual([]);
    await expect(use(broker, token)).rejects.toEqual(refused('CONFLICT'));
    expect(await look(broker, token)).toMatchObject({ expiresAt: '2026-04-01T09:00:00.000Z', usedAt: null });
    const deliveredAt = clock.now().toISOString();
    await system.hears(contracts.DisseminationDelivered, { ideaId, organisations: ['kent'], deliveredAt });
    const [anew = ''] = await tokensOf(broker, ideaId);
    await expect(use(broker, token)).rejects.toEqual(refused('CONFLICT'));
    expect(await use(broker, anew)).toMatchObject({ usedAt: clock.now().toISOString() });
  });

  it('ends when somebody else of the force has answered', async () => {
    const ideaId = await shared();
    const [token = ''] = await tokensOf(deputy, ideaId);
    clock.pass('P1D');
    const response = {
      ideaId,
      responseId: uuid(),
      level: 'NATIONAL',
      responding: 'kent',
      note: 'Yes.',
    } as const;
    const by = { by: broker.id, byRole: 'BROKER', byForce: 'kent', at: clock.now().toISOString() } as const;
    const said = { ...response, ...by, answer: 'ADOPTED' as const, awaiting: [] };
    await system.again(await system.hears(contracts.ForceResponded, said));
    await expect(use(deputy, token)).rejects.toEqual(refused('CONFLICT'));
    expect(await look(deputy, token)).toMatchObject({
      ...{ expiresAt: clock.now().toISOString(), expired: true, usedAt: null },
    });
    expect(await linksOf(deputy, ideaId)).toEqual([]);
  });

  it('lets an editor say that evidence is still current, for another year', async () => {
    const own = new RemindersOf(system, clock);
    const [entryId, ideaId] = [uuid(), await shared()];
    await own.apply(evidenceStands({ entryId, ideaId, reviewOn: '2026-03-10' }));
    await own.wakeAt('2026-03-10T17:00:00Z');
    const [token = '', ...none] = await tokensOf(editor, ideaId);
    expect(none).toEqual([]);
    await use(editor, token);
    expect(asked).toMatchObject([
      {
        name: 'confirmEvidence',
        input: { id: entryId, reviewOn: '2027-03-10', note: '' },
        token: expect.any(String) as string,
      },
    ]);
  });
});
