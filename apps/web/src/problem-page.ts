import { html } from './html.js';
import type { Reading } from './reading.js';
import { inShell } from './shell.js';

/** For an address where nothing is. */
export function notFoundPage(reading: Reading): string {
  const { words, addressOf } = reading;
  const title = words.say('notFoundHeading');
  const main = html`<h1>${title}</h1>
    <p>${words.say('notFound')}</p>
    <p><a href="${addressOf({})}">${words.say('toMap')}</a></p>`;
  return inShell({ title, main, attributions: [] }, reading);
}

/** For when the API does not answer. */
export function awayPage(reading: Reading): string {
  const { words, addressOf } = reading;
  const title = words.say('awayHeading');
  const main = html`<h1>${title}</h1>
    <p>${words.say('away')}</p>
    <p><a href="${addressOf({})}">${words.say('tryAgain')}</a></p>`;
  return inShell({ title, main, attributions: [] }, reading);
}
