import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { IdeaWithdrawn } from '@idea-map/contracts';
import { Clock } from '@idea-map/runtime';
import { createTestDatabase } from '@idea-map/testing';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Transaction } from './transaction.js';
import { openStorage } from './open-storage.js';
import { Transactions } from './transactions.js';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let transactions: Transactions;
let admin: pg.Client;

@Entity('note')
class Note {
  @PrimaryColumn('text')
  name!: string;

  @Column('int')
  n!: number;

  @Column('text', { name: 'said_of', array: true, nullable: true })
  saidOf!: string[] | null;

  @Column('timestamptz', { name: 'noted_at', nullable: true })
  notedAt!: Date | null;
}

beforeAll(async () => {
  database = await createTestDatabase();
  const storage = { service: 'intake' as const, entities: [Note], migrations: [] };
  const { dataSource } = await openStorage(storage, { adminUrl: database.url, poolSize: 3 });
  transactions = new Transactions('intake', dataSource, new Clock());
  admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  await admin.query(`
    create table intake.note (name text primary key, n int not null default 0, said_of text[], noted_at timestamptz,
      place bigint generated always as identity);
    grant all on intake.note to public`);
});
beforeEach(() =>
  admin.query(`truncate intake.note, intake.outbox; insert into intake.note (name) values ('a'), ('b')`),
);
afterAll(async () => {
  await transactions.dataSource.destroy();
  await admin.end();
  await database.drop();
});

const withdrawn = {
  ideaId: '01890000-0000-7000-8000-000000000000',
  version: 1,
  withdrawnAt: '2026-01-05T09:00:00.000Z',
};
const count = (tx: Transaction, name: string) =>
  tx.query('update note set n = n + 1 where name = $1', [name]);
const counts = async () => {
  const { rows } = await admin.query<{ name: string; n: number }>('select name, n from intake.note');
  return Object.fromEntries(rows.map((row) => [row.name, row.n]));
};
const inUse = async () => {
  const { rows } = await admin.query(
    `select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
  );
  return rows.length;
};

describe('a transaction', () => {
  it('commits when its work resolves, with what it answered', async () => {
    expect(await transactions.run(async (tx) => (await count(tx, 'a'), 'done'))).toBe('done');
    expect(await counts()).toEqual({ a: 1, b: 0 });
  });

  it('rolls everything back when its work rejects, with the error of the work', async () => {
    const failing = transactions.run(async (tx) => {
      await count(tx, 'a');
      throw new Error('changed its mind');
    });
    await expect(failing).rejects.toThrow('changed its mind');
    expect(await counts()).toEqual({ a: 0, b: 0 });
  });

  it('is run again when it lost a deadlock, and does its work once', async () => {
    let attempts = 0;
    let bothHold = (): void => undefined;
    const held = new Promise<void>((resolve) => (bothHold = resolve));
    const cross = (first: string, second: string) =>
      transactions.run(async (tx) => {
        const attempt = ++attempts;
        await count(tx, first);
        // Each holds what the other wants next; whoever loses finds the way free when it comes again.
        if (attempt === 2) bothHold();
        if (attempt <= 2) await held;
        await count(tx, second);
      });
    await Promise.all([cross('a', 'b'), cross('b', 'a')]);
    expect(await counts()).toEqual({ a: 2, b: 2 });
    expect(attempts).toBe(3);
  });

  it('gives up on contention after three attempts', async () => {
    let attempts = 0;
    const losing = transactions.run(async (tx) => {
      attempts++;
      await tx.query(`do $$ begin raise exception using errcode = '40001'; end $$`);
    });
    await expect(losing).rejects.toThrow();
    expect(attempts).toBe(3);
  });

  it('holds no connection before it first needs one', async () => {
    let used = -1;
    await transactions.run(async (tx) => {
      await sleep(20);
      used = await inUse();
      await count(tx, 'a');
      used += await inUse();
    });
    expect(used).toBe(1);
    await transactions.run(async () => undefined);
    expect(await inUse()).toBe(0);
  });

  it('never calls saved what Postgres rolled back, though the work went on after a failed statement', async () => {
    const passing = transactions.run(async (tx) => {
      await count(tx, 'a');
      await tx.query('select 1 / 0').catch(() => undefined);
    });
    await expect(passing).rejects.toThrow('A statement of this transaction failed');
    expect(await counts()).toEqual({ a: 0, b: 0 });
  });

  it.each(['rolled back', 'committed'])('lets nothing land once it is %s', async (outcome) => {
    let late: Promise<unknown> = Promise.resolve();
    let kept: Transaction | undefined;
    const running = transactions.run(async (tx) => {
      kept = tx;
      const manager = await tx.manager();
      await count(tx, 'a');
      late = manager.query('select pg_sleep(0.1)').then(() => manager.query(`update note set n = 9`));
      late.catch(() => undefined);
      if (outcome === 'rolled back') throw new Error('too late');
    });
    await running.catch(() => undefined);
    await expect(late).rejects.toThrow('This transaction is over');
    await expect(kept?.query('update note set n = 9')).rejects.toThrow('This transaction is over');
    expect(() => kept?.publish(IdeaWithdrawn, {} as never)).toThrow('This transaction is over');
    expect(await counts()).toEqual({ a: outcome === 'committed' ? 1 : 0, b: 0 });
    expect(await inUse()).toBe(0);
  });

  it('gives its connection back, whatever comes of it', async () => {
    for (let turn = 0; turn < 10; turn++) {
      await transactions.run((tx) => tx.query('select 1 / 0')).catch(() => undefined);
      await transactions
        .run((tx) => tx.query('select pg_terminate_backend(pg_backend_pid())'))
        .catch(() => undefined);
    }
    await transactions.run((tx) => count(tx, 'a'));
    expect(await counts()).toEqual({ a: 1, b: 0 });
  });
});

describe('what a transaction writes at its end', () => {
  const notedAt = new Date('2026-01-05T09:00:00.123Z');
  const stored = async (what: string, from: string) =>
    (await admin.query<Record<string, unknown>>(`select ${what} from intake.${from}`)).rows;

  it('is there with what it says and records, as one statement, the like in their order, with the defaults of its columns', async () => {
    await transactions.run(async (tx) => {
      tx.insertAtEnd(Note, { name: 'd', saidOf: ['one "two"', 'three, four'], notedAt });
      tx.insertAtEnd(Note, { name: 'c', saidOf: null, notedAt });
      tx.insertAtEnd(Note, { name: 'e', n: 7 });
      tx.publish(IdeaWithdrawn, withdrawn);
      tx.record({ operation: 'note', subject: 'd' });
      expect(await tx.look('select 1 as one')).toEqual([{ one: 1 }]);
      expect(await inUse()).toBe(0);
    });
    const written = await stored('name, n, said_of, noted_at', "note where name > 'b' order by n, place");
    expect(written).toEqual([
      { name: 'd', n: 0, said_of: ['one "two"', 'three, four'], noted_at: notedAt },
      { name: 'c', n: 0, said_of: null, noted_at: notedAt },
      { name: 'e', n: 7, said_of: null, noted_at: null },
    ]);
    const by = await stored(
      'xmin::text as by',
      `note where name > 'b' union select xmin::text from intake.outbox
       union select xmin::text from intake.audit where operation = 'note'`,
    );
    expect(by).toHaveLength(1);
  });

  it('is there with what it did before, or nothing of it is', async () => {
    await transactions.run(async (tx) => {
      await count(tx, 'a');
      tx.insertAtEnd(Note, { name: 'c' });
    });
    expect(await counts()).toEqual({ a: 1, b: 0, c: 0 });
    const failing = transactions.run(async (tx) => {
      await count(tx, 'a');
      tx.insertAtEnd(Note, { name: 'd' });
      tx.insertAtEnd(Note, { name: 'c' });
      tx.publish(IdeaWithdrawn, withdrawn);
    });
    await expect(failing).rejects.toThrow('duplicate key');
    expect(await counts()).toEqual({ a: 1, b: 0, c: 0 });
    expect(await stored('1', 'outbox')).toEqual([]);
    expect(await inUse()).toBe(0);
  });

  it('is nothing where its work rejects', async () => {
    const failing = transactions.run(async (tx) => {
      tx.insertAtEnd(Note, { name: 'c' });
      throw new Error('changed its mind');
    });
    await expect(failing).rejects.toThrow('changed its mind');
    expect(await counts()).toEqual({ a: 0, b: 0 });
  });
});

describe('a prepared read', () => {
  it('gives the rows of the plain one, and is prepared once on a connection however often it is asked', async () => {
    const sql = 'select name, n, said_of, noted_at from note where name <= $1 order by name';
    for (const name of ['a', 'b', 'a'])
      expect(await transactions.prepared(sql, [name])).toEqual(await transactions.query(sql, [name]));
    const known = 'select count(*)::int as n from pg_prepared_statements where statement = $1';
    expect(await transactions.query(known, [sql])).toEqual([{ n: 1 }]);
  });
});

describe('a connection that Postgres ends as it is handed out', () => {
  it('ends nothing but itself', async () => {
    const pool = (transactions.dataSource.driver as PostgresDriver).master as pg.Pool;
    const client = await pool.connect();
    expect(() => client.emit('error', new Error('terminating connection'))).not.toThrow();
    client.release(true);
    expect(await transactions.query('select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('whoever listens for what was said', () => {
  it('is called after a commit that said something, and not otherwise', async () => {
    let called = 0;
    const forget = transactions.onSaid(() => called++);
    const say = (tx: Transaction) => tx.publish(IdeaWithdrawn, withdrawn);
    await transactions.run((tx) => count(tx, 'a'));
    const failing = transactions.run(async (tx) => {
      say(tx);
      throw new Error('changed its mind');
    });
    await failing.catch(() => undefined);
    expect(called).toBe(0);
    await transactions.run(async (tx) => [say(tx), say(tx)]);
    expect(called).toBe(1);
    forget();
    await transactions.run(async (tx) => say(tx));
    expect(called).toBe(1);
    expect((await admin.query('select from intake.outbox')).rows).toHaveLength(3);
  });
});
