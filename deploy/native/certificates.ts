import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** Files in PEM: whom to trust, who this is, and its key. */
export interface Certificate {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

const run = promisify(execFile);
const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];

/**
 * For trying out TLS on this machine, for two days: an authority of its own, and what it says of `localhost` and 127.0.0.1.
 * @throws Error where there is no openssl, which comes with a JDK's own certificates on Debian.
 */
export async function makeCertificate(folder: string): Promise<Certificate> {
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => path.join(folder, name);
  const [ca, caKey, cert, key] = [file('ca.pem'), file('ca.key'), file('own.pem'), file('own.key')];
  const made = ['req', '-x509', ...NEW_KEY];
  await run('openssl', [...made, '-keyout', caKey, '-out', ca, '-subj', '/CN=Authority']);
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const signed = ['-CA', ca, '-CAkey', caKey, '-addext', 'basicConstraints=critical,CA:FALSE'];
  await run('openssl', [...made, ...signed, '-keyout', key, '-out', cert, ...names]);
  return { ca, cert, key };
}
