import { assets, withoutItsLook } from './assets.js';
import { problemPages } from './problem-pages.js';
import { aWeb } from './testing-web.js';
import { Words } from './words.js';

const away = aWeb({ ask: () => Promise.resolve({ data: { attributions: [], viewer: null } }) });
afterAll(() => away.close());

describe('the look of the pages', () => {
  it('has neither the font nor the crest of GOV.UK, and loads nothing from elsewhere', () => {
    const styles = assets.filter(({ type }) => type.startsWith('text/css')).map(({ content }) => content);
    expect(styles.length).toBeGreaterThan(3);
    const served = new Set(assets.map(({ path }) => path));
    for (const css of styles) {
      expect(/GDS Transport|@font-face|url\([^)]*crest/i.exec(css)).toBeNull();
      const loaded = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, at]) => String(at));
      expect(loaded.filter((at) => !at.startsWith('data:') && !served.has(at))).toEqual([]);
    }
  });

  it('keeps the rest of the Design System’s styles as they are', () => {
    const css =
      '/*! font */@font-face{font-family:GDS Transport;src:url(x)}.a{font-family:GDS Transport,arial,sans-serif;color:red}';
    expect(withoutItsLook(css)).toBe('.a{font-family:var(--font);color:red}');
  });
});

describe('every page that is open to everyone', () => {
  it.each(['/about', '/accessibility', '/cookies', '/signed-out'])(
    '%s comes in both languages',
    async (path) => {
      const [english, welsh] = await Promise.all([away.inject(path), away.inject(`${path}?lang=cy`)]);
      expect([english?.statusCode, welsh?.statusCode]).toEqual([200, 200]);
      expect(english?.body).toContain('<html lang="en"');
      expect(welsh?.body).toContain('<html lang="cy"');
      expect(welsh?.headers['set-cookie']).toMatch(/^language=cy; Path=\/; HttpOnly; SameSite=Lax; Max-Age=/);
      const h1 = (body = '') => /<h1[^>]*>([^<]+)</.exec(body)?.[1];
      expect(h1(welsh?.body)).not.toBe(h1(english?.body));
    },
  );

  it('keeps the language that a reader chose, above that of their browser', async () => {
    const headers = { cookie: 'language=cy', 'accept-language': 'en' };
    expect((await away.inject({ url: '/about', headers })).body).toContain('<html lang="cy"');
  });

  it('leads whoever is not signed in to sign in, and back', async () => {
    const { statusCode, headers } = await away.inject('/account?saved=yes');
    expect([statusCode, headers.location]).toEqual([303, '/sign-in?to=%2Faccount%3Fsaved%3Dyes']);
  });

  it('says in plain words what went wrong, with a way on', () => {
    const pages = Object.values(problemPages).map((page) => page(Words.in.en, '/ideas'));
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 403, 403, 401, 413, 500, 429, 503]);
    for (const { data } of pages)
      expect(data['link']).toMatchObject({ href: expect.stringMatching(/^\//) as string });
  });
});
