import { forceShapes } from '../../force-shapes.js';
import { html, type Html } from '../../html.js';
import { nameIn, type Named } from '../../language.js';
import type { Words } from '../../words.js';

/** What a force does with an idea, or that it was not asked, or has not said. */
export const standings = [
  ...['ADOPTED', 'ALREADY_DOING', 'ADAPTING', 'TRIALLING', 'INTERESTED', 'DECLINED', 'STOPPED'],
  ...['AWAITED', 'NOT_ASKED'],
] as readonly Standing[];
export type Standing =
  | 'ADOPTED'
  | 'ALREADY_DOING'
  | 'ADAPTING'
  | 'TRIALLING'
  | 'INTERESTED'
  | 'DECLINED'
  | 'STOPPED'
  | 'AWAITED'
  | 'NOT_ASKED';

export interface ForceStanding extends Named {
  readonly id: string;
  readonly standing: Standing;
}

/** The shade of each answer, and a sign on it, so that no answer is told by colour alone. */
const LOOKS: Readonly<Record<Standing, readonly [shade: string, sign: string]>> = {
  ADOPTED: ['answer-yes', '✓'],
  ALREADY_DOING: ['answer-yes', '='],
  ADAPTING: ['answer-maybe', '~'],
  TRIALLING: ['answer-maybe', 't'],
  INTERESTED: ['answer-maybe', '?'],
  DECLINED: ['answer-no', '×'],
  STOPPED: ['answer-no', '■'],
  AWAITED: ['answer-none', ''],
  NOT_ASKED: ['answer-none', '–'],
};
/** From a label's point to the nearest border, so that its sign fits. */
const ROOM = 14;

/** The forces with their answers. The table beside it says the same. */
export function drawAdoption(forces: readonly ForceStanding[], words: Words): Html {
  const byId = new Map(forces.map((force) => [force.id, force]));
  const areas = forceShapes.shapes.map(({ force: id, path, labelX, labelY, room }) => {
    const force = byId.get(id);
    const [shade, sign] = LOOKS[force?.standing ?? 'NOT_ASKED'];
    return html`<g
      >${force && html`<title>${titleOf(force, words)}</title>`}<path
        class="area ${shade}"
        d="${path}"
      />${room >= ROOM && sign !== '' && html`<text x="${labelX}" y="${labelY}">${sign}</text>`}</g
    >`;
  });
  return html`<svg
      class="answers-map"
      viewBox="${forceShapes.viewBox}"
      role="img"
      aria-label="${words.say('adoptionMap')}"
    >
      ${areas}
    </svg>
    ${legendOf(forces, words)}`;
}

function legendOf(forces: readonly ForceStanding[], words: Words): Html {
  const seen = standings.filter((one) => forces.some(({ standing }) => standing === one));
  return html`<ul class="chart-legend answers-legend">
    ${seen.map((one) => {
      const [shade, sign] = LOOKS[one];
      return html`<li>
        <svg class="answers-map" viewBox="0 0 60 60" aria-hidden="true">
          <rect class="area ${shade}" width="60" height="60" />
          <text x="30" y="32">${sign}</text>
        </svg>
        ${words.say(`adoption_${one}`)}
      </li>`;
    })}
  </ul>`;
}

function titleOf(force: ForceStanding, words: Words): string {
  return `${nameIn(force, words.language).text}: ${words.say(`adoption_${force.standing}`)}`;
}
