// @ts-check
// Shortcuts of a working page. Its text says which there are; without this script everything is reached by Tab.
// They can be turned off, for whoever dictates or whose keys are taken, and act only outside fields.
const KEPT = 'shortcuts';
const button = /** @type {HTMLButtonElement | null} */ (document.querySelector('[data-keys] button'));
const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-row]')]);
const isOff = () => localStorage.getItem(KEPT) === 'off';

/** @param {1 | -1} step */
function rowAt(step) {
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
  rows[Math.max(0, Math.min(rows.length - 1, next))]?.querySelector('a')?.focus();
}

function tick() {
  const row = rows.find((one) => one.contains(document.activeElement));
  /** @type {HTMLElement | null | undefined} */ (row?.querySelector('input[type="checkbox"]'))?.click();
}

/** @param {string} key */
function reach(key) {
  const place = /** @type {HTMLElement | null} */ (document.querySelector(`[data-key="${key}"]`));
  if (!place) return false;
  const fold = place.closest('details');
  if (fold && !place.matches('summary')) fold.open = true;
  if (place.matches('a, button') && !('keyFocus' in place.dataset)) place.click();
  else place.focus();
  return true;
}

/** @param {string} key */
function act(key) {
  if (rows.length > 0 && (key === 'j' || key === 'k')) rowAt(key === 'j' ? 1 : -1);
  else if (rows.length > 0 && key === 'x') tick();
  else return /^[a-z]$/.test(key) && reach(key);
  return true;
}

/** @param {Element} place */
const isText = (place) =>
  place.matches('textarea, select, [contenteditable]') ||
  (place instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(place.type));

/** @param {Element} place */
function sendFormOf(place) {
  const form = place.closest('form');
  const send = /** @type {HTMLButtonElement | null | undefined} */ (
    form?.querySelector('button:not([type="button"])')
  );
  form?.requestSubmit(send);
}

document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (!(target instanceof Element) || isOff() || event.altKey || event.metaKey) return;
  if (event.ctrlKey) {
    if (key === 'Enter') sendFormOf(target);
    return;
  }
  if (!isText(target) && act(key)) event.preventDefault();
});

// A saved answer goes into its field without a new page, so that nothing typed elsewhere is lost.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-fill]') : null;
  if (!(link instanceof HTMLElement)) return;
  const field = document.getElementById(link.dataset['fill'] ?? '');
  if (!(field instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  field.value = link.dataset['text'] ?? '';
  field.focus();
});

// How many are ticked, said as each is: a key ticks a row without the focus being on its box.
const counted = /** @type {HTMLElement | null} */ (document.querySelector('[data-count-of]'));
document.addEventListener('change', () => {
  if (!counted) return;
  const ticked = document.querySelectorAll(`[name="${counted.dataset['countOf'] ?? ''}"]:checked`).length;
  counted.textContent = (counted.dataset['says'] ?? '').replace('{n}', String(ticked));
});

/** @param {HTMLButtonElement} told */
function sayState(told) {
  told.textContent = (isOff() ? told.dataset['on'] : told.dataset['off']) ?? '';
}

if (button) {
  button.addEventListener('click', () => {
    localStorage.setItem(KEPT, isOff() ? 'on' : 'off');
    sayState(button);
  });
  sayState(button);
}
