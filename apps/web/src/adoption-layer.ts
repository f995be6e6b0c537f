import { ApiProblem } from './api.js';
import { drawAdoption, standingOf, type ForceStanding, type Standing } from './adoption-drawing.js';
import { heading } from './force-table.js';
import { html, type Html } from './html.js';
import { nameIn, type Named } from './language.js';
import type { Reading } from './reading.js';
import { sorted } from './sorting.js';
import type { Visit } from './visit.js';

/** Ideas that were shared with forces are at one of these stages, or were. */
const SHARED = `query {
  ideas(filter: { stages: [SHARED_NATIONALLY, SELECTED_FOR_TEST, IN_TEST, EVALUATED, PUBLISHED] }, first: 100, order: BREADTH) {
    edges { node { reference title } }
  }
}`;
const ANSWERS = `query ($id: ID!) {
  attributions
  idea(id: $id) {
    reference title language
    dissemination { sharedAt awaiting { id } responses { answer note at force { id } } }
  }
  forces { id name nameCy region territorial }
}`;

interface SharedIdea {
  readonly reference: string;
  readonly title: string;
}
interface Id {
  readonly id: string;
}
interface Answered {
  readonly attributions: readonly string[] | null;
  readonly idea:
    | (SharedIdea & {
        readonly dissemination: {
          readonly sharedAt: string;
          readonly awaiting: readonly Id[];
          readonly responses: readonly {
            readonly answer: Standing;
            readonly note: string | null;
            readonly at: string;
            readonly force: Id;
          }[];
        } | null;
      })
    | null;
  readonly forces: readonly (Named &
    Id & { readonly region: string | null; readonly territorial: boolean })[];
}
type Row = ForceStanding & { readonly note: string; readonly at: string | null };

/** The map of what forces do with one idea: the one that the address names, else the one with most support. */
export async function adoptionLayer(visit: Visit, reading: Reading) {
  const { ideas } = await visit.ask<{ ideas: { edges: { node: SharedIdea }[] } }>(SHARED);
  const shared = ideas.edges.map(({ node }) => node);
  const chosen = visit.query('idea') || shared[0]?.reference;
  if (chosen === undefined) return { choices: [], idea: null, attributions: [] };
  const { idea, forces, attributions } = await visit.askForParts<Answered>(ANSWERS, { id: chosen });
  if (!idea) throw new ApiProblem({ message: 'No idea.', extensions: { code: 'NOT_FOUND' } });
  const rows = rowsOf(idea.dissemination, forces);
  const { words } = visit;
  const choices = shared.some(({ reference }) => reference === idea.reference) ? shared : [idea, ...shared];
  return {
    choices: choices.map(({ reference, title }) => ({
      ...{ value: reference, text: title, selected: reference === idea.reference },
    })),
    idea,
    lead: idea.dissemination && {
      date: words.date(idea.dissemination.sharedAt),
      n: idea.dissemination.responses.length,
      awaited: idea.dissemination.awaiting.length,
    },
    drawing: drawAdoption(rows, words),
    table: answersTable(rows, reading),
    attributions: attributions ?? [],
  };
}

function rowsOf(shared: NonNullable<Answered['idea']>['dissemination'], forces: Answered['forces']): Row[] {
  const answers = new Map((shared?.responses ?? []).map((one) => [one.force.id, one]));
  const awaited = new Set((shared?.awaiting ?? []).map(({ id }) => id));
  return forces
    .filter(({ territorial, id }) => territorial || answers.has(id) || awaited.has(id))
    .map((force) => {
      const answer = answers.get(force.id);
      const standing = answer?.answer ?? (awaited.has(force.id) ? 'AWAITED' : 'NOT_ASKED');
      return {
        ...standingOf({ ...force, region: force.region ?? '' }, standing),
        ...{ note: answer?.note ?? '', at: answer?.at ?? null },
      };
    });
}

function answersTable(rows: readonly Row[], reading: Reading): Html {
  const { words, sort } = reading;
  return html`<p class="govuk-body aside">${words.say('sortHelp')}</p>
    <div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
      <table class="govuk-body forces">
        <caption id="caption">
          ${words.say('adoptionHeading')}
        </caption>
        <thead>
          <tr>
            ${heading('name', reading)}${heading('count', reading, 'adoptionAnswer')}${heading('region', reading)}
          </tr>
        </thead>
        <tbody>
          ${sorted(rows, sort, words).map((row) => drawRow(row, reading))}
        </tbody>
      </table>
    </div>`;
}

function drawRow(row: Row, { words }: Reading): Html {
  const name = nameIn(row, words.language);
  const region = words.region(row.region);
  return html`<tr id="force-${row.id}">
    <th scope="row" lang="${name.language}">${name.text}</th>
    <td>
      ${words.say(`adoption_${row.standing}`)}${row.at !== null && html`<br /><span class="aside">${words.date(row.at)}</span>`}
      ${row.note !== '' && html`<br /><span class="aside">${row.note}</span>`}
    </td>
    <td lang="${region.language}">${region.text}</td>
  </tr> `;
}
