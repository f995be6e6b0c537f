import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { SystemUnderTest } from '../system-under-test.js';
import { CHROMIUM } from './chromium.js';

type Signed = Awaited<ReturnType<BrowserContext['storageState']>>;

export interface VisitorGiven {
  /** Somebody of the demo people; left out, nobody. */
  readonly as?: string | undefined;
  /** False: a browser that runs no script. */
  readonly script?: boolean;
  /** Of the window, in CSS pixels. */
  readonly width?: number;
  readonly language?: 'en' | 'cy';
}

const HEIGHT = 800;
/** Patience for one step, milliseconds: far above what it takes. */
const STEP = 15_000;

/** A real browser before the system under test. Each visitor has a window with cookies of its own. */
export class WebBrowser {
  private readonly signed = new Map<string, Signed>();

  private constructor(
    readonly system: SystemUnderTest,
    private readonly browser: Browser,
  ) {}

  /** Before the system under test, or one that a suite has started for itself. */
  static async open(own?: SystemUnderTest): Promise<WebBrowser> {
    const system = own ?? (await SystemUnderTest.start());
    return new WebBrowser(system, await chromium.launch({ executablePath: CHROMIUM }));
  }

  /** Opens a window for somebody, with nothing in it yet. Addresses are relative to the system. */
  async visitor({ as, script = true, width = 1280, language = 'en' }: VisitorGiven = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.system.url,
      javaScriptEnabled: script,
      viewport: { width, height: HEIGHT },
      locale: `${language}-GB`,
      reducedMotion: 'reduce',
      storageState: as === undefined ? undefined : await this.signedIn(as),
    });
    context.setDefaultTimeout(STEP);
    return context.newPage();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.system.stop();
  }

  /** Signs in as people do, once for each person. */
  private async signedIn(person: string): Promise<Signed> {
    const before = this.signed.get(person);
    if (before) return before;
    const page = await this.visitor();
    await page.goto('/sign-in?to=/account');
    await page.getByRole('textbox').fill(person);
    await page.getByRole('textbox').press('Enter');
    await page.locator(`button[name=person][value="${person}"]`).click();
    await page.waitForURL('**/account');
    const state = await page.context().storageState();
    await page.context().close();
    this.signed.set(person, state);
    return state;
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against a page as it stands: the rule, and where. None is what a test expects. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  type Found = { violations: { id: string; help: string; nodes: { target: string[]; html: string }[] }[] };
  const found = await page.evaluate<Found>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })`,
  );
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}

/** How far a page is wider than its window, in CSS pixels: 0 where nothing scrolls sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** What has the focus, as it is called: its label, else its own words. */
const FOCUSED = `(() => {
  const one = document.activeElement;
  const labels = [...(one.labels ?? [])].map((label) => label.innerText).join(' ');
  const title = one.querySelector?.('title')?.textContent;
  return one.ariaLabel || labels || title || one.innerText || one.textContent || '';
})()`;

/** Presses Tab until what has the focus is called so. @throws Error after 80 stops */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>(FOCUSED)).includes(name)) return;
  }
  throw new Error(`The Tab key does not lead to: ${name}`);
}
