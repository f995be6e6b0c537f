/** A place of the API in which an idea, or a count of it, can show. */
export interface Surface {
  readonly name: string;
  /** A query for whoever looks for an idea by its mark, its id, its reference or its theme. */
  readonly query: (idea: {
    readonly mark: string;
    readonly id: string;
    readonly reference: string;
  }) => string;
  /** Whether it names the idea to who may see it; others only count it, or are not built for it. */
  readonly names: boolean;
}

const list = 'edges { cursor node { id reference title } } totalCount';

/**
 * Every place in which an idea may come to somebody's eyes. One that is built is a line here, and is then asked by each
 * role of another force: what it answers must not change because of an idea that is for its own force.
 */
export const surfaces: readonly Surface[] = [
  names('by id', ({ id }) => `{ idea(id: "${id}") { id title } }`),
  names('by reference', ({ reference }) => `{ idea(id: "${reference}") { id title } }`),
  names('its thread', ({ id }) => `{ idea(id: "${id}") { id history { at } comments { totalCount } } }`),
  names('the search', ({ mark }) => `{ ideas(filter: { text: "${mark}" }) { ${list} } }`),
  names('the list of its force', () => `{ ideas(filter: { forces: ["kent"] }, first: 100) { ${list} } }`),
  names('the newest', () => `{ ideas(first: 100) { ${list} } }`),
  names('the export', ({ mark }) => `{ exportIdeas(filter: { text: "${mark}" }) { url } }`),
  names(
    'likeness',
    ({ mark }) => `{ similar(text: "Lockers for body-worn video ${mark}") { score idea { id } } }`,
  ),
  counts('notices', () => '{ notifications(first: 50) { totalCount edges { node { text idea { id } } } } }'),
  counts(
    'the desk',
    () => '{ triageQueue(first: 100) { totalCount edges { node { idea { id reference } } } } }',
  ),
  counts('the docket', () => '{ docket(first: 100) { totalCount edges { node { idea { id } } } } }'),
  counts('the check', () => '{ checkQueue(first: 100) { totalCount edges { node { id } } } }'),
  counts('its clocks', ({ id }) => `{ clocks(idea: "${id}") { policy step due } }`),
  counts('its tests', () => '{ tests(first: 100) { totalCount edges { node { id idea { id } } } } }'),
  counts(
    'evidence',
    () =>
      '{ evidence(first: 100) { totalCount edges { node { id idea { id } } } } evidenceFacets { themes { id count } } }',
  ),
  counts('figures of sharing', () => '{ sharingFigures { month shared withoutApproval } }'),
  counts('the record', ({ id }) => `{ ideaRecord(id: "${id}") { mediaType } }`),
  counts('the map', () => '{ map { total elsewhere byForce { force { id } count gaps { id } } } }'),
  counts('the map by text', ({ mark }) => `{ map(filter: { text: "${mark}" }) { total byForce { count } } }`),
  counts('the markers', () => '{ map(zoom: 5) { markers { count } } }'),
  counts(
    'the facets',
    ({ mark }) =>
      `{ facets(filter: { text: "${mark}" }) { forces { id count } kinds { id count } themes { id count } stages { id count } } }`,
  ),
  counts(
    'the pipeline',
    () =>
      '{ pipeline { stages { stage count overdue } overdueByTier { role count } force: breakdown(by: FORCE) { id submitted } } }',
  ),
  counts('the calls', () => '{ calls { edges { node { id ideaCount } } } }'),
];

function names(name: string, query: Surface['query']): Surface {
  return { name, query, names: true };
}

function counts(name: string, query: Surface['query']): Surface {
  return { name, query, names: false };
}
