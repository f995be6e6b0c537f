import * as oidc from 'openid-client';
import type { Tokens } from './sessions.js';

/** An issuer by which people sign in to the pages. */
export interface SignInIssuer {
  /** As its discovery names it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly scope?: string;
  /** The body whose people it signs in; null where there is no more to choose. */
  readonly organisation: string | null;
}
export interface SignInSettings {
  readonly issuers: () => readonly SignInIssuer[];
  readonly publicUrl: () => string;
  readonly fetch?: typeof fetch;
}

/** What is kept, sealed, in a cookie between leaving for an issuer and coming back. */
export interface Leaving {
  readonly issuer: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly to: string;
}
export const SIGNED_IN = '/signed-in';
export const SIGNED_OUT = '/signed-out';
const KNOWN_FOR = 3_600_000;
/** The longest that an issuer may take to answer, seconds: less than a renewal may take, which asks it twice. */
const PATIENCE = 5;
/** What an issuer says of whoever has left, signed out there, or must sign in again; all else may be over in a minute. */
const REFUSALS = ['invalid_grant', 'interaction_required', 'login_required'];

/** The issuer vouches for somebody no longer. */
export class SignInEnded extends Error {}

/** OpenID Connect: code flow with PKCE, with as many issuers as are trusted. */
export class SignIn {
  private readonly known = new Map<string, { at: number; configuration: Promise<oidc.Configuration> }>();

  constructor(private readonly settings: SignInSettings) {}

  get issuers(): readonly SignInIssuer[] {
    return this.settings.issuers();
  }

  /** Where to send somebody who wants to sign in, and what to keep until they come back. */
  async leave(issuer: SignInIssuer, to: string): Promise<{ url: string; leaving: Leaving }> {
    const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
    const url = oidc.buildAuthorizationUrl(await this.configurationOf(issuer), {
      redirect_uri: this.redirectUri,
      scope: issuer.scope ?? 'openid profile',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { url: url.href, leaving: { issuer: issuer.issuer, state, nonce, verifier, to } };
  }

  /** Exchanges what an issuer sent back. @param query all of the address after the question mark */
  async arrive(query: string, { issuer, state, nonce, verifier }: Leaving): Promise<Tokens> {
    const configuration = await this.configurationOf(this.issuerOf(issuer));
    const answer = await oidc.authorizationCodeGrant(configuration, new URL(`${this.redirectUri}?${query}`), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    return tokensOf(issuer, answer);
  }

  /**
   * The same person's next tokens.
   * @throws SignInEnded where the issuer refuses them; any other error where it is away
   */
  async renew({ issuer, refresh, id }: Tokens): Promise<Tokens> {
    if (refresh === null) throw new SignInEnded('This sign-in cannot be renewed.');
    const configuration = await this.configurationOf(this.issuerOf(issuer));
    const answer = await oidc.refreshTokenGrant(configuration, refresh).catch((error: unknown) => {
      throw isRefusal(error) ? new SignInEnded('The issuer refused.', { cause: error }) : error;
    });
    const tokens = tokensOf(issuer, answer);
    return { ...tokens, id: tokens.id ?? id, refresh: tokens.refresh ?? refresh };
  }

  /** Where to sign out at the issuer too; our own page where it has no such place. */
  async leaveForGood({ issuer, id }: Tokens): Promise<string> {
    const configuration = await this.configurationOf(this.issuerOf(issuer));
    if (!configuration.serverMetadata().end_session_endpoint) return SIGNED_OUT;
    const back = `${this.settings.publicUrl()}${SIGNED_OUT}`;
    const given = { post_logout_redirect_uri: back, ...(id === null ? {} : { id_token_hint: id }) };
    return oidc.buildEndSessionUrl(configuration, given).href;
  }

  private get redirectUri(): string {
    return `${this.settings.publicUrl()}${SIGNED_IN}`;
  }

  private issuerOf(name: string): SignInIssuer {
    const found = this.issuers.find(({ issuer }) => issuer === name);
    if (!found) throw new SignInEnded('This issuer is not trusted any more.');
    return found;
  }

  // Read again each hour: an issuer may move its endpoints.
  private configurationOf(issuer: SignInIssuer): Promise<oidc.Configuration> {
    const known = this.known.get(issuer.issuer);
    if (known && Date.now() - known.at < KNOWN_FOR) return known.configuration;
    const configuration = this.discover(issuer);
    this.known.set(issuer.issuer, { at: Date.now(), configuration });
    configuration.catch(() => this.known.delete(issuer.issuer));
    return configuration;
  }

  private discover({ issuer, clientId, clientSecret }: SignInIssuer): Promise<oidc.Configuration> {
    const { fetch: ownFetch } = this.settings;
    const url = new URL(issuer);
    const insecure = url.protocol === 'http:' && isHere(url.hostname) ? [oidc.allowInsecureRequests] : [];
    const authentication = clientSecret === undefined ? oidc.None() : undefined;
    return oidc.discovery(url, clientId, clientSecret, authentication, {
      execute: insecure,
      timeout: PATIENCE,
      ...(ownFetch ? { [oidc.customFetch]: ownFetch } : {}),
    });
  }
}

export function isHere(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function isRefusal(error: unknown): boolean {
  return error instanceof oidc.ResponseBodyError && REFUSALS.includes(error.error);
}

function tokensOf(issuer: string, answer: oidc.TokenEndpointResponse): Tokens {
  return {
    issuer,
    access: answer.access_token,
    id: answer.id_token ?? null,
    refresh: answer.refresh_token ?? null,
    until: Date.now() + (answer.expires_in ?? 3600) * 1000,
  };
}
