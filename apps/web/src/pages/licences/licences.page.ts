import type { LicenceState, SharingLevel } from '@idea-map/contracts';
import { londonDay } from '@idea-map/runtime';
import { dayFields, dayFrom } from '../../day-field.js';
import { didOf } from '../../did.js';
import { problemsOf, type Problems } from '../../form.js';
import type { Page } from '../../page.js';
import { addressWith, nextAddress } from '../../paging.js';
import type { Visit } from '../../visit.js';
import type { Word } from '../../words.js';

const LICENCES = `query ($state: LicenceState, $after: String) {
  licences(state: $state, first: 20, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node {
      id holder { id name } kinds themes { name nameCy } issuer issuedOn expiresOn state reason
      checks { question met how todo }
    } }
  }
}`;
const FIGURES = `query ($force: ID) {
  viewer { force { sharingLevel } }
  sharingFigures(force: $force) { month shared withoutApproval }
}`;
const ISSUE =
  'mutation ($id: ID!, $expiresOn: Date!) { issueLicence(id: $id, expiresOn: $expiresOn) { id } }';
const END = 'mutation ($id: ID!, $reason: String!) { withdrawLicence(id: $id, reason: $reason) { id } }';
const SET_LEVEL = `mutation ($force: ID!, $level: SharingLevel!, $reason: String!) {
  setSharingLevel(force: $force, level: $level, reason: $reason) { id }
}`;
const STATES: readonly LicenceState[] = ['ASKED', 'VALID', 'EXPIRED', 'WITHDRAWN', 'REFUSED'];
const LEVELS: readonly SharingLevel[] = ['EACH', 'CLASS', 'TRUSTED'];
const MONTHS_SHOWN = 12;

interface Licence {
  readonly id: string;
  readonly holder: { readonly id: string };
}
interface Found {
  readonly licences: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: Licence }[];
  };
}
interface Figures {
  readonly viewer: { readonly force: { readonly sharingLevel: SharingLevel | null } | null } | null;
  readonly sharingFigures: readonly unknown[] | null;
}

const DID: Readonly<Record<string, Word>> = {
  ...{ issue: 'didIssue', refuse: 'didRefuse', withdraw: 'didWithdrawLicence', level: 'didLevel' },
};

/** Licences to share of one's force, or of national bodies: to issue, see and end; and how far the force trusts. */
export const licencesPage: Page = {
  path: '/licences',
  who: ['FORCE_LEAD', 'NATIONAL_DESK'],
  nav: 'navLicences',
  get: (visit) => shown(visit),
  async post(visit) {
    const { form } = visit;
    const [doing, state] = [form.text('do'), stateOf(visit)];
    const problems = doing === 'level' ? await setLevel(visit) : await answer(visit);
    if (problems) return shown(visit, problems);
    const ended = state === 'ASKED' ? 'refuse' : 'withdraw';
    return visit.goTo(addressWith('/licences', { state, did: doing === 'end' ? ended : doing }));
  },
};

function stateOf(visit: Visit): LicenceState {
  const asked = visit.query('state') || visit.form.text('state');
  return STATES.find((state) => state === asked) ?? 'ASKED';
}

async function answer(visit: Visit): Promise<Problems | null> {
  const { form } = visit;
  const id = form.text('licence');
  const [day, why] = [`expiresOn-${id}`, `reason-${id}`];
  if (form.text('do') === 'end') {
    return (await visit.change(END, { id, reason: form.text(why) }, { reason: why })).problems;
  }
  const expiresOn = dayFrom(form, day);
  if (expiresOn === null)
    return problemsOf([{ field: day, code: 'REQUIRED', message: visit.words.say('licenceFirstDayOff') }]);
  return (await visit.change(ISSUE, { id, expiresOn }, { expiresOn: day })).problems;
}

async function setLevel(visit: Visit): Promise<Problems | null> {
  const { form, viewer, words } = visit;
  const level = form.text('level');
  if (!level) return problemsOf([{ field: 'level', code: 'REQUIRED', message: words.say('chooseOne') }]);
  const given = { force: viewer?.force?.id, level, reason: form.text('levelReason') };
  return (await visit.change(SET_LEVEL, given, { reason: 'levelReason' })).problems;
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, viewer, form } = visit;
  const [state, after, force] = [stateOf(visit), visit.query('after') || null, viewer?.force ?? null];
  const [{ licences }, figures] = await Promise.all([
    visit.ask<Found>(LICENCES, { state, after }),
    visit.askForParts<Figures>(FIGURES, { force: force?.id ?? null }),
  ]);
  const leads = viewer?.roles.includes('FORCE_LEAD') === true && force !== null;
  const level = figures.viewer?.force?.sharingLevel;
  return visit.show('licences/licences', words.say('licencesOfHeading'), {
    ...{ problems, state, did: problems ? '' : didOf(visit, DID) },
    licences: licences.edges.map(({ node }) => ({ ...node, isOwn: node.holder.id === viewer?.id })),
    total: licences.totalCount,
    values: {
      ...yearFrom(
        visit.now,
        licences.edges.map(({ node }) => node.id),
      ),
      ...form.values,
    },
    states: STATES.map((value) => ({ value, text: words.say(`licence_${value}`) })),
    figures: (figures.sharingFigures ?? []).slice(-MONTHS_SHOWN),
    level: leads && { chosen: form.text('level') || level, items: levelsOf(visit) },
    isFirst: after === null,
    first: addressWith('/licences', { state }),
    next: nextAddress('/licences', { state }, licences.pageInfo),
  });
}

function levelsOf({ words }: Visit) {
  return LEVELS.map((value) => ({ value, text: words.say(`level_${value}`) }));
}

/** A year from today, as the fields of each licence begin. */
function yearFrom(now: Date, ids: readonly string[]): Readonly<Record<string, string>> {
  const today = londonDay(now);
  const day = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-03-01');
  return Object.assign({}, ...ids.map((id) => dayFields(`expiresOn-${id}`, day))) as Record<string, string>;
}
