import type { ClockPolicyName } from '@idea-map/contracts';
import { dayFrom } from '../day-field.js';
import { dueOf, type Due } from '../due.js';
import { problemsOf, type Problems } from '../form.js';
import type { Visit } from '../visit.js';
import type { Word } from '../words.js';

const CLOCKS = `query ($id: ID!) {
  clocks(idea: $id, stopped: true) {
    id policy since to due pausedUntil pauseReason firedAt stoppedAt note viewerMayPause
    stepsTaken { step firedAt told passedOver }
  }
}`;
const REMIND = `mutation ($id: ID!, $on: Date!, $note: String) {
  remindMe(idea: $id, on: $on, note: $note) { id } }`;
const FORGET = 'mutation ($clock: ID!) { deleteReminder(id: $clock) }';
const PAUSE = `mutation ($clock: ID!, $reason: String!, $until: Date!) {
  pauseClock(id: $clock, reason: $reason, until: $until) { id } }`;

interface ClockShown {
  readonly id: string;
  readonly policy: ClockPolicyName;
  readonly since: string;
  readonly to: string;
  readonly due: string;
  readonly firedAt: string | null;
  readonly stoppedAt: string | null;
  readonly viewerMayPause: boolean;
  readonly stepsTaken: readonly {
    readonly step: number;
    readonly firedAt: string;
    readonly told: string | null;
    readonly passedOver: readonly string[];
  }[];
}

/** The clocks of an idea that its reader may see, and their own reminders; null where that is not known just now. */
export async function clocksOf(visit: Visit, id: string) {
  const { clocks } = await visit.askForParts<{ clocks: readonly ClockShown[] | null }>(CLOCKS, { id });
  if (clocks === null) return { clocks: null };
  const shown = clocks.map((clock) => ({
    ...clock,
    dueTag: dueTagOf(clock, visit),
    skipped: skipped(clock, visit),
  }));
  const running = shown.filter(({ stoppedAt }) => stoppedAt === null);
  const asked = visit.form.text('clock');
  return {
    clocks: running.filter(({ policy }) => policy !== 'OWN'),
    stopped: shown.filter((clock) => clock.stoppedAt !== null && clock.skipped.length > 0),
    reminders: running.filter(({ policy }) => policy === 'OWN'),
    pausable: running
      .filter(({ viewerMayPause, firedAt }) => viewerMayPause && firedAt === null)
      .map((clock) => ({ value: clock.id, text: nameOf(clock, visit), selected: clock.id === asked })),
  };
}

const DOINGS = { remind, forget, pause };

export function isClockDoing(name: string): name is keyof typeof DOINGS {
  return Object.hasOwn(DOINGS, name);
}

/** Does what the form's button says with a clock or a reminder; what is wrong with it comes back. */
export async function doWithClocks(visit: Visit, id: string): Promise<Problems | null> {
  const doing = visit.form.text('do');
  return isClockDoing(doing) ? DOINGS[doing](visit, id) : null;
}

async function remind(visit: Visit, id: string): Promise<Problems | null> {
  const on = dayFrom(visit.form, 'remindOn');
  if (on === null) return missing(visit, [['remindOn', 'remindNoDay']]);
  const given = { id, on, note: visit.form.textOrNull('remindNote') };
  return (await visit.change(REMIND, given, { on: 'remindOn', note: 'remindNote' })).problems;
}

async function forget(visit: Visit): Promise<Problems | null> {
  return (await visit.change(FORGET, { clock: visit.form.text('clock') })).problems;
}

async function pause(visit: Visit): Promise<Problems | null> {
  const [clock, reason] = [visit.form.text('clock'), visit.form.text('pauseReason')];
  const until = dayFrom(visit.form, 'pauseUntil');
  const lacking: [string, Word][] = [];
  if (!clock) lacking.push(['clock', 'pauseChoose']);
  if (!reason) lacking.push(['pauseReason', 'pauseNoReason']);
  if (until === null) lacking.push(['pauseUntil', 'pauseNoDay']);
  if (lacking.length > 0) return missing(visit, lacking);
  const names = { reason: 'pauseReason', until: 'pauseUntil' };
  return (await visit.change(PAUSE, { clock, reason, until }, names)).problems;
}

function missing({ words }: Visit, lacking: readonly (readonly [field: string, word: Word])[]): Problems {
  return problemsOf(lacking.map(([field, word]) => ({ field, code: 'REQUIRED', message: words.say(word) })));
}

/** When its next step comes, in words; of one that took them all, when the last was. */
function dueTagOf({ due, firedAt }: ClockShown, { now, words }: Visit): Due {
  if (firedAt !== null)
    return { text: words.say('ideaClockOver', { date: words.date(firedAt) }), colour: 'grey' };
  return dueOf({ due, overdue: new Date(due) < now }, now, words);
}

/** The steps that went past somebody, because nobody held the role. */
function skipped({ stepsTaken }: ClockShown, { words }: Visit): string[] {
  return stepsTaken
    .filter(({ passedOver }) => passedOver.length > 0)
    .map(({ step, firedAt, told, passedOver }) => {
      const given = { step, date: words.date(firedAt), roles: passedOver.join('; ') };
      const then = told === null ? words.say('ideaClockNobody') : words.say('ideaClockTold', { to: told });
      return words.say('ideaClockSkipped', given) + then;
    });
}

function nameOf({ policy, to, due }: ClockShown, { words }: Visit): string {
  return `${words.say(`clock_${policy}`)}: ${to}, ${words.date(due)}`;
}
