import { roles } from '@idea-map/contracts';
import { dayFrom } from '../../day-field.js';
import { didOf } from '../../did.js';
import { problemsOf, type Problems } from '../../form.js';
import type { Named } from '../../language.js';
import { namedProblems } from '../../named-problems.js';
import type { Page } from '../../page.js';
import { options, sorted } from '../../themes.js';
import type { Visit } from '../../visit.js';
import { OPERATORS } from './room-data.js';

const PERSON = `query ($id: ID!) {
  account(id: $id) {
    id name machine endedAt lastSignInAt organisation { id name nameCy }
    grants { id role nominator startsOn endsOn organisation { name nameCy } }
  }
  organisations { id name nameCy }
}`;
const GRANT =
  'mutation ($person: ID!, $input: RoleGrantInput!) { grantRole(person: $person, input: $input) { id } }';
const END_ROLE = 'mutation ($grant: ID!) { endRole(grant: $grant) { id } }';
const END =
  'mutation ($person: ID!, $reason: String!) { endAccount(person: $person, reason: $reason) { id } }';

const LABELS = { startsOn: 'personStarts', endsOn: 'personEnds' } as const;

interface Found {
  readonly account: {
    readonly id: string;
    readonly name: string;
    readonly organisation: { readonly id: string };
  };
  readonly organisations: readonly (Named & { readonly id: string })[];
}

const DID = { grant: 'didGrant', endRole: 'didEndRole', end: 'didEnd' } as const;

/** One account: its roles with who put it forward, from when until when; and its end. */
export const personPage: Page = {
  path: '/room/people/:id',
  who: OPERATORS,
  get: (visit) => shown(visit),
  async post(visit) {
    const { form, params } = visit;
    const doing = form.text('do');
    const problems =
      doing === 'grant' ? await grant(visit) : doing === 'end' ? await end(visit) : await endRole(visit);
    const done = doing === 'grant' || doing === 'end' ? doing : 'endRole';
    return problems ? shown(visit, problems) : visit.goTo(`/room/people/${params['id'] ?? ''}?did=${done}`);
  },
};

async function grant(visit: Visit): Promise<Problems | null> {
  const { form, words, params } = visit;
  const [role, organisation] = [form.text('role'), form.text('organisation')];
  const missing = [
    ...(role ? [] : [{ field: 'role', code: 'REQUIRED', message: words.say('roomChooseRole') }]),
    ...(organisation
      ? []
      : [{ field: 'organisation', code: 'REQUIRED', message: words.say('roomChooseBody') }]),
  ];
  if (missing.length > 0) return problemsOf(missing);
  const [startsOn, endsOn] = [dayFrom(form, 'startsOn'), dayFrom(form, 'endsOn')];
  const input = { role, organisation, nominator: form.text('nominator'), startsOn, endsOn };
  const { problems } = await visit.change(GRANT, { person: params['id'], input });
  return problems && namedProblems(problems, LABELS, words);
}

async function endRole(visit: Visit): Promise<Problems | null> {
  return (await visit.change(END_ROLE, { grant: visit.form.text('grant') })).problems;
}

async function end(visit: Visit): Promise<Problems | null> {
  return (await visit.change(END, { person: visit.params['id'], reason: visit.form.text('reason') }))
    .problems;
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, form } = visit;
  const { account, organisations } = await visit.ask<Found>(PERSON, { id: visit.params['id'] });
  const named = roles.map((one) => ({
    id: one,
    name: words.say(`role_${one}`),
    nameCy: words.say(`role_${one}`),
  }));
  const body = form.text('organisation') || account.organisation.id;
  return visit.show('room/person', account.name, {
    ...{ account, problems, values: form.values, did: problems ? '' : didOf(visit, DID) },
    roleItems: options(named, { none: words.say('roomChooseRole'), chosen: form.text('role'), visit }),
    bodyItems: options(sorted(organisations, visit), {
      none: words.say('roomChooseBody'),
      chosen: body,
      visit,
    }),
  });
}
