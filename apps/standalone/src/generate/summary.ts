import { grouped } from '../../../geography/src/import/progress.js';
import type { Made } from './idea-maker.js';

/** How many rows of each kind were written. */
export interface Counts {
  ideas: number;
  moves: number;
  support: number;
  comments: number;
  places: number;
  cards: number;
  cases: number;
  scores: number;
  deliveries: number;
  responses: number;
  docket: number;
  first: string;
  last: string;
}

export function noCounts(): Counts {
  return {
    ...{ ideas: 0, moves: 0, support: 0, comments: 0, places: 0, cards: 0, cases: 0 },
    ...{ scores: 0, deliveries: 0, responses: 0, docket: 0, first: '', last: '' },
  };
}

/** Adds an idea to the counts. */
export function countIn(made: Made, counts: Counts): void {
  const { idea, steps, support, comments, place, card, desk, sharing } = made;
  counts.ideas += 1;
  counts.moves += steps.length;
  counts.support += support.length;
  counts.comments += comments.length;
  if (place) counts.places += 1;
  if (card) counts.cards += 1;
  counts.cases += desk?.cases.length ?? 0;
  counts.scores += sharing?.scored.rows.length ?? 0;
  for (const { organisation } of sharing?.deliveries ?? []) counts.deliveries += organisation.length;
  counts.responses += sharing?.responses.length ?? 0;
  counts.docket += sharing?.docket.length ?? 0;
  counts.first ||= idea.reference ?? '';
  counts.last = idea.reference ?? '';
}

/** What was done, for whoever asked for it. */
export function summaryOf(counts: Counts, seconds: number): string {
  const { ideas, moves, support, comments, places, cards, cases, first, last } = counts;
  const { scores, deliveries, responses, docket } = counts;
  const rate = grouped(Math.round(ideas / Math.max(seconds, 0.001)));
  return [
    `${grouped(ideas)} ideas in ${seconds.toFixed(1)} seconds, ${rate} a second: ${first} to ${last}.`,
    `With them ${grouped(moves)} moves, ${grouped(support)} of support, ${grouped(comments)} comments,`,
    `${grouped(cards)} cards, ${grouped(places)} places and ${grouped(cases)} cases of brokers,`,
    `${grouped(scores)} scores, ${grouped(deliveries)} deliveries, ${grouped(responses)} answers of forces and ${grouped(docket)} items of the docket.`,
  ].join('\n');
}
