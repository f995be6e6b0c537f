import {
  eventName,
  nameOf,
  type EventDefinition,
  type EventEnvelope,
  type Principal,
  type RequestDefinition,
  type ServiceName,
  textHolders,
  type TextRedacted,
} from '@idea-map/contracts';
import type { Transaction } from '@idea-map/database';
import { answeredBy, clearedBy, heardBy, PEOPLE } from './hears.js';

export type EventHandler = (data: unknown, tx: Transaction, event: EventEnvelope) => Promise<void>;
export type RequestHandler = (input: unknown, caller: Principal | null, tx: Transaction) => Promise<unknown>;

export interface Heard {
  /** Class and method, for whoever has to find it. */
  readonly by: string;
  readonly definition: EventDefinition;
  readonly handle: EventHandler;
}
export interface Answered {
  readonly by: string;
  readonly definition: RequestDefinition;
  readonly answer: RequestHandler;
}

/** LATER: a person of the service decides first, and the service itself says then that this holder is cleared. */
export type Clearing = 'CLEARED' | 'LATER';

export interface Clearer {
  readonly by: string;
  readonly clear: (what: TextRedacted, tx: Transaction) => Promise<Clearing>;
}

/** What one service hears and answers, each with exactly one method. */
export class Handlers {
  readonly heard = new Map<string, Heard>();
  readonly answered = new Map<string, Answered>();
  readonly clearers = new Map<string, Clearer>();

  constructor(readonly service: ServiceName) {}

  /**
   * Takes up the marked methods of an object of this service.
   * @throws Error naming both methods where an event or request has two, or a request that belongs elsewhere.
   */
  collect(instance: object): void {
    const owner = instance.constructor.name;
    const methods = instance as Record<string, (...given: unknown[]) => Promise<unknown>>;
    for (const { method, definition } of heardBy(instance)) {
      const name = eventName(definition);
      const by = `${owner}.${method}`;
      this.refuseSecond(this.heard.get(name), name, by);
      const handle: EventHandler = async (data, tx, event) => {
        await methods[method]?.(data, tx, event);
      };
      this.heard.set(name, { by, definition, handle });
    }
    for (const { method, definition: holder } of clearedBy(instance)) {
      const by = `${owner}.${method}`;
      this.refuseSecond(this.clearers.get(holder), holder, by);
      const clear: Clearer['clear'] = async (what, tx) =>
        (await methods[method]?.(what, tx)) === 'LATER' ? 'LATER' : 'CLEARED';
      this.clearers.set(holder, { by, clear });
    }
    for (const { method, definition } of answeredBy(instance)) {
      const by = `${owner}.${method}`;
      if (definition.service !== this.service) {
        throw new Error(`${by}: ${definition.name} is ${definition.service}'s to answer.`);
      }
      this.refuseSecond(this.answered.get(definition.name), definition.name, by);
      const answer: RequestHandler = async (input, caller, tx) => methods[method]?.(input, caller, tx);
      this.answered.set(definition.name, { by, definition, answer });
    }
  }

  /** @throws Error naming each request of this service that nothing answers, with the line to add. */
  refuseMissing(requests: readonly RequestDefinition[]): void {
    const missing = requests.filter(
      ({ service, name }) => service === this.service && !this.answered.has(name),
    );
    if (missing.length === 0) return;
    const lines = missing.map(({ name }) => `  @Answers(${name}) on a method of ${this.service}.requests.ts`);
    throw new Error(`${this.service} cannot start: nothing answers these requests. Add\n${lines.join('\n')}`);
  }

  /** @throws Error naming each holder of this service that nothing clears, or that libs/contracts does not list. */
  refuseUncleared(): void {
    const listed = textHolders[this.service] ?? [];
    const missing = listed.filter((holder) => !this.clearers.has(holder));
    const unlisted = [...this.clearers.keys()].filter(
      (holder) => !listed.includes(holder) && holder !== PEOPLE,
    );
    if (missing.length > 0)
      throw new Error(
        `${this.service} cannot start: add @Clears('${missing.join("'), @Clears('")}') to a method.`,
      );
    if (unlisted.length > 0)
      throw new Error(
        `${this.service} cannot start: add ${unlisted.join(', ')} to libs/contracts' text-holders.ts.`,
      );
  }

  hears(envelope: EventEnvelope): Heard | undefined {
    return this.heard.get(nameOf(envelope));
  }

  private refuseSecond(first: { readonly by: string } | undefined, name: string, second: string): void {
    if (!first) return;
    throw new Error(
      `${this.service} cannot start: ${name} has two handlers, ${first.by} and ${second}. Remove one.`,
    );
  }
}
