import type { Page } from '../../page.js';

const RECEIPT = `query ($id: ID!) {
  redaction(id: $id) { id reason by askedAt completedAt copies { holder clearedAt } }
}`;

/** When each copy of a redacted text was cleared: to who asked for it, and data officers. */
export const receiptPage: Page = {
  path: '/redactions/:id',
  who: 'signedIn',
  async get(visit) {
    const { redaction } = await visit.ask<{ redaction: unknown }>(RECEIPT, { id: visit.params['id'] });
    return visit.show('officer/receipt', visit.words.say('receiptHeading'), { redaction });
  },
};
