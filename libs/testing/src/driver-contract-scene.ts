import { setTimeout as sleep } from 'node:timers/promises';
import type { EventEnvelope, EventDefinition } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import {
  InProcessRequestChannel,
  ServiceMessaging,
  type EventTransport,
  type Gate,
  type MessagingParts,
} from '@idea-map/messaging';
import { Clock } from '@idea-map/runtime';
import { answererOf, hearerOf, testEvents, type Doing, type Saying } from './driver-contract-fakes.js';
import { Door, eventually, players, type Player, type Stage, type Wire } from './driver-contract-stage.js';
import { FaultyTransport } from './driver-contract-faulty-transport.js';

/** Rules, each a sentence, and what proves it. */
export type Promises = Readonly<Record<string, (scene: Scene) => Promise<void>>>;
export type Tuning = NonNullable<MessagingParts['tuning']>;

const quick: Tuning = { poll: 100, upkeep: 30, longestPause: 100, handlerLimit: 5000 };
const openGate: Gate = {
  admit: async () => null,
  actor: (_, { id }) => ({ id, role: null, force: null }),
};

interface Running {
  readonly transactions: Transactions;
  readonly messaging: ServiceMessaging;
}

/** One process of the system: every player in it, on a wire of its own. */
export interface Process {
  readonly wire: FaultyTransport;
  service(name: Player): Running;
  /** Intake says these about a subject, in one transaction. */
  say(subject: string, ...texts: string[]): Promise<void>;
  stop(): Promise<void>;
}

/** One test's run: its processes, what their handlers do, and what came of it. */
export class Scene {
  readonly clock = Clock.fixed(new Date());
  /** Every handling that was begun, whatever came of it. */
  readonly tried: { readonly service: Player; readonly text: string }[] = [];
  private readonly doing = new Map<Player, Doing>();
  private readonly processes: Process[] = [];
  private readonly doors: Door[] = [];

  constructor(
    readonly stage: Stage,
    private readonly wire: Wire<EventTransport>,
  ) {}

  /** What a player's handlers do, after they noted the event in their transaction. */
  when(service: Player, does: Doing): void {
    this.doing.set(service, does);
  }

  /** A door at which handlers wait until the test opens it, or ends. */
  door(): Door {
    const door = new Door();
    this.doors.push(door);
    return door;
  }

  /** Starts another process; `last` names a player that is slow to start. */
  async process(tuning: Tuning = {}, last?: Player): Promise<Process> {
    const wire = new FaultyTransport(await this.wire.attach());
    for (const service of players) wire.expect(service);
    const services = new Map<Player, Running>();
    const start = async (service: Player) => services.set(service, await this.start(service, wire, tuning));
    await Promise.all(players.filter((service) => service !== last).map(start));
    if (last) await sleep(300).then(() => start(last));
    const process = this.processOf(services, wire);
    this.processes.push(process);
    return process;
  }

  private processOf(services: ReadonlyMap<Player, Running>, wire: FaultyTransport): Process {
    const running = [...services.values()];
    const service = (name: Player) => {
      const found = services.get(name);
      if (!found) throw new Error(`${name} does not play.`);
      return found;
    };
    const stop = async () => {
      await Promise.all(running.map((one) => one.messaging.stop()));
      await wire.stop();
      await Promise.all(running.map((one) => one.transactions.dataSource.destroy()));
      this.processes.splice(this.processes.indexOf(process), 1);
    };
    const say = (subject: string, ...texts: string[]) =>
      speak(service('intake').transactions, subject, texts);
    const process: Process = { wire, service, say, stop };
    return process;
  }

  async end(): Promise<void> {
    for (const door of this.doors) door.open();
    await Promise.all([...this.processes].map((process) => process.stop()));
    await this.wire.close();
  }

  /** What a player kept about a subject, in the order in which it handled it. */
  async notes(service: Player, subject: string): Promise<string[]> {
    const sql = `select text from ${service}.note where subject = $1 order by id`;
    return (await this.stage.query<{ text: string }>(sql, [subject])).map((row) => row.text);
  }

  /** Waits until a player has handled exactly these, in this order. */
  async handled(service: Player, subject: string, texts: readonly string[]): Promise<void> {
    await eventually(async () => expect(await this.notes(service, subject)).toEqual(texts));
  }

  /** The same, while the clock goes on, so that whatever is parked for a while is tried again. */
  async handledAtLast(service: Player, subject: string, texts: readonly string[]): Promise<void> {
    await eventually(async () => {
      this.clock.pass('P1D');
      expect(await this.notes(service, subject)).toEqual(texts);
    });
  }

  /** Waits until exactly these are parked with a player, the oldest first. */
  async parked(service: Player, texts: readonly string[]): Promise<void> {
    const sql = `select envelope->'data'->>'text' as text from ${service}.parked_event order by position`;
    await eventually(async () => {
      const rows = await this.stage.query<{ text: string }>(sql);
      expect(rows.map((row) => row.text)).toEqual(texts);
    });
  }

  /** Waits until nothing waits in intake's and geography's outboxes. */
  async delivered(): Promise<void> {
    await eventually(async () => expect(await this.waiting()).toBe(0));
  }

  /** How much waits in the outboxes. */
  async waiting(): Promise<number> {
    const counts = players.map((service) => `select * from ${service}.outbox where published_at is null`);
    const [row] = await this.stage.query<{ n: string }>(
      `select count(*) as n from (${counts.join(' union all ')})`,
    );
    return Number(row?.n);
  }

  /** How often a player began to handle the event with this text. */
  tries(service: Player, text: string): number {
    return this.tried.filter((one) => one.service === service && one.text === text).length;
  }

  private async start(service: Player, wire: EventTransport, tuning: Tuning): Promise<Running> {
    const transactions = new Transactions(service, await this.stage.dataSource(service), this.clock);
    const messaging = new ServiceMessaging(service, {
      ...{ transport: wire, channel: new InProcessRequestChannel(), transactions, gate: openGate },
      ...{ serviceUrl: this.stage.url(service), clock: this.clock, tuning: { ...quick, ...tuning } },
    });
    const heard = hearerOf(heardBy(service), (data, tx, event) => this.handle(service, { data, tx, event }));
    await messaging.start([heard, answererOf(service)]);
    messaging.carry();
    return { transactions, messaging };
  }

  private async handle(service: Player, given: { data: Saying; tx: Transaction; event: EventEnvelope }) {
    const { data, tx, event } = given;
    this.tried.push({ service, text: data.text });
    const note = [event.id, data.subject, data.text];
    await tx.query('insert into note (event_id, subject, text) values ($1, $2, $3)', note);
    await this.doing.get(service)?.(data, tx, event);
  }
}

function heardBy(service: Player): EventDefinition<Saying>[] {
  const { Happened, Noted } = testEvents;
  return { intake: [], geography: [Happened], atlas: [Happened, Noted] }[service];
}

async function speak(transactions: Transactions, subject: string, texts: readonly string[]): Promise<void> {
  await transactions.run(async (tx) => {
    for (const text of texts) tx.publish(testEvents.Happened, { subject, text });
  });
}
