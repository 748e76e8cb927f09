// The palette: Ctrl+K opens it, arrows walk through what was found, Enter goes there, Escape leads back to where one was.
const palette = document.querySelector('#palette');
const field = palette?.querySelector('input');
const places = () => [...palette.querySelectorAll('[data-place]')];

function open() {
  if (palette.open) return field.select();
  palette.showModal();
  field.select();
  field.form.requestSubmit();
}

function walk(by) {
  const stops = [field, ...places()];
  const here = stops.indexOf(document.activeElement);
  stops[(here + by + stops.length) % stops.length]?.focus();
}

document.addEventListener('keydown', (event) => {
  if (!palette || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
  event.preventDefault();
  open();
});

document.addEventListener('click', (event) => {
  if (!palette || !event.target.closest('[data-palette]') || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  open();
});

palette?.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    walk(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Enter' && event.target === field) {
    const [first] = places();
    if (!first) return;
    event.preventDefault();
    first.click();
  } else if (event.key.length === 1 && event.target.matches('[data-place]')) field.focus();
});
