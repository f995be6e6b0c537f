import type { Page } from '../../page.js';
import { casePage } from './case.page.js';
import { deskPage } from './desk.page.js';
import { savedAnswersPage } from './saved-answers.page.js';
import { scorePage } from './score.page.js';

/** The broker's desk: its queue, a case, its scores, and saved answers. */
export const deskPages: readonly Page[] = [deskPage, savedAnswersPage, casePage, scorePage];
