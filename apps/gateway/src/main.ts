import { Logger } from '@nestjs/common';
import { JsonLogger, loadConfig } from '@idea-map/runtime';
import { startAskingParts, startOrRefuse, stopOnSignals } from '@idea-map/service';
import { startGateway } from './start-gateway.js';

await startOrRefuse(async () => {
  const config = loadConfig();
  Logger.overrideLogger(new JsonLogger(config.LOG_LEVEL));
  const parts = await startAskingParts(config);
  const gateway = await startGateway(parts);
  stopOnSignals(async () => {
    await gateway.stop();
    await parts.stop();
  });
  process.stdout.write(`Ready: gateway on ${gateway.url}\n`);
});
