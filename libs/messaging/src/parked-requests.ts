import {
  ListParkedEvents,
  ReplayEvent,
  type InputOf,
  type ParkedEventView,
  type ServiceName,
} from '@idea-map/contracts';
import type { Handlers } from './handlers.js';
import type { ParkedEvent, Parking } from './parking.js';

/** The two requests that every service answers about what it failed on. */
export function answerParked(handlers: Handlers, parking: Parking): void {
  const { service } = handlers;
  const list = ListParkedEvents[service];
  const replay = ReplayEvent[service];
  handlers.answered.set(list.name, {
    by: 'Parking.list',
    definition: list,
    answer: async (input) => {
      const { first, after } = input as InputOf<typeof list>;
      const [events, total] = await Promise.all([parking.list(first, after), parking.count()]);
      return { events: events.map((event) => toView(service, event)), total };
    },
  });
  handlers.answered.set(replay.name, {
    by: 'Parking.replay',
    definition: replay,
    answer: async (input) => {
      const event = await parking.replay((input as { id: string }).id);
      return event && toView(service, event);
    },
  });
}

function toView(service: ServiceName, event: ParkedEvent): ParkedEventView {
  return {
    id: event.id,
    service,
    type: event.name,
    subject: event.subject,
    attempts: event.attempts,
    error: event.error,
    parkedAt: event.parkedAt.toISOString(),
    nextTryAt: event.nextTryAt?.toISOString() ?? null,
    replayedAt: event.replayedAt?.toISOString() ?? null,
  };
}
