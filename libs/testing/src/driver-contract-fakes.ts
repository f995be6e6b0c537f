import { z } from 'zod';
import {
  allRequests,
  GetAuditState,
  ListAudit,
  ListParkedEvents,
  ReplayEvent,
  type EventDefinition,
  type EventEnvelope,
  type EventOf,
  type RequestDefinition,
  type ServiceName,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { Answers, Hears } from '@idea-map/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the fake services keep: a line for every event handled, and a count for each subject. */
export class FakeTables1764900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table note (id bigint generated always as identity, event_id uuid, subject text, text text);
      create table tally (subject text primary key, n int not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table note, tally');
  }
}

const said = { subject: z.string(), text: z.string() };

const happened = { version: 1, about: 'subject', schema: z.object(said) };
/** Events of the tests alone, which the system does not know: nothing else that runs in this process meets them. */
export const testEvents = {
  /** Intake's: heard by geography and atlas. */
  Happened: { ...happened, type: 'test.happened', saidBy: 'intake' },
  /** Geography's, said in turn: heard by atlas. */
  Noted: { ...happened, type: 'test.noted', saidBy: 'geography' },
} as const;

export type Saying = EventOf<(typeof testEvents)['Happened']>;
export type Doing = (data: Saying, tx: Transaction, event: EventEnvelope) => Promise<void>;
export type Answering = (input: never, caller: never, tx: Transaction) => Promise<unknown>;

/** An object as a service would have it, with a marked method for each event. */
export function hearerOf(heard: readonly EventDefinition<Saying>[], handle: Doing): object {
  class Subscriptions {}
  for (const definition of heard) {
    const method = `on ${definition.type}`;
    Object.defineProperty(Subscriptions.prototype, method, { value: handle });
    Hears(definition)(Subscriptions.prototype, method, {});
  }
  return new Subscriptions();
}

const nothing = async () => null;

/** An object that answers these requests, and every other of its service with nothing: a service starts with all. */
export function answererOf(
  service: ServiceName,
  answered: ReadonlyMap<RequestDefinition, Answering> = new Map(),
): object {
  class FakeRequests {}
  const shared = [ListParkedEvents, ReplayEvent, ListAudit, GetAuditState].map((one) => one[service].name);
  const names = new Set([...shared, ...[...answered.keys()].map((definition) => definition.name)]);
  const rest = allRequests().filter((one) => one.service === service && !names.has(one.name));
  const all: [RequestDefinition, Answering][] = [
    ...answered,
    ...rest.map((definition): [RequestDefinition, Answering] => [definition, nothing]),
  ];
  for (const [definition, answer] of all) {
    Object.defineProperty(FakeRequests.prototype, definition.name, { value: answer });
    Answers(definition)(FakeRequests.prototype, definition.name, {});
  }
  return new FakeRequests();
}
