import type { Page } from '../../page.js';
import { auditPage } from './audit.page.js';
import { callsPage } from './calls.page.js';
import { clocksPage } from './clocks.page.js';
import { criteriaPage } from './criteria.page.js';
import { eventsPage } from './events.page.js';
import { forcesPage } from './forces.page.js';
import { peoplePage } from './people.page.js';
import { personPage } from './person.page.js';
import { prioritiesPage } from './priorities.page.js';
import { roomPage } from './room.page.js';

/** The operator's room: what runs, and all that is kept for every force. */
export const roomPages: readonly Page[] = [
  ...[roomPage, peoplePage, personPage, forcesPage, callsPage],
  ...[criteriaPage, prioritiesPage, clocksPage, eventsPage, auditPage],
];
