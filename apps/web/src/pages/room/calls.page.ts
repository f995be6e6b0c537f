import type { Role } from '@idea-map/contracts';
import { dayFrom } from '../../day-field.js';
import { didOf } from '../../did.js';
import { allOf, problemOf, unlessGiven, type Problems } from '../../form.js';
import { namedProblems } from '../../named-problems.js';
import type { Page } from '../../page.js';
import { options, themesFor } from '../../themes.js';
import type { Visit } from '../../visit.js';
import { holds } from './room-data.js';

const CALLS = `{
  calls(first: 100) { edges { node { id title titleCy question questionCy opensOn closesOn open owner ideaCount } } }
}`;
const OPEN = 'mutation ($input: CallInput!) { openCall(input: $input) { id } }';
const CLOSE = 'mutation ($id: ID!) { closeCall(id: $id) { id } }';
const LABELS = { opensOn: 'callsOpensOn', closesOn: 'callsClosesOn' } as const;
const CALLERS: readonly Role[] = ['COLLEGE_BROKER', 'NATIONAL_DESK', 'LEADER'];

interface Answer {
  readonly calls: { readonly edges: readonly { readonly node: unknown }[] };
}

const DID = { open: 'didOpen', close: 'didClose' } as const;

/** The calls: what national bodies ask all forces, each open from a day to a day. */
export const callsPage: Page = {
  path: '/room/calls',
  who: 'signedIn',
  nav: 'navCallsKept',
  navFor: ['COLLEGE_BROKER', 'LEADER'],
  get: (visit) => shown(visit),
  async post(visit) {
    const { form } = visit;
    const closes = form.text('do') === 'close';
    const problems = closes
      ? (await visit.change(CLOSE, { id: form.text('id') })).problems
      : (missingIn(visit) ?? (await visit.change(OPEN, { input: inputOf(visit) })).problems);
    return problems
      ? shown(visit, namedProblems(problems, LABELS, visit.words))
      : visit.goTo(`/room/calls?did=${closes ? 'close' : 'open'}`);
  },
};

// An empty day is refused before anybody looks at the rest.
function missingIn({ form, words }: Visit): Problems | null {
  return allOf(
    unlessGiven(form, 'title', words.say('callsTitleMissing')),
    unlessGiven(form, 'question', words.say('callsQuestionMissing')),
    dayFrom(form, 'opensOn') ? null : problemOf('opensOn', words.say('dayWrong')),
  );
}

function inputOf({ form }: Visit) {
  const theme = form.text('theme');
  return {
    ...{ title: form.text('title'), titleCy: form.textOrNull('titleCy') },
    ...{ question: form.text('question'), questionCy: form.textOrNull('questionCy') },
    ...{
      themes: theme ? [theme] : [],
      opensOn: dayFrom(form, 'opensOn') ?? '',
      closesOn: dayFrom(form, 'closesOn'),
    },
  };
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, form } = visit;
  const [{ calls }, themes] = await Promise.all([visit.ask<Answer>(CALLS), themesFor(visit)]);
  return visit.show('room/calls', words.say('callsHeading'), {
    ...{ calls: calls.edges.map(({ node }) => node), problems, values: form.values },
    ...{ mayOpen: holds(visit, ...CALLERS), did: problems ? '' : didOf(visit, DID) },
    themeItems: options(themes, { none: words.say('anyTheme'), chosen: form.text('theme'), visit }),
  });
}
