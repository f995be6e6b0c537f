import type { Role } from './vocabulary.js';

/** A role held today, of which body; `force` is set where that body is a force. */
export interface HeldRole {
  readonly role: Role;
  readonly organisation: string;
  readonly force: string | null;
}

/** Who calls, as a service knows them: from a verified token and the roles that the directory granted. */
export interface Principal {
  readonly id: string;
  /** A person's or a machine's own body, and its force where it is one. */
  readonly organisation: string;
  readonly force: string | null;
  /** A force's own system: what it submits is never named. */
  readonly machine: boolean;
  readonly roles: readonly HeldRole[];
  /** A clock or another service, with a token of its own; it holds no role, and its id is no person's. */
  readonly service: string | null;
}

/** Another service, as the one that it asks knows it. */
export function servicePrincipal(service: string): Principal {
  return { id: `service:${service}`, organisation: '', force: null, machine: false, roles: [], service };
}

export function holds(principal: Principal, ...roles: readonly Role[]): boolean {
  return principal.roles.some((held) => roles.includes(held.role));
}

/** Whether one of these roles is held of this force. */
export function holdsFor(principal: Principal, force: string | null, ...roles: readonly Role[]): boolean {
  return force !== null && principal.roles.some((held) => roles.includes(held.role) && held.force === force);
}
