// Single keys press the button, link or field that names them with data-key. They can be switched off, for good.
const STORED = 'claimbench.keys';
const dialog = document.querySelector('#keys');
const keySwitch = document.querySelector('[data-keys-switch]');

const areOn = () => localStorage.getItem(STORED) !== 'off';
const isTyping = (element) => element.closest('input, textarea, select, [contenteditable]') !== null;
const isShown = (element) => element.checkVisibility();

function press(element) {
  if (element.matches('input, textarea, select')) return element.focus();
  element.click();
  const fold = element.matches('summary') ? element.parentElement : null;
  if (fold?.open) fold.querySelector('input:not([type=hidden]), textarea, select')?.focus();
}

function step(by) {
  const steps = [...document.querySelectorAll('[data-step]')].filter(isShown);
  const focused = steps.findIndex((element) => element.contains(document.activeElement));
  const here = focused < 0 ? steps.findIndex((element) => element.matches('[aria-current]')) : focused;
  const next = steps[here < 0 ? (by > 0 ? 0 : steps.length - 1) : here + by];
  (next?.querySelector('[data-open]') ?? next?.querySelector('a, button') ?? next)?.focus();
}

function answer(key) {
  if (key === '?') return (dialog.showModal(), true);
  if (key === 'j' || key === 'k') return (step(key === 'j' ? 1 : -1), true);
  const current = document.activeElement.closest('[data-step]');
  const scopes = current ? [current, document] : [document];
  const named = scopes.flatMap((scope) => [...scope.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)]);
  // What stands in an entry of a list answers only where that entry has the focus.
  const isMeant = (element) => [null, current].includes(element.closest('[data-step]'));
  const target = named.find((element) => isMeant(element) && isShown(element));
  if (target) press(target);
  return target !== undefined;
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
  if (!areOn() || event.key.length !== 1 || isTyping(event.target)) return;
  if (answer(event.key)) event.preventDefault();
});

document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-opens]');
  if (opener) document.getElementById(opener.dataset.opens).showModal();
});

keySwitch.checked = areOn();
keySwitch.addEventListener('change', () => localStorage.setItem(STORED, keySwitch.checked ? 'on' : 'off'));
