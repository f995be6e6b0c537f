import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openShown, shownPages } from './shown-pages.data.js';
import { WebBrowser } from './web-browser.js';

const formats = ['webp', 'jpeg', 'png'] as const;
export type PictureFormat = (typeof formats)[number];

export function formatOf(text: string): PictureFormat {
  return formats.find((one) => one === text) ?? 'webp';
}

const WIDTHS = [390, 1280];
/** Below this, CSS pixels, a picture is cut off: what is longer is more of the same. */
const TALLEST = 1800;
/** The most that a picture in the repository has, bytes. */
const MOST = 100_000;

/** Pictures of the named pages, or of all, at the width of a phone and of a desk. */
export async function writeScreens(
  folder: string,
  { names, format }: { readonly names: readonly string[]; readonly format: PictureFormat },
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const browser = await WebBrowser.open();
  const chosen = shownPages.filter(({ name }) => names.length === 0 || names.includes(name));
  try {
    for (const shown of chosen) {
      for (const width of WIDTHS) {
        const page = await browser.visitor({ width, as: shown.as });
        await openShown(page, shown, { system: browser.system });
        const picture = await pictureOf(page, format);
        writeFileSync(path.join(folder, `${shown.name}-${width}.${format}`), picture);
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
  }
  return chosen.length * WIDTHS.length;
}

/** The page from its top, as good as it can be while it is small. */
async function pictureOf(page: Page, format: PictureFormat): Promise<Buffer> {
  const size = (side: string) => page.evaluate<number>(`document.documentElement.scroll${side}`);
  const height = Math.min(await size('Height'), TALLEST);
  const clip = { x: 0, y: 0, scale: 1, width: await size('Width'), height };
  const tools = await page.context().newCDPSession(page);
  let picture: Buffer = Buffer.alloc(0);
  for (const quality of [70, 50, 30, 15]) {
    const asked = { format, clip, captureBeyondViewport: true, ...(format !== 'png' && { quality }) };
    picture = Buffer.from((await tools.send('Page.captureScreenshot', asked)).data, 'base64');
    if (picture.length < MOST) break;
  }
  return picture;
}
