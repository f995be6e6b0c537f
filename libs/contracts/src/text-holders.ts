import type { ServiceName } from './services.js';

/**
 * Who keeps a copy of an idea's texts, or of a person: the names that a receipt shows. One line for each, and a method
 * marked `@Clears` in that service, which does not start without it. What a service said, heard and answered is
 * `events`, and is cleared for all of them by libs/messaging.
 */
export const textHolders: Readonly<Partial<Record<ServiceName, readonly string[]>>> = {
  intake: ['intake'],
  atlas: ['atlas'],
  directory: ['directory'],
  reminders: ['notices'],
  triage: ['packs', 'likeness', 'triage'],
  evaluation: ['evaluation'],
  // What is published was written by editors and is cited: they look at it first, and the receipt waits for them.
  evidence: ['evidence', 'published-evidence'],
};

export const EVENTS_HOLDER = 'events';

export function holdersOf(service: ServiceName): readonly string[] {
  return [...(textHolders[service] ?? []), EVENTS_HOLDER];
}
