import { Logger } from '@nestjs/common';
import { loadConfig } from '@idea-map/runtime';
import { startParts, startServices, stopOnSignals, type ServiceDefinition } from '@idea-map/service';
import { directory } from '../../../../directory/src/directory.definition.js';
import { startGateway } from '../../../../gateway/src/start-gateway.js';
import { geography } from '../../../../geography/src/geography.definition.js';
import { intake } from '../../../../intake/src/intake.definition.js';
import { registerDemoPeople } from '../../../../standalone/src/demo-directory.js';
import { settled } from '../../../../standalone/src/settled.js';

/** Taking submissions and nothing else: the gateway, intake and who is who, and nobody who hears what they say. */
Logger.overrideLogger(false);
const config = loadConfig();

// The forces come from geography. Once they are known it is left out, and nobody hears of ideas.
const before = await start([directory, intake, geography]);
await registerDemoPeople(
  new Map(before.services.map((service) => [service.name, service])),
  before.parts.clock,
);
await settled(before.services);
await before.stop();

const now = await start([directory, intake]);
const gateway = await startGateway(now.parts);
stopOnSignals(async () => {
  await gateway.stop();
  await now.stop();
});
process.stdout.write(`${gateway.url.replace('localhost', '127.0.0.1')}\n`);

async function start(definitions: readonly ServiceDefinition[]) {
  const parts = await startParts(config);
  const services = await startServices(definitions, parts);
  const stop = async () => {
    await Promise.all(services.map((service) => service.stop()));
    await parts.stop();
  };
  return { parts, services, stop };
}
