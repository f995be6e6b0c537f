import { releaseReasons, type Role } from '@idea-map/contracts';
import { allOf, problemOf, unlessGiven, type Problems } from '../../form.js';
import type { Page } from '../../page.js';
import { addressWith, nextAddress } from '../../paging.js';
import type { Visit } from '../../visit.js';
import { ideaByReference } from './idea-by-reference.js';

export const KEY_HOLDERS: readonly Role[] = ['DATA_OFFICER', 'FORCE_LEAD', 'NATIONAL_DESK'];

const RELEASES = `query ($after: String) {
  identityReleases(first: 20, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id reason state askedBy askedAt idea { reference } } }
  }
}`;
const ASK = `mutation ($id: ID!, $ground: ReleaseReason!, $note: String!) {
  askIdentityRelease(idea: $id, reason: $ground, note: $note) { id } }`;

interface Answer {
  readonly identityReleases: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: unknown }[];
  };
}

/** Releases of an author's identity that were asked for, and the first of their two keys. */
export const identityPage: Page = {
  path: '/identity',
  who: KEY_HOLDERS,
  nav: 'navIdentity',
  get: (visit) => shown(visit),
  async post(visit) {
    const { form, words } = visit;
    const found = await ideaByReference(visit, 'reference');
    const ground = form.text('ground');
    const isGround = releaseReasons.some((one) => one === ground);
    const missing = allOf(
      'list' in found ? found : null,
      isGround ? null : problemOf('ground', words.say('identityChoose')),
      unlessGiven(form, 'note', words.say('whyMissing')),
    );
    if (missing || 'list' in found) return shown(visit, missing ?? undefined);
    const asked = { id: found.id, ground, note: form.text('note') };
    const { data, problems } = await visit.change<{ askIdentityRelease: { id: string } }>(ASK, asked, {
      idea: 'reference',
      reason: 'ground',
    });
    return problems
      ? shown(visit, problems)
      : visit.goTo(`/identity/${data.askIdentityRelease.id}?did=asked`);
  },
};

async function shown(visit: Visit, problems?: Problems) {
  const { words, form } = visit;
  const after = visit.query('after') || null;
  const { identityReleases: found } = await visit.ask<Answer>(RELEASES, { after });
  return visit.show('officer/identity', words.say('identityHeading'), {
    ...{
      releases: found.edges.map(({ node }) => node),
      problems,
      values: form.values,
      isFirst: after === null,
    },
    grounds: releaseReasons.map((one) => ({ value: one, text: words.say(`ground_${one}`) })),
    first: addressWith('/identity', {}),
    next: nextAddress('/identity', {}, found.pageInfo),
  });
}
