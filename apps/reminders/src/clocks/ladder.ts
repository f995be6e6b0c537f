import type { Role } from '@idea-map/contracts';
import type { Tier } from '@idea-map/runtime';
import type { RecordKind } from './clock.entity.js';

/** Who stands above a role when a step finds nobody in it. The national desk is the last. */
const above: Partial<Record<Role, Role>> = {
  DATA_OFFICER: 'FORCE_LEAD',
  BROKER: 'FORCE_LEAD',
  FORCE_LEAD: 'COLLEGE_BROKER',
  EVALUATOR: 'COLLEGE_BROKER',
  EVIDENCE_EDITOR: 'COLLEGE_BROKER',
  COLLEGE_BROKER: 'NATIONAL_DESK',
  LEADER: 'NATIONAL_DESK',
};

const holders: Readonly<Record<RecordKind, Role>> = {
  IDEA: 'BROKER',
  TEST: 'EVALUATOR',
  EVIDENCE: 'EVIDENCE_EDITOR',
};

/** Roles that are held of a force; what has none is the College's to answer for. */
export const ofAForce: readonly Role[] = ['BROKER', 'FORCE_LEAD', 'DATA_OFFICER'];

export interface Place {
  readonly recordKind: RecordKind;
  readonly force: string | null;
  /** The body on whose docket it is, for a leader's step; empty for any. */
  readonly part: string;
}

/** The people who hold a role today, of a force or a body where it is held of one. */
export type HoldersOf = (role: Role, place: Place) => readonly string[];

export interface Reached {
  readonly told: Role | null;
  readonly people: readonly string[];
  readonly passedOver: readonly Role[];
}

/** The first tier from a step's own upwards that somebody holds, and which were passed over on the way. */
export function reach(tier: Exclude<Tier, 'AUTHOR'>, place: Place, holdersOf: HoldersOf): Reached {
  const passedOver: Role[] = [];
  for (let role: Role | undefined = roleOf(tier, place); role !== undefined; role = above[role]) {
    const people = holdersOf(role, place);
    if (people.length > 0) return { told: role, people, passedOver };
    passedOver.push(role);
  }
  return { told: null, people: [], passedOver };
}

/** The role behind a tier at this place: where there is no force, its brokers' work is the College's. */
export function roleOf(tier: Exclude<Tier, 'AUTHOR'>, { recordKind, force }: Place): Role {
  const role = tier === 'HOLDER' ? holders[recordKind] : tier;
  const isForceless = force === null && ofAForce.includes(role) && role !== 'DATA_OFFICER';
  return isForceless ? 'COLLEGE_BROKER' : role;
}
