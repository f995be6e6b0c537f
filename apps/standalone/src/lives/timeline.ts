import { SubmitIdea } from '@idea-map/contracts';
import { londonDay, londonInstant } from '@idea-map/runtime';
import type { ExampleIdea } from '../example-ideas.js';
import { lives } from './lives.data.js';
import { comments, deidentified, supports, type Step } from './steps.js';

const DAY = 86_400_000;
const MINUTE = 60_000;
const OPENS = 8;
const HOURS = 9;
const NOTE = 'It could have happened anywhere, and to anybody.';

/** A step of an idea, and when it is taken. */
export interface Moment {
  readonly at: Date;
  readonly example: ExampleIdea;
  readonly step: Step;
}

/** All that was done with these ideas until `now`, in the order in which it was. */
export function timeline(examples: readonly ExampleIdea[], now: Date): Moment[] {
  const all = examples.flatMap((example) =>
    stepsOf(example).map((step, place) => ({ example, step, at: instantOf(example, step, { now, place }) })),
  );
  return all.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Sent in, and made known to a data officer where it must be; what others said of it; then what was decided. */
export function stepsOf(example: ExampleIdea): Step[] {
  const last = example.daysAgo - 1;
  const within = (day: number) => Math.min(day, last);
  const reads = example.kind === 'IMPACT_CASE' ? [deidentified(1, NOTE)] : [];
  const supported = example.supportedBy.map((force, place) => supports(within(2 + 4 * place), force));
  const said = example.comments.map(({ force, text }, place) => comments(within(3 + 6 * place), force, text));
  const life = lives[example.id] ?? [];
  return [submits(example), ...reads, ...supported, ...said, ...life].sort((a, b) => a.day - b.day);
}

function submits({ title, problem, proposal, ...more }: ExampleIdea): Step {
  const { themes, kind, language, credit, audience } = more;
  const input = { title, problem, proposal, themes: [...themes], kind, language, credit, audience };
  const intake = { day: 0, by: 'author', of: 'intake' } as const;
  return { ...intake, does: ({ ask }) => ask(SubmitIdea, { input }) };
}

/** In the hours of work of its day; what is done with one idea on one day follows one another. */
function instantOf(
  { id, daysAgo }: ExampleIdea,
  { day }: Step,
  { now, place }: { now: Date; place: number },
) {
  const on = londonDay(new Date(now.getTime() - (daysAgo - day) * DAY));
  const hour = OPENS + ([...`${id} ${day}`].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % HOURS);
  return new Date(londonInstant(on, hour).getTime() + place * MINUTE);
}
