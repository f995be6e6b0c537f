import { loadConfig } from '@idea-map/runtime';
import { stopOnSignals } from '@idea-map/service';
import { noteRunning } from './running.js';
import { startStandalone } from './standalone.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const config = loadConfig();
  const standalone = await startStandalone(config, say);
  const forget = noteRunning(config, standalone.url);
  stopOnSignals(async () => {
    await standalone.stop();
    forget();
  });
  say(`Ready: ${standalone.url}`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
