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

/** The whole input that an idea and a change to it make: what is left out stays, null clears. */
export function withChange(idea: IdeaEntity, change: IdeaChange): IdeaChange {
  const { kind, title, problem, proposal, whatFollowed, whatOvercame, themes, credit, audience, language } = idea;
  const now: IdeaChange = {
    ...{ kind, title, problem, proposal, whatFollowed, whatOvercame, themes, credit, audience, language },
    ...placeOf(idea),
    force: idea.force,
  };
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const moved = 'postcode' in given || 'point' in given;
  return { ...now, ...(moved ? { postcode: null, point: null, placeForce: null } : {}), ...given };
}

function placeOf({ outcode, latitude, longitude, placeForce }: IdeaEntity): IdeaChange {
  const point = latitude === null || longitude === null ? null : { latitude, longitude };
  return { postcode: outcode, point, placeForce };
}
