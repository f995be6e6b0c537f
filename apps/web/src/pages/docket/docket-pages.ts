import type { Page } from '../../page.js';
import { adoptionPage } from './adoption.page.js';
import { docketItemPage } from './docket-item.page.js';
import { docketPage } from './docket.page.js';
import { figuresPage } from './figures.page.js';
import { newPackPage } from './new-pack.page.js';
import { packPage } from './pack.page.js';
import { packsPage } from './packs.page.js';
import { sharedIdeasPage } from './shared-ideas.page.js';

/** What leaders answer and read: the docket, packs, the forces' answers, and the figures. */
export const docketPages: readonly Page[] = [
  ...[docketPage, docketItemPage, packsPage, newPackPage, packPage],
  ...[sharedIdeasPage, adoptionPage, figuresPage],
];
