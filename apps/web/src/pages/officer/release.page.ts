import { ApiProblem } from '../../api.js';
import { didOf } from '../../did.js';
import { allOf, problemOf, unlessGiven, type Problems } from '../../form.js';
import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';
import { KEY_HOLDERS } from './identity.page.js';

// The API has no single release; those that somebody may see are few.
const RELEASES = `{
  identityReleases(first: 100) {
    edges { node { id reason state askedBy askedAt decidedBy decidedAt notes idea { reference title } author { name organisation } } }
  }
}`;
const DECIDE = `mutation ($id: ID!, $release: Boolean!, $note: String!) {
  decideIdentityRelease(id: $id, release: $release, note: $note) { id } }`;

const DID = { asked: 'identityAsked', decided: 'identityDecided' } as const;

interface Release {
  readonly id: string;
  readonly state: 'ASKED' | 'RELEASED' | 'REFUSED';
}
interface Answer {
  readonly identityReleases: { readonly edges: readonly { readonly node: Release }[] };
}

/** One release: its notes, the second key, and the author once both keys were turned. */
export const releasePage: Page = {
  path: '/identity/:id',
  who: KEY_HOLDERS,
  get: (visit) => shown(visit),
  async post(visit) {
    const { form, words, params } = visit;
    const decision = form.text('release');
    const missing = allOf(
      decision === 'yes' || decision === 'no'
        ? null
        : problemOf('release', words.say('identityDecideChoose')),
      unlessGiven(form, 'note', words.say('whyMissing')),
    );
    const problems = missing ?? (await decide(visit, decision === 'yes'));
    return problems ? shown(visit, problems) : visit.goTo(`/identity/${params['id'] ?? ''}?did=decided`);
  },
};

/** Whoever may not turn the second key is told who may, on the page where they tried. */
async function decide(visit: Visit, release: boolean): Promise<Problems | null> {
  const asked = { id: visit.params['id'], release, note: visit.form.text('note') };
  try {
    return (await visit.change(DECIDE, asked)).problems;
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'FORBIDDEN') throw error;
    return problemOf('release', visit.words.say('identityNotYours'));
  }
}

async function shown(visit: Visit, problems?: Problems) {
  const { identityReleases } = await visit.ask<Answer>(RELEASES);
  const release = identityReleases.edges.map(({ node }) => node).find(({ id }) => id === visit.params['id']);
  if (!release) throw new ApiProblem({ message: 'No release.', extensions: { code: 'NOT_FOUND' } });
  return visit.show('officer/release', visit.words.say('releaseHeading'), {
    ...{ release, problems, values: visit.form.values, did: problems ? '' : didOf(visit, DID) },
  });
}
