import { forceTable } from './force-table.js';
import { html, type Html } from './html.js';
import { nameIn } from './language.js';
import { legend } from './legend.js';
import { drawMap } from './map-drawing.js';
import { countOf, type NationalMap } from './national-map.js';
import type { Reading } from './reading.js';
import { stepsOf } from './shading.js';
import type { Words } from './words.js';

/** What the first page says: the figures, the map and its equal table, and how an idea is sent in. */
export function mapPage(map: NationalMap, reading: Reading, explorerPath: string | null): Html {
  const { words } = reading;
  return html`<h1 class="govuk-heading-xl">${words.say('heading')}</h1>
    <p class="govuk-body-l lead">${words.say('lead', { n: map.rows.length })}</p>
    <p class="govuk-button-group">
      <a class="govuk-button" href="/submit" role="button" draggable="false" data-module="govuk-button"
        >${words.say('submitHeading')}</a
      >
      <a class="govuk-link govuk-body" href="/evidence">${words.say('toEvidence')}</a>
    </p>
    ${figures(map, words)}
    <div class="columns">
      <section class="drawn" aria-labelledby="map-heading">
        <h2 class="govuk-heading-m" id="map-heading">${words.say('mapHeading')}</h2>
        <p class="govuk-body jump"><a class="govuk-link" href="#table">${words.say('skipMap')}</a></p>
        ${drawn(map, words)}
      </section>
      <section id="table" aria-labelledby="table-heading" tabindex="-1">
        <h2 class="govuk-heading-m" id="table-heading">${words.say('tableHeading')}</h2>
        ${forceTable(map, reading)}
      </section>
    </div>
    ${explorerPath !== null && html`<p class="govuk-body after-map"><a class="govuk-link" href="${explorerPath}">${words.say('explorer')}</a></p>`}`;
}

function figures({ rows, elsewhere, total, bodies }: NationalMap, words: Words): Html {
  const names = bodies.map((body, at) => {
    const { text, language } = nameIn(body, words.language);
    return html`${at > 0 && ', '}<span lang="${language}">${text}</span>`;
  });
  const among = names.length > 0 && html` (${names})`;
  return html`<h2 class="unseen">${words.say('figures')}</h2>
    <dl class="govuk-body figures">
      <div>
        <dt>${words.say('withForces', { n: rows.length })}</dt>
        <dd>${words.number(countOf(rows))}</dd>
      </div>
      <div>
        <dt>${words.say('elsewhere')}</dt>
        <dd>${words.number(elsewhere)}</dd>
        <dd class="note">${words.say('nationalBodies')}${among}; ${words.say('impactCases')}</dd>
      </div>
      <div>
        <dt>${words.say('total')}</dt>
        <dd>${words.number(total)}</dd>
      </div>
    </dl>`;
}

function drawn(map: NationalMap, words: Words): Html {
  const steps = stepsOf(map.rows.map(({ count }) => count));
  return html`${drawMap(map, { steps, words })}
    <p class="govuk-body aside" id="map-help">${words.say('mapHelp')}</p>
    ${legend(map.rows, steps, words)}`;
}
