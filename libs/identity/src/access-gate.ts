import {
  INTERNAL,
  servicePrincipal,
  SERVICES,
  SIGN_IN,
  type Principal,
  type RequestDefinition,
  type Role,
} from '@idea-map/contracts';
import type { Gate } from '@idea-map/messaging';
import { Forbidden, Unauthenticated, type Actor } from '@idea-map/runtime';
import { decide, isOperation } from './access-table.js';
import type { Handles } from './handles.js';
import type { KnownPeople } from './known-people.js';
import { SERVICE_ISSUER, type ServiceTokens } from './service-tokens.js';
import { issuerOf, type TokenVerifier } from './token-verifier.js';

/**
 * The access table at a service's door: verifies the token, finds its person or service, decides. Trusts nobody before
 * it, and stands above the wire, so that every driver's port has it.
 */
export class AccessGate implements Gate {
  constructor(
    private readonly tokens: TokenVerifier,
    private readonly people: KnownPeople,
    private readonly services: ServiceTokens,
    private readonly handles: Handles,
  ) {}

  async admit(request: RequestDefinition, token: string | null): Promise<Principal | null> {
    if (request.operation === SIGN_IN) return this.admitUnknown(token);
    const caller = token === null ? null : await this.identify(token);
    if (request.operation === INTERNAL) return refuseNobody(caller);
    if (request.operation === SERVICES) return refusePeople(refuseNobody(caller));
    const verdict = decide(request.operation, caller && caller.roles.map((held) => held.role));
    if (verdict === 'UNAUTHENTICATED') throw new Unauthenticated();
    if (verdict === 'FORBIDDEN') throw new Forbidden();
    return caller;
  }

  actor({ operation, byAuthor }: RequestDefinition, caller: Principal): Actor {
    const held = caller.roles.find(({ role }) => lets(operation, role)) ?? caller.roles[0];
    const id = byAuthor ? this.handles.ofAuthor(caller.id) : (caller.service ?? caller.id);
    return { id, role: held?.role ?? null, force: held?.force ?? null };
  }

  /** Anybody whose token verifies; the directory decides whether they become known. */
  private async admitUnknown(token: string | null): Promise<Principal | null> {
    if (token === null) throw new Unauthenticated();
    const { issuer, subject } = await this.tokens.verify(token);
    return this.people.find(issuer, subject);
  }

  private async identify(token: string): Promise<Principal> {
    if (issuerOf(token) === SERVICE_ISSUER) return servicePrincipal(await this.services.verify(token));
    const { issuer, subject } = await this.tokens.verify(token);
    const caller = await this.people.find(issuer, subject);
    if (!caller) throw new Unauthenticated('This person is not known here, or has left.');
    return caller;
  }
}

function refusePeople(caller: Principal): Principal {
  if (caller.service === null) throw new Forbidden('Only the services of the system ask this.');
  return caller;
}

function lets(operation: string, role: Role): boolean {
  return isOperation(operation) && decide(operation, [role]) === 'allowed';
}

function refuseNobody(caller: Principal | null): Principal {
  if (!caller) throw new Unauthenticated();
  return caller;
}
