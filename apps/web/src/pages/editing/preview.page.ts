import { ApiProblem } from '../../api.js';
import { addressOf } from '../../citations.js';
import { dayFrom } from '../../day-field.js';
import { didOf } from '../../did.js';
import { problem, type Problems } from '../../form.js';
import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';
import type { Word } from '../../words.js';
import { entryOf } from './editing-data.js';

const id = '$id: ID!';
const DOINGS: Readonly<Record<string, string>> = {
  publish: `mutation (${id}) { publishEvidence(id: $id) { id } }`,
  confirm: `mutation (${id}, $reviewOn: Date!, $note: String) {
    confirmEvidence(id: $id, reviewOn: $reviewOn, note: $note) { id } }`,
  withdraw: `mutation (${id}, $reason: String!) { withdrawEvidence(id: $id, reason: $reason) { id } }`,
};

const DID: Readonly<Record<string, Word>> = {
  ...{ save: 'didSave', publish: 'didPublish', confirm: 'didConfirm', withdraw: 'didWithdraw' },
};

/** An entry as it will be read; published by another editor, confirmed or withdrawn. */
export const previewPage: Page = {
  path: '/evidence-desk/:id',
  who: ['EVIDENCE_EDITOR'],
  get: (visit) => shown(visit),
  async post(visit) {
    const { form, params, words } = visit;
    const doing = DOINGS[form.text('do')];
    if (!doing) return shown(visit, problem(words.say('notFound')));
    const asked = {
      ...{ id: params['id'], reviewOn: dayFrom(form, 'reviewOn') ?? '' },
      ...{ note: form.textOrNull('note'), reason: form.text('reason') },
    };
    const problems = await changed(visit, doing, asked);
    return problems
      ? shown(visit, problems)
      : visit.goTo(`/evidence-desk/${params['id'] ?? ''}?did=${form.text('do')}`);
  },
};

/** Whoever may not publish it is told why, on the page where they tried; what an entry lacks leads to where it is written. */
async function changed(visit: Visit, doing: string, asked: Readonly<Record<string, unknown>>) {
  try {
    const { problems } = await visit.change(doing, asked);
    return problems && visit.form.text('do') === 'publish' ? leadingToEdit(problems, visit) : problems;
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'FORBIDDEN') throw error;
    return problem(error.message);
  }
}

function leadingToEdit({ list, of }: Problems, { params }: Visit): Problems {
  const edit = `/evidence-desk/${params['id'] ?? ''}/edit`;
  return { of, list: list.map((one) => (one.href ? { ...one, href: `${edit}${one.href}` } : one)) };
}

async function shown(visit: Visit, problems?: Problems) {
  const entry = await entryOf(visit);
  return visit.show('editing/preview', entry.title || entry.citation, {
    ...{
      entry,
      problems,
      did: problems ? '' : didOf(visit, DID),
      values: visit.form.values,
      address: addressOf(entry),
    },
  });
}
