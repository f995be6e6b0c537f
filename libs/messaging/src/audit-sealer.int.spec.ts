import pg from 'pg';
import { openStorage, Transactions } from '@idea-map/database';
import { Clock, inContext, newContext } from '@idea-map/runtime';
import { createTestDatabase, type TestDatabase } from '@idea-map/testing';
import { chainState, headsAmong } from './audit-chain.js';
import { AuditSealer } from './audit-sealer.js';

describe('the record of a service', () => {
  let database: TestDatabase;
  let transactions: Transactions;
  let sealer: AuditSealer;
  let superuser: pg.Client;
  const clock = new Clock();

  beforeAll(async () => {
    database = await createTestDatabase();
    const storage = { service: 'atlas', entities: [], migrations: [] } as const;
    const { dataSource } = await openStorage(storage, { adminUrl: database.url, poolSize: 4 });
    transactions = new Transactions('atlas', dataSource, clock);
    superuser = new pg.Client({ connectionString: database.url });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await transactions.dataSource.destroy();
    await database.drop();
  });
  beforeEach(async () => {
    await superuser.query('truncate atlas.audit, atlas.audit_seal');
    sealer = new AuditSealer(transactions, clock);
  });

  const decide = (why: string) =>
    transactions.run(async (tx) => tx.record({ operation: 'closeIdea', subject: 'an-idea', why }));
  const entries = () =>
    transactions.query<{ id: string; why: string; number: string | null }>(
      `select a.id, a.why, s.number from audit a left join audit_seal s on s.entry_id = a.id order by a.position`,
    );

  it('says who acted, in which role, and when, from the call that is served', async () => {
    const actor = { id: 'ann', role: 'BROKER', force: 'kent' };
    await inContext(newContext({ actor }), () => decide('It is done elsewhere.'));
    await transactions.run(async (tx) => tx.record({ operation: 'escalate' }));
    const rows = await transactions.query(
      'select who, role, force, operation, why, at from audit order by at',
    );
    expect(rows).toMatchObject([
      { who: 'ann', role: 'BROKER', force: 'kent', operation: 'closeIdea', why: 'It is done elsewhere.' },
      { who: 'atlas', role: null, force: null, operation: 'escalate', why: null },
    ]);
  });

  it('holds what was committed and nothing of what was not', async () => {
    const failing = transactions.run(async (tx) => {
      tx.record({ operation: 'closeIdea' });
      await tx.query('select 1');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await decide('yes');
    expect(await entries()).toMatchObject([{ why: 'yes' }]);
  });

  it.each(['update audit set why = null', 'delete from audit', 'truncate audit', 'delete from audit_seal'])(
    'is not the working role’s to change: %s',
    async (statement) => {
      await decide('first');
      await expect(transactions.query(statement)).rejects.toThrow('permission denied');
    },
  );

  it('is chained in the order in which it was written, and stays whole as it grows', async () => {
    for (const why of ['one', 'two', 'three']) await decide(why);
    expect(await sealer.seal()).toBe(3);
    await decide('four');
    expect(await sealer.seal()).toBe(1);
    expect(await sealer.seal()).toBe(0);
    expect((await entries()).map(({ number }) => Number(number))).toEqual([1, 2, 3, 4]);
    expect(await chainState(transactions)).toMatchObject({ entries: 4, intact: true, firstBroken: null });
  });

  it('loses none that is committed after a later one was sealed', async () => {
    let commit: () => void = () => undefined;
    const committed = new Promise<void>((resolve) => (commit = resolve));
    const late = transactions.run(async (tx) => {
      await tx.query(
        `insert into audit (id, at, who, operation, why)
         values (gen_random_uuid(), now(), 'ann', 'closeIdea', 'late')`,
      );
      await committed;
    });
    await decide('early');
    await sealer.seal();
    await decide('next');
    await sealer.seal();
    commit();
    await late;
    expect(await sealer.seal()).toBe(1);
    const numbers = Object.fromEntries((await entries()).map(({ why, number }) => [why, Number(number)]));
    expect(numbers).toEqual({ early: 1, next: 2, late: 3 });
    expect(await chainState(transactions)).toMatchObject({ intact: true });
  });

  it('is sealed by one at a time, whichever replicas try', async () => {
    for (let number = 0; number < 30; number++) await decide(String(number));
    const replicas = [1, 2, 3].map(() => new AuditSealer(transactions, clock));
    await Promise.all(replicas.map((replica) => replica.seal()));
    await sealer.seal();
    expect((await entries()).map(({ number }) => Number(number))).toEqual(
      [...Array(30).keys()].map((n) => n + 1),
    );
    expect(await chainState(transactions)).toMatchObject({ entries: 30, intact: true });
  });

  it.each([
    ['changed', 'update atlas.audit set why = $$Nothing to see.$$ where id = $1'],
    [
      'moved by a millionth of a second',
      `update atlas.audit set at = at + interval '1 microsecond' where id = $1`,
    ],
    ['taken away', 'delete from atlas.audit where id = $1'],
    ['put in another’s name', 'update atlas.audit set who = $$bob$$ where id = $1'],
  ])('names the first entry that somebody with the database’s own powers has %s', async (_, tampering) => {
    for (const why of ['one', 'two', 'three']) await decide(why);
    await sealer.seal();
    const second = (await entries())[1]?.id;
    await superuser.query(tampering, [second]);
    expect(await chainState(transactions)).toMatchObject({ intact: false, firstBroken: second });
  });

  it('names what follows where an entry and its seal are gone together', async () => {
    for (const why of ['one', 'two', 'three']) await decide(why);
    await sealer.seal();
    const [, second, third] = await entries();
    await superuser.query('delete from atlas.audit where id = $1', [second?.id]);
    await superuser.query('delete from atlas.audit_seal where entry_id = $1', [second?.id]);
    expect(await chainState(transactions)).toMatchObject({ intact: false, firstBroken: third?.id });
  });

  it.each([
    [
      'its last entry and the seal',
      'delete from atlas.audit_seal where number = 2; delete from atlas.audit where why = $$two$$',
    ],
    ['every entry and seal', 'truncate atlas.audit, atlas.audit_seal'],
  ])('no longer has the head that was noted where %s are gone', async (_what, cut) => {
    for (const why of ['one', 'two']) await decide(why);
    await sealer.seal();
    const { head } = await chainState(transactions);
    expect(await headsAmong(transactions, [head ?? ''])).toEqual([head]);
    await superuser.query(cut);
    expect(await chainState(transactions)).toMatchObject({ intact: true });
    expect(await headsAmong(transactions, [head ?? ''])).toEqual([]);
  });
});
