import { readFileSync } from 'node:fs';
import { Logger } from '@nestjs/common';
import kafkajs, { type Kafka, type KafkaConfig, type SASLOptions } from 'kafkajs';
import type { ServiceName } from '@idea-map/contracts';
import type { Config } from '@idea-map/runtime';

export interface KafkaSettings {
  readonly brokers: readonly string[];
  /** Before the names of topics and groups. */
  readonly prefix: string;
  /** Of a topic that is made new. */
  readonly partitions: number;
  /** Copies of a topic that is made new; -1 is the cluster's own default. */
  readonly replication: number;
  readonly ssl?: KafkaConfig['ssl'];
  readonly sasl?: SASLOptions;
  /** How long a consumer may be silent before its partitions go to another, and how often it says that it is there. */
  readonly session: number;
  readonly heartbeat: number;
}

/** How long Kafka keeps events, in milliseconds: it is a pipe, and the truth is in the services' tables. */
const KEPT = 7 * 86_400_000;
/** The largest batch that a topic takes, in bytes. */
const LARGEST = 4 * 1024 * 1024;
const retry = { initialRetryTime: 100, maxRetryTime: 1000, multiplier: 2, retries: 4 };

/** @throws Error naming the variable that is missing, or whose file cannot be read. */
export function kafkaSettings(config: Config): KafkaSettings {
  if (!config.KAFKA_BROKERS)
    throw new Error('KAFKA_BROKERS is needed in the distributed mode: host:port of brokers, with commas.');
  return {
    brokers: config.KAFKA_BROKERS,
    prefix: config.KAFKA_PREFIX,
    partitions: config.KAFKA_PARTITIONS,
    replication: config.KAFKA_REPLICATION ?? -1,
    ssl: sslOf(config),
    sasl: saslOf(config),
    session: 10_000,
    heartbeat: 1000,
  };
}

/** A Kafka cluster with our topics: one for each saying service, made where it is absent. */
export class KafkaCluster {
  readonly kafka: Kafka;
  private readonly made = new Map<string, Promise<void>>();

  constructor(readonly settings: KafkaSettings) {
    const { brokers, ssl, sasl } = settings;
    this.kafka = new kafkajs.Kafka({
      ...{ clientId: 'idea-map', brokers: [...brokers], ssl, sasl, retry },
      ...{ connectionTimeout: 2000, authenticationTimeout: 5000, requestTimeout: 10_000 },
      logCreator: () => logEntry,
    });
  }

  topicOf(service: ServiceName): string {
    return `${this.settings.prefix}${service}`;
  }

  groupOf(service: ServiceName): string {
    return `${this.settings.prefix}${service}`;
  }

  /** Resolves when these topics are there. What failed is tried again by the next call. */
  async ensure(topics: readonly string[]): Promise<void> {
    const missing = topics.filter((topic) => !this.made.has(topic));
    if (missing.length > 0) {
      const making = this.make(missing);
      for (const topic of missing) this.made.set(topic, making);
      making.catch(() => {
        for (const topic of missing) this.made.delete(topic);
      });
    }
    await Promise.all(topics.map(async (topic) => this.made.get(topic)));
  }

  private async make(topics: readonly string[]): Promise<void> {
    const admin = this.kafka.admin();
    try {
      await admin.connect();
      const there = new Set(await admin.listTopics());
      const absent = topics.filter((topic) => !there.has(topic));
      // Of two processes that make one at once the second is told so, and goes on.
      for (const topic of absent) await admin.createTopics({ topics: [this.planOf(topic)] });
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }

  private planOf(topic: string) {
    const { partitions, replication } = this.settings;
    const configEntries = [
      { name: 'retention.ms', value: String(KEPT) },
      { name: 'max.message.bytes', value: String(LARGEST) },
    ];
    return { topic, numPartitions: partitions, replicationFactor: replication, configEntries };
  }
}

function sslOf(config: Config): KafkaSettings['ssl'] {
  if (!config.KAFKA_SSL) return undefined;
  const { KAFKA_SSL_CA: ca, KAFKA_SSL_CERT: cert, KAFKA_SSL_KEY: key } = config;
  const given = Object.entries({ ca, cert, key }).flatMap(([name, file]) =>
    file === undefined ? [] : [[name, readFileSync(file, 'utf8')]],
  );
  return given.length === 0 ? true : (Object.fromEntries(given) as object);
}

function saslOf(config: Config): SASLOptions | undefined {
  const { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: username } = config;
  if (!mechanism) return undefined;
  return { mechanism, username: username ?? '', password: config.KAFKA_SASL_PASSWORD ?? '' };
}

const log = new Logger('Kafka');

// What kafkajs calls errors it mostly mends by itself; those that reach us are logged where they are met.
function logEntry({ namespace, log: { message } }: { namespace: string; log: { message: string } }): void {
  log.debug(`${namespace}: ${message}`);
}
