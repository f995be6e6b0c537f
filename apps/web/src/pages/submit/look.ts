import { SURE_OF_PLACE } from '@idea-map/contracts';
import { ApiProblem } from '../../api.js';
import { problemsOf, type Problems } from '../../form.js';
import type { Named } from '../../language.js';
import { marked } from '../../marked-text.js';
import type { Visit } from '../../visit.js';
import { placeOf, TEXTS } from './answers.js';

const LOOK = `query ($title: String!, $problem: String!, $proposal: String!, $all: String!) {
  title: checkText(text: $title) { ...found } problem: checkText(text: $problem) { ...found }
  proposal: checkText(text: $proposal) { ...found }
  similar(text: $all, first: 4) {
    idea { reference title language stage viewerSupports viewerIsAuthor force { name nameCy } evidence { ...learned } }
    evidence { ...learned }
  }
}
fragment learned on EvidenceEntry { citation title finding state publishedAt }
fragment found on TextCheck { findings { start end advice } }`;
const LOCATE = `query ($postcode: String, $point: PointInput) {
  locate(postcode: $postcode, point: $point) {
    force { id name nameCy } district confidence alternatives { id name nameCy }
  }
}`;

interface Finding {
  readonly start: number;
  readonly end: number;
  readonly advice: string;
}
type Looked = Record<(typeof TEXTS)[number], { readonly findings: readonly Finding[] } | null> & {
  readonly similar: readonly Like[] | null;
};
interface Learned {
  readonly citation: string;
  readonly state: string;
  readonly publishedAt: string | null;
}
interface Like {
  readonly idea: { readonly reference: string; readonly evidence: readonly Learned[] | null } | null;
  readonly evidence: Learned | null;
}
type Force = Named & { readonly id: string };
interface Place {
  readonly force: Force;
  readonly district: string | null;
  readonly confidence: number;
  readonly alternatives: readonly Force[];
}

/** Before this many letters nothing is like it yet. */
const ENOUGH = 20;

/** What the check finds in the texts as they stand, marked, and what is like them. Neither stands in the way. */
export async function lookAt(visit: Visit) {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, visit.form.text(name)]));
  const all = Object.values(texts).join(' ').trim();
  const looked =
    all.length < ENOUGH ? null : await visit.askForParts<Looked>(LOOK, { ...texts, all }).catch(() => null);
  const found = TEXTS.flatMap((name) =>
    (looked?.[name]?.findings ?? []).map((finding) => ({ ...finding, text: texts[name] ?? '' })),
  );
  return {
    marked: Object.fromEntries(
      TEXTS.map((name) => [name, marked(texts[name] ?? '', looked?.[name]?.findings ?? [])]),
    ),
    findings: found.map(({ text, start, end, advice }) => ({ what: text.slice(start, end), advice })),
    similar: looked?.similar?.flatMap(({ idea }) => idea ?? []) ?? [],
    learned: learnedFrom(looked?.similar ?? []),
  };
}

/** What was tested and published already: of itself like the text, or about an idea that is; each once. */
function learnedFrom(likes: readonly Like[]) {
  const found = likes.flatMap(({ idea, evidence }) => [evidence, ...(idea?.evidence ?? [])]);
  const open = found.filter((one) => one !== null && one.publishedAt !== null && one.state !== 'WITHDRAWN');
  const byCitation = new Map(open.map((one) => [one?.citation, one]));
  return [...byCitation.values()].map((one) => ({ ...one, year: one?.publishedAt?.slice(0, 4) }));
}

/** Where the given place lies, with the forces it may lie in where that is in doubt; or what is wrong with it. */
export async function locate(visit: Visit): Promise<{
  readonly place: Place | null;
  readonly doubt: readonly Force[];
  readonly problems: Problems | null;
}> {
  const given = placeOf(visit);
  if (!given) return { place: null, doubt: [], problems: null };
  try {
    const { locate: place } = await visit.ask<{ locate: Place }>(LOCATE, given);
    const doubt = place.confidence < SURE_OF_PLACE ? [place.force, ...place.alternatives] : [];
    return { place, doubt, problems: null };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.code !== 'BAD_USER_INPUT') return { place: null, doubt: [], problems: null };
    const names = { 'point.latitude': 'postcode', 'point.longitude': 'postcode', point: 'postcode' };
    return { place: null, doubt: [], problems: problemsOf(error.fields, names) };
  }
}
