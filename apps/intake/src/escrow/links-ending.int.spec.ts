import { setTimeout as sleep } from 'node:timers/promises';
import * as contracts from '@idea-map/contracts';
import { Clock } from '@idea-map/runtime';
import { aForce, anIdeaInput, TestSystem, type TestPerson } from '@idea-map/testing';
import { v7 as uuid } from 'uuid';
import { intake } from '../intake.definition.js';
import { EscrowService } from './escrow.service.js';
import { LinksEndingService } from './links-ending.service.js';

const clock = Clock.fixed('2026-03-02T09:00:00Z');

describe('the link from an ended idea to an author who is not named', () => {
  let system: TestSystem;
  let author: TestPerson;
  let busy: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start([intake], clock);
    await system.hears(contracts.ForceSaved, aForce('kent'));
    author = await system.person('officer.kent', ['CONTRIBUTOR'], 'kent');
    busy = await system.person('staff.kent', ['CONTRIBUTOR'], 'kent');
  });
  afterAll(() => system.stop());

  const sql = (text: string, values: unknown[] = []) =>
    system.service('intake').transactions.query<Record<string, unknown>>(text, values);
  const submit = async (as: TestPerson) => {
    const input = anIdeaInput({ credit: 'ANONYMOUS' });
    return (await system.ask(as, contracts.SubmitIdea, { input })).output.id;
  };
  const close = (ideaId: string) =>
    system.hears(contracts.IdeaClosed, {
      ...{
        ideaId,
        caseId: uuid(),
        level: 'LOCAL',
        force: 'kent',
        queue: 'kent',
        stage: 'CLOSED',
        broker: null,
      },
      ...{ by: uuid(), byRole: 'BROKER', byForce: 'kent', at: clock.now().toISOString() },
      ...{ stopReason: 'ALREADY_DONE', explanation: 'We have it.' },
    });
  const sweep = () => system.service('intake').context.get(LinksEndingService).sweep();
  const handleOf = async (id: string) =>
    (await sql('select author_handle from idea where id = $1', [id]))[0]?.['author_handle'];
  const inEscrow = async () => Number((await sql('select count(*)::int as n from escrow'))[0]?.['n']);

  it('ends a year after its end, here, in escrow and with every holder, and not a day before', async () => {
    const [closed, alsoClosed, open] = [await submit(author), await submit(busy), await submit(busy)];
    await Promise.all([close(closed), close(alsoClosed)]);
    clock.pass('P364D');
    await sweep();
    expect([await handleOf(closed), await inEscrow()]).toEqual([expect.any(String), 2]);

    clock.pass('P2D');
    await sweep();
    await sweep();
    expect([await handleOf(closed), await handleOf(alsoClosed)]).toEqual([null, null]);
    expect(await handleOf(open)).toEqual(expect.any(String));
    // Of whom another idea is still open, that one still leads to them.
    expect(await inEscrow()).toBe(1);
    expect(await system.said('intake', contracts.IdeaRevised)).toEqual([
      expect.objectContaining({ authorHandle: null, authorId: null, stage: 'CLOSED' }),
      expect.objectContaining({ authorHandle: null, authorId: null, stage: 'CLOSED' }),
    ]);
    const record = await sql("select who, basis from audit where operation = 'endIdentityLink'");
    expect(record).toHaveLength(2);
    expect(record[0]).toEqual({ who: 'intake', basis: 'Retention: 12 months after its end' });
  });

  it('is ended for a hundred ideas at a time, and for none that was not begun when its service ends', async () => {
    const id = await submit(await system.person('volunteer.kent', ['CONTRIBUTOR'], 'kent'));
    await close(id);
    clock.pass('P366D');
    await copies(id, 250);
    const due = "select id from idea where stage = 'CLOSED' and author_handle is not null";
    expect(await sql(due)).toHaveLength(251);

    const sweeping = sweep();
    await system.service('intake').context.get(LinksEndingService).onApplicationShutdown();
    await sweeping;

    expect(await sql(due)).toHaveLength(151);
  });

  it('is not lost where the author sends in another idea while nothing seems to need it', async () => {
    const sender = await system.person('sender.kent', ['CONTRIBUTOR'], 'kent');
    const before = await submit(sender);
    const handle = String(await handleOf(before));
    await sql('update idea set author_handle = null where id = $1', [before]);
    const forgotten = Promise.withResolvers<void>();
    const forgetting = system.service('intake').transactions.run(async (tx) => {
      await system.service('intake').context.get(EscrowService).forgetUnneeded([handle], tx);
      forgotten.resolve();
      await sleep(200);
    });
    await forgotten.promise;
    const [after] = await Promise.all([submit(sender), forgetting]);

    expect(await handleOf(after)).toBe(handle);
    expect(await sql('select from escrow where handle = $1', [handle])).toHaveLength(1);
  });

  async function copies(id: string, count: number): Promise<void> {
    const others = await sql(
      `select quote_ident(attname) as name from pg_attribute
       where attrelid = 'idea'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
         and attname not in ('id', 'reference')`,
    );
    const names = others.map(({ name }) => String(name)).join(', ');
    await sql(
      `insert into idea (id, reference, ${names})
       select gen_random_uuid(), 'copy ' || n, ${names} from idea, generate_series(1, $2::int) n where id = $1`,
      [id, count],
    );
  }
});
