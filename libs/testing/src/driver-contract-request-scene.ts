import type { RequestDefinition } from '@idea-map/contracts';
import { Transactions, type Transaction } from '@idea-map/database';
import {
  InProcessEventTransport,
  Requests,
  ServiceMessaging,
  type Answer,
  type AskOptions,
  type RequestChannel,
} from '@idea-map/messaging';
import { Clock, inContext, newContext } from '@idea-map/runtime';
import { answererOf, hearerOf, testEvents, type Answering } from './driver-contract-fakes.js';
import { namesAsTokens, testRequests } from './driver-contract-request-fakes.js';
import { Door, type Stage } from './driver-contract-stage.js';

export type RequestPromises = Readonly<Record<string, (scene: RequestScene) => Promise<void>>>;
type Asked = RequestDefinition;
type Player = 'intake' | 'geography';

/** One test's run: intake and geography, which answer on a channel, and somebody who asks. */
export class RequestScene {
  readonly requests: Requests;
  /** What the test makes the answers do: fail, wait for a door, or meet others halfway. */
  failing: (how: string) => never = (how) => {
    throw new Error(how);
  };
  keeping: (tx: Transaction, text: string) => Promise<void> = async () => undefined;
  hearing: () => Promise<void> = async () => undefined;
  readonly door = new Door();
  private readonly transport = new InProcessEventTransport();
  private readonly running = new Map<Player, { transactions: Transactions; messaging: ServiceMessaging }>();

  constructor(
    readonly stage: Stage,
    private readonly channel: RequestChannel,
  ) {
    this.requests = new Requests(channel);
  }

  async start(service: Player): Promise<void> {
    const clock = new Clock();
    const transactions = new Transactions(service, await this.stage.dataSource(service), clock);
    const messaging = new ServiceMessaging(service, {
      ...{ transport: this.transport, channel: this.channel, transactions, gate: namesAsTokens, clock },
      ...{ serviceUrl: this.stage.url(service), tuning: { patience: 1000, poll: 100 } },
    });
    this.running.set(service, { transactions, messaging });
    const heard = service === 'geography' ? [testEvents.Happened] : [];
    await messaging.start([
      hearerOf(heard, () => this.hearing()),
      answererOf(service, this.answers(service)),
    ]);
    messaging.carry();
  }

  async stop(service: Player): Promise<void> {
    const one = this.running.get(service);
    this.running.delete(service);
    await one?.messaging.stop();
    await one?.transactions.dataSource.destroy();
  }

  async end(): Promise<void> {
    this.door.open();
    await Promise.all([...this.running.keys()].map((service) => this.stop(service)));
    await Promise.all([this.transport.stop(), this.channel.stop()]);
  }

  /** Asks as `caller`, whose name is the token. */
  ask<Input, Output>(
    request: RequestDefinition<Input, Output>,
    input: NoInfer<Input>,
    ...[options = {}, caller = 'ann']: [options?: AskOptions, caller?: string]
  ): Promise<Answer<Output>> {
    return inContext(newContext({ token: caller }), () => this.requests.ask(request, input, options));
  }

  /** Intake says something that geography hears. */
  async say(subject: string, text: string) {
    const transactions = this.running.get('intake')?.transactions;
    const said = transactions?.run(async (tx) => [tx.publish(testEvents.Happened, { subject, text })]);
    return (await said) ?? [];
  }

  /** What geography kept. */
  async notes(): Promise<string[]> {
    const rows = await this.stage.query<{ text: string }>('select text from geography.note order by id');
    return rows.map((row) => row.text);
  }

  private answers(service: Player): Map<Asked, Answering> {
    const requests = testRequests;
    const all: [Asked, Answering][] = [
      [requests.Echo, async (input) => input],
      [requests.WhoAmI, async (_input, caller: { id: string }) => caller.id],
      [requests.Fail, async (how) => this.failing(how)],
      [requests.Closed, async () => null],
      [requests.Hang, () => this.door.passed.then(() => 'at last')],
      [requests.Notes, () => this.notes()],
      [requests.Meddle, (_input, _caller, tx) => tx.query('delete from note')],
      [requests.Keep, (input, _caller, tx) => this.keep(input, tx)],
      [requests.PassOn, async () => (await this.requests.ask(requests.WhoAmI, null)).output],
    ];
    return new Map(all.filter(([definition]) => definition.service === service));
  }

  private async keep({ subject, text }: { subject: string; text: string }, tx: Transaction) {
    await tx.query('insert into note (subject, text) values ($1, $2)', [subject, text]);
    tx.publish(testEvents.Noted, { subject, text });
    await this.keeping(tx, text);
    return { kept: text };
  }
}
