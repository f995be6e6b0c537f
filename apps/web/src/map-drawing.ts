import { forceShapes } from './force-shapes.js';
import { html, type Html } from './html.js';
import { nameIn } from './language.js';
import type { ForceRow } from './national-map.js';
import { sorted } from './sorting.js';
import type { Words } from './words.js';

/** How a force looks: the class of its area, null for the hatch of none; and what stands on it where it has room. */
export interface Look {
  readonly shade: string | null;
  readonly sign: string;
}
/** What a drawing is made of. */
export interface Drawing<Row extends ForceRow> {
  readonly rows: readonly Row[];
  /** How many ideas lie with no force; null where the map is not of ideas. */
  readonly elsewhere: number | null;
  readonly title: string;
  readonly help: string;
  readonly words: Words;
  readonly look: (row: Row) => Look;
  /** What the look says, in words. */
  readonly say: (row: Row) => string;
}

/** Sizes of the signs on the map, in its units, as the style sheet has them: on a wide screen and on a phone. */
const WIDE = 26;
const NARROW = 46;

/**
 * The map as SVG. Each force is a link to its row in the table, in order of name; its tooltip says what its shade and
 * sign say. Nothing here has a style but by its class.
 */
export function drawMap<Row extends ForceRow>(drawing: Drawing<Row>): Html {
  const { words, title, help, elsewhere } = drawing;
  const forces = sorted(drawing.rows, { by: 'name', descending: false }, words);
  return html`<svg
    class="map"
    viewBox="${forceShapes.viewBox}"
    role="group"
    aria-labelledby="map-title"
    aria-describedby="map-help"
  >
    <title id="map-title">${title}</title>
    <desc>${help}</desc>
    <defs>
      <pattern id="hatch" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="paper" width="14" height="14" />
        <path class="hatch" d="M0 0V14" />
      </pattern>
    </defs>
    ${forces.map((force) => drawForce(force, drawing))} ${forces.map((force) => drawInset(force, drawing))}
    ${elsewhere !== null && drawElsewhere(elsewhere, words)}
  </svg>`;
}

function drawForce<Row extends ForceRow>(force: Row, drawing: Drawing<Row>): Html | null {
  const shape = forceShapes.shapes.find((one) => one.force === force.id);
  if (!shape) return null;
  const { shade, sign } = drawing.look(force);
  const label = { x: shape.labelX, y: shape.labelY, sign, sizes: sizesFor(sign, shape.room) };
  const isEnlarged = forceShapes.insets.some((one) => one.force === force.id);
  return html`<a href="#force-${force.id}" data-sign="${sign}" ${isEnlarged && html` class="enlarged"`}
    ><title>${titleOf(force, drawing)}</title
    ><g aria-hidden="true">${drawArea(shape.path, shade)}${drawLabel(label)}</g></a
  > `;
}

// The force is a link already: its enlargement is one for a pointer, and neither a second stop nor read out twice.
function drawInset<Row extends ForceRow>(force: Row, drawing: Drawing<Row>): Html | null {
  const inset = forceShapes.insets.find((one) => one.force === force.id);
  if (!inset) return null;
  const { x, y, radius, leader, path } = inset;
  const { shade, sign } = drawing.look(force);
  const name = nameIn(force, drawing.words.language);
  return html`<g class="inset" aria-hidden="true"
    ><path class="leader" d="${leader}" /><circle class="paper" cx="${x}" cy="${y}" r="${radius}" />
    <a href="#force-${force.id}" tabindex="-1"
      >${drawArea(path, shade)}${drawLabel({ x, y, sign, sizes: 'wide narrow' })}<title>
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

function titleOf<Row extends ForceRow>(force: Row, { words, say }: Drawing<Row>): string {
  return `${nameIn(force, words.language).text}: ${say(force)}`;
}

// The hatch is an attribute, for an address in a style sheet is one from there.
function drawArea(path: string, shade: string | null): Html {
  return shade === null
    ? html`<path class="area" fill="url(#hatch)" d="${path}" />`
    : html`<path class="area ${shade}" d="${path}" />`;
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly sign: string;
  readonly sizes: string;
}

function drawLabel({ x, y, sign, sizes }: Label): Html | null {
  return sizes === '' || sign === '' ? null : html`<text class="${sizes}" x="${x}" y="${y}">${sign}</text>`;
}

/** The screens on which a sign fits into a circle with this room: none, wide, or narrow too. */
export function sizesFor(sign: string, room: number): '' | 'wide' | 'wide narrow' {
  const reach = (size: number) => Math.hypot(sign.length * 0.28 * size, 0.36 * size);
  if (reach(NARROW) <= room) return 'wide narrow';
  return reach(WIDE) <= room + 1 ? 'wide' : '';
}
