import { seal, unseal } from '@idea-map/identity';
import type { Clock } from '@idea-map/runtime';
import type { GatewayContext } from './request-context.js';

/** What a link gives: for whom, by their own token, and what was asked. Sealed, so the link names nothing and nobody. */
export interface Asked {
  readonly what: string;
  readonly input: unknown;
  readonly token: string | null;
  /** Milliseconds since 1970, on the application's clock. */
  readonly until: number;
}

/** As the API shows it. */
export interface Download {
  readonly url: string;
  readonly mediaType: string;
  readonly expiresAt: string;
}

export const DOWNLOADS = '/download';
const GOOD_FOR = 5 * 60_000;

/** Links to files. A link is all that is kept of one: what it leads to is read when it is followed, as its caller. */
export class Downloads {
  /** @param publicUrl where callers reach this system; null: as they did when they asked */
  constructor(
    private readonly key: string,
    private readonly clock: Clock,
    private readonly publicUrl: string | null,
  ) {}

  /** A link that is good for five minutes. */
  link(
    context: Pick<GatewayContext, 'token' | 'host'>,
    {
      what,
      input,
      mediaType,
    }: { readonly what: string; readonly input: unknown; readonly mediaType: string },
  ): Download {
    const until = this.clock.now().getTime() + GOOD_FOR;
    const asked: Asked = { what, input, token: context.token, until };
    const origin = this.publicUrl ?? (context.host === null ? '' : `http://${context.host}`);
    const url = `${origin}${DOWNLOADS}/${seal(JSON.stringify(asked), this.key)}`;
    return { url, mediaType, expiresAt: new Date(until).toISOString() };
  }

  /** What a link was made for; null for one that is made up or has expired. */
  open(sealed: string): Asked | null {
    const text = unseal(sealed, this.key);
    if (text === null) return null;
    const asked = JSON.parse(text) as Asked;
    return asked.until > this.clock.now().getTime() ? asked : null;
  }
}
