import { SURE_OF_PLACE } from '@idea-map/contracts';
import { problem, type Problems } from '../form.js';
import type { Page } from '../page.js';
import { addressWith } from '../paging.js';
import type { Visit } from '../visit.js';
import { clocksOf, doWithClocks, isClockDoing } from './idea-clocks.js';
import { IDEA, type IdeaShown } from './idea-query.js';

const id = '$id: ID!';
const DOINGS: Readonly<Record<string, string>> = {
  support: `mutation (${id}) { supportIdea(id: $id) { id } }`,
  unsupport: `mutation (${id}) { unsupportIdea(id: $id) { id } }`,
  follow: `mutation (${id}) { followIdea(id: $id) { id } }`,
  unfollow: `mutation (${id}) { unfollowIdea(id: $id) { id } }`,
  comment: `mutation (${id}, $text: String!) { commentOnIdea(id: $id, text: $text) { id } }`,
  place: `mutation (${id}, $force: ID!) { confirmPlace(id: $id, force: $force) { id } }`,
  answer: `mutation (${id}, $version: Int!, $answer: String) {
    reviseIdea(id: $id, version: $version, input: {}, answer: $answer) { id } }`,
  revise: `mutation (${id}, $version: Int!, $input: IdeaChangeInput!) {
    reviseIdea(id: $id, version: $version, input: $input) { id } }`,
  withdraw: `mutation (${id}) { withdrawIdea(id: $id) { id } }`,
};

/** What its author can write anew, in the order of the page. */
const TEXTS = {
  ...{ title: 'submitTitle', problem: 'ideaProblem', whatFollowed: 'ideaFollowed' },
  ...{ whatOvercame: 'ideaOvercame', proposal: 'ideaProposal' },
} as const;
const TEXT_NAMES = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

/** One idea from its first thought to its end: what it says, who has it, and what one may do with it. */
export const ideaPage: Page = {
  path: '/ideas/:id',
  who: 'signedIn',
  get: (visit) => shown(visit),
  async post(visit) {
    const { form } = visit;
    if (isClockDoing(form.text('do'))) return doneWithClocks(visit);
    const doing = DOINGS[form.text('do')];
    if (!doing) return shown(visit, problem(visit.words.say('notFound')));
    const { idea } = await visit.ask<{ idea: IdeaShown }>(IDEA_ID, { id: visit.params['id'] });
    const { problems } = await visit.change(doing, {
      ...{ id: idea.id, text: form.text('text'), force: form.text('force'), answer: form.text('answer') },
      version: Number(form.text('version')) || 0,
      input: Object.fromEntries(
        TEXT_NAMES.filter((name) => form.has(name)).map((name) => [name, form.text(name)]),
      ),
    });
    if (problems) return shown(visit, problems);
    return visit.goTo(addressWith(`/ideas/${visit.params['id'] ?? ''}`, { did: form.text('do') }));
  },
};
const IDEA_ID = 'query ($id: ID!) { idea(id: $id) { id } }';

/** The page again, which says what was done. */
async function doneWithClocks(visit: Visit) {
  const { idea } = await visit.ask<{ idea: IdeaShown }>(IDEA_ID, { id: visit.params['id'] });
  const problems = await doWithClocks(visit, idea.id);
  if (problems) return shown(visit, problems);
  return visit.goTo(addressWith(`/ideas/${visit.params['id'] ?? ''}`, { did: visit.form.text('do') }));
}

async function shown(visit: Visit, problems?: Problems) {
  const [{ idea }, clocks] = await Promise.all([
    visit.askForParts<{ idea: IdeaShown | null }>(IDEA, { id: visit.params['id'] }),
    clocksOf(visit, visit.params['id'] ?? ''),
  ]);
  if (!idea) return visit.ask<never>(IDEA_ID, { id: visit.params['id'] });
  const { place } = idea;
  const inDoubt = idea.viewerIsAuthor && place !== null && place.confidence < SURE_OF_PLACE;
  return visit.show('idea', idea.title || visit.words.say(idea.submittedAt ? 'textGone' : 'untitled'), {
    ...{ idea, problems, values: visit.form.values, sent: visit.query('sent') === 'yes' },
    // Those who hold the keys have pages of their own for it.
    released: idea.viewerIsAuthor && idea.identityRelease?.state === 'RELEASED' ? idea.identityRelease : null,
    ...{ ...connections(idea), ...clocks, did: problems ? '' : visit.query('did') },
    question: idea.history?.findLast(({ move }) => move === 'RETURN')?.reason ?? null,
    forcesCount: visit.words.forces(idea.supportForceCount),
    doubt: inDoubt ? [place.force, ...place.alternatives] : [],
    mayRevise: idea.viewerIsAuthor && idea.stage === 'IN_CHECK' && idea.moves?.includes('REVISE'),
    texts: textsOf(idea, visit),
    mayWithdraw: idea.viewerIsAuthor && idea.moves?.includes('WITHDRAW'),
    mayAnswer: idea.viewerIsAuthor && idea.next?.yours && idea.moves?.includes('REVISE'),
  });
}

function textsOf(idea: IdeaShown, { form }: Visit) {
  return TEXT_NAMES.filter((name) => idea[name] !== null).map((name) => ({
    ...{ name, label: TEXTS[name], value: form.has(name) ? form.text(name) : idea[name] },
  }));
}

/** What it is linked with, and what is like it and not linked; and whether anything has changed because of it. */
function connections(idea: IdeaShown) {
  const family = (idea.family?.ideas ?? []).filter(({ id }) => id !== idea.id);
  const linked = new Set(family.map(({ id }) => id));
  const similar = (idea.similar ?? []).flatMap(({ idea: one }) => (one && !linked.has(one.id) ? one : []));
  const { evidence, dissemination, docket } = idea;
  const own = new Set(evidence?.map(({ reference }) => reference));
  const learned = (idea.similar ?? []).flatMap(({ evidence: one }) =>
    one && !own.has(one.citation) ? one : [],
  );
  const changed = Boolean(evidence?.length || dissemination?.responses.length || docket);
  return { family, similar, learned, changed };
}
