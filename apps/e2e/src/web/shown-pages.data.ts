import type { Page } from 'playwright-core';
import { sharedNationally } from '../shared-nationally.js';
import type { SystemUnderTest } from '../system-under-test.js';
import { until } from '../until.js';
import { madePages } from './made-pages.data.js';
import { WRITTEN, type ShownPage } from './shown-page.js';
import { workPages } from './work-pages.data.js';

export type { ShownPage };

/** A new page is a line here. */
export const shownPages: readonly ShownPage[] = [
  { name: 'map', path: '/' },
  { name: 'about', path: '/about' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'cookies', path: '/cookies' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'evidence', path: '/evidence' },
  { name: 'not-found', path: '/nothing-here', status: 404 },
  { name: 'submit', path: '/submit', as: 'officer.kent' },
  { name: 'learning-note', path: '/learning-note', as: 'officer.kent' },
  { name: 'practice', path: '/practice', as: 'officer.kent' },
  { name: 'impact-case', path: '/impact-case', as: 'officer.kent' },
  { name: 'submit-offline', path: '/submit/offline' },
  { name: 'ideas', path: '/ideas', as: 'officer.kent' },
  { name: 'idea', path: anIdea, as: 'officer.kent' },
  { name: 'my-ideas', path: '/my-ideas', as: 'officer.kent' },
  { name: 'notices', path: '/notices', as: 'officer.kent' },
  { name: 'open-calls', path: '/calls', as: 'officer.kent' },
  { name: 'map-of-gaps', path: '/?layer=gaps', as: 'officer.kent' },
  { name: 'map-of-adoption', path: '/?layer=adoption', as: 'officer.kent' },
  { name: 'answer', path: anAnswer, as: 'broker.essex' },
  { name: 'account', path: '/account', as: 'officer.kent' },
  ...workPages,
  ...madePages,
];

/** Opens it in a window, in a language where one is named, and does what is to be done there first. @throws Error where another page comes */
export async function openShown(
  page: Page,
  shown: ShownPage,
  { system, language }: { readonly system: SystemUnderTest; readonly language?: 'en' | 'cy' },
): Promise<void> {
  const path = typeof shown.path === 'string' ? shown.path : await shown.path(system);
  const asked = language ? `${path.includes('?') ? '&' : '?'}lang=${language}` : '';
  const answer = await page.goto(`${path}${asked}`, { waitUntil: language ? 'load' : 'networkidle' });
  const { status = 200 } = shown;
  if (answer?.status() !== status) throw new Error(`${path} answered ${answer?.status()}, not ${status}.`);
  await shown.first?.(page);
}

async function anIdea(system: SystemUnderTest): Promise<string> {
  const officer = await system.as('officer.kent');
  const { ideas } = await officer.ok(
    '{ ideas(filter: { stages: [SHARED_NATIONALLY, PUBLISHED] }, first: 1, order: BREADTH) { edges { node { reference } } } }',
  );
  return `/ideas/${ideas.edges[0]?.node.reference ?? ''}`;
}

/** Behind the first one-click link that Essex's broker has, of an idea that is shared with it for that. */
async function anAnswer(system: SystemUnderTest): Promise<string> {
  const broker = await system.as('broker.essex');
  const told = '{ notifications(first: 50) { edges { node { answers { url } } } } }';
  const links = async () => {
    const { notifications } = await broker.ok(told);
    return (
      notifications?.edges.flatMap(({ node }) => node.answers.map(({ url }) => new URL(url).pathname)) ?? []
    );
  };
  if ((await links()).length === 0) await sharedNationally(system, ['essex'], WRITTEN);
  const [first = ''] = await until(links, (found) => found.length > 0);
  return first;
}
