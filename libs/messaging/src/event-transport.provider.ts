import type { Config } from '@idea-map/runtime';
import type { EventTransport } from './event-transport.js';
import { InProcessEventTransport } from './in-process-event-transport.js';
import { kafkaSettings } from './kafka-cluster.js';
import { KafkaEventTransport } from './kafka-event-transport.js';

/** The wire for events, by the mode. @throws Error naming the variable that the distributed mode lacks. */
export function provideEventTransport(config: Config): EventTransport {
  if (config.IDEA_MAP_MODE === 'embedded') return new InProcessEventTransport();
  return new KafkaEventTransport(kafkaSettings(config));
}
