import { holdersOf, services, type RedactionView, type ServiceName } from '@idea-map/contracts';
import type { RedactionEntity } from './redaction.entity.js';

interface Copy {
  readonly holder: string;
  readonly clearedAt: Date | null;
}

/** Every copy that there may be, none cleared yet. */
export function copiesOf(redactionId: string) {
  return services.flatMap((service: ServiceName) =>
    holdersOf(service).map((holder) => ({ redactionId, service, holder, clearedAt: null })),
  );
}

/** The receipt as it is shown: what several services hold under one name has the time of the last of them. */
export function receipt(redaction: RedactionEntity, copies: readonly Copy[]): RedactionView {
  const { id, ideaId, reason, byRole, byId, force } = redaction;
  const byHolder = [...Map.groupBy(copies, (copy) => copy.holder)];
  return {
    id,
    ideaId,
    reason,
    by: {
      personId: byRole === 'AUTHOR' ? null : byId,
      role: byRole,
      force: byRole === 'AUTHOR' ? null : force,
    },
    askedAt: redaction.askedAt.toISOString(),
    copies: byHolder.map(([holder, own]) => ({ holder, clearedAt: lastOf(own) })),
    completedAt: lastOf(copies),
  };
}

function lastOf(copies: readonly Copy[]): string | null {
  const times = copies.map((copy) => copy.clearedAt?.getTime() ?? Infinity);
  const last = Math.max(...times);
  return Number.isFinite(last) ? new Date(last).toISOString() : null;
}
