import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's own, which is kept up to date with the system. */
export const CHROMIUM = '/usr/bin/chromium';

/**
 * Installs chromium where it is absent.
 * @throws Error where there is neither chromium nor a Debian to install it on as root
 */
export function haveChromium(): void {
  if (existsSync(CHROMIUM)) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(`The browser's tests need ${CHROMIUM}: as root, apt-get install chromium.`);
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation');
}
