import { SURE_OF_PLACE } from '@idea-map/contracts';
import { problem, type Problems } from '../form.js';
import type { Page } from '../page.js';
import type { Visit } from '../visit.js';

const IDEA = `query ($id: ID!) {
  idea(id: $id) {
    id reference version kind title problem proposal whatFollowed whatOvercame stage credit audience language
    author { name organisation } viewerIsAuthor force { name nameCy } themes { name nameCy }
    place { force { id name nameCy } district confidence alternatives { id name nameCy } }
    supportCount supportForceCount viewerSupports submittedAt moves
    comments(first: 50) { edges { node { id text redacted author { name } byAuthor force { name nameCy } at } } }
    check { findings { advice } note }
    history { at what reason holder by } next { holder yours action due overdue pausedUntil pauseReason }
    viewerFollows evidence { reference: citation title finding testingStage versions { version } }
  }
}`;
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

interface Named {
  readonly id: string;
}
interface Idea {
  readonly id: string;
  readonly title: string;
  readonly viewerIsAuthor: boolean;
  readonly supportForceCount: number;
  readonly moves: readonly string[] | null;
  readonly place: {
    readonly force: Named;
    readonly confidence: number;
    readonly alternatives: readonly Named[];
  } | null;
  readonly next: { readonly yours: boolean } | null;
}

/** One idea from its first thought to its end: what it says, who has it, and what one may do with it. */
export const ideaPage: Page = {
  path: '/ideas/:id',
  who: 'signedIn',
  get: (visit) => shown(visit),
  async post(visit) {
    const { form } = visit;
    const doing = DOINGS[form.text('do')];
    if (!doing) return shown(visit, problem(visit.words.say('notFound')));
    const { idea } = await visit.ask<{ idea: Idea }>(IDEA_ID, { id: visit.params['id'] });
    const { problems } = await visit.change(doing, {
      ...{ id: idea.id, text: form.text('text'), force: form.text('force'), answer: form.text('answer') },
      version: Number(form.text('version')) || 0,
    });
    return problems ? shown(visit, problems) : visit.goTo(`/ideas/${visit.params['id'] ?? ''}`);
  },
};
const IDEA_ID = 'query ($id: ID!) { idea(id: $id) { id } }';

async function shown(visit: Visit, problems?: Problems) {
  const { idea } = await visit.askForParts<{ idea: Idea | null }>(IDEA, { id: visit.params['id'] });
  if (!idea) return visit.ask<never>(IDEA_ID, { id: visit.params['id'] });
  const { place } = idea;
  const inDoubt = idea.viewerIsAuthor && place !== null && place.confidence < SURE_OF_PLACE;
  return visit.show('idea', idea.title || visit.words.say('untitled'), {
    ...{ idea, problems, values: visit.form.values, sent: visit.query('sent') === 'yes' },
    forcesCount: visit.words.forces(idea.supportForceCount),
    doubt: inDoubt ? [place.force, ...place.alternatives] : [],
    mayWithdraw: idea.viewerIsAuthor && idea.moves?.includes('WITHDRAW'),
    mayAnswer: idea.viewerIsAuthor && idea.next?.yours && idea.moves?.includes('REVISE'),
  });
}
