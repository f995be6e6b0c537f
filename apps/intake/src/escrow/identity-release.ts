import type { HeldRole, Principal, ReleaseReason, Role } from '@idea-map/contracts';
import { Conflict, Forbidden } from '@idea-map/runtime';
import type { IdeaEntity } from '../idea.entity.js';
import type { IdentityReleaseEntity } from './identity-release.entity.js';

const KEY_ROLES: readonly Role[] = ['DATA_OFFICER', 'FORCE_LEAD', 'NATIONAL_DESK'];

/** Reasons for which the author is not told: it would put a life at risk, or warn who is suspected. */
const UNTOLD: readonly ReleaseReason[] = ['RISK_TO_LIFE', 'CRIME'];

type Asked = Pick<IdentityReleaseEntity, 'askedBy' | 'askedRole' | 'askedOrganisation' | 'state'>;

/** The roles by which somebody may turn a key for an idea of this force: held of it, or of the College. */
export function keysOf(caller: Principal, force: string | null): HeldRole[] {
  return caller.roles.filter(
    (held) => KEY_ROLES.includes(held.role) && (held.force === null || held.force === force),
  );
}

export function isToldOf({ reason, state }: Pick<IdentityReleaseEntity, 'reason' | 'state'>): boolean {
  return state === 'RELEASED' && !UNTOLD.includes(reason);
}

/**
 * The role in which somebody turns the first key.
 * @throws Forbidden where they hold none, or wrote it themselves; Conflict where nobody is in escrow for it
 */
export function firstKey(
  caller: Principal,
  idea: Pick<IdeaEntity, 'force' | 'authorHandle' | 'stage'>,
  ownHandle: string,
): HeldRole {
  const [key] = keysOf(caller, idea.force);
  if (!key) throw new Forbidden('Only data officers, the lead of its force and the national desk ask this.');
  if (idea.authorHandle === null)
    throw new Conflict('This idea names its author, or nobody.', { stage: idea.stage });
  refuseAuthor(idea, ownHandle);
  return key;
}

/**
 * The role in which somebody turns the second key: another person, of another role and of another organisation than
 * the first. @throws Forbidden where that cannot be; Conflict where it was decided before
 */
export function secondKey(
  caller: Principal,
  given: { release: Asked; idea: Pick<IdeaEntity, 'force' | 'authorHandle'>; ownHandle: string },
): HeldRole {
  const { release, idea, ownHandle } = given;
  if (release.state !== 'ASKED') throw new Conflict('This has been decided.', { state: release.state });
  if (release.askedBy === caller.id)
    throw new Forbidden('Two people turn the two keys: you turned the first.');
  refuseAuthor(idea, ownHandle);
  const key = keysOf(caller, idea.force).find(
    (held) => held.role !== release.askedRole && held.organisation !== release.askedOrganisation,
  );
  if (!key) throw new Forbidden('The second key is of another role and another organisation than the first.');
  return key;
}

/** The two who turned the keys, once it is released, and nobody else. */
export function mayReadAuthor(
  release: Pick<IdentityReleaseEntity, 'state' | 'askedBy' | 'decidedBy'>,
  personId: string,
): boolean {
  return release.state === 'RELEASED' && [release.askedBy, release.decidedBy].includes(personId);
}

function refuseAuthor({ authorHandle }: Pick<IdeaEntity, 'authorHandle'>, ownHandle: string): void {
  if (authorHandle === ownHandle) throw new Forbidden('Nobody turns a key to what they wrote themselves.');
}
