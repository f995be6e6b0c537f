import { allOf, type Problems } from '../../form.js';
import { OFFLINE_WORKER } from '../../offline-worker.js';
import { namedProblems } from '../../named-problems.js';
import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';
import { themesFor } from '../../themes.js';
import { ideaInput, missing } from './answers.js';
import { deleteDraft, openDraft, saveDraft } from './drafts.js';
import { locate, lookAt } from './look.js';

const SUBMIT = `mutation ($draft: ID, $input: IdeaInput!) {
  submitIdea(draft: $draft, input: $input) { reference }
}`;
const CALL = 'query ($id: ID!) { call(id: $id) { id title titleCy open } }';

const LABELS = {
  title: 'submitTitle',
  problem: 'submitProblem',
  proposal: 'submitProposal',
  postcode: 'submitPostcode',
} as const;

interface Call {
  readonly id: string;
  readonly open: boolean;
}

/** Three questions, then the answers to check, then it is in. Without script, and on a phone. */
export const submitPage: Page = {
  path: '/submit',
  who: 'signedIn',
  nav: 'navSubmit',
  async get(visit) {
    const draft = visit.query('draft');
    return asked(visit, { values: draft ? await openDraft(visit, draft) : { call: visit.query('call') } });
  },
  async post(visit) {
    switch (visit.form.text('step')) {
      case 'change':
        return asked(visit);
      case 'check':
        return checked(visit);
      case 'save':
        return kept(visit);
      case 'delete':
        await deleteDraft(visit);
        return visit.goTo('/my-ideas');
      default:
        return sent(visit);
    }
  },
};

/** What the check, the likes and the place say to the answers as they stand: for script, into the page. */
export const lookPage: Page = {
  path: '/submit/look',
  who: 'signedIn',
  get: (visit) => visit.goTo('/submit'),
  post: async (visit) => ({ fragment: 'submit-look.njk', data: await lookAt(visit) }),
};
export const placePage: Page = {
  path: '/submit/place',
  who: 'signedIn',
  get: (visit) => visit.goTo('/submit'),
  post: async (visit) => ({
    fragment: 'submit-place.njk',
    data: { ...(await locate(visit)), values: visit.form.values },
  }),
};

/** Keeps the draft as it stands: for script, which puts its number and the time into the page. */
export const draftPage: Page = {
  path: '/submit/draft',
  who: 'signedIn',
  get: (visit) => visit.goTo('/submit'),
  post: async (visit) => ({ fragment: 'submit-draft.njk', data: await saveDraft(visit) }),
};

/** The same three questions for a browser without a connection, which keeps this page and shows it then. It names nobody. */
export const offlinePage: Page = {
  path: '/submit/offline',
  who: 'everyone',
  get: (visit) => visit.show('submit-offline', visit.words.say('offlineHeading')),
};

async function asked(
  visit: Visit,
  { values = visit.form.values, problems }: { values?: Visit['form']['values']; problems?: Problems } = {},
) {
  const call = typeof values['call'] === 'string' && values['call'];
  const [themes, found] = await Promise.all([
    themesFor(visit),
    call ? visit.askForParts<{ call: Call | null }>(CALL, { id: call }) : { call: null },
  ]);
  return visit.show('submit', visit.words.say('submitHeading'), {
    ...{ themes, values, problems, forOthers: mayEnterForOthers(visit), offlineWorker: OFFLINE_WORKER },
    call: found.call?.open ? found.call : null,
  });
}

/** A broker writes down what a partner or the community offers. */
function mayEnterForOthers({ viewer }: Visit): boolean {
  return (viewer?.roles ?? []).some((role) => role === 'BROKER' || role === 'COLLEGE_BROKER');
}

async function checked(visit: Visit) {
  const { form, words } = visit;
  const where = await locate(visit);
  const wrong = allOf(missing(visit), where.problems);
  if (wrong) return asked(visit, { problems: wrong });
  const [looked, themes] = await Promise.all([lookAt(visit), themesFor(visit)]);
  return visit.show('submit-check', words.say('checkHeading'), {
    ...{ ...looked, ...where, values: form.values },
    theme: themes.find(({ id }) => id === form.text('theme')) ?? null,
  });
}

async function kept(visit: Visit) {
  const { problems } = await saveDraft(visit);
  return problems
    ? asked(visit, { problems: namedProblems(problems, LABELS, visit.words) })
    : visit.goTo('/my-ideas');
}

async function sent(visit: Visit) {
  const { data, problems } = await visit.change<{ submitIdea: { reference: string } }>(SUBMIT, {
    draft: visit.form.textOrNull('draft'),
    input: ideaInput(visit),
  });
  return problems
    ? asked(visit, { problems: namedProblems(problems, LABELS, visit.words) })
    : visit.goTo(`/ideas/${data.submitIdea.reference}?sent=yes`);
}
