import path from 'node:path';
import { planKafka, type KafkaPlan, type NativeKafka } from './native-kafka.js';
import { NativePostgres } from './native-postgres.js';
import { planRedis } from './native-redis.js';
import { refuseWithoutTools } from './needed-tools.js';
import type { TiedProcess } from './tied-process.js';

export interface InfrastructurePlan {
  /** Where their data and logs lie. */
  readonly folder: string;
  readonly say: (line: string) => void;
  /** False where what is written may be lost in a power cut: for tests. */
  readonly durable: boolean;
  readonly kafka?: Pick<KafkaPlan, 'extra'>;
}

/** What the services need beside themselves: PostgreSQL, Redis and Kafka, each real, on free ports of this machine. */
export class Infrastructure {
  private constructor(
    readonly postgres: NativePostgres,
    readonly redis: { readonly process: TiedProcess; readonly url: string },
    readonly kafka: NativeKafka,
  ) {}

  /** Starts all three; resolves when each answers. @throws Error that says what to install, or why one does not start. */
  static async start({ folder, say, durable, kafka: more }: InfrastructurePlan): Promise<Infrastructure> {
    refuseWithoutTools();
    const [postgres, redis, kafka] = await Promise.all([
      NativePostgres.plan(path.join(folder, 'postgres'), durable),
      planRedis(path.join(folder, 'redis')),
      planKafka({ folder: path.join(folder, 'kafka'), say, ...more }),
    ]);
    const all = new Infrastructure(postgres, redis, kafka);
    const starting = [postgres, redis.process, kafka.process].map(async (one) => {
      await one.start();
      say(`  ${one.name} is ready`);
    });
    const failed = (await Promise.allSettled(starting)).find((one) => one.status === 'rejected');
    if (!failed) return all;
    await all.stop();
    throw failed.reason;
  }

  /** The variables that tell a process where they are. */
  get variables(): Readonly<Record<string, string>> {
    return {
      DATABASE_URL: this.postgres.url,
      KAFKA_BROKERS: this.kafka.address,
      REDIS_URL: this.redis.url,
    };
  }

  async stop(): Promise<void> {
    await Promise.all([this.kafka.process.stop(), this.redis.process.stop()]);
    await this.postgres.stop();
  }
}
