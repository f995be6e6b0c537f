import { nationalLives } from './national-lives.data.js';
import { localLives } from './local-lives.data.js';
import type { Step } from './steps.js';

/** What became of each example idea, by its id: days are counted from the one on which it was sent in. */
export const lives: Readonly<Record<string, readonly Step[]>> = { ...localLives, ...nationalLives };
