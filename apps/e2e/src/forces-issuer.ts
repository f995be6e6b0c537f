import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/**
 * The issuer of a force, over HTTP: it signs in one person without asking who it is, and takes what renews a token once,
 * as many issuers do.
 */
export class ForcesIssuer {
  /** How long its access tokens are said to be good, seconds. */
  lasts = 3600;
  isAway = false;
  /** Whether it vouches for its person no longer. */
  refuses = false;
  renewals = 0;
  private nonce = '';
  private refresh = '';

  private constructor(
    private readonly server: Server,
    private readonly key: { readonly own: Key; readonly open: JWK },
  ) {}

  static async start(): Promise<ForcesIssuer> {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const open = { ...(await exportJWK(publicKey)), alg: 'ES256', use: 'sig', kid: 'k1' };
    const issuer = new ForcesIssuer(createServer(), { own: privateKey, open });
    issuer.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void issuer.answer(request, response);
    });
    await once(issuer.server.listen(0, '127.0.0.1'), 'listening');
    return issuer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** As the setting lists it, for a force. */
  trustedFor(organisation: string): string {
    const client = { clientId: 'pages', audience: 'idea-map' };
    return JSON.stringify([{ issuer: this.url, jwksUri: `${this.url}/keys`, organisation, ...client }]);
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    if (pathname === '/authorize') return this.leadBack(searchParams, response);
    const [status, answer] = await this.answerTo(pathname, new URLSearchParams(body));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  private leadBack(asked: URLSearchParams, response: ServerResponse): void {
    this.nonce = asked.get('nonce') ?? '';
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.search = new URLSearchParams({ code: 'a-code', state: asked.get('state') ?? '' }).toString();
    response.writeHead(303, { location: back.href }).end();
  }

  private async answerTo(pathname: string, form: URLSearchParams): Promise<[number, object]> {
    if (this.isAway) return [503, { error: 'temporarily_unavailable' }];
    if (pathname === '/keys') return [200, { keys: [this.key.open] }];
    if (pathname !== '/token') return [200, this.described()];
    const renewing = form.get('refresh_token');
    if (renewing !== null && (this.refuses || renewing !== this.refresh))
      return [400, { error: 'invalid_grant' }];
    if (renewing !== null) this.renewals++;
    this.refresh = crypto.randomUUID();
    const given = { token_type: 'bearer', expires_in: this.lasts, refresh_token: this.refresh };
    const id_token = await this.sign('pages', { nonce: this.nonce });
    return [200, { ...given, access_token: await this.sign('idea-map', { name: 'F. Rees' }), id_token }];
  }

  private described(): object {
    return {
      issuer: this.url,
      authorization_endpoint: `${this.url}/authorize`,
      token_endpoint: `${this.url}/token`,
      jwks_uri: `${this.url}/keys`,
      id_token_signing_alg_values_supported: ['ES256'],
    };
  }

  private sign(audience: string, claims: Record<string, string>): Promise<string> {
    const token = new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).setIssuer(this.url);
    return token
      .setAudience(audience)
      .setSubject('f.rees')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(this.key.own);
  }
}
