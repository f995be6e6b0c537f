import { answerWords } from './answer.words.data.js';
import { mapWords, type Pair } from './words.data.js';
import { evidenceWords } from './evidence.words.data.js';
import { ideaClockWords } from './clocks.words.data.js';
import { ideaWords } from './ideas.words.data.js';
import { pageWords } from './pages.words.data.js';
import { plotWords } from './plots/plot.words.data.js';
import { workLists, workWords } from './pages/work-words.js';
import { noticeWords } from './notices.words.data.js';
import { submitWords } from './submit.words.data.js';
import { shellWords } from './shell.words.data.js';

/** The words of every page, each list with a line here. */
export const wordLists: readonly Readonly<Record<string, Pair>>[] = [
  shellWords,
  mapWords,
  pageWords,
  ideaWords,
  ideaClockWords,
  evidenceWords,
  answerWords,
  plotWords,
  ...workLists,
  submitWords,
  noticeWords,
];

export const pairs = {
  ...shellWords,
  ...mapWords,
  ...pageWords,
  ...ideaWords,
  ...ideaClockWords,
  ...evidenceWords,
  ...answerWords,
  ...plotWords,
  ...workWords,
  ...submitWords,
  ...noticeWords,
};
