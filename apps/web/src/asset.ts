import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A file that never changes at its address, for its content is in it. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly content: string;
}
export const STYLE = 'text/css; charset=utf-8';
export const SCRIPT = 'text/javascript; charset=utf-8';
const require = createRequire(import.meta.url);

/** Short, and another for any other content. */
export function fingerprint(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 16);
}

/** A packaged script without the address of its source map, which is not served. */
export function withoutMap(script: string): string {
  return script.replace(/\/\/# sourceMappingURL=.*/g, '');
}

export function ofPackage(name: string, file: string): string {
  return readFileSync(path.join(path.dirname(require.resolve(`${name}/package.json`)), file), 'utf8');
}

/** A file of assets/. A script's imports of others of ours lead to where those are served. */
export function ours(file: string, type: string, imports: Readonly<Record<string, Asset>> = {}): Asset {
  const text = withoutMap(readFileSync(new URL(`../assets/${file}`, import.meta.url), 'utf8'));
  const content = Object.entries(imports).reduce(
    // The build writes either quote.
    (script, [name, asset]) => script.replaceAll(new RegExp(`(['"])${name}\\1`, 'g'), `'${asset.path}'`),
    text,
  );
  return named(file, type, content);
}

export function named(file: string, type: string, content: string): Asset {
  return { path: `/assets/${file.replace('.', `.${fingerprint(content)}.`)}`, type, content };
}
