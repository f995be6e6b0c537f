import {
  holds,
  themes as allThemes,
  type Audience,
  type Credit,
  type IdeaChange,
  type IdeaKind,
  type Language,
  type Principal,
} from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import { FieldChecks, readFreeTextWith } from '@idea-map/check';
import { readPlace, type GivenPlace, type PlaceSurroundings } from './given-place.js';
import type { LicenceAnswer } from './licences.js';

/** What an idea says, once its input is known to be good. */
export interface IdeaText {
  readonly title: string;
  readonly problem: string;
  readonly proposal: string;
  readonly whatFollowed: string | null;
  readonly whatOvercame: string | null;
}

export interface IdeaContent extends IdeaText, GivenPlace {
  readonly kind: IdeaKind;
  readonly themes: string[];
  readonly credit: Credit;
  readonly audience: Audience;
  readonly force: string | null;
  readonly call: string | null;
  readonly onBehalfSource: 'PARTNER' | 'COMMUNITY' | null;
  readonly onBehalfConsent: string | null;
  readonly language: Language;
}

/** What the rules need to know beside the input: read beforehand, so that the rules themselves ask nobody. */
export interface Surroundings extends PlaceSurroundings {
  readonly caller: Principal;
  /** The call that the input names: whether it is open; null where there is none of that id. */
  readonly call: { readonly open: boolean } | null;
  /** What the directory says of the licence that the input names; null where it names none. */
  readonly licence?: LicenceAnswer | null;
}

/**
 * Reads a whole input. @throws BadInput naming every field that is wrong, in words that a page can show.
 */
export function readIdea(input: IdeaChange, around: Surroundings): IdeaContent {
  const checks = new FieldChecks();
  const kind = input.kind ?? 'IDEA';
  const content: IdeaContent = {
    kind,
    ...readTexts(checks, kind, input),
    ...readPlace(checks, input, around),
    themes: readThemes(checks, input.themes ?? []),
    credit: readCredit(checks, input, around.caller),
    audience: input.audience ?? 'POLICING',
    force: readForce(checks, input, around),
    call: readCall(checks, input, around),
    ...readOnBehalf(checks, input, around.caller),
    language: input.language ?? 'EN',
  };
  refuseLicence(checks, content, around.licence);
  if (checks.errors.length > 0) throw new BadInput(checks.errors);
  return content;
}

/** A licence is somebody's, and shares within policing: it is for who keeps neither from the other. */
function refuseLicence(
  checks: FieldChecks,
  { credit, audience }: Pick<IdeaContent, 'credit' | 'audience'>,
  licence: LicenceAnswer | null | undefined,
): void {
  if (!licence) return;
  for (const { field, code, message } of licence.wrong) checks.add(field, code, message);
  if (credit === 'ANONYMOUS') {
    checks.add(
      'input.licence',
      'ANONYMOUS',
      'A licence names its holder: send this in without it to stay anonymous.',
    );
  }
  if (audience === 'FORCE') {
    checks.add('input.licence', 'NOT_FOR_FORCE', 'A licence shares within policing: choose that audience.');
  }
}

function readTexts(checks: FieldChecks, kind: IdeaKind, input: IdeaChange): IdeaText {
  const note = kind === 'LEARNING_NOTE';
  const proposal = checks.text('input.proposal', input.proposal, { name: 'Your idea', least: 1, most: 8000 });
  const given = note && !input.title?.trim() ? firstWords(proposal) : input.title;
  const title = checks.text('input.title', given, { name: 'A title', least: note ? 0 : 5, most: 120 });
  const problem = checks.text('input.problem', input.problem, {
    name: 'The problem',
    least: note ? 0 : 1,
    most: 4000,
  });
  return {
    title,
    problem,
    proposal,
    whatFollowed: readCaseText(checks, input, 'whatFollowed'),
    whatOvercame: readCaseText(checks, input, 'whatOvercame'),
  };
}

function readCaseText(
  checks: FieldChecks,
  input: IdeaChange,
  field: 'whatFollowed' | 'whatOvercame',
): string | null {
  const name = field === 'whatFollowed' ? 'What followed' : 'What overcame it';
  const text = checks.text(`input.${field}`, input[field], { name, least: 0, most: 4000 });
  if (text === '') return null;
  if (input.kind !== 'IMPACT_CASE')
    checks.add(`input.${field}`, 'NOT_FOR_KIND', `${name} is for an impact case only.`);
  return text;
}

/** The first words of a text, up to 60 characters, for a learning note that has no title. */
export function firstWords(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const characters = [...flat];
  if (characters.length <= 60) return flat;
  const cut = characters.slice(0, 60);
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), 20))
    .join('')
    .trimEnd()}…`;
}

function readThemes(checks: FieldChecks, given: readonly string[]): string[] {
  if (given.length > 3) checks.add('input.themes', 'TOO_MANY', 'Choose up to three themes.');
  given.slice(0, 3).forEach((id, place) => {
    const field = `input.themes.${place}`;
    if (!allThemes.some((theme) => theme.id === id))
      checks.add(field, 'UNKNOWN', 'There is no theme of this name.');
    else if (given.indexOf(id) < place) checks.add(field, 'REPEATED', 'Choose each theme once.');
  });
  return [...given];
}

function readCredit(checks: FieldChecks, input: IdeaChange, caller: Principal): Credit {
  const asked =
    input.credit ?? (input.kind === 'IMPACT_CASE' && !caller.machine ? 'ANONYMOUS' : 'FORCE_ONLY');
  if (caller.machine && asked !== 'FORCE_ONLY') {
    checks.add(
      'input.credit',
      'NOT_ALLOWED',
      "What a force's own system submits is credited to the force only.",
    );
  }
  return asked;
}

function readForce(checks: FieldChecks, input: IdeaChange, { caller, forces }: Surroundings): string | null {
  const force = input.force || caller.force;
  if (input.force && !forces.has(input.force)) {
    checks.add('input.force', 'UNKNOWN', 'There is no force of this name.');
  }
  return force;
}

function readCall(checks: FieldChecks, input: IdeaChange, { call }: Surroundings): string | null {
  if (!input.call) return null;
  if (!call) checks.add('input.call', 'UNKNOWN', 'There is no call with this id.');
  else if (!call.open) checks.add('input.call', 'CLOSED', 'This call is not open for ideas.');
  return input.call;
}

function readOnBehalf(checks: FieldChecks, input: IdeaChange, caller: Principal) {
  if (!input.onBehalf) return { onBehalfSource: null, onBehalfConsent: null };
  if (!holds(caller, 'BROKER', 'COLLEGE_BROKER')) {
    checks.add('input.onBehalf', 'NOT_ALLOWED', 'Only a broker enters an idea on behalf of others.');
  }
  const field = 'input.onBehalf.consent';
  const consent = readFreeTextWith(checks, { field, given: input.onBehalf.consent, name: 'How they agreed' });
  return { onBehalfSource: input.onBehalf.source, onBehalfConsent: consent };
}
