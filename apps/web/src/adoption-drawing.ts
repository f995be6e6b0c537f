import { html, type Html } from './html.js';
import { drawMap, type Look } from './map-drawing.js';
import type { ForceRow } from './national-map.js';
import type { Words } from './words.js';

/** What a force does with an idea, or that it was not asked, or has not said: from the nearest to the farthest. */
export const standings = [
  'ADOPTED',
  'ALREADY_DOING',
  'ADAPTING',
  'TRIALLING',
  'INTERESTED',
  'DECLINED',
  'STOPPED',
  'AWAITED',
  'NOT_ASKED',
] as const;
export type Standing = (typeof standings)[number];

/** A force with what it does; it counts by its answer's place, the nearest the most, so that rows sort by it. */
export interface ForceStanding extends ForceRow {
  readonly standing: Standing;
}

/** What a force does, as its row for the map and for the table. */
export function standingOf<Force extends Omit<ForceRow, 'count'>>(force: Force, standing: Standing) {
  return { ...force, standing, count: standings.length - standings.indexOf(standing) };
}

/** The shade of each answer, and a sign on it, so that no answer is told by colour alone. */
const LOOKS: Readonly<Record<Standing, Look>> = {
  ADOPTED: { shade: 'answer-yes', sign: '✓' },
  ALREADY_DOING: { shade: 'answer-yes', sign: '=' },
  ADAPTING: { shade: 'answer-maybe', sign: '~' },
  TRIALLING: { shade: 'answer-maybe', sign: 't' },
  INTERESTED: { shade: 'answer-maybe', sign: '?' },
  DECLINED: { shade: 'answer-no', sign: '×' },
  STOPPED: { shade: 'answer-no', sign: '■' },
  AWAITED: { shade: 'answer-none', sign: '' },
  NOT_ASKED: { shade: null, sign: '' },
};

/** The forces with their answers, and what each sign stands for. The table beside it says the same. */
export function drawAdoption(rows: readonly ForceStanding[], words: Words): Html {
  const drawing = {
    ...{ words, rows, elsewhere: null, title: words.say('adoptionMap'), help: words.say('answersHelp') },
    say: ({ standing }: ForceStanding) => words.say(`adoption_${standing}`),
    look: ({ standing }: ForceStanding) => LOOKS[standing],
  };
  return html`<div class="map-holder">${drawMap(drawing)}</div>
    <p class="govuk-body aside" id="map-help">${drawing.help}</p>
    ${keyOf(rows, words)}`;
}

function keyOf(rows: readonly ForceStanding[], words: Words): Html {
  const counts = standings.map((one) => ({ one, n: rows.filter(({ standing }) => standing === one).length }));
  return html`<h3 class="govuk-heading-s" id="legend">${words.say('answersKey')}</h3>
    <ul class="govuk-body legend answers-key" aria-labelledby="legend">
      ${counts
        .filter(({ n }) => n > 0)
        .map(
          ({ one, n }) =>
            html`<li>
              <span class="swatch ${LOOKS[one].shade ?? 'shade-0'}" aria-hidden="true"
                >${LOOKS[one].sign}</span
              >
              ${words.say(`adoption_${one}`)} <span class="aside">(${words.forces(n)})</span>
            </li>`,
        )}
    </ul>`;
}
