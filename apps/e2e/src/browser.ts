/** What a browser without script does: follows links and redirects, sends forms, keeps cookies. */
export class Browser {
  private readonly cookies = new Map<string, string>();
  /** Each cookie as it was set last, with what the server asked for. */
  readonly set = new Map<string, string>();

  constructor(private readonly home: string) {}

  open(at: string): Promise<PageSeen> {
    return this.go(at, {});
  }

  /** Sends a form with the token of the page it is on. */
  send(
    at: string,
    fields: Readonly<Record<string, string>>,
    headers: Record<string, string> = {},
  ): Promise<PageSeen> {
    return this.go(at, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  private async go(at: string, init: RequestInit): Promise<PageSeen> {
    const url = new URL(at, this.home);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), cookie };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const next = response.headers.get('location');
    if (next !== null) return this.go(new URL(next, url).href, {});
    const text = await response.text();
    return { status: response.status, text, at: url.pathname, token: tokenIn(text) };
  }

  private keep(line: string): void {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
    this.set.set(name, line);
    const isOver = /max-age=0|expires=thu, 01 jan 1970/i.test(line) || value === '';
    if (isOver) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** A browser in which one of the demo people has signed in, and the page that this led to. */
export async function signedIn(
  home: string,
  person: string,
  to: string,
): Promise<{ readonly browser: Browser; readonly page: PageSeen }> {
  const browser = new Browser(home);
  const choice = await browser.open(`/sign-in?to=${encodeURIComponent(to)}`);
  return { browser, page: await browser.send(choice.at, { person }) };
}

export interface PageSeen {
  readonly status: number;
  readonly text: string;
  /** The path at which it ended. */
  readonly at: string;
  /** Of its forms; empty where it has none. */
  readonly token: string;
}

function tokenIn(text: string): string {
  return /name="_token" value="([^"]+)"/.exec(text)?.[1] ?? '';
}
