// @ts-check
/**
 * Sharing an idea, with script: the check and what is like it as one types, a draft that keeps itself, and a send that waits
 * for a lost connection. Whatever words it shows come from the server. Without it the page works the same, at its buttons.
 */
const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-waits]'));
const KEEP = 'draft:';
/** Under this, whose words a form without a connection keeps: an id. */
const WRITER = 'writer';
/** What the device keeps of a form. */
const KEPT = [
  ...['title', 'problem', 'proposal', 'theme', 'postcode', 'latitude', 'longitude', 'credit', 'audience'],
  ...['onBehalf', 'onBehalf-consent', 'placeForce', 'call', 'draft', 'draftVersion'],
];
/** Of these, what a fresh form does not have: so that it goes on with the same draft. */
const HIDDEN = ['placeForce', 'call', 'draft', 'draftVersion'];
/** Milliseconds without a key before the page asks, saves, and tries again. */
const QUIET = 900;
const SAVES = 2500;
const AGAIN = 10_000;

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {() => void} act @param {number} wait */
function later(act, wait) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(act, wait);
  };
}

/** @param {string} to @param {string} body @param {AbortSignal} [signal] */
async function fragment(to, body, signal) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const response = await fetch(to, { method: 'POST', headers, body, signal });
  if (!response.ok || response.redirected) throw new Error(to, { cause: response.status });
  return response.text();
}

/** @param {HTMLFormElement} of */
const encoded = (of) => new URLSearchParams(/** @type {any} */ (new FormData(of))).toString();

/** Shows what the server says to the form as it stands; a later answer takes an earlier one's place.
 * @param {HTMLFormElement} of @param {string} to @param {HTMLElement} into */
function ask(of, to, into) {
  let asking = new AbortController();
  return later(() => {
    asking.abort();
    asking = new AbortController();
    fragment(to, encoded(of), asking.signal).then(
      (text) => {
        if (into.innerHTML.trim() !== text.trim()) into.innerHTML = text;
      },
      () => undefined,
    );
  }, QUIET);
}

/** Keeps a form on this device; what it does not ask for stays as it was kept. @param {HTMLFormElement} of @param {string} key */
function keepHere(of, key) {
  const fields = new FormData(of);
  const answers = KEPT.filter((name) => fields.has(name)).map((name) => [name, fields.get(name)]);
  const before = JSON.parse(localStorage.getItem(key) ?? '{}');
  localStorage.setItem(key, JSON.stringify({ ...before, ...Object.fromEntries(answers) }));
}

/** Fills a form with what the device kept of it. @param {HTMLFormElement} of @param {string} kept */
function restore(of, kept) {
  for (const [name, value] of Object.entries(JSON.parse(kept))) {
    const field = of.elements.namedItem(name);
    if (field && 'value' in field && value) field.value = value;
    else if (of.dataset.submit && value && HIDDEN.includes(name)) addHidden(of, name, value);
  }
}

/** @param {HTMLFormElement} of @param {string} name @param {string} value */
function addHidden(of, name, value) {
  const field = Object.assign(document.createElement('input'), { type: 'hidden', name, value });
  const holder = name === 'call' ? of : part(name === 'placeForce' ? 'place-found' : 'draft-state');
  holder.append(field);
}

/** What is said beside the draft. @param {string} text */
function sayOfDraft(text) {
  const state = part('draft-state');
  const line = state.querySelector('p') ?? state.appendChild(document.createElement('p'));
  line.className = 'govuk-hint';
  line.textContent = text;
}

/** Keeps the draft: on this device at once, with the service when it is reached.
 * @param {HTMLFormElement} of */
function keepDraft(of) {
  const state = part('draft-state');
  const key = `${KEEP}${of.dataset.submit}`;
  let sending = false;
  let waiting = false;
  const again = later(() => void save(), AGAIN);

  // One at a time, and the same again until it is answered: so that no answer that was lost makes a second draft.
  async function save() {
    if (sending) return void (waiting = true);
    sending = true;
    waiting = false;
    try {
      state.innerHTML = await fragment('/submit/draft', encoded(of));
      if (waiting) keepHere(of, key);
      else localStorage.removeItem(key);
    } catch (error) {
      // The draft was sent or deleted elsewhere: what is written here is a new one.
      if (error instanceof Error && error.cause === 404 && of.elements.namedItem('draft')) {
        state.replaceChildren();
        waiting = true;
      } else {
        const signedOut = error instanceof Error && error.cause === 401;
        sayOfDraft((signedOut ? of.dataset.signedOut : of.dataset.kept) ?? '');
        again();
      }
    }
    sending = false;
    if (waiting) soon();
  }
  const soon = later(() => void save(), SAVES);
  const kept = localStorage.getItem(key);
  if (kept && of.dataset.fresh === 'yes') {
    restore(of, kept);
    sayOfDraft(of.dataset.restored ?? '');
    soon();
  }
  of.addEventListener('input', () => {
    keepHere(of, key);
    soon();
  });
  window.addEventListener('online', () => void (localStorage.getItem(key) && save()));
}

/** A send without a connection waits for it, and the page stays as it is.
 * @param {HTMLFormElement} of */
function sendWhenBack(of) {
  let waiting = /** @type {HTMLElement | null} */ (null);
  of.addEventListener('submit', (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    waiting = event.submitter;
    const line = document.createElement('p');
    line.className = 'govuk-error-message';
    line.textContent = of.dataset.waits ?? '';
    part('draft-state').append(line);
  });
  window.addEventListener('online', () => {
    if (waiting) of.requestSubmit(waiting);
    waiting = null;
  });
}

/** The place: what a postcode or a pin says, and the map for the pin once it is asked for.
 * @param {HTMLFormElement} of */
function place(of) {
  const found = part('place-found');
  const look = ask(of, '/submit/place', found);
  const holder = /** @type {HTMLElement} */ (of.querySelector('.pin'));
  const button = /** @type {HTMLButtonElement} */ (holder.querySelector('button'));
  const map = part('pin-map');
  const [latitude, longitude] = ['latitude', 'longitude'].map(
    (name) => /** @type {HTMLInputElement} */ (of.elements.namedItem(name)),
  );
  const postcode = /** @type {HTMLInputElement} */ (of.elements.namedItem('postcode'));
  const choose = button.textContent;
  /** @param {{ lat: number, lng: number } | null} point */
  const put = (point) => {
    latitude.value = point ? point.lat.toFixed(5) : '';
    longitude.value = point ? point.lng.toFixed(5) : '';
    if (point) postcode.value = '';
    look();
    of.dispatchEvent(new Event('input'));
  };
  postcode.addEventListener('change', look);
  const isWrong = postcode.classList.contains('govuk-input--error');
  if ((postcode.value && !isWrong) || latitude.value) look();
  holder.hidden = false;
  button.addEventListener('click', async () => {
    const open = map.hidden;
    map.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? (button.dataset.close ?? '') : choose;
    if (!open) return put(null);
    const { pinMap } = await import(of.dataset.map ?? '');
    pinMap(map, put, latitude.value ? { lat: Number(latitude.value), lng: Number(longitude.value) } : null);
  });
}

/** The form of a browser without a connection: kept here, and gone on with once there is one.
 * @param {HTMLFormElement} of */
function writeOffline(of) {
  const key = `${KEEP}${localStorage.getItem(WRITER)}`;
  const kept = localStorage.getItem(key);
  if (kept) restore(of, kept);
  of.addEventListener('input', () => {
    keepHere(of, key);
    sayOfDraft(of.dataset.kept ?? '');
  });
  // A device says that it is online before anything answers it, and where its network leads nowhere.
  const goOn = () =>
    fetch('/robots.txt', { cache: 'no-store' }).then(
      ({ ok }) => ok && location.assign('/submit'),
      () => undefined,
    );
  window.addEventListener('online', goOn);
  window.setInterval(goOn, AGAIN);
}

const offline = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-offline]'));
if (offline) writeOffline(offline);
if (form?.dataset.submit) {
  localStorage.setItem(WRITER, form.dataset.submit);
  void navigator.serviceWorker?.register(form.dataset.worker ?? '', { scope: '/submit' });
  const look = ask(form, '/submit/look', part('look'));
  for (const name of ['title', 'problem', 'proposal']) part(name).addEventListener('input', look);
  keepDraft(form);
  place(form);
}
if (form) sendWhenBack(form);
// It is in: nothing of it stays on the device.
if (document.querySelector('[data-sent]')) {
  for (const key of Object.keys(localStorage)) if (key.startsWith(KEEP)) localStorage.removeItem(key);
}
