import type { Like, LikenessViewer } from './likeness-index.js';

/** What is like a text, or like a text that is here already by its id. */
export interface LikenessQuestion {
  readonly to: { readonly text: string } | { readonly id: string };
  readonly viewer: LikenessViewer;
  readonly first: number;
}

/** Finds by meaning and by words. It advises: whoever asks can do without an answer. */
export abstract class Likeness {
  /** Best first. @throws Unavailable where there is no answer in time. */
  abstract ask(question: LikenessQuestion): Promise<Like[]>;
}
