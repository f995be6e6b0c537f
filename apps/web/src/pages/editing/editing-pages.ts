import type { Page } from '../../page.js';
import { draftPage } from './draft.page.js';
import { editPage } from './edit.page.js';
import { editingPage } from './editing.page.js';
import { previewPage } from './preview.page.js';

/** The evidence desk: entries are drafted, previewed, and published by another editor. */
export const editingPages: readonly Page[] = [editingPage, draftPage, previewPage, editPage];
