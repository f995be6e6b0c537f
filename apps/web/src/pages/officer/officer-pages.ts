import type { Page } from '../../page.js';
import { heldTextPage } from './held-text.page.js';
import { heldPage } from './held.page.js';
import { identityPage } from './identity.page.js';
import { receiptPage } from './receipt.page.js';
import { recordsPage } from './records.page.js';
import { releasePage } from './release.page.js';

/** The data officer's desk: held texts, the two keys of an identity, records and redaction. */
export const officerPages: readonly Page[] = [
  ...[heldPage, heldTextPage, identityPage, releasePage, recordsPage, receiptPage],
];
