import { interactionPolicy, Provider, type ClientMetadata, type Configuration } from 'oidc-provider';
import { AUDIENCE, DEMO_ISSUER, DEMO_TOKEN_HOURS, type DemoIssuer } from '@idea-map/identity';
import type { Clock } from '@idea-map/runtime';
import { MemoryAdapter } from './memory-adapter.js';

/** Somebody who can be chosen; a machine proves itself by a secret instead. */
export interface DemoAccount {
  readonly subject: string;
  readonly name: string;
  readonly machine: boolean;
}

export interface ProviderOptions {
  readonly issuer: DemoIssuer;
  readonly accounts: readonly DemoAccount[];
  readonly clock: Clock;
  /** Where people reach this system: http://localhost:3000 */
  readonly publicUrl: string;
  readonly paths: { readonly issuer: string; readonly signedIn: string; readonly signedOut: string };
}

export const WEB_CLIENT = 'idea-map-web';
const RESOURCE = 'urn:idea-map';
const HOUR = 3600;
const A_DAYS_WORK = DEMO_TOKEN_HOURS * HOUR;
const LIFETIMES = {
  AccessToken: A_DAYS_WORK,
  ClientCredentials: A_DAYS_WORK,
  RefreshToken: A_DAYS_WORK,
  Session: A_DAYS_WORK,
  Grant: A_DAYS_WORK,
  Interaction: HOUR,
  IdToken: HOUR,
};

/** An OpenID Connect provider for the demo people: code flow with PKCE for the pages, client credentials for machines. */
export function demoProvider(options: ProviderOptions): Provider {
  const { publicUrl, paths } = options;
  const provider = new Provider(`${publicUrl}${paths.issuer}`, {
    adapter: MemoryAdapter,
    clients: [
      webClient(options),
      ...options.accounts.filter(({ machine }) => machine).map((one) => machineClient(one, options)),
    ],
    jwks: { keys: options.issuer.keys() },
    cookies: { keys: [options.issuer.secretOf('cookies')], names: cookieNames },
    clientBasedCORS: () => false,
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    rotateRefreshToken: true,
    ttl: LIFETIMES,
    interactions: { policy: chooseOnly(), url: (_ctx, { uid }) => `${paths.issuer}/choose/${uid}` },
    findAccount: (_ctx, subject) => accountOf(subject, options),
    loadExistingGrant: grantAll,
    features: featuresOf(),
    formats: {
      customizers: {
        jwt: (_ctx, token, jwt) =>
          asOurs({ subject: 'accountId' in token ? token.accountId : undefined, jwt }, options),
      },
    },
    renderError: (ctx, out) => {
      ctx.type = 'text/plain; charset=utf-8';
      ctx.body = `Signing in did not work: ${out.error_description ?? out.error}. Go back and try again.`;
    },
  });
  provider.proxy = publicUrl.startsWith('https:');
  return provider;
}

const cookieNames = { session: 'issuer_session', interaction: 'issuer_choice', resume: 'issuer_resume' };

function webClient({ publicUrl, paths }: ProviderOptions): ClientMetadata {
  return {
    client_id: WEB_CLIENT,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    redirect_uris: [`${publicUrl}${paths.signedIn}`],
    post_logout_redirect_uris: [`${publicUrl}${paths.signedOut}`],
    id_token_signed_response_alg: 'ES256',
  };
}

function machineClient({ subject }: DemoAccount, { issuer }: ProviderOptions): ClientMetadata {
  return {
    client_id: subject,
    client_secret: issuer.secretOf(subject),
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    id_token_signed_response_alg: 'ES256',
  };
}

function featuresOf(): NonNullable<Configuration['features']> {
  return {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    userinfo: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: 'openid profile',
        audience: AUDIENCE,
        accessTokenFormat: 'jwt',
        accessTokenTTL: DEMO_TOKEN_HOURS * HOUR,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
    rpInitiatedLogout: {
      enabled: true,
      // Signing out was asked for on our own page, so nothing is asked again here.
      logoutSource: async (ctx) => {
        await ctx.oidc.session?.destroy();
        ctx.oidc.cookies.set(cookieNames.session, null);
        const back = ctx.oidc.params?.['post_logout_redirect_uri'];
        ctx.redirect(typeof back === 'string' ? back : '/');
      },
    },
  };
}

/** Nobody is asked to consent: the only thing to choose is whom to sign in as. */
function chooseOnly() {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
}

const grantAll: NonNullable<Configuration['loadExistingGrant']> = async (ctx) => {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile offline_access');
  grant.addResourceScope(RESOURCE, 'openid profile');
  await grant.save();
  return grant;
};

async function accountOf(subject: string, { accounts }: ProviderOptions) {
  const account = accounts.find((one) => one.subject === subject && !one.machine);
  if (!account) return undefined;
  return { accountId: subject, claims: () => Promise.resolve({ sub: subject, name: account.name }) };
}

interface Shaped {
  readonly subject: string | undefined;
  readonly jwt: { payload?: unknown };
}

/**
 * An access token is of the demo issuer wherever this system runs, so that people stay who they are at another port; and
 * it is good by the application's clock, which may stand on another day.
 */
function asOurs({ subject, jwt }: Shaped, { clock, accounts }: ProviderOptions) {
  const payload = jwt.payload as Record<string, unknown>;
  const shift = Math.round((clock.now().getTime() - Date.now()) / 1000);
  const name = accounts.find((one) => one.subject === subject)?.name;
  for (const claim of ['iat', 'exp']) payload[claim] = Number(payload[claim]) + shift;
  Object.assign(payload, { iss: DEMO_ISSUER }, name === undefined ? {} : { name });
  return jwt as never;
}
