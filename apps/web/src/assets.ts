import { named, ofPackage, ours, SCRIPT, STYLE, withoutMap, type Asset } from './asset.js';
import { mapAssets, nationalMapScript, openMapScript, pinScript } from './map-assets.js';

const icons = iconsOf('@ministryofjustice/frontend', 'moj/moj-frontend.min.css');
const govukStyle = named(
  'govuk.css',
  STYLE,
  withoutItsLook(ofPackage('govuk-frontend', 'dist/govuk/govuk-frontend.min.css')),
);
const mojStyle = named(
  'moj.css',
  STYLE,
  withoutItsLook(ofPackage('@ministryofjustice/frontend', 'moj/moj-frontend.min.css')),
);
const govukScript = named(
  'govuk.js',
  SCRIPT,
  withoutMap(ofPackage('govuk-frontend', 'dist/govuk/govuk-frontend.min.js')),
);
const mojScript = named(
  'moj.js',
  SCRIPT,
  withoutMap(ofPackage('@ministryofjustice/frontend', 'moj/moj-frontend.min.js')),
);
const startScript = named('start.js', SCRIPT, `import { initAll } from '${govukScript.path}';\ninitAll();\n`);
const mojStart = named('moj-start.js', SCRIPT, `import { initAll } from '${mojScript.path}';\ninitAll();\n`);
// The Design System works its components only where this has run, and shows them as they are without it.
const enableScript = named(
  'enable.js',
  SCRIPT,
  "document.body.classList.add('js-enabled', 'govuk-frontend-supported');\n",
);

export const styleSheet = ours('web.css', STYLE);
export const mapStyle = ours('map.css', STYLE);
export const workStyle = ours('work.css', STYLE);
export const keysScript = ours('keys.js', SCRIPT);
export const submitScript = ours('submit.js', SCRIPT);
export const icon = ours('icon.svg', 'image/svg+xml');
export const assets = [
  ...[styleSheet, mapStyle, workStyle, icon, govukStyle, mojStyle],
  ...[govukScript, mojScript, startScript, mojStart, enableScript, keysScript, submitScript],
  ...mapAssets,
  ...icons,
] as const;

/** Addresses for templates. */
export const assetPaths = {
  style: styleSheet.path,
  mapStyle: mapStyle.path,
  workStyle: workStyle.path,
  icon: icon.path,
  govukStyle: govukStyle.path,
  mojStyle: mojStyle.path,
  start: startScript.path,
  mojStart: mojStart.path,
  enable: enableScript.path,
  keys: keysScript.path,
  submit: submitScript.path,
  pin: pinScript.path,
  openMap: openMapScript.path,
  nationalMap: nationalMapScript.path,
} as const;

/** The small pictures that a package's styles use, at the addresses that they have there. */
function iconsOf(name: string, css: string): Asset[] {
  const used = new Set(
    [...ofPackage(name, css).matchAll(/url\(\/assets\/images\/([\w-]+\.svg)\)/g)].map(([, one]) => one ?? ''),
  );
  return [...used].map((file) => ({
    path: `/assets/images/${file}`,
    type: 'image/svg+xml',
    content: ofPackage(name, `moj/assets/images/${file}`),
  }));
}

/**
 * The Design System's styles without the font and the crest of GOV.UK, which are for sites of gov.uk alone: their files
 * are not loaded, and text is set in the system's own.
 */
export function withoutItsLook(css: string): string {
  return css
    .replace(/\/\*!.*?\*\//gs, '')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replaceAll(/"?GDS Transport"?,\s*arial,\s*sans-serif/gi, 'var(--font)')
    .replaceAll('url(/assets/images/govuk-crest.svg)', 'none')
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '');
}
