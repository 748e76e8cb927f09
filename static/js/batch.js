// Choosing several claims: one box chooses all that are shown, and how many are chosen is said.
const boxesIn = (form) => [...form.querySelectorAll('[name=claim]')];

function count(form) {
  const boxes = boxesIn(form);
  const chosen = boxes.filter(({ checked }) => checked).length;
  const all = form.querySelector('[data-all]');
  all.checked = chosen > 0 && chosen === boxes.length;
  all.indeterminate = chosen > 0 && chosen < boxes.length;
  form.querySelector('[data-chosen]').textContent = chosen > 0 ? `${chosen} chosen` : '';
}

document.addEventListener('change', ({ target }) => {
  const form = target.closest('#batch');
  if (!form || target.type !== 'checkbox') return;
  if (target.matches('[data-all]')) for (const box of boxesIn(form)) box.checked = target.checked;
  count(form);
});

// What was decided on is chosen no longer, and a list that grew is counted again.
document.addEventListener('htmx:after:settle', () => {
  const form = document.querySelector('#batch');
  if (form) count(form);
});

// Where there is room the filters stand beside the list.
const wide = matchMedia('(min-width: 62.01rem)');
const unfold = () => {
  for (const fold of document.querySelectorAll('.rail > .fold')) fold.open ||= wide.matches;
};
document.addEventListener('htmx:after:settle', unfold);
unfold();
