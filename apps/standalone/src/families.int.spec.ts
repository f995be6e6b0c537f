import { setTimeout as sleep } from 'node:timers/promises';
import {
  CommentOnIdea,
  ForceSaved,
  GetFamilies,
  GetIdea,
  IdeasUnlinked,
  LinkIdeas,
  SubmitIdea,
  SupportIdea,
  UnlinkIdeas,
} from '@idea-map/contracts';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { intake } from '../../intake/src/intake.definition.js';
import { triage } from '../../triage/src/triage.definition.js';

describe('a family', () => {
  let system: TestSystem;
  let officer: TestPerson;
  let reader: TestPerson;
  let broker: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake, triage]);
    for (const force of ['kent', 'gwent']) await system.hears(ForceSaved, aForce(force));
    officer = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    reader = await system.person('staff.gwent', ['CONTRIBUTOR'], 'gwent');
    broker = await system.person('broker.kent', ['BROKER'], 'kent');
  });
  afterAll(() => system.stop());

  async function submit(more: Parameters<typeof anIdeaInput>[0] = {}): Promise<string> {
    const { id } = (await system.ask(officer, SubmitIdea, { input: anIdeaInput(more) })).output;
    const { transactions } = system.service('triage');
    const known = () => transactions.query('select from known_idea where id = $1', [id]);
    for (let tries = 0; tries < 100 && (await known()).length === 0; tries++) await sleep(50);
    return id;
  }
  const family = async (id: string, as = broker) =>
    (await system.ask(as, GetFamilies, { ids: [id] })).output[0]?.ideas.toSorted() ?? [];
  const whole = async (id: string) => (await system.ask(officer, GetIdea, { id })).output;

  it('merges nothing: linked and unlinked, both ideas are as before, with support, comments and author', async () => {
    const [one, other] = [await submit(), await submit({ credit: 'NAMED' })];
    await system.ask(reader, SupportIdea, { id: one });
    await system.ask(reader, CommentOnIdea, { id: one, text: 'We have it too.' });
    const before = [await whole(one), await whole(other)];
    await system.ask(broker, LinkIdeas, { idea: one, other, relation: 'SAME' });
    expect([await family(one), await family(other)]).toEqual([[one, other].sort(), [one, other].sort()]);
    expect([await whole(one), await whole(other)]).toEqual(before);
    await system.ask(broker, UnlinkIdeas, { idea: other, other: one });
    expect(await family(one)).toEqual([one]);
    expect([await whole(one), await whole(other)]).toEqual(before);
    expect(await system.said('triage', IdeasUnlinked)).toMatchObject([{ ideaId: other, other: one }]);
  });

  it('grows over several links, and shows a reader only what they may read', async () => {
    const [one, two, own] = [await submit(), await submit(), await submit({ audience: 'FORCE' })];
    await system.ask(broker, LinkIdeas, { idea: one, other: two, relation: 'RELATED' });
    await system.ask(broker, LinkIdeas, { idea: two, other: own, relation: 'SAME' });
    expect(await family(one)).toEqual([one, two, own].sort());
    expect(await family(one, reader)).toEqual([one, two].sort());
  });
});
