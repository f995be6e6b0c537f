// @ts-check
/** Puts the map that moves into the place of the drawn one when a reader asks for it: none of it is loaded before. */
const holder = /** @type {HTMLElement} */ (document.querySelector('.map-open'));
const button = /** @type {HTMLButtonElement} */ (holder.querySelector('button'));
const trouble = /** @type {HTMLElement} */ (holder.querySelector('[role=status]'));
const drawing = /** @type {HTMLElement} */ (document.querySelector('.map-holder'));
const help = /** @type {HTMLElement} */ (document.getElementById('map-help'));
const helps = [help.textContent, holder.dataset.help ?? ''];
const words = [button.textContent, button.dataset.close ?? ''];
/** @type {{ into: HTMLElement, map?: { remove: () => void } } | null} */
let moving = null;

async function open() {
  const mine = (moving = { into: document.createElement('div') });
  mine.into.className = 'moving-map';
  // As large as what it covers: nothing moves.
  drawing.append(mine.into);
  show();
  try {
    const { nationalMap } = await import(holder.dataset.map ?? '');
    const map = await nationalMap(mine.into, holder.dataset);
    if (moving === mine) moving.map = map;
    else map.remove();
  } catch {
    if (moving !== mine) return;
    close();
    trouble.textContent = holder.dataset.noMap ?? '';
  }
}

function close() {
  // What the graphics card holds goes with it: a browser has few such places.
  moving?.map?.remove();
  moving?.into.remove();
  moving = null;
  history.replaceState(null, '', location.pathname + location.search);
  show();
}

function show() {
  const isOpen = moving !== null;
  drawing.classList.toggle('is-covered', isOpen);
  button.setAttribute('aria-expanded', String(isOpen));
  button.textContent = words[isOpen ? 1 : 0];
  help.textContent = helps[isOpen ? 1 : 0];
  trouble.textContent = '';
}

/** Another filter, layer or language of this page opens at the same view. */
function keepView(/** @type {Event} */ { target }) {
  if (!moving || !location.hash.startsWith('#map=') || !(target instanceof Element)) return;
  const link = target.closest('a');
  if (target instanceof HTMLFormElement) {
    if (target.method === 'get') target.action = location.pathname + location.hash;
  } else if (link && link.pathname === location.pathname && !link.hash) link.hash = location.hash;
}

button.hidden = false;
button.setAttribute('aria-expanded', 'false');
button.addEventListener('click', () => (moving ? close() : void open()));
document.addEventListener('submit', keepView);
document.addEventListener('click', keepView);
if (location.hash.startsWith('#map=')) void open();
