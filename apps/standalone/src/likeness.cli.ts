import { setTimeout as sleep } from 'node:timers/promises';
import { asTable, measured } from './likeness/likeness-measure.js';
import { freshVectors } from './likeness/labelled-vectors.js';
import { OperatorClient } from './operator-client.js';
import { runCommand } from './run-command.js';

const HELP = `Likeness: which ideas say the same in other words.

  npm run likeness -- rebuild   compares every text of the running system anew; it goes on answering meanwhile
  npm run likeness -- measure   how often a twin is found among the labelled pairs and 2,000 others
  npm run likeness -- vectors   makes the vectors of those texts anew, for the repository: some minutes
`;

interface Index {
  readonly texts: number;
  readonly waiting: number;
}

await runCommand(HELP, async ([what, ...more]) => {
  if (more.length > 0) return null;
  if (what === 'rebuild') return rebuild(await OperatorClient.find(process.env));
  if (what === 'measure') return Promise.resolve(asTable(measured()));
  if (what === 'vectors') return freshVectors((done, all) => process.stderr.write(`\r${done} of ${all} `));
  return null;
});

/** Follows a rebuild to its end, with a line of progress on standard error. */
async function rebuild(client: OperatorClient): Promise<string> {
  const started = Date.now();
  await client.ask('mutation { rebuildLikeness { texts } }');
  for (;;) {
    const { likenessIndex: now } = await client.ask<{ likenessIndex: Index }>(
      '{ likenessIndex { texts waiting } }',
    );
    const seconds = Math.round((Date.now() - started) / 1000);
    if (now.waiting === 0) return `${now.texts} texts compared anew in ${seconds} seconds.`;
    process.stderr.write(`\r${now.texts - now.waiting} of ${now.texts}, ${seconds} s `);
    await sleep(250);
  }
}
