import type { Words } from './words.js';

/** When something is due, in words and in the colour of its tag. */
export interface Due {
  readonly text: string;
  readonly colour: 'red' | 'orange' | 'yellow' | 'grey';
}

const DAY = 24 * 3600 * 1000;
const SOON = 3;
const NEAR = 14;
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** Days are counted by the calendar of England and Wales. */
export function dueOf(
  { due, overdue }: { readonly due: string | null; readonly overdue: boolean },
  now: Date,
  words: Words,
): Due {
  if (due === null) return { text: words.say('dueNone'), colour: 'grey' };
  const date = words.date(due);
  if (overdue) return { text: words.say('dueOver', { date }), colour: 'red' };
  const n = daysBetween(now, new Date(due));
  if (n <= 0) return { text: words.say('dueToday'), colour: 'orange' };
  if (n === 1) return { text: words.say('dueTomorrow'), colour: 'orange' };
  if (n > NEAR) return { text: words.say('dueOn', { date }), colour: 'grey' };
  return { text: words.say('dueIn', { n, date }), colour: n <= SOON ? 'yellow' : 'grey' };
}

function daysBetween(from: Date, to: Date): number {
  const dayOf = (at: Date) => Date.parse(calendar.format(at));
  return Math.round((dayOf(to) - dayOf(from)) / DAY);
}
