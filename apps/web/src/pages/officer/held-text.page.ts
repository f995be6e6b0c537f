import { ApiProblem } from '../../api.js';
import { allOf, problemOf, unlessGiven, type Problems } from '../../form.js';
import { marked, type Span } from '../../marked-text.js';
import type { Page } from '../../page.js';
import { addressWith } from '../../paging.js';
import type { Visit } from '../../visit.js';
import { findingWords } from './finding.words.data.js';

const HELD = `query ($id: ID!) {
  idea(id: $id) {
    id reference kind title problem proposal whatFollowed whatOvercame language stage deidentifiedAt submittedAt
    force { name nameCy }
    check { outcome note findings { type field start end advice link } }
  }
}`;
const DECIDE: Readonly<Record<string, string>> = {
  release: 'mutation ($id: ID!, $note: String!) { releaseFromCheck(id: $id, note: $note) { id } }',
  revise: 'mutation ($id: ID!, $note: String!) { requireRevision(id: $id, note: $note) { id } }',
  deidentified: 'mutation ($id: ID!, $note: String!) { confirmDeidentified(id: $id, note: $note) { id } }',
};
const FIELDS = ['title', 'problem', 'whatFollowed', 'whatOvercame', 'proposal'] as const;
type Field = (typeof FIELDS)[number];

interface Finding extends Span {
  readonly type: string;
  /** As errors of the API name it: input.proposal. */
  readonly field: string | null;
  readonly advice: string;
}
interface Held extends Readonly<Record<Field, string | null>> {
  readonly id: string;
  readonly reference: string;
  readonly kind: string;
  readonly deidentifiedAt: string | null;
  readonly check: { readonly outcome: string; readonly findings: readonly Finding[] } | null;
}

/** One held text with what was found marked in it; released, or returned to its author with why. */
export const heldTextPage: Page = {
  path: '/held/:id',
  who: ['DATA_OFFICER'],
  get: (visit) => shown(visit),
  async post(visit) {
    const { form, words } = visit;
    const decide = DECIDE[form.text('decision')];
    const missing = allOf(
      decide ? null : problemOf('decision', words.say('heldChoose')),
      unlessGiven(form, 'note', words.say('whyMissing')),
    );
    if (missing || !decide) return shown(visit, missing ?? undefined);
    const { id, reference } = await held(visit);
    const { problems } = await visit.change(decide, { id, note: form.text('note') });
    return problems
      ? shown(visit, problems)
      : visit.goTo(addressWith('/held', { done: reference, did: form.text('decision') }));
  },
};

async function held(visit: Visit): Promise<Held> {
  const { idea } = await visit.askForParts<{ idea: Held | null }>(HELD, { id: visit.params['id'] });
  if (!idea) throw new ApiProblem({ message: 'No idea.', extensions: { code: 'NOT_FOUND' } });
  return idea;
}

async function shown(visit: Visit, problems?: Problems) {
  const { words, form } = visit;
  const idea = await held(visit);
  const findings = (idea.check?.findings ?? []).map((one) => ({
    ...one,
    field: (one.field ?? '').replace('input.', ''),
  }));
  const parts = FIELDS.filter((field) => idea[field]).map((field) => ({
    name: words.say(`field_${field}`),
    text: marked(
      idea[field] ?? '',
      findings.filter((one) => one.field === field),
    ),
  }));
  const mustGo = idea.check?.outcome === 'BLOCK';
  const choices = [
    ...(mustGo ? [] : ['release']),
    'revise',
    ...(!mustGo && idea.kind === 'IMPACT_CASE' && !idea.deidentifiedAt ? ['deidentified'] : []),
  ];
  const named = { release: 'heldRelease', revise: 'heldRevise', deidentified: 'heldDeidentified' } as const;
  return visit.show('officer/held-text', idea.reference, {
    ...{ idea, parts, problems, mustGo, values: form.values },
    findings: findings.map((one) => ({
      ...{ ...one, words: textOf(idea, one), where: whereOf(one, visit) },
      kind: kindOf(one, visit),
    })),
    choices: choices.map((one) => ({ value: one, text: words.say(named[one as 'release']) })),
  });
}

/** A kind that the check learned since is shown as it is written there. */
function kindOf({ type }: Finding, { words }: Visit): string {
  const word = `finding_${type}`;
  return word in findingWords ? words.say(word as keyof typeof findingWords) : type;
}

function textOf(idea: Held, { field, start, end }: Finding): string {
  return FIELDS.some((one) => one === field) ? (idea[field as Field] ?? '').slice(start, end) : '';
}

function whereOf({ field }: Finding, { words }: Visit): string {
  return FIELDS.some((one) => one === field) ? words.say(`field_${field as Field}`) : '';
}
