import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A file that never changes at its address, for its content is in it. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly content: string;
}

export const styleSheet = asset('web.css', 'text/css; charset=utf-8');
export const icon = asset('icon.svg', 'image/svg+xml');
export const assets = [styleSheet, icon] as const;

/** Short, and another for any other content. */
export function fingerprint(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 16);
}

function asset(file: string, type: string): Asset {
  const content = readFileSync(new URL(`../assets/${file}`, import.meta.url), 'utf8');
  return { path: `/assets/${file.replace('.', `.${fingerprint(content)}.`)}`, type, content };
}
