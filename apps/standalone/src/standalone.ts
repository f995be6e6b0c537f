import { Logger } from '@nestjs/common';
import { JsonLogger, type Config } from '@idea-map/runtime';
import {
  startParts,
  startServices,
  type Parts,
  type RunningService,
  type ServiceDefinition,
} from '@idea-map/service';
import { atlas } from '../../atlas/src/atlas.definition.js';
import { directory } from '../../directory/src/directory.definition.js';
import { startGateway } from '../../gateway/src/start-gateway.js';
import { geography } from '../../geography/src/geography.definition.js';
import { intake } from '../../intake/src/intake.definition.js';
import { evaluation } from '../../evaluation/src/evaluation.definition.js';
import { evidence } from '../../evidence/src/evidence.definition.js';
import { triage } from '../../triage/src/triage.definition.js';
import { reminders } from '../../reminders/src/reminders.definition.js';
import { registerDemoPeople } from './demo-directory.js';
import { addMailbox } from './mailbox.js';
import { addPages } from './pages.js';
import { SeedClock } from './lives/seed-clock.js';
import { seedIdeas } from './seed.js';
import { settled } from './settled.js';

/** Every service of the default mode. */
const definitions: readonly ServiceDefinition[] = [
  geography,
  directory,
  intake,
  atlas,
  triage,
  evaluation,
  evidence,
  reminders,
];

export interface Standalone {
  readonly url: string;
  readonly parts: Parts;
  readonly services: ReadonlyMap<string, RunningService>;
  /** Whether the example ideas were put in at this start. */
  readonly seeded: boolean;
  stop(): Promise<void>;
}

/**
 * Starts everything in one process: Postgres, every service, the gateway. Resolves when it answers and, on a first
 * start, when the demo people and the example ideas are known everywhere.
 */
export async function startStandalone(
  config: Config,
  say: (line: string) => void = () => undefined,
): Promise<Standalone> {
  Logger.overrideLogger(new JsonLogger(config.LOG_LEVEL));
  const clock = new SeedClock(config.TIME_SHIFT);
  const parts = await startParts(config, clock);
  const started: RunningService[] = [];
  const stopAll = async () => {
    await Promise.all(started.map((service) => service.stop()));
    await parts.stop();
  };
  try {
    const all = await startServices(definitions, parts);
    started.push(...all);
    const services = new Map(all.map((service) => [service.name, service]));
    const registered = await registerDemoPeople(services, parts.clock);
    const seeds = config.IDEA_MAP_SEED === 'examples';
    const seeded = seeds && (await seedIdeas({ services, parts, clock }, say));
    // On later starts it answers at once: what was under way is carried on beside, however much of it there is.
    if (registered || seeded) await settled(all);
    const pages = addPages(parts, parts.signInIssuers);
    const gateway = await startGateway(parts, (server, explorer) => {
      if (parts.demonstration) addMailbox(server, services);
      pages(server, explorer);
    });
    const stop = async () => {
      await gateway.stop();
      await stopAll();
    };
    return { url: gateway.url, parts, services, seeded, stop };
  } catch (error) {
    await stopAll().catch(() => undefined);
    throw error;
  }
}
