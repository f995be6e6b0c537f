import type { Page } from '../../page.js';
import { problem, type Problems } from '../../form.js';
import type { Visit } from '../../visit.js';
import { ideaByReference } from '../officer/idea-by-reference.js';

const DRAFT = 'mutation ($input: EvidenceInput!) { draftEvidence(input: $input) { id } }';

/** Begins an entry, from a test or from an idea; what it lacks is filled from the tests. */
export const draftPage: Page = {
  path: '/evidence-desk/new',
  who: ['EVIDENCE_EDITOR'],
  get: (visit) => shown(visit),
  async post(visit) {
    const { form } = visit;
    const test = form.text('test');
    const input = test ? { tests: [test] } : await ideaInput(visit);
    if ('list' in input) return shown(visit, input);
    const { data, problems } = await visit.change<{ draftEvidence: { id: string } }>(DRAFT, { input });
    if (data) return visit.goTo(`/evidence-desk/${data.draftEvidence.id}/edit`);
    return shown(visit, test ? problem(problems.list.map(({ text }) => text).join(' ')) : problems);
  },
};

async function ideaInput(visit: Visit): Promise<{ readonly idea: string } | Problems> {
  const found = await ideaByReference(visit, 'idea');
  return 'list' in found ? found : { idea: found.id };
}

function shown(visit: Visit, problems?: Problems) {
  return visit.show('editing/draft', visit.words.say('editingDraft'), {
    ...{ problems, values: visit.form.values },
  });
}
