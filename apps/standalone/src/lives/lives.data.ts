import { nationalLives } from './national-lives.data.js';
import { localLives } from './local-lives.data.js';
import type { Step } from './steps.js';
import { testedLives } from './tested-lives.data.js';

const all = [localLives, nationalLives, testedLives];
const ids = new Set(all.flatMap((some) => Object.keys(some)));

/** What became of each example idea, by its id: days are counted from the one on which it was sent in. */
export const lives: Readonly<Record<string, readonly Step[]>> = Object.fromEntries(
  [...ids].map((id) => [id, all.flatMap((some) => some[id] ?? [])]),
);
