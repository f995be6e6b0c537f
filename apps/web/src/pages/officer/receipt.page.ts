import type { Page } from '../../page.js';
import type { Words } from '../../words.js';

const RECEIPT = `query ($id: ID!) {
  redaction(id: $id) { id idea { reference } reason by askedAt completedAt copies { holder clearedAt } }
}`;
/** Holders of copies that have a name for people; others stand by their own. */
const HOLDERS = [
  ...(['intake', 'atlas', 'directory', 'notices', 'packs'] as const),
  ...(['likeness', 'triage', 'evaluation', 'evidence', 'published-evidence', 'events'] as const),
];

interface Answer {
  readonly redaction: { readonly copies: readonly { readonly holder: string }[] };
}

/** When each copy of a redacted text was cleared: to who asked for it, and data officers. */
export const receiptPage: Page = {
  path: '/redactions/:id',
  who: 'signedIn',
  async get(visit) {
    const { words, viewer } = visit;
    const { redaction } = await visit.ask<Answer>(RECEIPT, { id: visit.params['id'] });
    const isOfficer = viewer?.roles.includes('DATA_OFFICER');
    return visit.show('officer/receipt', words.say('receiptHeading'), {
      redaction,
      copies: redaction.copies.map((one) => ({ ...one, name: nameOf(one.holder, words) })),
      back: isOfficer
        ? { href: '/records', text: words.say('receiptBackToRecords') }
        : { href: '/my-ideas', text: words.say('receiptBackToMine') },
    });
  },
};

function nameOf(holder: string, words: Words): string {
  const known = HOLDERS.find((one) => one === holder);
  return known ? words.say(`holder_${known}`) : holder;
}
