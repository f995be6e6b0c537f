import type { TokenVerifier } from '@idea-map/identity';
import type { Loaders } from './loaders.js';
import { networkOf } from '@idea-map/service';
import type { GatewayContext, IncomingRequest, Language } from './request-context.js';
import type { SignIns } from './sign-ins.js';

/** Whose request it is: by their token once it is verified, else by the address that it comes from. */
export function identifyCaller(tokens: TokenVerifier, signIns: SignIns) {
  return async (context: GatewayContext, request: IncomingRequest): Promise<string> => {
    if (context.token === null) return addressOf(request);
    try {
      const { issuer, subject } = await tokens.verify(context.token);
      context.caller = `${issuer}\n${subject}`;
      await signIns.note(context.token, context.caller);
      return context.caller;
    } catch {
      // A bad token is answered by the service that is asked; here it counts as an address.
      return addressOf(request);
    }
  };
}

function addressOf({ ip }: IncomingRequest): string {
  return ip === undefined ? 'unknown' : networkOf(ip);
}

/** The language to answer in: that of Accept-Language, else the caller's own, else English. */
export function languageOf(loaders: Loaders) {
  return async (context: GatewayContext): Promise<Language> => {
    if (context.language) return context.language;
    if (context.token === null) return 'EN';
    const viewer = await loaders.viewer(context).catch(() => null);
    return viewer?.language ?? 'EN';
  };
}
