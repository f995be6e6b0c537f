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
  /** A file as it is, of what is open to anyone. */
  | { readonly raw: RawFile };
