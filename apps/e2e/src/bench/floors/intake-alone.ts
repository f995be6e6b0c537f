import { Logger } from '@nestjs/common';
import { loadConfig } from '@idea-map/runtime';
import { startParts, startServices, stopOnSignals } from '@idea-map/service';
import { directory } from '../../../../directory/src/directory.definition.js';
import { startGateway } from '../../../../gateway/src/start-gateway.js';
import { geography } from '../../../../geography/src/geography.definition.js';
import { intake } from '../../../../intake/src/intake.definition.js';
import { registerDemoPeople } from '../../../../standalone/src/demo-directory.js';
import { settled } from '../../../../standalone/src/settled.js';

/** Taking submissions and nothing else: the gateway, intake and who is who, and nobody who hears what they say. */
Logger.overrideLogger(false);
const parts = await startParts(loadConfig());
const all = await startServices([directory, intake, geography], parts);
await registerDemoPeople(new Map(all.map((service) => [service.name, service])), parts.clock);
await settled(all);
// The forces come from geography; once they are known, nobody is left who hears of ideas.
await all.pop()?.stop();
const gateway = await startGateway(parts);
stopOnSignals(async () => {
  await gateway.stop();
  await Promise.all(all.map((service) => service.stop()));
  await parts.stop();
});
process.stdout.write(`${gateway.url.replace('localhost', '127.0.0.1')}\n`);
