import type { Config } from '@idea-map/runtime';
import type { EventTransport } from './event-transport.js';
import { InProcessEventTransport } from './in-process-event-transport.js';

/** The wire for events, by the mode. @throws Error where the mode has no driver yet. */
export function provideEventTransport(config: Config): EventTransport {
  if (config.IDEA_MAP_MODE === 'embedded') return new InProcessEventTransport();
  throw new Error('The distributed mode has no event transport yet: unset IDEA_MAP_MODE.');
}
