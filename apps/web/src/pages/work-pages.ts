import type { Page } from '../page.js';
import { deskPages } from './desk/desk-pages.js';
import { docketPages } from './docket/docket-pages.js';
import { editingPages } from './editing/editing-pages.js';
import { licencesPage } from './licences/licences.page.js';
import { officerPages } from './officer/officer-pages.js';
import { roomPages } from './room/room-pages.js';
import { testPages } from './tests/test-pages.js';

/** The pages of those who work on ideas, in the order of the navigation. */
export const workPages: readonly Page[] = [
  ...deskPages,
  ...docketPages,
  ...testPages,
  ...editingPages,
  ...officerPages,
  licencesPage,
  ...roomPages,
];
