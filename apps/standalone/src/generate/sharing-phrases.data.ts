import type { Adoption, LeaderAnswer } from '@idea-map/contracts';
import { list } from './phrase-list.js';

/** Why a criterion got its score, for scores of 0 to 4. */
export const whys: readonly (readonly string[])[] = [
  list(`Nothing was found that speaks for it.|Not in this form.`),
  list(`A little, in one place.|Only now and then.`),
  list(`In some forces and not in others.|About half of those who were asked say so.`),
  list(`In most forces, and they say why.|Clearly, though not everywhere.`),
  list(`Everywhere that it was looked for.|No doubt was found.`),
];

/** What a force says with its answer, the commonest first. */
export const notes: Readonly<Record<Adoption, readonly string[]>> = {
  ADOPTED: list(`In use on every shift since this month.|Taken up as it is; a short briefing was enough.`),
  ADAPTING: list(`It fits us with a change for our rural stations.|We take it up with the kit that we have.`),
  TRIALLING: list(`Three months at two stations, then we decide.|One team tries it and counts what changes.`),
  INTERESTED: list(
    `Good, but not before the new budget year.|We would like to hear from a force that has it.`,
  ),
  ALREADY_DOING: list(`In place since last year; we are glad to show it.|Our stations do this already.`),
  DECLINED: list(
    `It would not help here: our stations are laid out in another way.|We have no money for it.`,
  ),
  STOPPED: list(`We tried it and few people used it.|It took more time than it saved here.`),
};

export const leaderReasons: Readonly<Record<LeaderAnswer, readonly string[]>> = {
  WILL_IMPLEMENT: list(`It is cheap and can begin everywhere.|Forces asked for one way of doing it.`),
  WILL_TEST: list(
    `It looks right and has not been counted: test it first.|Show it beside forces without it.`,
  ),
  IN_HAND: list(`The national programme does this already.|A group of forces has taken it on.`),
  REFERRED: list(`This is for another body to decide.`),
  NOT_NOW: list(`There is no money for it before the next review.|The contract runs for two more years.`),
};

export const owners = list(`The lead for local policing|The lead for digital|The lead for custody|
  The lead for operations|The lead for learning|The programme office`);

export const outcomes =
  list(`It is part of the national guidance now.|All forces have been told how to begin.|
  It was done later than planned, and is in use.|It was not done: the money went elsewhere.`);
