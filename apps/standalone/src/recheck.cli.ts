import { OperatorClient } from './operator-client.js';
import { runCommand } from './run-command.js';

const HELP = `Has the present detectors look at every text that passed older ones; what is found anew is held.

  npm run recheck
`;

interface Recheck {
  readonly checked: number;
  readonly held: number;
  readonly comments: readonly string[];
  readonly last: string | null;
}

await runCommand(HELP, async (given) => {
  if (given.length > 0) return null;
  const client = await OperatorClient.find(process.env);
  let [checked, held, after] = [0, 0, null as string | null];
  const comments: string[] = [];
  do {
    const { recheckTexts } = await client.ask<{ recheckTexts: Recheck }>(
      'mutation ($after: ID) { recheckTexts(after: $after) { checked held comments last } }',
      { after },
    );
    checked += recheckTexts.checked;
    held += recheckTexts.held;
    comments.push(...recheckTexts.comments);
    after = recheckTexts.last;
  } while (after !== null);
  const found = comments.length > 0 ? `\nComments to look at and redact: ${comments.join(', ')}.` : '';
  return `${checked} ideas looked at, ${held} held.${found}`;
});
