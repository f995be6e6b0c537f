import type { Page } from 'playwright-core';
import type { SystemUnderTest } from '../system-under-test.js';

/** A page that is looked at by axe, in both languages and at every width, and of which a picture is kept. */
export interface ShownPage {
  /** Of its picture: docs/screens/<name>-390.webp and -1280.webp. */
  readonly name: string;
  readonly path: string | ((system: SystemUnderTest) => Promise<string>);
  /** Who opens it; left out, nobody. */
  readonly as?: string;
  /** How it answers; left out, 200. */
  readonly status?: number;
  /** What is done there before it is looked at. */
  readonly first?: (page: Page) => Promise<void>;
}

/** An idea as a person would write it, without the words that a suite finds its own by: it is in pictures. */
export const WRITTEN = {
  title: 'Lockers for body-worn video',
  problem: 'Cameras are left uncharged at the end of a shift.',
  proposal: 'A charging locker at each exit.',
};
