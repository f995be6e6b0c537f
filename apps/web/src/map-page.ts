import { html, type Html } from './html.js';
import { nameIn } from './language.js';
import { legend } from './legend.js';
import { drawMap } from './map-drawing.js';
import { countOf, type ForceRow, type NationalMap } from './national-map.js';
import type { Reading } from './reading.js';
import { shadeOf, stepsOf } from './shading.js';
import type { Words } from './words.js';

/** The figures of the map: forces and elsewhere are the total. */
export function figures({ rows, elsewhere, total, bodies }: NationalMap, words: Words): Html {
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
        <dd class="note">
          ${words.say('elsewhere')}: ${words.say('nationalBodies')}${among}; ${words.say('impactCases')}
        </dd>
      </div>
      <div>
        <dt>${words.say('total')}</dt>
        <dd>${words.number(total)}</dd>
      </div>
    </dl>`;
}

/** The map as it is drawn here, which a script may put one that moves in the place of, with its legend. */
export function drawn(map: NationalMap, { words, isOfGaps }: Reading): Html {
  const steps = stepsOf(map.rows.map(({ count }) => count));
  const drawing = {
    ...{ words, rows: map.rows, elsewhere: isOfGaps ? null : map.elsewhere },
    title: words.say(isOfGaps ? 'gapsTitle' : 'mapTitle', { n: map.rows.length }),
    help: words.say(isOfGaps ? 'gapsHelp' : 'mapHelp'),
    say: ({ count: n }: ForceRow) => (isOfGaps ? words.say('gaps', { n }) : words.ideas(n)),
    look: ({ count }: ForceRow) => {
      const shade = shadeOf(count, steps);
      return { shade: shade === 0 ? null : `shade-${shade}`, sign: words.number(count) };
    },
  };
  return html`<div class="map-holder">${drawMap(drawing)}</div>
    <p class="govuk-body aside" id="map-help">${drawing.help}</p>
    ${legend(map.rows, { steps, words, isOfGaps })}`;
}
