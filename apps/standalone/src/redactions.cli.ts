import { OperatorClient } from './operator-client.js';
import { runCommand } from './run-command.js';

const HELP = `Texts that were taken back. After a backup was restored, whatever it brought back is cleared again.

  npm run redactions -- apply    every redaction that the database or the ledger knows, by every holder, once more

The ledger (REDACTION_LEDGER, else redactions.jsonl in the data folder) is kept apart from the backups of the database
and is not restored with them. Intake reads it at every start, and applies by itself what its own database has lost.
`;

await runCommand(HELP, async ([command, ...more]) => {
  if (command !== 'apply' || more.length > 0) return null;
  const client = await OperatorClient.find(process.env);
  const { reapplyRedactions } = await client.ask<{ reapplyRedactions: number }>(
    'mutation { reapplyRedactions }',
  );
  return `${reapplyRedactions} redactions are applied again. Each receipt shows when each copy was cleared.`;
});
