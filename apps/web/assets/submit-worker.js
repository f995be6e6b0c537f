// @ts-check
// Keeps /submit/offline, which names nobody, with what it loads, and shows it where /submit cannot be reached.
const worker = /** @type {any} */ (self);
const KEPT = 'submit-offline';
const PAGE = '/submit/offline';

async function keep() {
  // In the reader's language, and as nobody.
  const lang = new URL(worker.location.href).searchParams.get('lang');
  const page = await fetch(`${PAGE}?lang=${lang}`, { credentials: 'omit' });
  if (!page.ok) return;
  const text = await page.clone().text();
  const parts = [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, at]) => at ?? '');
  const cache = await caches.open(KEPT);
  await cache.addAll(parts);
  await cache.put(PAGE, page);
  // What an earlier release loaded.
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname !== PAGE && !parts.includes(pathname)) await cache.delete(url);
  }
}

worker.addEventListener('install', (/** @type {any} */ event) => {
  worker.skipWaiting();
  event.waitUntil(keep());
});
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.mode === 'navigate' && request.method === 'GET' && pathname === '/submit') {
    const answer = fetch(request);
    event.respondWith(answer.catch(() => caches.match(PAGE, { ignoreVary: true })));
    event.waitUntil(answer.then(keep).catch(() => undefined));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(request, { ignoreVary: true }).then((kept) => kept ?? fetch(request)));
  }
});
