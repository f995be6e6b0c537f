import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { removeDataFolders } from '../data-folders.js';
import { newDataFolder, SystemUnderTest } from '../system-under-test.js';
import { haveChromium } from './chromium.js';
import { formatOf, writeScreens } from './screens.js';

const HELP = `npm run test:web [-- OPTIONS] [SPEC...]   the pages in a real browser, on a system of their own
  without options   one short journey for each audience
  --all             every journey, axe on every page, the keyboard, without script
  --screens [NAME]  pictures of the pages into docs/screens, or into --folder; --format jpeg or png, not webp
IDEA_MAP_E2E_URL and IDEA_MAP_E2E_DATA name a system that runs already.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean' },
    screens: { type: 'boolean' },
    folder: { type: 'string', default: 'docs/screens' },
    format: { type: 'string', default: 'webp' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  process.stdout.write(`${HELP}\n`);
} else {
  haveChromium();
  process.exitCode = await onASystem(() => (values.screens ? screens() : journeys()));
}

async function screens(): Promise<number> {
  const written = await writeScreens(values.folder, {
    names: positionals,
    format: formatOf(values.format),
  });
  process.stdout.write(`${written} pictures in ${values.folder}\n`);
  return written > 0 ? 0 : 1;
}

function journeys(): number {
  const chosen = positionals.length > 0 ? positionals : [values.all ? 'web/' : 'web/journeys/'];
  const jest = path.resolve('node_modules/jest/bin/jest.js');
  const { status } = spawnSync(process.execPath, [jest, '--config', 'jest.web.config.js', ...chosen], {
    stdio: 'inherit',
    // A journey is one test, through a dozen pages: a busy machine takes minutes for it.
    env: { ...process.env, IDEA_MAP_TEST_LIMIT: '180000' },
  });
  return status ?? 1;
}

/** On the system that the environment names, or on one with the example ideas that ends with the run. */
async function onASystem(run: () => Promise<number> | number): Promise<number> {
  if (process.env['IDEA_MAP_E2E_URL']) return run();
  const data = await newDataFolder();
  const system = await SystemUnderTest.on(data, { IDEA_MAP_SEED: 'examples' });
  process.env['IDEA_MAP_E2E_URL'] = system.url;
  process.env['IDEA_MAP_E2E_DATA'] = data;
  try {
    return await run();
  } finally {
    await system.stop();
    removeDataFolders();
  }
}
