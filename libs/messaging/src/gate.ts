import type { Principal, RequestDefinition } from '@idea-map/contracts';
import type { Actor } from '@idea-map/runtime';

/** Decides who may ask what. Implemented by libs/identity; every service asks it for every request itself. */
export interface Gate {
  /**
   * The caller behind a token, or null without one where the operation is open.
   * @throws Unauthenticated for a missing or bad token, Forbidden where no role of the caller allows the operation.
   */
  admit(request: RequestDefinition, token: string | null): Promise<Principal | null>;

  /** Who acts, for the record: the caller in the role that lets them ask; an author as their handle. */
  actor(request: RequestDefinition, caller: Principal): Actor;
}
