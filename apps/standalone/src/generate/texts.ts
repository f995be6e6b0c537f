import type { IdeaKind, Language } from '@idea-map/contracts';
import { sentence, type Slots } from './grammar.js';
import * as english from './phrases.data.js';
import { weighted, type Random } from './random.js';
import { themeWords, type ThemeWords } from './themes.data.js';
import { welsh, welshTexts } from './welsh.data.js';

const LONGEST_TITLE = 120;
const mainTheme = weighted(themeWords.map((words) => [words, words.weight] as const));
const counted = weighted([
  [1, 55],
  [2, 30],
  [3, 15],
]);

/** What an idea is about: its themes, and the phrases that its texts and comments are made of. */
export interface Subject {
  readonly language: Language;
  readonly themes: string[];
  readonly slots: Slots;
}

export interface Texts {
  readonly title: string;
  readonly problem: string;
  readonly proposal: string;
  readonly whatFollowed: string | null;
  readonly whatOvercame: string | null;
}

/** @param area a place to name; null where none may be. */
export function subjectOf(language: Language, area: string | null, random: Random): Subject {
  const main = mainTheme(random);
  const ids = new Set([main.theme]);
  for (let more = counted(random) - 1; more > 0; more--) ids.add(mainTheme(random).theme);
  const slots = language === 'CY' ? welshSlots(random) : englishSlots(main, area, random);
  return { language, themes: [...ids], slots };
}

/** The texts of an idea of this kind; a few are long. */
export function textsOf(kind: IdeaKind, subject: Subject, random: Random): Texts {
  const { slots, language } = subject;
  const words = language === 'CY' ? welshTexts : english;
  const isCase = kind === 'IMPACT_CASE' && language === 'EN';
  const long = random.chance(0.01) ? 4 : 0;
  const several = (first: readonly string[], more: readonly string[], count: number) =>
    [sentence(first, slots, random), ...different(count, () => sentence(more, slots, random))].join(' ');
  const isShort = kind === 'LEARNING_NOTE' && random.chance(0.5);
  return {
    title: titleOf(subject, words.titles, random),
    problem: isShort ? '' : several(words.problems, words.moreProblems, long + (random.chance(0.08) ? 1 : 0)),
    proposal: several(words.proposals, words.moreProposals, 2 * long + (random.chance(0.2) ? 1 : 0)),
    whatFollowed: isCase ? sentence(english.followed, slots, random) : null,
    whatOvercame: isCase ? sentence(english.overcame, slots, random) : null,
  };
}

/** Up to so many, no two alike. */
function different(count: number, make: () => string): Set<string> {
  const found = new Set<string>();
  for (let tries = 0; found.size < count && tries < 2 * count; tries++) found.add(make());
  return found;
}

function titleOf({ slots, language }: Subject, titles: readonly string[], random: Random): string {
  const title = shortEnough(() => sentence(titles, slots, random));
  if (language === 'CY' || random.chance(0.25)) return title;
  const whole = sentence(english.roundTitles, { ...slots, title }, random);
  return whole.length <= LONGEST_TITLE ? whole : title;
}

function shortEnough(make: () => string): string {
  for (let tries = 0; tries < 5; tries++) {
    const text = make();
    if (text.length <= LONGEST_TITLE) return text;
  }
  return make().slice(0, LONGEST_TITLE).trimEnd();
}

function englishSlots(words: ThemeWords, area: string | null, random: Random): Slots {
  return {
    task: random.skewed(words.task),
    kit: qualified(random.skewed(random.chance(0.65) ? words.kit : english.anyKit), random),
    cause: random.skewed(words.cause),
    who: random.skewed(words.who),
    partner: random.skewed(words.partner),
    where: random.skewed(english.where),
    ...twoTimes(random),
    team: random.skewed(english.teams),
    loss: random.skewed(english.loss),
    gain: random.skewed(english.gain),
    trial: random.skewed(english.trial),
    measure: random.skewed(english.measure),
    ...(area === null ? {} : { area }),
  };
}

/** When it happens, and when else. */
function twoTimes(random: Random) {
  const { when: times } = english;
  const when = random.skewed(times);
  const then = random.pick(times);
  return { when, then: then === when ? random.pick(times) : then };
}

function qualified(kit: string, random: Random): string {
  const quality = random.chance(0.4) ? random.skewed(english.qualities) : '';
  return quality && kit.startsWith('a ') && !kit.includes(quality) ? `a ${quality}${kit.slice(1)}` : kit;
}

function welshSlots(random: Random): Slots {
  const { kit, task, where, when, loss, trial } = welsh;
  return {
    kit: random.skewed(kit),
    task: random.skewed(task),
    where: random.skewed(where),
    when: random.skewed(when),
    loss: random.skewed(loss),
    trial: random.skewed(trial),
  };
}
