import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorClient } from './operator-client.js';
import { runCommand } from './run-command.js';

const HELP = `Makes the read side (lists, map, figures) anew from what the owners say again. It goes on answering meanwhile.

  npm run rebuild -- atlas
`;

interface Rebuild {
  readonly id: string;
  readonly startedAt: string;
  readonly expected: number | null;
  readonly done: number;
  readonly endedAt: string | null;
}

const FIELDS = 'id startedAt expected done endedAt';

await runCommand(HELP, async ([what, ...more]) => {
  if (what !== 'atlas' || more.length > 0) return null;
  const client = await OperatorClient.find(process.env);
  const { rebuildAtlas } = await client.ask<{ rebuildAtlas: Rebuild }>(
    `mutation { rebuildAtlas { ${FIELDS} } }`,
  );
  return watch(client, rebuildAtlas.id);
});

/** Follows a rebuild to its end, with a line of progress on standard error. */
async function watch(client: OperatorClient, id: string): Promise<string> {
  const started = Date.now();
  for (;;) {
    const { atlasRebuild: now } = await client.ask<{ atlasRebuild: Rebuild }>(
      `query ($id: ID!) { atlasRebuild(id: $id) { ${FIELDS} } }`,
      { id },
    );
    const seconds = Math.round((Date.now() - started) / 1000);
    if (now.endedAt !== null) return `${now.done} ideas taken up anew in ${seconds} seconds.`;
    process.stderr.write(`\r${now.done} of ${now.expected ?? 'so far unknown'}, ${seconds} s `);
    await sleep(250);
  }
}
