import type { ServiceName } from '@idea-map/contracts';
import { allRequests } from '@idea-map/contracts';
import type { Transactions } from '@idea-map/database';
import type { Clock } from '@idea-map/runtime';
import { Answering } from './answering.js';
import { Dispatcher, dispatcherDefaults, type DispatcherOptions } from './dispatcher.js';
import type { EventTransport } from './event-transport.js';
import type { Gate } from './gate.js';
import { Handlers } from './handlers.js';
import { Inbox } from './inbox.js';
import { answerAudit } from './audit-requests.js';
import { answerState } from './state-requests.js';
import { answerHeldRows } from './held-rows.js';
import { AuditSealer } from './audit-sealer.js';
import { answerParked } from './parked-requests.js';
import { Parking } from './parking.js';
import { Relay } from './relay.js';
import type { RequestChannel } from './request-channel.js';
import { TextClearing } from './text-clearing.js';
import { Upkeep } from './upkeep.js';

export interface MessagingParts {
  readonly transport: EventTransport;
  readonly channel: RequestChannel;
  readonly transactions: Transactions;
  readonly serviceUrl: string;
  readonly clock: Clock;
  readonly gate: Gate;
  readonly tuning?: Partial<
    DispatcherOptions & { poll: number; batch: number; upkeep: number; patience: number }
  >;
}

/** All of one service's messaging, put together: what the drivers carry is answered and handled by its methods. */
export class ServiceMessaging {
  readonly handlers: Handlers;
  readonly parking: Parking;
  readonly inbox: Inbox;
  private readonly dispatcher: Dispatcher;
  private readonly relay: Relay;
  private readonly upkeep: Upkeep;

  constructor(
    private readonly service: ServiceName,
    private readonly parts: MessagingParts,
  ) {
    const { transactions, clock, transport, serviceUrl, tuning } = parts;
    this.handlers = new Handlers(service);
    this.parking = new Parking(transactions, clock);
    this.inbox = new Inbox(transactions);
    this.dispatcher = new Dispatcher(this.handlers, transactions, this.parking, {
      ...dispatcherDefaults,
      ...tuning,
    });
    this.relay = new Relay(transactions, transport, { serviceUrl, batch: 200, poll: 1000, ...tuning });
    const sealer = new AuditSealer(transactions, clock);
    this.upkeep = new Upkeep(
      { transactions, parking: this.parking, dispatcher: this.dispatcher, sealer },
      tuning?.upkeep ?? 1000,
    );
  }

  /**
   * Takes up the marked methods of these objects, and listens and answers from now on.
   * @throws Error naming what has two handlers or none, before anything is heard.
   */
  async start(objects: readonly object[], { everyHolder = false } = {}): Promise<void> {
    for (const object of objects) this.handlers.collect(object);
    this.handlers.collect(new TextClearing(this.handlers, this.parts.clock));
    answerParked(this.handlers, this.parking);
    answerAudit(this.handlers, this.parts.transactions);
    answerState(this.handlers, this.parts.transactions);
    answerHeldRows(this.handlers, this.parts.transactions, this.parts.gate);
    this.handlers.refuseMissing(allRequests());
    if (everyHolder) this.handlers.refuseUncleared();
    const { channel, transport, transactions, gate, tuning } = this.parts;
    const answering = new Answering(this.handlers, transactions, this.inbox, gate, tuning?.patience ?? 1000);
    await transport.listen({
      service: this.service,
      events: [...this.handlers.heard.values()].map((heard) => heard.definition),
      handle: (event) => this.dispatcher.handle(event),
    });
    await channel.answer(this.service, (request) => answering.answer(request));
  }

  /**
   * Begins to carry what this service says. Called once every service of the process listens: a wire without a log of
   * its own takes an event for heard by all who listen then, and one who came later would never hear it.
   */
  carry(): void {
    this.relay.start();
    this.upkeep.start();
  }

  /** Finishes what is under way and stops; what is left waits in the outbox. */
  async stop(): Promise<void> {
    await this.parts.channel.leave(this.service);
    this.dispatcher.stop();
    await this.upkeep.stop();
    await Promise.all([this.parts.transport.leave(this.service), this.relay.stop()]);
  }
}
