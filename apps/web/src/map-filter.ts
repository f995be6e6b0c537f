import { ideaKinds, stages } from '@idea-map/contracts';
import type { Visit } from './visit.js';

/** What a reader may ask of the map, as it stands in its address. */
export const asked = ['layer', 'idea', 'text', 'theme', 'kind', 'stage', 'call', 'from', 'to'] as const;
export type Asked = Readonly<Partial<Record<(typeof asked)[number], string>>>;

/** What nobody who is not signed in may ask: the API answers them by theme and kind only. */
const OPEN = ['theme', 'kind'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The parts of the address that this reader may ask with; what is not there is left out. */
export function askedOf(visit: Pick<Visit, 'query' | 'viewer'>): Asked {
  const given = asked
    .map((name) => [name, visit.query(name)] as const)
    .filter(([name, value]) => value !== '' && (visit.viewer !== null || OPEN.includes(name)));
  return Object.fromEntries(given);
}

/** As the API takes it. What is no kind, stage or day is left out. */
export function filterOf({ text, theme, kind, stage, call, from, to }: Asked) {
  return {
    ...(text && { text }),
    ...(theme && { themes: [theme] }),
    ...(ideaKinds.some((one) => one === kind) && { kinds: [kind] }),
    ...(stages.some((one) => one === stage) && { stages: [stage] }),
    ...(call && { call }),
    ...(from && DAY.test(from) && { submittedFrom: from }),
    ...(to && DAY.test(to) && { submittedTo: to }),
  };
}
