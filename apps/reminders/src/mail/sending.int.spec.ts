import { v7 as uuid } from 'uuid';
import type { OwnRequests } from '@idea-map/identity';
import { Clock, type FixedClock } from '@idea-map/runtime';
import { TestSystem } from '@idea-map/testing';
import { NoticesService } from '../notices/notices.service.js';
import { reminders } from '../reminders.definition.js';
import { Rounds } from '../rounds.js';
import { MailNotTaken, type Mail, type MailCourier } from './mail-courier.js';
import { MailContents } from './mail-contents.js';
import { PostService } from './post.service.js';
import { SendingService } from './sending.service.js';

let system: TestSystem;
let clock: FixedClock;

beforeAll(async () => {
  clock = Clock.fixed('2026-03-02T09:00:00Z');
  system = await TestSystem.start([reminders], clock);
  // The service's own rounds would take part in what is tried here step by step.
  await system.service('reminders').context.get(Rounds).onModuleDestroy();
});
afterAll(() => system.stop());

/** A carrier that fails as it is told to, and remembers what it took. */
function aCourier(fails: readonly (MailNotTaken['kind'] | null)[] = [], knows = true) {
  const taken: Mail[] = [];
  const left = [...fails];
  const courier: MailCourier = {
    send: (mail) => {
      const kind = left.shift() ?? null;
      if (kind === null || kind === 'UNKNOWN') taken.push(mail);
      return kind === null ? Promise.resolve() : Promise.reject(new MailNotTaken(kind));
    },
    wasTaken: (reference) =>
      Promise.resolve(knows ? taken.some((mail) => mail.reference === reference) : null),
  };
  return { courier, taken, tries: () => fails.length - left.length };
}

function sending(courier: MailCourier, address: string | null = 'somebody@police.example'): SendingService {
  const read = () => Promise.resolve(address && { address, language: 'EN' });
  const requests = { read } as unknown as OwnRequests;
  const { transactions, context } = system.service('reminders');
  return new SendingService(transactions, requests, courier, context.get(MailContents), clock);
}

const query = (sql: string, given: unknown[]) => system.service('reminders').transactions.query(sql, given);
const stateOf = async (recipient: string) =>
  (await query('select state, attempts from mail where recipient = $1', [recipient])) as unknown;
const post = () => system.service('reminders').context.get(PostService);

async function tell(recipient: string, ...topics: string[]): Promise<void> {
  const { transactions, context } = system.service('reminders');
  const record = uuid();
  for (const topic of topics) {
    const telling = { recipients: [recipient], kind: 'COMMENTED', topic, record, ideaId: record } as const;
    await transactions.run((tx) => context.get(NoticesService).tell([telling], tx));
  }
}

describe('mail', () => {
  it('gathers what is due into one digest a person, and no notice goes twice', async () => {
    const recipient = uuid();
    await tell(recipient, 'one', 'two', 'one');
    const { courier, taken } = aCourier();
    await post().gather();
    await sending(courier).sendDue();
    expect(taken).toEqual([]);
    clock.at = new Date('2026-03-03T08:00:00Z');
    await Promise.all([post().gather(), post().gather()]);
    await Promise.all([sending(courier).sendDue(), sending(courier).sendDue()]);
    await tell(recipient, 'one');
    clock.at = new Date('2026-03-09T08:00:00Z');
    await post().gather();
    await sending(courier).sendDue();
    expect(taken.map(({ subject }) => subject)).toEqual([
      'There is a new comment on A record. (and 2 earlier)',
    ]);
    expect(await stateOf(recipient)).toEqual([{ state: 'SENT', attempts: 1 }]);
  });

  it('leaves out what was read before it went', async () => {
    const recipient = uuid();
    await tell(recipient, 'read');
    await query('update notice set read_at = now(), mail_due = null where recipient = $1', [recipient]);
    clock.pass('P7D');
    await post().gather();
    expect(await stateOf(recipient)).toEqual([]);
  });

  it('is tried again, ever more rarely, and taken once', async () => {
    const recipient = uuid();
    await tell(recipient, 'later');
    clock.pass('P7D');
    await post().gather();
    const { courier, taken, tries } = aCourier(['LATER', 'LATER', null]);
    for (const minutes of [0, 0.5, 0.6, 4, 1.1]) {
      clock.at = new Date(clock.at.getTime() + minutes * 60_000);
      await sending(courier).sendDue();
    }
    expect([tries(), taken.length]).toEqual([3, 1]);
    expect(await stateOf(recipient)).toEqual([{ state: 'SENT', attempts: 3 }]);
  });

  it('flags an address that refuses it for good, until one gets through', async () => {
    const recipient = uuid();
    const failing = () => query('select recipient from failing_address where recipient = $1', [recipient]);
    const { courier } = aCourier(['NEVER', null]);
    for (const flagged of [1, 0]) {
      await tell(recipient, `mail ${flagged}`);
      clock.pass('P7D');
      await post().gather();
      await sending(courier).sendDue();
      expect(await failing()).toHaveLength(flagged);
    }
  });

  it('whose end nobody knows is sent again only where its carrier knows that it took nothing', async () => {
    const [sent, lost] = [uuid(), uuid()];
    for (const [recipient, knows, state] of [
      [sent, true, 'SENT'],
      [lost, false, 'LOST'],
    ] as const) {
      await tell(recipient, 'unknown');
      clock.pass('P7D');
      await post().gather();
      const { courier, taken } = aCourier(['UNKNOWN'], knows);
      await sending(courier).sendDue();
      clock.pass('PT11M');
      await sending(courier).sendDue();
      expect(taken).toHaveLength(1);
      expect(await stateOf(recipient)).toEqual([{ state, attempts: 1 }]);
    }
  });

  it('goes nowhere for who has no address, and that is on the record', async () => {
    const recipient = uuid();
    await tell(recipient, 'nowhere');
    clock.pass('P7D');
    await post().gather();
    const { courier, taken } = aCourier();
    await sending(courier, null).sendDue();
    expect(taken).toEqual([]);
    expect(await stateOf(recipient)).toEqual([{ state: 'UNREACHABLE', attempts: 1 }]);
  });
});
