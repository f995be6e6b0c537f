import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { services } from '@idea-map/contracts';
import { freePort } from '../../../../../deploy/native/free-ports.js';
import { Infrastructure } from '../../../../../deploy/native/infrastructure.js';
import type { BenchRow, Contest, Sample } from '../contest.js';
import { bareKafka } from '../floors/bare-kafka.js';
import { OtherServer } from '../http.js';
import type { Way } from '../some-events.js';

/** From the transaction that says an event to the one that has handled it, over a real Kafka. */
export function eventsRow(say: (line: string) => void): BenchRow {
  return {
    name: 'event',
    what: 'an event, committed with its outbox row to handled with its inbox row, over Kafka',
    floor: 'kafkajs alone: the same bytes produced and consumed, with one transaction a handling',
    budget: 0.6,
    explained: '[profile](performance-profiles.md#event)',
    prepare: async (): Promise<Contest> => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'idea-map-bench-events-'));
      chmodSync(folder, 0o711);
      const infrastructure = await Infrastructure.start({ folder, say, durable: true });
      const ours = await outboxToInbox(infrastructure, folder);
      const floor = await bareKafka(infrastructure);
      return {
        ...{ ours: ours.round, floor: floor.round },
        stop: async () => {
          await ours.stop();
          await floor.stop();
          await infrastructure.stop();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  };
}

/** The directory says that people are registered; geography, as every service, keeps them. */
async function outboxToInbox({ variables }: Infrastructure, folder: string): Promise<Way> {
  const key = () => randomBytes(32).toString('base64');
  const server = await OtherServer.start('e2e/src/bench/floors/people-said.js', {
    ...{ ...variables, IDEA_MAP_MODE: 'distributed', IDEA_MAP_DATA: folder, LOG_LEVEL: 'silent' },
    ...{ ALLOW_DEMO_ISSUER: 'true', HANDLE_KEY: key(), SERVICE_KEY: key(), ESCROW_KEYS: `first:${key()}` },
    ...{
      REQUESTS_PORT: String(await freePort()),
      REQUESTS_ADDRESSES: services.map((name) => `${name}=127.0.0.1:9`).join(','),
    },
  });
  return {
    round: async () => (await (await fetch(server.url)).json()) as Sample,
    stop: () => server.stop(),
  };
}
