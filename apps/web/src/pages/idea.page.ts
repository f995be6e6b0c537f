import { SURE_OF_PLACE } from '@idea-map/contracts';
import { didOf } from '../did.js';
import { problem, type Problems } from '../form.js';
import type { Page } from '../page.js';
import { addressWith } from '../paging.js';
import type { Visit } from '../visit.js';
import type { Word } from '../words.js';
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
  withdraw: `mutation (${id}) { withdrawIdea(id: $id) { id } }`,
};

/** What is said once it is done. */
const DID: Readonly<Record<string, Word>> = {
  ...{ support: 'didSupport', unsupport: 'didUnsupport', follow: 'didFollow', unfollow: 'didUnfollow' },
  ...{ comment: 'didComment', place: 'didPlace', answer: 'didAnswer', withdraw: 'didWithdraw' },
  ...{ remind: 'remindDone', forget: 'remindGone', pause: 'pauseDone' },
};

/** One idea from its first thought to its end: what it says, who has it, and what one may do with it. */
export const ideaPage: Page = {
  path: '/ideas/:id',
  who: 'signedIn',
  get: (visit) => shown(visit),
  async post(visit) {
    const { form } = visit;
    const name = form.text('do');
    const doing = DOINGS[name];
    if (!doing && !isClockDoing(name)) return shown(visit, problem(visit.words.say('notFound')));
    const { idea } = await visit.ask<{ idea: IdeaShown }>(IDEA_ID, { id: visit.params['id'] });
    const problems = doing ? await done(visit, doing, idea.id) : await doWithClocks(visit, idea.id);
    if (problems) return shown(visit, problems);
    return visit.goTo(addressWith(`/ideas/${visit.params['id'] ?? ''}`, { did: name }));
  },
};
const IDEA_ID = 'query ($id: ID!) { idea(id: $id) { id } }';

async function done(visit: Visit, doing: string, id: string): Promise<Problems | null> {
  const { form } = visit;
  const { problems } = await visit.change(doing, {
    ...{ id, text: form.text('text'), force: form.text('force'), answer: form.text('answer') },
    version: Number(form.text('version')) || 0,
  });
  return problems;
}

async function shown(visit: Visit, problems?: Problems) {
  const [{ idea }, clocks] = await Promise.all([
    visit.askForParts<{ idea: IdeaShown | null }>(IDEA, { id: visit.params['id'] }),
    clocksOf(visit, visit.params['id'] ?? ''),
  ]);
  if (!idea) return visit.ask<never>(IDEA_ID, { id: visit.params['id'] });
  const { place } = idea;
  const inDoubt = idea.viewerIsAuthor && place !== null && place.confidence < SURE_OF_PLACE;
  return visit.show('idea', visit.words.titleOf(idea), {
    ...{ idea, problems, values: visit.form.values, sent: visit.query('sent') === 'yes' },
    ...{ ...connections(idea), ...clocks, did: problems ? '' : didOf(visit, DID) },
    question: idea.history?.findLast(({ move }) => move === 'RETURN')?.reason ?? null,
    forcesCount: visit.words.forces(idea.supportForceCount),
    doubt: inDoubt ? [place.force, ...place.alternatives] : [],
    mayWithdraw: idea.viewerIsAuthor && idea.moves?.includes('WITHDRAW'),
    mayAnswer: idea.viewerIsAuthor && idea.next?.yours && idea.moves?.includes('REVISE'),
  });
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
