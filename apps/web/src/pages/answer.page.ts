import type { Problems } from '../form.js';
import type { Page } from '../page.js';
import type { Visit } from '../visit.js';

const LINK = '{ reference question label expiresAt expired usedAt }';
const LOOK = `query ($token: String!) { answerLink(token: $token) ${LINK} }`;
const USE = `mutation ($token: String!, $note: String) { useAnswerLink(token: $token, note: $note) ${LINK} }`;

interface Link {
  readonly reference: string;
  readonly question: string;
  readonly label: string;
  readonly expiresAt: string;
  /** By the clock of the API. */
  readonly expired: boolean;
  readonly usedAt: string | null;
}

/** Behind a link in a notice or a mail: asks once whether it is meant, and records it. */
export const answerPage: Page = {
  path: '/answer/:token',
  who: 'signedIn',
  get: (visit) => shown(visit),
  async post(visit) {
    const { token = '' } = visit.params;
    const { problems } = await visit.change(USE, { token, note: visit.form.text('note') });
    return problems ? shown(visit, problems) : visit.goTo(`/answer/${token}?done=yes`);
  },
};

async function shown(visit: Visit, problems?: Problems) {
  const { token = '' } = visit.params;
  const { answerLink: link } = await visit.ask<{ answerLink: Link }>(LOOK, { token });
  const isUsed = link.usedAt !== null;
  const state = isUsed ? 'used' : link.expired ? 'over' : 'open';
  const done = isUsed && visit.query('done') === 'yes';
  return visit.show('answer', link.question, {
    link,
    token,
    state,
    done,
    problems,
    values: visit.form.values,
  });
}
