import { forceShapes } from './force-shapes.js';
import { html, type Html } from './html.js';
import { nameIn } from './language.js';
import type { ForceRow, NationalMap } from './national-map.js';
import { shadeOf, type Step } from './shading.js';
import { sorted } from './sorting.js';
import type { Words } from './words.js';

/** What a drawing is made of. */
interface Drawing {
  readonly steps: readonly Step[];
  readonly words: Words;
  /** What a count is of, in words. */
  readonly say: (count: number) => string;
}

/** Sizes of the figures on the map, in its units, as the style sheet has them: on a wide screen and on a phone. */
const WIDE = 26;
const NARROW = 46;

/**
 * The map as SVG. Each force is a link to its row in the table, in order of name; its tooltip says what its shade and
 * figure say. Nothing here has a style but by its class.
 */
export function drawMap(map: NationalMap, drawing: Drawing): Html {
  const { words } = drawing;
  const forces = sorted(map.rows, { by: 'name', descending: false }, words);
  return html`<svg
    class="map"
    viewBox="${forceShapes.viewBox}"
    role="group"
    aria-labelledby="map-title"
    aria-describedby="map-help"
  >
    <title id="map-title">${words.say('mapTitle', { n: map.rows.length })}</title>
    <desc>${words.say('mapHelp')}</desc>
    <defs>
      <pattern id="hatch" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="paper" width="14" height="14" />
        <path class="hatch" d="M0 0V14" />
      </pattern>
    </defs>
    ${forces.map((force) => drawForce(force, drawing))} ${forces.map((force) => drawInset(force, drawing))}
    ${drawElsewhere(map.elsewhere, words)}
  </svg>`;
}

function drawForce(force: ForceRow, drawing: Drawing): Html | null {
  const { steps, words } = drawing;
  const shape = forceShapes.shapes.find((one) => one.force === force.id);
  if (!shape) return null;
  const figure = words.number(force.count);
  const label = { x: shape.labelX, y: shape.labelY, figure, sizes: sizesFor(figure, shape.room) };
  return linkTo(
    force,
    drawing,
    html`${drawArea(shape.path, shadeOf(force.count, steps))}${drawLabel(label)}`,
  );
}

// The force is a link already: its enlargement is one for a pointer, and neither a second stop nor read out twice.
function drawInset(force: ForceRow, drawing: Drawing): Html | null {
  const { steps, words } = drawing;
  const inset = forceShapes.insets.find((one) => one.force === force.id);
  if (!inset) return null;
  const { x, y, radius, leader, path } = inset;
  const name = nameIn(force, words.language);
  const label = { x, y, figure: words.number(force.count), sizes: 'wide narrow' };
  return html`<g class="inset" aria-hidden="true"
    ><path class="leader" d="${leader}" /><circle class="paper" cx="${x}" cy="${y}" r="${radius}" />
    <a href="#force-${force.id}" tabindex="-1"
      >${drawArea(path, shadeOf(force.count, steps))}${drawLabel(label)}<title>
        ${titleOf(force, drawing)}
      </title></a
    >
    <text class="name" x="1200" y="${y + radius + 40}" lang="${name.language}">${name.text}</text></g
  >`;
}

function drawElsewhere(count: number, words: Words): Html {
  const name = words.say('elsewhere');
  return html`<a href="#elsewhere"
    ><title>${name}: ${words.ideas(count)}</title
    ><rect class="box" x="0" y="20" width="420" height="150" rx="8" />
    <g aria-hidden="true"
      ><text class="boxed" x="210" y="72">${name}</text
      ><text class="boxed figure" x="210" y="126">${words.number(count)}</text></g
    ></a
  >`;
}

function linkTo(force: ForceRow, drawing: Drawing, content: Html): Html {
  const title = titleOf(force, drawing);
  const isEnlarged = forceShapes.insets.some((one) => one.force === force.id);
  return html`<a
    href="#force-${force.id}"
    data-shade="${shadeOf(force.count, drawing.steps)}"
    ${isEnlarged && html` class="enlarged"`}
    ><title>${title}</title><g aria-hidden="true">${content}</g></a
  > `;
}

function titleOf(force: ForceRow, { words, say }: Drawing): string {
  return `${nameIn(force, words.language).text}: ${say(force.count)}`;
}

// The hatch is an attribute, for an address in a style sheet is one from there.
function drawArea(path: string, shade: number): Html {
  return shade === 0
    ? html`<path class="area" fill="url(#hatch)" d="${path}" />`
    : html`<path class="area shade-${shade}" d="${path}" />`;
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly figure: string;
  readonly sizes: string;
}

function drawLabel({ x, y, figure, sizes }: Label): Html | null {
  return sizes === '' ? null : html`<text class="${sizes}" x="${x}" y="${y}">${figure}</text>`;
}

/** The screens on which a figure fits into a circle with this room: none, wide, or narrow too. */
export function sizesFor(figure: string, room: number): '' | 'wide' | 'wide narrow' {
  const reach = (size: number) => Math.hypot(figure.length * 0.28 * size, 0.36 * size);
  if (reach(NARROW) <= room) return 'wide narrow';
  return reach(WIDE) <= room + 1 ? 'wide' : '';
}
