import { SURE_OF_PLACE } from '@idea-map/contracts';
import { didOf } from '../did.js';
import { problem, type Problems } from '../form.js';
import type { Page } from '../page.js';
import { addressWith } from '../paging.js';
import type { Visit } from '../visit.js';
import { clocksOf, doWithClocks, isClockDoing } from './idea-clocks.js';
import { DID, doWith, isDoing, textsOf } from './idea-doings.js';
import { IDEA, type IdeaShown } from './idea-query.js';

/** One idea from its first thought to its end: what it says, who has it, and what one may do with it. */
export const ideaPage: Page = {
  path: '/ideas/:id',
  who: 'signedIn',
  get: (visit) => shown(visit),
  async post(visit) {
    const { form } = visit;
    const name = form.text('do');
    if (!isDoing(name) && !isClockDoing(name)) return shown(visit, problem(visit.words.say('notFound')));
    const { idea } = await visit.ask<{ idea: IdeaShown }>(IDEA_ID, { id: visit.params['id'] });
    const problems = isDoing(name) ? await doWith(visit, name, idea.id) : await doWithClocks(visit, idea.id);
    if (problems) return shown(visit, problems);
    return visit.goTo(addressWith(`/ideas/${visit.params['id'] ?? ''}`, { did: name }));
  },
};
const IDEA_ID = 'query ($id: ID!) { idea(id: $id) { id } }';

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
    // Those who hold the keys have pages of their own for it.
    released: idea.viewerIsAuthor && idea.identityRelease?.state === 'RELEASED' ? idea.identityRelease : null,
    ...{ ...connections(idea), ...clocks, did: problems ? '' : didOf(visit, DID) },
    question: idea.history?.findLast(({ move }) => move === 'RETURN')?.reason ?? null,
    forcesCount: visit.words.forces(idea.supportForceCount),
    doubt: inDoubt ? [place.force, ...place.alternatives] : [],
    mayRevise: idea.viewerIsAuthor && idea.stage === 'IN_CHECK' && idea.moves?.includes('REVISE'),
    texts: textsOf(idea, visit),
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
