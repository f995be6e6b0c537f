import type { EventDefinition, RequestDefinition } from '@idea-map/contracts';

const HEARS = Symbol('hears');
const ANSWERS = Symbol('answers');
const CLEARS = Symbol('clears');

interface Marked<Definition> {
  readonly method: string;
  readonly definition: Definition;
}

/**
 * Marks the one method of a service that handles an event: `(data, tx, envelope) => Promise<void>`. The dispatcher
 * opens the transaction, writes the inbox row in it and commits; the method must do nothing outside it.
 */
export function Hears(definition: EventDefinition<never> | EventDefinition): MethodDecorator {
  return mark(HEARS, definition);
}

/**
 * Marks the one method of a service that answers a request: `(input, caller, tx) => output`. Who may ask was decided
 * before it runs; a command's transaction commits after it resolves, a read has none.
 */
export function Answers(definition: RequestDefinition<never, never> | RequestDefinition): MethodDecorator {
  return mark(ANSWERS, definition);
}

/** The holder that libs/identity is in every service: whom it knows. Its time is that of `events`. */
export const PEOPLE = 'people';

/**
 * Marks a method by which a service clears a copy of its own: `(what: TextRedacted, tx) => Promise<void>`. The name is
 * one of the service's in `textHolders` of libs/contracts. It may be called again, after a backup was restored.
 */
export function Clears(holder: string): MethodDecorator {
  return mark(CLEARS, holder);
}

export function clearedBy(instance: object): readonly Marked<string>[] {
  return marksOf(CLEARS, instance) as Marked<string>[];
}

export function heardBy(instance: object): readonly Marked<EventDefinition>[] {
  return marksOf(HEARS, instance) as Marked<EventDefinition>[];
}

export function answeredBy(instance: object): readonly Marked<RequestDefinition>[] {
  return marksOf(ANSWERS, instance) as Marked<RequestDefinition>[];
}

function mark(kind: symbol, definition: unknown): MethodDecorator {
  return (target, method) => {
    const marks = (Reflect.getOwnMetadata(kind, target) ?? []) as Marked<unknown>[];
    Reflect.defineMetadata(kind, [...marks, { method: String(method), definition }], target);
  };
}

function marksOf(kind: symbol, instance: object): unknown[] {
  return (Reflect.getMetadata(kind, Object.getPrototypeOf(instance) as object) ?? []) as unknown[];
}
