import { z } from 'zod';
import { defineRequest, SERVICES, SIGN_IN } from '../request.js';

/**
 * Notes that whoever the token is about signed in. Where nobody of this issuer and subject is known, they become a
 * contributor of the body that the issuer is trusted for. Refused for a leaver, and where the issuer makes nobody known.
 */
export const SignIn = defineRequest({
  name: 'signIn',
  service: 'directory',
  kind: 'command',
  operation: SIGN_IN,
  input: z.object({}),
  output: z.object({ person: z.uuid(), isNew: z.boolean() }),
});

const hash = z.string().min(43).max(43);

/** Opens a session of the pages. `hash` is SHA-256 of its id, and `sealed` is readable to whoever has the id alone. */
export const OpenSession = defineRequest({
  name: 'openSession',
  service: 'directory',
  kind: 'command',
  operation: SERVICES,
  input: z.object({ hash, person: z.uuid(), sealed: z.string() }),
  output: z.null(),
});

/** What is sealed in a session, which counts as used now; null where it is not there, or over by either limit. */
export const UseSession = defineRequest({
  name: 'useSession',
  service: 'directory',
  kind: 'command',
  operation: SERVICES,
  recorded: false,
  input: z.object({ hash, idleMs: z.number().positive(), longestMs: z.number().positive() }),
  output: z.object({ sealed: z.string() }).nullable(),
});

/**
 * Takes it upon the asker to renew the token of a session, for all who use it: `isOurs` for one of those who ask at once.
 * It is over with `SealSession`, or after fifteen seconds where that does not come. `seen` is what the asker found sealed;
 * where that is not so any more it was renewed meanwhile, and `sealed` is what is. Null where the session is not there.
 */
export const BeginRenewal = defineRequest({
  name: 'beginRenewal',
  service: 'directory',
  kind: 'command',
  operation: SERVICES,
  recorded: false,
  input: z.object({ hash, seen: z.string() }),
  output: z.object({ sealed: z.string(), isOurs: z.boolean() }).nullable(),
});

/** Seals something else in a session, as where its token was renewed. */
export const SealSession = defineRequest({
  name: 'sealSession',
  service: 'directory',
  kind: 'command',
  operation: SERVICES,
  recorded: false,
  input: z.object({ hash, sealed: z.string() }),
  output: z.null(),
});

export const EndSession = defineRequest({
  name: 'endSession',
  service: 'directory',
  kind: 'command',
  operation: SERVICES,
  input: z.object({ hash }),
  output: z.null(),
});
