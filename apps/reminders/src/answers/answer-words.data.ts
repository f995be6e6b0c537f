import type { OneClickAnswer } from '@idea-map/contracts';
import type { AskedPolicy } from './answer-link.entity.js';

type Pair = readonly [en: string, cy: string];

/** What a link asks, by the clock that its answer stops. `((reference))` is the idea's, as in notices. */
export const questionTexts: Readonly<Record<AskedPolicy, Pair>> = {
  RESPONSE: [
    'What does your force do with ((reference))?',
    'Beth y mae eich heddlu yn ei wneud â ((reference))?',
  ],
  SHARED_LOCALLY: [
    'What became of ((reference)) in its force?',
    'Beth a ddaeth o ((reference)) yn ei heddlu?',
  ],
  REVIEW: [
    'Is what was learned from ((reference)) still current?',
    'A yw’r hyn a ddysgwyd o ((reference)) yn dal yn gyfredol?',
  ],
};

export const answerTexts: Readonly<Record<OneClickAnswer, Pair>> = {
  ADOPTED: ['Adopted', 'Mabwysiadwyd'],
  DECLINED: ['Not for us', 'Ddim i ni'],
  STILL_CURRENT: ['Still current', 'Yn dal yn gyfredol'],
};

/** What stands as the reason of an answer that came without one. */
export const withoutNote: Pair = [
  'Answered from a notice, without a note.',
  'Atebwyd o hysbysiad, heb nodyn.',
];
