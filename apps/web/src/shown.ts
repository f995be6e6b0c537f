import type { RawFile } from './citations.js';

/** What a page answers: a template with what it shows, or another address to go to. */
export type Shown =
  | {
      readonly template: string;
      /** The title of the page, and of the browser's window. */
      readonly title: string;
      readonly data: Readonly<Record<string, unknown>>;
      readonly status?: number;
    }
  | { readonly redirect: string }
  /** A template without the shell, which a script of ours puts into a page of this person's. */
  | { readonly fragment: string; readonly data: object }
  /** For a script of ours, of this person's. */
  | { readonly json: unknown }
  /** A file as it is, of what is open to anyone. */
  | { readonly raw: RawFile };
