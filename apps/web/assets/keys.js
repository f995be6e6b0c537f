// Shortcuts of a working page. Its text says which there are; without this script everything is reached by Tab.
// They can be turned off, for whoever dictates or whose keys are taken, and act only outside fields.
const KEPT = 'shortcuts';
const panel = document.querySelector('[data-keys]');
const rows = [...document.querySelectorAll('[data-row]')];
const isOff = () => localStorage.getItem(KEPT) === 'off';

function rowAt(step) {
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
  rows[Math.max(0, Math.min(rows.length - 1, next))]?.querySelector('a')?.focus();
}

function tick() {
  const row = rows.find((one) => one.contains(document.activeElement));
  row?.querySelector('input[type="checkbox"]')?.click();
}

function reach(key) {
  const place = document.querySelector(`[data-key="${key}"]`);
  if (!place) return false;
  if (place.matches('a, button') && !('keyFocus' in place.dataset)) place.click();
  else place.focus();
  return true;
}

function act({ key }) {
  if (rows.length > 0 && (key === 'j' || key === 'k')) rowAt(key === 'j' ? 1 : -1);
  else if (rows.length > 0 && key === 'x') tick();
  else return /^[a-z]$/.test(key) && reach(key);
  return true;
}

const isText = (place) =>
  place.matches('textarea, select, [contenteditable]') ||
  (place.matches('input') && !['checkbox', 'radio', 'button', 'submit'].includes(place.type));

document.addEventListener('keydown', (event) => {
  if (isOff() || event.altKey || event.metaKey) return;
  if (event.ctrlKey) {
    const { form } = event.target;
    if (event.key === 'Enter') form?.requestSubmit(form.querySelector('button:not([type="button"])'));
    return;
  }
  if (!isText(event.target) && act(event)) event.preventDefault();
});

// A saved answer goes into its field without a new page, so that nothing typed elsewhere is lost.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-fill]');
  const field = link && document.getElementById(link.dataset.fill);
  if (!field) return;
  event.preventDefault();
  field.value = link.dataset.text;
  field.focus();
});

if (panel) {
  const button = panel.querySelector('button');
  const say = () => (button.textContent = isOff() ? panel.dataset.on : panel.dataset.off);
  button.addEventListener('click', () => {
    localStorage.setItem(KEPT, isOff() ? 'on' : 'off');
    say();
  });
  say();
  panel.hidden = false;
}
