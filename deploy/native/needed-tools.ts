import { spawnSync } from 'node:child_process';

/** What has to be on this machine, how it is asked for its version, and how to get it. */
const tools = [
  {
    name: 'Java 17 or later',
    command: ['java', '-version'],
    suits: (words: string) => Number(/version "(\d+)/.exec(words)?.[1] ?? 0) >= 17,
    install: 'openjdk-17-jdk-headless',
  },
  {
    name: 'Maven',
    command: ['mvn', '-v'],
    suits: (words: string) => words.includes('Maven'),
    install: 'maven',
  },
  {
    name: 'redis-server',
    command: ['redis-server', '--version'],
    suits: (words: string) => words.includes('Redis'),
    install: 'redis-server',
  },
] as const;

/** @throws Error that says what to install where something is missing. */
export function refuseWithoutTools(path = process.env['PATH']): void {
  const missing = tools.filter(({ command: [program, ...args], suits }) => {
    const { stdout, stderr } = spawnSync(program, args, {
      encoding: 'utf8',
      env: { ...process.env, PATH: path },
    });
    return !suits(`${stdout ?? ''}${stderr ?? ''}`);
  });
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  const packages = missing.map(({ install }) => install).join(' ');
  throw new Error(
    `The distributed mode on this machine needs ${names}. On Debian and Ubuntu: apt-get install ${packages}`,
  );
}
