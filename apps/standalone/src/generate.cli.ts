import { parseArgs } from 'node:util';
import { Clock, loadConfig } from '@idea-map/runtime';
import { generateIdeas, type Wanted } from './generate/generate-ideas.js';
import { openDatabase } from './generate/open-database.js';
import { summaryOf } from './generate/summary.js';
import { runCommand } from './run-command.js';
import { findRunning } from './running.js';

const HELP = `Makes up ideas, as many as you like, to try the system under load: with their texts, places, moves, support,
comments, brokers' cases and scores, answers of forces and the leaders' docket, skewed as in life. Nothing in them is about anybody real.

  npm run generate -- --ideas N [--seed S] [--months M]

  --ideas N     how many, up to 10,000,000
  --seed S      the same seed on a new database and the same day makes the same ideas (1)
  --months M    over how many months they came in, up to yesterday, up to 120 (36)

Repeating it adds more. All of them are there in the end, or none. The database is the one of DATABASE_URL, else that of
the default mode under IDEA_MAP_DATA, running or not.
`;

await runCommand(HELP, async (given) => {
  const wanted = wantedOf(given);
  return wanted && generate(wanted);
});

function wantedOf(given: readonly string[]): Wanted | null {
  const { values } = parseArgs({
    args: [...given],
    options: { ideas: { type: 'string' }, seed: { type: 'string' }, months: { type: 'string' } },
  });
  if (values.ideas === undefined) return null;
  return {
    ideas: numberOf('--ideas', values.ideas, 10_000_000),
    seed: values.seed ?? '1',
    months: numberOf('--months', values.months ?? '36', 120),
  };
}

function numberOf(name: string, given: string, most: number): number {
  const number = Number(given.replace(/[,_]/g, ''));
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new Error(`${name} is a whole number from 1 to ${most.toLocaleString('en-GB')}.`);
}

async function generate(wanted: Wanted): Promise<string> {
  const config = loadConfig();
  const postgres = await openDatabase(config);
  try {
    const started = performance.now();
    // The clock of a system that runs here may be shifted, and its today is the one that counts.
    const shift = config.TIME_SHIFT || (findRunning(config.IDEA_MAP_DATA)?.timeShiftMs ?? 0);
    const counts = await generateIdeas(wanted, {
      url: postgres.adminUrl,
      alone: postgres.isOwn,
      now: new Clock(shift).now(),
      progress: process.stderr,
    });
    return summaryOf(counts, (performance.now() - started) / 1000);
  } finally {
    await postgres.stop();
  }
}
