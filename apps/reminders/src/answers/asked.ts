import type { OneClickAnswer, Role } from '@idea-map/contracts';
import type { ClockEntity } from '../clocks/clock.entity.js';
import type { AskedPolicy } from './answer-link.entity.js';

/** What a notice asks of whoever is told. */
export interface Asked {
  readonly policy: AskedPolicy;
  readonly part: string;
  readonly force: string | null;
}

/** Who may give which answers; it is asked of nobody else. */
const askable: Readonly<Record<AskedPolicy, { of: readonly Role[]; answers: readonly OneClickAnswer[] }>> = {
  RESPONSE: { of: ['BROKER', 'FORCE_LEAD'], answers: ['ADOPTED', 'DECLINED'] },
  SHARED_LOCALLY: { of: ['BROKER', 'FORCE_LEAD'], answers: ['ADOPTED', 'DECLINED'] },
  REVIEW: { of: ['EVIDENCE_EDITOR'], answers: ['STILL_CURRENT'] },
};

/** What a step of a clock asks of the tier that it told; null where one click cannot answer it. */
export function askedBy(
  { policy, recordKind, part, force }: Pick<ClockEntity, 'policy' | 'recordKind' | 'part' | 'force'>,
  told: string | null,
): Asked | null {
  if (!isAsked(policy) || (policy === 'REVIEW') !== (recordKind === 'EVIDENCE')) return null;
  return askable[policy].of.some((role) => role === told) ? { policy, part, force } : null;
}

export function answersTo(policy: AskedPolicy): readonly OneClickAnswer[] {
  return askable[policy].answers;
}

function isAsked(policy: string): policy is AskedPolicy {
  return Object.hasOwn(askable, policy);
}
