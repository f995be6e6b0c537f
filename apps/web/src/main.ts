import { Logger } from '@nestjs/common';
import { JsonLogger, loadConfig } from '@idea-map/runtime';
import { startOrRefuse, stopOnSignals } from '@idea-map/service';
import { startWeb } from './start-web.js';

await startOrRefuse(async () => {
  const config = loadConfig();
  Logger.overrideLogger(new JsonLogger(config.LOG_LEVEL));
  const web = await startWeb(config);
  stopOnSignals(() => web.stop());
  process.stdout.write(`Ready: web on ${web.url}\n`);
});
