import * as contracts from '@idea-map/contracts';
import { Handles } from '@idea-map/identity';
import { Clock, type FixedClock } from '@idea-map/runtime';
import { anIdeaSaid, TestSystem, type TestPerson } from '@idea-map/testing';
import { v7 as uuid } from 'uuid';
import { reminders } from '../reminders.definition.js';

let system: TestSystem;
let clock: FixedClock;
let author: TestPerson;
let broker: TestPerson;

beforeAll(async () => {
  clock = Clock.fixed('2026-03-02T09:00:00Z');
  system = await TestSystem.start([reminders], clock);
  author = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
  broker = await system.person('broker.kent', ['BROKER', 'CONTRIBUTOR'], 'kent');
});
beforeEach(() => {
  clock.pass('PT1M');
});
afterAll(() => system.stop());

const handleOf = ({ id }: TestPerson) => system.service('reminders').context.get(Handles).ofAuthor(id);
const told = async (who: TestPerson, unread = true) =>
  (await system.ask(who, contracts.ListNotices, { unread, first: 100 })).output.items.map(({ node }) => node);
const standing = async (who: TestPerson) => (await system.ask(who, contracts.GetStanding, {})).output;

async function anIdeaOf(who: TestPerson, reference: string) {
  const idea = anIdeaSaid({ authorHandle: handleOf(who), reference });
  await system.hears(contracts.IdeaSubmitted, idea);
  return idea;
}
const comment = (ideaId: string) => ({
  ideaId,
  commentId: uuid(),
  byAuthor: false,
  at: clock.now().toISOString(),
});

describe('notices', () => {
  it('reach an author who is not named, and the broker who has it to do, with the reference alone', async () => {
    const { ideaId } = await anIdeaOf(author, 'IM-2026-000011-1');
    const [mine, theirs] = [await told(author), await told(broker)];
    expect(mine).toMatchObject([
      {
        ideaId,
        read: false,
        link: '/ideas/IM-2026-000011-1',
        text: {
          en: 'IM-2026-000011-1 is received, and goes to a broker.',
          cy: 'Derbyniwyd IM-2026-000011-1, ac mae’n mynd at frocer.',
        },
      },
    ]);
    expect(theirs).toMatchObject([{ text: { en: 'IM-2026-000011-1 has come to your queue.' } }]);
    const rows = await system
      .service('reminders')
      .transactions.query<{ recipient: string }>('select recipient from notice where idea_id = $1', [ideaId]);
    expect(rows.map(({ recipient }) => recipient).sort()).toEqual([broker.id, handleOf(author)].sort());
  });

  it('tell an author that two people released who they are, and nobody else', async () => {
    const { ideaId } = await anIdeaOf(author, 'IM-2026-000012-9');
    const before = (await told(broker)).length;
    await system.hears(contracts.IdentityReleased, {
      ...{ ideaId, releaseId: uuid(), reason: 'MISCONDUCT', authorHandle: handleOf(author) },
      releasedAt: clock.now().toISOString(),
    });
    expect((await told(author))[0]).toMatchObject({
      ideaId,
      link: '/ideas/IM-2026-000012-9',
      text: { en: 'Two people released who wrote IM-2026-000012-9. Its page says why and when.' },
    });
    expect(await told(broker)).toHaveLength(before);
  });

  it('tell at once of a first key those alone who can turn the second', async () => {
    const data = await system.person('data.kent', ['DATA_OFFICER'], 'kent');
    const lead = await system.person('lead.kent', ['FORCE_LEAD'], 'kent');
    const elsewhere = await system.person('lead.gwent', ['FORCE_LEAD'], 'gwent');
    const desk = await system.person('college.desk', ['NATIONAL_DESK']);
    const writes = await system.person('college.second', ['NATIONAL_DESK']);
    const { ideaId } = await anIdeaOf(writes, 'IM-2026-000013-7');
    const releaseId = uuid();
    const asked = { askedBy: data.id, askedRole: 'DATA_OFFICER', askedOrganisation: 'kent' } as const;
    for (let times = 0; times < 2; times++)
      await system.hears(contracts.IdentityReleaseAsked, {
        ...{ ideaId, releaseId, ...asked, askedAt: clock.now().toISOString() },
      });

    expect((await told(desk))[0]).toMatchObject({
      link: `/identity/${releaseId}`,
      text: {
        en: expect.stringContaining('The first key to who wrote IM-2026-000013-7 is turned.') as unknown,
      },
    });
    for (const other of [data, lead, elsewhere, writes])
      expect((await told(other)).filter(({ link }) => link.startsWith('/identity'))).toEqual([]);
    const [row] = await system
      .service('reminders')
      .transactions.query<{ due: boolean }>(`select mail_due <= at as due from notice where record = $1`, [
        releaseId,
      ]);
    expect(row).toEqual({ due: true });
  });

  it('of a hundred comments on one idea are one line, though each is heard twice', async () => {
    const { ideaId } = await anIdeaOf(author, 'IM-2026-000012-2');
    const before = (await standing(author)).unreadCount;
    for (let n = 0; n < 100; n++)
      await system.again(await system.hears(contracts.IdeaCommented, comment(ideaId)));
    const about = (await told(author)).filter((notice) => notice.ideaId === ideaId);
    expect(about.map(({ text }) => text.en)).toEqual([
      'There is a new comment on IM-2026-000012-2. (100)',
      'IM-2026-000012-2 is received, and goes to a broker.',
    ]);
    expect((await standing(author)).unreadCount).toBe(before + 1);
  });

  it('tell an author that a leader answered, and later that it is on record what became of that', async () => {
    const { ideaId } = await anIdeaOf(author, 'IM-2026-000015-5');
    const on = { itemId: uuid(), ideaId, body: 'npcc', by: uuid(), byRole: 'LEADER', byForce: null } as const;
    const answer = { answer: 'WILL_IMPLEMENT', reason: 'It is cheap.', owner: 'A lead' } as const;
    await system.hears(contracts.DocketAnswered, {
      ...{ ...on, ...answer, targetOn: '2026-06-01', referredTo: null, due: null },
      at: clock.now().toISOString(),
    });
    const outcome = { ...on, outcome: 'It is done.', at: clock.now().toISOString() };
    await system.again(await system.hears(contracts.DocketOutcomeRecorded, outcome));
    const about = (await told(author)).filter((notice) => notice.ideaId === ideaId);
    expect(
      about
        .map(({ text }) => text.en)
        .slice(0, 2)
        .sort(),
    ).toEqual([
      'A leader has answered IM-2026-000015-5.',
      'It is on record what became of a leader’s answer to IM-2026-000015-5.',
    ]);
  });

  it('are read one by one, or all until an instant, by whom they were told to and nobody else', async () => {
    const { ideaId } = await anIdeaOf(author, 'IM-2026-000013-3');
    const [first] = await told(author);
    const id = first?.id ?? '';
    await expect(system.ask(broker, contracts.ReadNotice, { id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await system.ask(author, contracts.ReadNotice, { id })).output).toMatchObject({ id, read: true });
    await system.hears(contracts.IdeaCommented, comment(ideaId));
    const until = clock.now().toISOString();
    clock.pass('PT1M');
    await system.hears(contracts.IdeaCommented, { ...comment(ideaId), byAuthor: true });
    await anIdeaOf(author, 'IM-2026-000014-4');
    await system.ask(author, contracts.ReadNotices, { until });
    expect((await told(author)).map(({ text }) => text.en)).toEqual([
      'IM-2026-000014-4 is received, and goes to a broker.',
    ]);
    expect((await told(author, false)).length).toBeGreaterThan(3);
  });

  it('come page by page, newest first, and their total is counted', async () => {
    const all = await told(broker, false);
    const pages: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { output }: { output: contracts.Page<contracts.NoticeView> } = await system.ask(
        broker,
        contracts.ListNotices,
        { first: 2, after },
      );
      pages.push(...output.items.map(({ node }) => node.id));
      more = output.hasNextPage;
      after = output.items.at(-1)?.cursor ?? null;
    }
    expect(pages).toEqual(all.map(({ id }) => id));
    expect((await system.ask(broker, contracts.CountNotices, {})).output).toBe(all.length);
    await expect(system.ask(broker, contracts.ListNotices, { first: 2, after: 'x' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('tell who follows it of a move, and of one for its force only those who may still read it', async () => {
    const essex = await system.person('officer.essex', ['CONTRIBUTOR'], 'essex');
    const kent = await system.person('staff.kent', ['CONTRIBUTOR'], 'kent');
    for (const audience of ['POLICING', 'FORCE'] as const) {
      const idea = anIdeaSaid({ audience, reference: `IM-2026-00002${audience.length}-0` });
      await system.hears(contracts.IdeaSubmitted, idea);
      for (const { id } of [essex, kent]) {
        await system
          .service('reminders')
          .transactions.query('insert into follower (idea_id, person_id) values ($1, $2)', [idea.ideaId, id]);
      }
      const moved = { from: 'LOCAL_TRIAGE', due: null, movedAt: clock.now().toISOString() } as const;
      const shared = {
        ideaId: idea.ideaId,
        move: 'SHARE_LOCALLY',
        stage: 'SHARED_LOCALLY',
        ...moved,
      } as const;
      await system.again(await system.hears(contracts.IdeaMoved, shared));
    }
    expect((await told(essex)).map(({ text }) => text.en)).toEqual([
      'IM-2026-000028-0 was shared within its force.',
    ]);
    expect(await told(kent)).toHaveLength(2);
  });

  it('are wanted by mail in a daily digest, until their reader chooses otherwise', async () => {
    expect(await standing(broker)).toMatchObject({ delivery: 'DAILY', mailFails: false });
    for (const delivery of ['OFF', 'WEEKLY', 'AT_ONCE'] as const) {
      await system.ask(broker, contracts.SetDelivery, { delivery });
      expect((await standing(broker)).delivery).toBe(delivery);
    }
  });
});
