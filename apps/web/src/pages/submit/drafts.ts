import type { Visit } from '../../visit.js';
import { draftInput } from './answers.js';

const SAVE = `mutation ($id: ID, $version: Int, $input: IdeaChangeInput!) {
  saveDraft(id: $id, version: $version, input: $input) { id version changedAt }
}`;
const OPEN = `query ($id: ID!) {
  idea(id: $id) { id version stage title problem proposal credit audience onBehalf call { id } themes { id }
    draftPlace { postcode latitude longitude force } }
}`;
const DELETE = 'mutation ($id: ID!) { deleteDraft(id: $id) }';

interface Saved {
  readonly id: string;
  readonly version: number;
  readonly changedAt: string;
}
interface Opened {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly problem: string;
  readonly proposal: string;
  readonly credit: string;
  readonly audience: string;
  readonly onBehalf: string | null;
  readonly call: { readonly id: string } | null;
  readonly themes: readonly { readonly id: string }[];
  readonly draftPlace: {
    readonly postcode: string | null;
    readonly latitude: number | null;
    readonly longitude: number | null;
    readonly force: string | null;
  } | null;
}

/** Keeps what is written so far; the form carries the draft's id and version from then on. */
export async function saveDraft(visit: Visit) {
  const { form } = visit;
  const id = form.textOrNull('draft');
  const { data, problems } = await visit.change<{ saveDraft: Saved }>(SAVE, {
    ...{ id, version: id ? Number(form.text('draftVersion')) : null },
    input: draftInput(visit),
  });
  return problems ? { draft: null, problems } : { draft: data.saveDraft, problems: null };
}

/** The answers of a draft, as the form has them. @throws ApiProblem where there is no such draft of this person */
export async function openDraft(visit: Visit, id: string): Promise<Record<string, string>> {
  const { idea } = await visit.ask<{ idea: Opened }>(OPEN, { id });
  const { title, problem, proposal, credit, audience, call, themes, draftPlace } = idea;
  return {
    ...{ title, problem, proposal, credit, audience, draft: idea.id, draftVersion: String(idea.version) },
    theme: themes[0]?.id ?? '',
    call: call?.id ?? '',
    postcode: draftPlace?.postcode ?? '',
    latitude: draftPlace?.latitude?.toString() ?? '',
    longitude: draftPlace?.longitude?.toString() ?? '',
    placeForce: draftPlace?.force ?? '',
    ...(idea.onBehalf && { onBehalf: idea.onBehalf }),
  };
}

export async function deleteDraft(visit: Visit): Promise<void> {
  await visit.change(DELETE, { id: visit.form.text('draft') });
}
