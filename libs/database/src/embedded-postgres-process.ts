import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-errors.js';

/** The system account a program is to run as; undefined stands for this process's own. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

export const asRoot = process.getuid?.() === 0;

/**
 * PostgreSQL needs nothing of this process's environment, and what it is not given it cannot show in /proc.
 */
const environment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

function readProc(file: string): string | undefined {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

function ps(pid: number, ...columns: readonly string[]): string {
  const options = columns.flatMap((column) => ['-o', `${column}=`]);
  return spawnSync('ps', [...options, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}

/**
 * When the process started, in words that no other use of its number shares, not even after a reboot;
 * undefined once it has ended. A zombie has ended: it holds no file and no port, only a line in its parent's
 * books.
 */
export function startOf(pid: number): string | undefined {
  if (!existsSync('/proc/self/stat')) {
    const [state = '', ...started] = ps(pid, 'state', 'lstart').split(/\s+/);
    return /^[ZX]?$/.test(state[0] ?? '') ? undefined : started.join(' ');
  }
  const stat = readProc(`${pid}/stat`);
  // The second field is the program's name and may hold spaces and brackets of its own.
  const [state = 'X', ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  if ('ZX'.includes(state)) return undefined;
  return `${readProc('sys/kernel/random/boot_id')?.trim()} ${fields[18]}`;
}

/**
 * The process's program and arguments with spaces between and a space at the end; empty once it has ended.
 */
export function commandOf(pid: number): string {
  if (!existsSync('/proc/self/stat')) return `${ps(pid, 'command')} `;
  return readProc(`${pid}/cmdline`)?.replaceAll('\0', ' ') ?? '';
}

/**
 * Program, arguments and options for `spawn`, so that the program ends by `signal` should this process be
 * killed.
 */
export function tiedToThisProcess(signal: 'INT' | 'KILL', command: readonly string[], account: Account) {
  const options = { env: environment, cwd: '/' };
  // Busybox has a setpriv without this option, macOS has none; there an orphan is stopped at the next start.
  const canTie = spawnSync('setpriv', ['--pdeathsig', signal, 'true']).status === 0;
  if (!canTie)
    return { program: command[0] ?? '', args: command.slice(1), options: { ...options, ...account } };
  // Changing the user clears the signal, so setpriv does both, in the right order.
  const user = account ? [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'] : [];
  return { program: 'setpriv', args: [...user, '--pdeathsig', signal, '--', ...command], options };
}

/** Runs a program to its end; what it wrote to stderr becomes the sentence of the error when it fails. */
export async function runTied(command: readonly string[], account: Account): Promise<void> {
  const { program, args, options } = tiedToThisProcess('KILL', command, account);
  try {
    await promisify(execFile)(program, args, options);
  } catch (failure) {
    const { stderr, message } = failure as Error & { stderr?: string };
    throw new EmbeddedPostgresError(`${command[0]} failed: ${(stderr ?? message).trim()}`);
  }
}

/** Whether a program run by that account can be at `directory`. */
export function canReach(directory: string, account: Account): boolean {
  return spawnSync('test', ['-x', directory], { env: environment, ...account }).status === 0;
}

/** What `postgres --version` prints when that account runs it, or why it could not. */
export function versionOf(postgres: string, account: Account): { version: string } | { failure: string } {
  const { status, stdout, stderr, error } = spawnSync(postgres, ['--version'], {
    env: environment,
    encoding: 'utf8',
    ...account,
  });
  return status === 0 ? { version: stdout.trim() } : { failure: error?.message ?? stderr.trim() };
}

/**
 * PostgreSQL refuses to run as root. @throws EmbeddedPostgresError when the system has no account to drop to.
 */
export function unprivilegedAccount(): Account {
  if (!asRoot) return undefined;
  const id = (kind: string, name: string) => spawnSync('id', [kind, name], { encoding: 'utf8' });
  const name = ['postgres', 'nobody'].find((each) => id('-u', each).status === 0);
  if (!name) {
    throw new EmbeddedPostgresError(
      'PostgreSQL does not run as root and there is no user postgres or nobody to run it as. ' +
        'Run as another user.',
    );
  }
  return { uid: Number(id('-u', name).stdout), gid: Number(id('-g', name).stdout) };
}
