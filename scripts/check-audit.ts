import { spawnSync } from 'node:child_process';

/**
 * Asks the registry for known faults of the locked packages. Fails for one that is high or critical in what runs. A registry
 * that does not answer this question (a mirror, a machine without a network) fails nothing, or the same code would pass on one
 * day and not on the next; it is said aloud, and with AUDIT_MUST_ANSWER=true, for a pipeline that has the network, it fails.
 */
interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  readonly message?: string;
}

const grave: readonly string[] = ['high', 'critical'];
const PATIENCE = 60_000;

function ask(): Report {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--omit=dev'], {
    encoding: 'utf8',
    timeout: PATIENCE,
  });
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    return { message: 'no answer' };
  }
}

const { vulnerabilities, message = 'no answer' } = ask();
if (!vulnerabilities) {
  console.warn(
    `npm audit: the registry did not answer (${message.split(' - ')[0]}). Known faults were not looked for.`,
  );
  if (process.env['AUDIT_MUST_ANSWER'] === 'true') process.exitCode = 1;
} else {
  const found = Object.entries(vulnerabilities);
  for (const [name, { severity, range }] of found) console.error(`${name} ${range}: ${severity}`);
  if (found.some(([, { severity }]) => grave.includes(severity))) process.exitCode = 1;
  else console.log(`npm audit: ${found.length} known faults, none of them high or critical.`);
}
