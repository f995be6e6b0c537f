import { fileLink } from '../../file-link.js';
import { allOf, problemOf, unlessGiven, type Problems } from '../../form.js';
import type { Page } from '../../page.js';
import type { Visit } from '../../visit.js';
import { ideaByReference } from './idea-by-reference.js';

const RECORD = 'query ($id: ID!) { ideaRecord(id: $id) { url expiresAt } }';
const REDACT = 'mutation ($id: ID!, $reason: String!) { redactIdea(id: $id, reason: $reason) { id } }';

interface Download {
  readonly url: string;
  readonly expiresAt: string;
}

/** The record of an idea for an information request, and redaction. */
export const recordsPage: Page = {
  path: '/records',
  who: ['DATA_OFFICER'],
  nav: 'navRecords',
  get: (visit) => shown(visit),
  post: (visit) => (visit.form.text('do') === 'redact' ? redact(visit) : record(visit)),
};

async function record(visit: Visit) {
  const found = await ideaByReference(visit, 'record');
  if ('list' in found) return shown(visit, found);
  const { ideaRecord } = await visit.ask<{ ideaRecord: Download }>(RECORD, { id: found.id });
  return visit.show('officer/records', visit.words.say('recordsHeading'), {
    ...{ download: { ...ideaRecord, url: fileLink(ideaRecord) }, reference: found.reference, values: {} },
  });
}

async function redact(visit: Visit) {
  const { form, words } = visit;
  const found = await ideaByReference(visit, 'redact');
  const missing = allOf(
    'list' in found ? found : null,
    unlessGiven(form, 'reason', words.say('whyMissing')),
    form.text('sure') === 'yes' ? null : problemOf('sure', words.say('redactTick')),
  );
  if (missing || 'list' in found) return shown(visit, missing ?? undefined);
  const asked = { id: found.id, reason: form.text('reason') };
  const { data, problems } = await visit.change<{ redactIdea: { id: string } }>(REDACT, asked);
  return problems ? shown(visit, problems) : visit.goTo(`/redactions/${data.redactIdea.id}`);
}

function shown(visit: Visit, problems?: Problems) {
  return visit.show('officer/records', visit.words.say('recordsHeading'), {
    ...{ problems, values: visit.form.values },
  });
}
