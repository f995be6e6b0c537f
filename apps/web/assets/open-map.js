// @ts-check
/** Puts the map that moves into the place of the drawn one when a reader asks for it: none of it is loaded before. */
const holder = /** @type {HTMLElement} */ (document.querySelector('.map-open'));
const button = /** @type {HTMLButtonElement} */ (holder.querySelector('button'));
const drawing = /** @type {HTMLElement} */ (document.querySelector('.map-holder'));
const words = [button.textContent, button.dataset.close ?? ''];
/** @type {HTMLElement | null} */
let moving = null;

async function toggle() {
  if (moving) {
    moving.remove();
    moving = null;
    history.replaceState(null, '', location.pathname + location.search);
  } else {
    moving = document.createElement('div');
    moving.className = 'moving-map';
    // As large as what it covers: nothing moves.
    drawing.append(moving);
    const { nationalMap } = await import(holder.dataset.map ?? '');
    await nationalMap(moving, holder.dataset);
  }
  drawing.classList.toggle('is-covered', moving !== null);
  button.setAttribute('aria-expanded', String(moving !== null));
  button.textContent = words[moving ? 1 : 0];
}

button.hidden = false;
button.setAttribute('aria-expanded', 'false');
button.addEventListener('click', () => void toggle());
if (location.hash.startsWith('#map=')) void toggle();
