import { icon, styleSheet } from './assets.js';
import { html, type Html } from './html.js';
import { languages, type Language } from './language.js';
import type { Reading } from './reading.js';

/** A line that a source of data asks for; without Welsh it stands as it is in English. */
export interface Attribution {
  readonly en: string;
  readonly cy?: string;
}
export interface Page {
  readonly title: string;
  readonly main: Html;
  readonly attributions: readonly Attribution[];
}

const languageNames = { en: 'English', cy: 'Cymraeg' } as const satisfies Record<Language, string>;

/** A whole page: what is the same on all, around what is its own. */
export function inShell({ title, main, attributions }: Page, reading: Reading): string {
  const { words } = reading;
  const site = words.say('site');
  return html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${site}</title>
        <link rel="stylesheet" href="${styleSheet.path}" />
        <link rel="icon" href="${icon.path}" type="${icon.type}" />
        ${languages.map((language) => alternate(language, reading))}
      </head>
      <body>
        <a class="skip" href="#main">${words.say('skipToMain')}</a>
        <header>
          <div class="width">
            <a class="site" href="${reading.addressOf({ sort: { by: 'name', descending: false } })}"
              >${site}</a
            >
            <nav aria-label="${words.say('chooseLanguage')}">
              <ul>
                ${languages.map((language) => languageLink(language, reading))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="main" class="width" tabindex="-1">${main}</main>
        <footer>
          <div class="width">
            ${attributions.map((line) => attribution(line, words.language))}
            <p>${words.say('nobody')}</p>
          </div>
        </footer>
      </body>
    </html> `.text;
}

function alternate(language: Language, { addressOf }: Reading): Html {
  return html`<link rel="alternate" hreflang="${language}" href="${addressOf({ language })}" /> `;
}

function languageLink(language: Language, { words, addressOf }: Reading): Html {
  const name = languageNames[language];
  if (language === words.language) return html`<li><span aria-current="true">${name}</span></li>`;
  return html`<li>
    <a href="${addressOf({ language })}" lang="${language}" hreflang="${language}">${name}</a>
  </li>`;
}

function attribution(line: Attribution, language: Language): Html {
  const shown = line[language] === undefined ? 'en' : language;
  return html`<p lang="${shown}">${line[shown]}</p> `;
}
