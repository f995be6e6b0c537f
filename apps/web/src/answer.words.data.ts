import type { Pair } from './words.data.js';

/** What the page behind a one-click link says. */
export const answerWords = {
  answerYours: ['Your answer: {label}', 'Eich ateb: {label}'],
  answerNote: ['A note, if you like', 'Nodyn, os dymunwch'],
  answerNoteHint: [
    'Others will read it with your answer. Name nobody.',
    'Bydd eraill yn ei ddarllen gyda’ch ateb. Peidiwch ag enwi neb.',
  ],
  answerRecord: ['Record this answer', 'Cofnodi’r ateb hwn'],
  answerRecorded: ['Your answer is recorded: {label}', 'Mae eich ateb wedi’i gofnodi: {label}'],
  answerUsed: ['You answered this on {date}.', 'Atebasoch hwn ar {date}.'],
  answerOver: [
    'This link ended on {date}: it is too old, or the question was answered otherwise.',
    'Daeth y ddolen hon i ben ar {date}: mae’n rhy hen, neu atebwyd y cwestiwn mewn ffordd arall.',
  ],
  answerIdea: [
    'See {reference}, and answer in other words',
    'Gweld {reference}, ac ateb mewn geiriau eraill',
  ],
} as const satisfies Readonly<Record<string, Pair>>;
