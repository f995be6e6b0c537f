import { INTERNAL, type Principal, type RequestDefinition } from '@idea-map/contracts';
import type { Gate } from '@idea-map/messaging';
import { Forbidden, Unauthenticated } from '@idea-map/runtime';
import { decide } from './access-table.js';
import type { KnownPeople } from './known-people.js';
import type { TokenVerifier } from './token-verifier.js';

/** The access table at a service's door: verifies the token, finds its person, decides. Trusts nobody before it. */
export class AccessGate implements Gate {
  constructor(
    private readonly tokens: TokenVerifier,
    private readonly people: KnownPeople,
  ) {}

  async admit(request: RequestDefinition, token: string | null): Promise<Principal | null> {
    const caller = token === null ? null : await this.identify(token);
    if (request.operation === INTERNAL) return refuseNobody(caller);
    const verdict = decide(request.operation, caller && caller.roles.map((held) => held.role));
    if (verdict === 'UNAUTHENTICATED') throw new Unauthenticated();
    if (verdict === 'FORBIDDEN') throw new Forbidden();
    return caller;
  }

  private async identify(token: string): Promise<Principal> {
    const { issuer, subject } = await this.tokens.verify(token);
    const caller = await this.people.find(issuer, subject);
    if (!caller) throw new Unauthenticated('This person is not known here, or has left.');
    return caller;
  }
}

function refuseNobody(caller: Principal | null): Principal {
  if (!caller) throw new Unauthenticated();
  return caller;
}
