import type { Reading } from './reading.js';
import { html, type Html } from './html.js';
import { nameIn } from './language.js';
import { countOf, type ForceRow, type NationalMap } from './national-map.js';
import { nextSort, sorted, type Column } from './sorting.js';
import type { Word, Words } from './words.js';

const headings = { name: 'force', region: 'region', count: 'ideas' } as const satisfies Record<
  Column,
  string
>;

/** The map's equal: the same figures in rows, that its headings sort by plain links. */
export function forceTable(map: NationalMap, reading: Reading): Html {
  const { words, sort, isOfGaps } = reading;
  return html`<p class="govuk-body aside">${words.say('sortHelp')}</p>
    <div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
      <table class="govuk-body forces">
        <caption id="caption">
          ${words.say(isOfGaps ? 'gapsCaption' : 'caption')}
        </caption>
        <thead>
          <tr>
            ${heading('name', reading)}${heading('count', reading, isOfGaps ? 'gapsCount' : 'ideas')}
            ${!isOfGaps && html`<th scope="col" class="number share">${words.say('share')}</th>`}
            ${heading('region', reading)}
          </tr>
        </thead>
        <tbody>
          ${sorted(map.rows, sort, words).map((force) => row(force, map.total, words))}
        </tbody>
        ${!isOfGaps && totals(map, words)}
      </table>
    </div>`;
}

function totals(map: NationalMap, words: Words): Html {
  return html`<tfoot>
    ${sum({ id: 'all-forces', name: words.say('allForces', { n: map.rows.length }), count: countOf(map.rows) }, map.total, words)}
    ${sum({ id: 'elsewhere', name: words.say('elsewhere'), count: map.elsewhere }, map.total, words)}
    ${sum({ id: 'total', name: words.say('total'), count: map.total }, map.total, words)}
  </tfoot>`;
}

/** The heading of a column, which sorts by it; `word` where it is not of ideas. */
export function heading(
  column: Column,
  { words, sort, addressOf }: Reading,
  word: Word = headings[column],
): Html {
  const isSorted = column === sort.by;
  const order = isSorted && (sort.descending ? 'descending' : 'ascending');
  const arrow =
    isSorted && html` <span class="arrow" aria-hidden="true">${sort.descending ? '▼' : '▲'}</span>`;
  const address = `${addressOf({ sort: nextSort(column, sort) })}#table`;
  const classes = column === 'count' && word === 'ideas' ? 'number' : 'text';
  return html`<th scope="col" class="${classes}" ${order && html` aria-sort="${order}"`}>
    <a href="${address}">${words.say(word)}${arrow}</a>
  </th> `;
}

function row(force: ForceRow, total: number, words: Words): Html {
  const name = nameIn(force, words.language);
  const region = words.region(force.region);
  return html`<tr id="force-${force.id}">
    <th scope="row" lang="${name.language}">${name.text}</th>
    ${force.gaps ? missing(force.gaps, name.text, words) : figures(force.count, total, words)}
    <td lang="${region.language}">${region.text}</td>
  </tr> `;
}

interface Sum {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

function sum({ id, name, count }: Sum, total: number, words: Words): Html {
  return html`<tr id="${id}">
    <th scope="row">${name}</th>
    ${figures(count, total, words)}
    <td></td>
  </tr>`;
}

/** How many themes a force has no idea on, which opens to say which. */
function missing(themes: NonNullable<ForceRow['gaps']>, name: string, words: Words): Html {
  const names = themes.map((theme) => nameIn(theme, words.language).text);
  if (names.length === 0) return html`<td class="gaps">${words.number(0)}</td>`;
  return html`<td class="gaps">
    <details>
      <summary>
        ${words.number(themes.length)}<span class="unseen"> (${words.say('gapsWhich')}: ${name})</span>
      </summary>
      <ul>
        ${names.map((one) => html`<li>${one}</li>`)}
      </ul>
    </details>
  </td>`;
}

function figures(count: number, total: number, words: Words): Html {
  return html`<td class="number">${words.number(count)}</td>
    <td class="number share">${words.share(count, total)}</td>`;
}
