import { adoptions } from '@idea-map/contracts';
import { drawAdoption, standingOf, type Standing } from '../../adoption-drawing.js';
import { ApiProblem } from '../../api.js';
import { didOf } from '../../did.js';
import { problemsOf, type Problems } from '../../form.js';
import { nameIn, type Named } from '../../language.js';
import type { Page } from '../../page.js';
import { sorted } from '../../themes.js';
import type { Visit } from '../../visit.js';

import { holdsOneOf } from './docket-data.js';

const FOUND = `query ($id: ID!) {
  idea(id: $id) {
    id reference title stage
    dissemination {
      sharedAt reason forces { id } awaiting { id }
      responses { answer note at force { id } }
    }
  }
  forces { id name nameCy territorial }
}`;
const RESPOND = `mutation ($id: ID!, $answer: Adoption!, $note: String!, $force: ID) {
  respond(idea: $id, answer: $answer, note: $note, force: $force) { id } }`;

interface Id {
  readonly id: string;
}
interface Response {
  readonly answer: Standing;
  readonly note: string | null;
  readonly at: string;
  readonly force: Id;
}
interface Found {
  readonly idea: {
    readonly id: string;
    readonly reference: string;
    readonly dissemination: {
      readonly sharedAt: string;
      readonly forces: readonly Id[];
      readonly awaiting: readonly Id[];
      readonly responses: readonly Response[];
    } | null;
  } | null;
  readonly forces: readonly (Named & Id & { readonly territorial: boolean })[] | null;
}

const DID = { answer: 'didRespond' } as const;

/** What each force does with a shared idea, as a map and as a table by name; and where one's own force answers. */
export const adoptionPage: Page = {
  path: '/ideas/:id/adoption',
  who: 'signedIn',
  get: (visit) => shown(visit),
  async post(visit) {
    const { form, words } = visit;
    const { idea } = await found(visit);
    const answer = form.text('answer');
    if (!adoptions.some((one) => one === answer)) {
      const message = words.say('adoptionChooseOne');
      return shown(visit, problemsOf([{ field: 'answer', code: 'REQUIRED', message }]));
    }
    const given = { id: idea.id, answer, note: form.text('note'), force: form.textOrNull('force') };
    const { problems } = await visit.change(RESPOND, given);
    return problems ? shown(visit, problems) : visit.goTo(`/ideas/${idea.reference}/adoption?did=answer`);
  },
};

async function found(visit: Visit) {
  const { idea, forces } = await visit.askForParts<Found>(FOUND, { id: visit.params['id'] });
  if (!idea) throw new ApiProblem({ message: 'No idea.', extensions: { code: 'NOT_FOUND' } });
  return { idea, forces: forces ?? [] };
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, viewer, form } = visit;
  const { idea, forces } = await found(visit);
  const shared = idea.dissemination;
  const responses = new Map((shared?.responses ?? []).map((one) => [one.force.id, one]));
  const awaited = new Set((shared?.awaiting ?? []).map(({ id }) => id));
  const rows = sorted(forces, visit).map((force) => {
    const response = responses.get(force.id);
    const standing: Standing = response?.answer ?? (awaited.has(force.id) ? 'AWAITED' : 'NOT_ASKED');
    const row = standingOf({ ...force, region: '' }, standing);
    return { ...row, note: response?.note ?? '', at: response?.at ?? null };
  });
  const own = viewer?.force ?? null;
  const mayAnswer =
    own !== null &&
    shared?.forces.some(({ id }) => id === own.id) &&
    holdsOneOf(visit, ['BROKER', 'FORCE_LEAD']);
  const before = own && responses.get(own.id);
  return visit.show('docket/adoption', words.say('adoptionHeading'), {
    ...{ idea, shared, rows, problems, own, mayAnswer, did: problems ? '' : didOf(visit, DID) },
    ownName: own && nameIn(own, words.language).text,
    lead: shared && {
      ...{ date: words.date(shared.sharedAt), n: shared.responses.length, awaited: shared.awaiting.length },
    },
    map: drawAdoption(rows, words),
    answers: adoptions.map((one) => ({ value: one, text: words.say(`adoption_${one}`) })),
    values: { answer: before?.answer, note: before?.note, ...form.values },
  });
}
