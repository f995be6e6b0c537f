import type { Framework } from './framework.js';
import { rules } from './framework-rules.data.js';
import { terms } from './framework-terms.data.js';

/**
 * Every framework so far. A change of a rule or a term is a new one, with a version and a first day of its own: an answer
 * cites the version that gave it. Nobody has endorsed the first one; it says so until somebody has.
 */
export const frameworks: readonly Framework[] = [
  {
    version: '2026-1',
    startsOn: '2026-01-01',
    endorsedBy: [
      awaited('National Police Chiefs’ Council', 'Cyngor Cenedlaethol Penaethiaid yr Heddlu'),
      awaited('College of Policing', 'Y Coleg Plismona'),
      awaited('Home Office', 'Y Swyddfa Gartref'),
    ],
    terms,
    rules,
  },
];

function awaited(en: string, cy: string) {
  return { en: `${en} (endorsement awaited)`, cy: `${cy} (disgwylir cymeradwyaeth)` };
}
