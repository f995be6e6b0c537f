import type { IdeaChange } from '@idea-map/contracts';
import { BadInput } from '@idea-map/runtime';
import type { IdeaEntity } from './idea.entity.js';

const DRAFTS_ONLY = ['kind', 'force', 'call', 'licence', 'onBehalf'] as const;

/** @throws BadInput naming each field that may be changed in a draft only. */
export function refuseDraftsOnly(change: IdeaChange): void {
  const given = DRAFTS_ONLY.filter((field) => change[field] !== undefined && change[field] !== null);
  if (given.length === 0) return;
  throw new BadInput(
    given.map((field) => ({
      field: `input.${field}`,
      code: 'DRAFTS_ONLY',
      message: 'This cannot be changed once the idea is submitted.',
    })),
  );
}

/** Never empty: null leaves them as they were, so that no default can open an idea wider than its author did. */
const NEVER_EMPTY: readonly string[] = ['kind', 'credit', 'audience', 'language'];

/** The whole input that an idea and a change to it make: what is left out stays, null clears what may be empty. */
export function withChange(idea: IdeaEntity, change: IdeaChange): IdeaChange {
  const { kind, title, problem, proposal, whatFollowed, whatOvercame, themes, credit, audience, language } =
    idea;
  const { force, call } = idea;
  const place = placeOf(idea);
  const before: IdeaChange = {
    ...{ kind, title, problem, proposal, whatFollowed, whatOvercame, themes, credit, audience, language },
    ...{ ...place, force, call, onBehalf: onBehalfOf(idea) },
  };
  const given = Object.fromEntries(
    Object.entries(change).filter(([field, value]) => says(field, value)),
  ) as IdeaChange;
  const moved = given.postcode || given.point ? { postcode: null, point: null } : {};
  const after = { ...before, ...moved, ...given };
  const stays = after.postcode === place.postcode && after.point === place.point;
  return stays ? after : { ...after, placeForce: given.placeForce ?? null };
}

function says(field: string, value: unknown): boolean {
  return value !== undefined && !(value === null && NEVER_EMPTY.includes(field));
}

function onBehalfOf({
  onBehalfSource: source,
  onBehalfConsent: consent,
}: IdeaEntity): IdeaChange['onBehalf'] {
  return source && { source, consent: consent ?? '' };
}

function placeOf({ outcode, latitude, longitude, placeForce }: IdeaEntity): IdeaChange {
  const point = latitude === null || longitude === null ? null : { latitude, longitude };
  return { postcode: outcode, point, placeForce };
}
