const ISSUER = 'http://localhost:1';

/**
 * An issuer for tests, reached by `fetch`: its tokens last as long as is said, and one that renews is taken once, as many
 * issuers do.
 */
export class OneUseIssuer {
  readonly settings = { issuer: ISSUER, clientId: 'pages', organisation: null };
  /** What it answers in place of tokens; an `Error` where it cannot be reached. */
  fault: Error | { readonly status: number; readonly error: string } | null = null;
  /** How long its tokens are good, seconds. */
  lasts = 3600;
  renewals = 0;
  private good = 'refresh-0';

  /** Tokens of it that are over, or good for some milliseconds more. */
  tokens(goodFor = -1) {
    const until = Date.now() + goodFor;
    return { issuer: ISSUER, access: 'access-0', id: null, refresh: this.good, until };
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (this.fault instanceof Error) throw this.fault;
    if (request.url.includes('/.well-known/'))
      return Response.json({ issuer: ISSUER, token_endpoint: `${ISSUER}/token` });
    const given = new URLSearchParams(await request.text()).get('refresh_token') ?? '';
    await new Promise((resolve) => setTimeout(resolve, 20));
    return this.answer(given);
  };

  private answer(given: string): Response {
    if (this.fault && !(this.fault instanceof Error))
      return Response.json({ error: this.fault.error }, { status: this.fault.status });
    if (given !== this.good) return Response.json({ error: 'invalid_grant' }, { status: 400 });
    this.good = `refresh-${++this.renewals}`;
    const access = `access-${this.renewals}`;
    return Response.json({
      ...{ access_token: access, token_type: 'bearer', expires_in: this.lasts, refresh_token: this.good },
    });
  }
}
