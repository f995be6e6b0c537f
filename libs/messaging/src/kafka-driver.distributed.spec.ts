import { randomBytes } from 'node:crypto';
import { loadConfig } from '@idea-map/runtime';
import { describeEventTransport } from '../../testing/src/driver-contract.js';
import { kafkaSettings } from './kafka-cluster.js';
import { KafkaEventTransport } from './kafka-event-transport.js';
import { removeTopics } from './kafka-testing.js';

// Few partitions, so that ideas share them, and short times, so that replicas notice each other soon.
const settings = {
  ...kafkaSettings(loadConfig()),
  ...{ partitions: 3, session: 6000, heartbeat: 200 },
};

// Every scene has topics and groups of its own on the one Kafka of this run.
describeEventTransport('Kafka', async () => {
  const own = { ...settings, prefix: `contract-${randomBytes(6).toString('hex')}.` };
  return {
    attach: async () => new KafkaEventTransport(own),
    close: () => removeTopics(own),
  };
});
