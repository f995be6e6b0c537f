import { sourceKinds } from '@idea-map/contracts';
import { problemsOf, type Problems } from '../../form.js';
import type { Visit } from '../../visit.js';
import type { Word } from '../../words.js';

/** The three questions, in their order. */
export const TEXTS = ['title', 'problem', 'proposal'] as const;

const NEEDED: Readonly<Record<(typeof TEXTS)[number], { readonly least: number; readonly word: Word }>> = {
  title: { least: 5, word: 'submitNeedsTitle' },
  problem: { least: 1, word: 'submitNeedsProblem' },
  proposal: { least: 1, word: 'submitNeedsProposal' },
};

/** How those agreed on whose behalf a broker writes, as the API's errors name the field. */
const CONSENT = 'onBehalf-consent';

/** What is still to be answered, before anybody is shown their answers to check; null where nothing is. */
export function missing({ form, words }: Visit): Problems | null {
  const empty = TEXTS.filter((name) => form.text(name).length < NEEDED[name].least);
  const asked: { field: string; word: Word }[] = empty.map((field) => ({ field, word: NEEDED[field].word }));
  if (form.text('onBehalf') && !form.text(CONSENT))
    asked.push({ field: CONSENT, word: 'submitNeedsConsent' });
  if (asked.length === 0) return null;
  return problemsOf(asked.map(({ field, word }) => ({ field, code: 'REQUIRED', message: words.say(word) })));
}

/** A place as it was given: a point, which a pin on the map sets, or a postcode; null where neither was. */
export function placeOf({ form }: Visit) {
  const [latitude, longitude] = [form.text('latitude'), form.text('longitude')].map(Number);
  if (form.text('latitude') && form.text('longitude')) return { point: { latitude, longitude } };
  const postcode = form.text('postcode');
  return postcode ? { postcode } : null;
}

/** Whose idea a broker enters; null where it is the broker's own, and nothing where the form does not ask. */
function onBehalfOf({ form }: Visit) {
  if (!form.has('onBehalf')) return {};
  const source = sourceKinds.find((one) => one === form.text('onBehalf'));
  return { onBehalf: source ? { source, consent: form.text(CONSENT) } : null };
}

// As far as somebody has typed it, a postcode need not be one yet; a draft is kept all the same.
const POSTCODE = /^[a-z]{1,2}\d[a-z\d]?\s*(\d[a-z]{2})?$/i;

/** What a draft keeps: all that is answered so far, and of the place no more than the map may show. */
export function draftInput(visit: Visit) {
  const place = placeOf(visit);
  const typed = place?.postcode ?? '';
  const placeForce = visit.form.textOrNull('placeForce');
  return {
    ...textsInput(visit),
    postcode: POSTCODE.test(typed) ? typed : null,
    point: place?.point ?? null,
    placeForce: place && placeForce,
  };
}

function textsInput(visit: Visit) {
  const { form, words } = visit;
  const theme = form.text('theme');
  return {
    ...Object.fromEntries(TEXTS.map((name) => [name, form.text(name)])),
    themes: theme ? [theme] : [],
    ...(form.text('call') && { call: form.text('call') }),
    ...(form.text('credit') && { credit: form.text('credit') }),
    ...(form.text('audience') && { audience: form.text('audience') }),
    ...onBehalfOf(visit),
    language: words.language.toUpperCase(),
  };
}

export function ideaInput(visit: Visit) {
  const placeForce = visit.form.text('placeForce');
  return { ...textsInput(visit), ...placeOf(visit), ...(placeForce && { placeForce }) };
}
