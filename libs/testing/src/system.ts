import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { v7 as uuid } from 'uuid';
import {
  PersonRegistered,
  type EventDefinition,
  type EventEnvelope,
  type RequestDefinition,
  type Role,
} from '@idea-map/contracts';
import { sealEvent } from '@idea-map/database';
import { DEMO_ISSUER, DemoIssuer, OwnRequests, subjectHash } from '@idea-map/identity';
import type { AskOptions, Answer } from '@idea-map/messaging';
import { loadConfig, type Clock } from '@idea-map/runtime';
import {
  startParts,
  startServices,
  type Parts,
  type RunningService,
  type ServiceDefinition,
} from '@idea-map/service';
import { createTestDatabase } from './postgres.js';

/** Somebody for a test: `roles` of `force`, or of the College where there is none. */
export interface TestPerson {
  readonly id: string;
  readonly subject: string;
  readonly token: string;
}

/** Services on a real Postgres of their own, with the messaging of the default mode; for integration tests. */
export class TestSystem {
  private constructor(
    readonly parts: Parts,
    readonly services: ReadonlyMap<string, RunningService>,
    private readonly issuer: DemoIssuer,
    private readonly dispose: () => Promise<void>,
  ) {}

  /** @param clock one that a test sets; else the machine's */
  static async start(definitions: readonly ServiceDefinition[], clock?: Clock): Promise<TestSystem> {
    const database = await createTestDatabase();
    const data = mkdtempSync(path.join(os.tmpdir(), 'idea-map-test-'));
    const parts = await startParts(
      loadConfig({ DATABASE_URL: database.url, IDEA_MAP_DATA: data, LOG_LEVEL: 'silent' }),
      clock,
    );
    const all = await startServices(definitions, parts, { poll: 100, upkeep: 50 });
    const issuer = await DemoIssuer.open(data);
    const services = new Map(all.map((service) => [service.name, service]));
    return new TestSystem(parts, services, issuer, async () => {
      await Promise.all(all.map((service) => service.stop()));
      await parts.stop();
      await database.drop();
      rmSync(data, { recursive: true, force: true });
    });
  }

  get clock(): Clock {
    return this.parts.clock;
  }

  service(name: string): RunningService {
    const found = this.services.get(name);
    if (!found) throw new Error(`${name} is not part of this test.`);
    return found;
  }

  /** Makes a person known to every service, by the event that says so. */
  async person(subject: string, roles: readonly Role[], force: string | null = null): Promise<TestPerson> {
    const id = uuid();
    const organisation = force ?? 'college';
    await this.hears(PersonRegistered, {
      personId: id,
      subjectHash: subjectHash(DEMO_ISSUER, subject),
      organisation,
      force,
      machine: false,
      endedAt: null,
      grants: roles.map((role) => ({
        ...{ grantId: uuid(), role, organisation, force },
        startsOn: '2020-01-01',
        endsOn: null,
      })),
    });
    return { id, subject, token: await this.issuer.sign(subject, this.clock.now()) };
  }

  /** The same person with a token of now, once a test's clock has gone on. */
  async signedInAgain(person: TestPerson): Promise<TestPerson> {
    return { ...person, token: await this.issuer.sign(person.subject, this.clock.now()) };
  }

  /** Lets every service that hears it handle an event, and returns it, so that it can be heard again. */
  async hears<Data>(event: EventDefinition<Data>, data: NoInfer<Data>): Promise<EventEnvelope> {
    const { envelope } = sealEvent({ service: event.saidBy, event, data, now: this.clock.now() });
    await this.again(envelope);
    return envelope;
  }

  /** The same event once more, as a wire may bring it. */
  async again(envelope: EventEnvelope): Promise<void> {
    await this.parts.transport.send('intake', [envelope]);
  }

  /** Asks as a person, or as nobody. @throws DomainError as the API would answer it. */
  async ask<Input, Output>(
    as: TestPerson | null,
    request: RequestDefinition<Input, Output>,
    ...[input, options = {}]: [input: NoInfer<Input>, options?: AskOptions]
  ): Promise<Answer<Output>> {
    return this.parts.requests.ask(request, input, { ...options, token: as?.token ?? null });
  }

  /** Asks as another service does, in its own name. */
  async askAs<Input, Output>(
    service: string,
    request: RequestDefinition<Input, Output>,
    input: NoInfer<Input>,
  ): Promise<Output> {
    return new OwnRequests(this.parts.channel, service, this.parts.serviceTokens).read(request, input);
  }

  /** What a service said, oldest first: events of one type, or all. */
  async said<Data = Record<string, unknown>>(
    service: string,
    event?: EventDefinition<Data>,
  ): Promise<Data[]> {
    const rows = await this.service(service).transactions.query<{ envelope: { data: Data } }>(
      `select envelope from outbox where $1::text is null or envelope->>'type' = $1 order by position`,
      [event?.type ?? null],
    );
    return rows.map((row) => row.envelope.data);
  }

  async stop(): Promise<void> {
    await this.dispose();
  }
}
