import type { Page } from '../../page.js';
import { measuresPage } from './measures.page.js';
import { newTestPage } from './new-test.page.js';
import { protocolPartPage } from './protocol-part.page.js';
import { requestsPage } from './requests.page.js';
import { protocolTextPage, testPage } from './test.page.js';
import { testsPage } from './tests.page.js';

/** Tests of ideas: planned part by part, measured, and completed with what was found. */
export const testPages: readonly Page[] = [
  ...[testsPage, newTestPage, requestsPage, testPage, protocolTextPage, protocolPartPage, measuresPage],
];
